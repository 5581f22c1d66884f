import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { Sentences } from "../../_config/model/registers.ts";
import { formatDay } from "../../_shared/text/formatDay.ts";
import type { DrawingRef, Glance } from "../views.ts";
import { Drawing } from "./Drawing.tsx";
import { dutchWords, HelpNumber } from "./HelpNumber.tsx";

export interface AtAGlanceProps extends Glance {
  readonly sentences: Sentences;
  /** The picture of the place: above what to see on a wide screen, after the numbers on a phone. */
  readonly drawing?: DrawingRef | undefined;
}

/** The crop of a drawing of 480 by 320 that is shown above the first signals on a wide screen: its lower part, at 16:9. */
const wide = "0 50 480 270";

/** What to see, what to do and whom to call, on the first screen; the page says the rest. On paper the page is short enough. */
export function AtAGlance({ signals, steps, whom, lines, sentences, drawing }: AtAGlanceProps): VNode {
  // The heading says it already, and on a phone two numbers are side by side.
  const words = { ...dutchWords(sentences), call: "" };
  const [longestAgo] = lines.map((line) => line.gecontroleerd_op).sort();
  return (
    <div class="glance screen-only" {...marked("not in search")}>
      <section class="glance-see">
        <h2>U ziet</h2>
        <ul role="list">
          {signals.map(({ id, tekst }) => (
            <li>
              <a href={`#${id}`}>{tekst}</a>
            </li>
          ))}
        </ul>
      </section>
      <section class="glance-do">
        <h2>U doet</h2>
        <ol>
          {steps.map(({ title, text }) => (
            <li>
              <b>{title}</b>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section class="glance-call deur">
        <h2>U belt</h2>
        <ul role="list">
          {lines.map((line) => (
            <li>
              <HelpNumber line={line} words={words} brief />
            </li>
          ))}
        </ul>
        <p>{whom}</p>
        <p class="meta">
          {longestAgo !== undefined && `Nagekeken op ${formatDay(longestAgo)}. `}
          Een nummer dat u belt, blijft in de belgeschiedenis.
        </p>
      </section>
      {drawing !== undefined && <Drawing drawing={drawing} sentences={sentences} crop={wide} />}
    </div>
  );
}
