import type { VNode } from "preact";
import { longestName } from "../../_shared/zelfscan/file.ts";
import { choices, type ScanSelection } from "../../_shared/zelfscan/vocabulary.ts";
import { firstDay, lastDay } from "../../_shared/zelfscan/scan.ts";

/** The start of a scan: which building blocks, whose scan, and opening a saved scan. Without scripts it is not shown. */
export function ScanStart({ offered }: { offered: readonly ScanSelection[] }): VNode {
  return (
    <section class="scan-panel scripted screen-only" aria-labelledby="scan-begin">
      <h2 id="scan-begin">Begin of ga verder</h2>
      <fieldset class="scan-choice">
        <legend>Welke vragen</legend>
        {offered.map((choice) => (
          <p>
            <input type="radio" id={`keuze-${choice}`} name="keuze" value={choice} checked={choice === "alles"} />
            <label for={`keuze-${choice}`}>{choices[choice]}</label>
          </p>
        ))}
      </fieldset>
      <div class="scan-fields">
        <p>
          <label for="scan-naam">Gemeente of team (mag leeg blijven)</label>
          <input type="text" id="scan-naam" maxLength={longestName} autocomplete="off" />
        </p>
        <p>
          <label for="scan-dag">Ingevuld op</label>
          <input id="scan-dag" type="date" min={firstDay} max={lastDay} autocomplete="off" />
        </p>
        <div>
          <label for="scan-open">Open een bewaarde scan</label>
          <input id="scan-open" type="file" accept=".json,application/json" aria-describedby="scan-open-fout" />
          <div class="scan-fault" id="scan-open-fout" role="alert" />
        </div>
        <div>
          <label for="scan-samen">Voeg een scan van een collega samen met deze</label>
          <input id="scan-samen" type="file" accept=".json,application/json" aria-describedby="scan-samen-fout" />
          <div class="scan-fault" id="scan-samen-fout" role="alert" />
        </div>
      </div>
      <p class="scan-status" role="status" />
    </section>
  );
}
