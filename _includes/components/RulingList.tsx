import type { VNode } from "preact";
import { LinkedHeading } from "./LinkedHeading.tsx";
import { outcomes, readings, rulingStates } from "../../_shared/vocabulary.ts";
import { formatDay } from "../../_shared/text/formatDay.ts";
import type { RulingView } from "../views.ts";
import { SourceLink } from "./SourceLink.tsx";

/** Court rulings on such decisions: the outcome first, then who decided when, what it was about, and the lesson. */
export function RulingList({ rulings, note }: { rulings: readonly RulingView[]; note: string }): VNode {
  return (
    <section class="section">
      <LinkedHeading id="uitspraken" text="Wat de rechter ervan vond" />
      {rulings.length > 0 && (
        <ul role="list" class="rulings rows">
          {rulings.map((ruling) => (
            <li>
              <p class={`outcome outcome-${ruling.outcome}`}>{outcomes[ruling.outcome]}</p>
              <p>
                <SourceLink href={ruling.href}>{ruling.ecli}</SourceLink>{" "}
                <span class="meta">
                  {ruling.court}, {formatDay(ruling.day)}; {rulingStates[ruling.state]}
                  {ruling.lapsed && <span class="lapsed">; te lang niet nagekeken</span>}
                </span>
              </p>
              <p>
                {ruling.verdict}{" "}
                <span class="meta">
                  Wij lazen: <SourceLink href={ruling.source.url}>{readings[ruling.reading]}</SourceLink>.
                </span>
              </p>
              <p class="lesson">{ruling.lesson}</p>
            </li>
          ))}
        </ul>
      )}
      <p class="meta">{note}</p>
    </section>
  );
}
