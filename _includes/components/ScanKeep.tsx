import type { VNode } from "preact";
import { formats } from "../../_shared/zelfscan/takeaway/formats.ts";

/** Controls to save the scan and to take the plan along; `schema` is the address of the description of its file. Without scripts it is not shown. */
export function ScanKeep({ schema }: { schema: string }): VNode {
  return (
    <section class="scan-panel scripted screen-only" aria-labelledby="scan-bewaren">
      <h2 id="scan-bewaren">Bewaren en meenemen</h2>
      <p>Uw antwoorden blijven in dit venster, tenzij u hier iets bewaart. Er gaat niets naar ons toe.</p>
      <p class="scan-actions">
        <button type="button" class="scan-main" data-do="save">
          Bewaar de scan als bestand
        </button>
        <button type="button" data-do="undo" aria-disabled="true">
          Maak ongedaan
        </button>
      </p>
      <p class="meta">
        Een bewaarde scan is een gewoon bestand. Wat erin staat, beschrijft het <a href={schema}>schema</a>.
      </p>
      <h3>Het actieplan</h3>
      <p class="scan-actions">
        {Object.entries(formats).map(([format, label]) => (
          <button type="button" data-do={format}>
            {label}
          </button>
        ))}
        <button type="button" data-do="print-plan">
          Druk de uitkomst af
        </button>
        <button type="button" data-do="print-all">
          Druk alles af
        </button>
      </p>
      <h3>Op dit apparaat</h3>
      <p>Doe dit alleen op een apparaat dat van u is. Wie het apparaat gebruikt, kan de scan dan ook lezen.</p>
      <p class="scan-actions">
        <button type="button" data-do="remember">
          Onthoud op dit apparaat
        </button>
        <button type="button" data-do="forget" hidden>
          Wis van dit apparaat
        </button>
      </p>
      <p class="scan-status" role="status" />
    </section>
  );
}
