import type { VNode } from "preact";
import type { HelpLine, Sentences, Signal } from "../../_config/model/registers.ts";
import type { GlanceStep } from "../views.ts";
import { dutchWords, HelpNumber } from "./HelpNumber.tsx";

export interface AtAGlanceProps {
  /** Strongest first. */
  readonly signals: readonly Signal[];
  /** What to do, in order: a few words each, and a sentence where there is room. */
  readonly steps: readonly GlanceStep[];
  readonly whom: string;
  readonly lines: readonly HelpLine[];
  readonly sentences: Sentences;
}

/** What to see, what to do and whom to call, on the first screen; the page says the rest. On paper the page is short enough. */
export function AtAGlance({ signals, steps, whom, lines, sentences }: AtAGlanceProps): VNode {
  const words = dutchWords(sentences);
  return (
    <div class="glance screen-only" data-unsearched>
      <section class="glance-see">
        <h2>U ziet</h2>
        <ul>
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
        <p>{whom}</p>
        <ul>
          {lines.map((line) => (
            <li>
              <HelpNumber line={line} words={words} brief />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
