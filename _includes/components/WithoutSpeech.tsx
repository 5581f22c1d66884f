import type { VNode } from "preact";
import type { WithoutSpeechView } from "../views.ts";
import { Ways, type NumberWords } from "./HelpNumber.tsx";

/** The anchor of the section about writing on a help page. */
export const withoutSpeechAnchor = "schrijven";

/** For people who cannot speak, or must not be heard: every way to write, with the organisation behind it. */
export function WithoutSpeech({ block, words }: { block: WithoutSpeechView; words: NumberWords }): VNode {
  return (
    <section class="help-write" id={withoutSpeechAnchor}>
      <h2>{block.title}</h2>
      <p>{block.explanation}</p>
      <ul role="list">
        {block.lines.map((line) => (
          <li>
            <bdi lang={words.foreign && "nl"}>{line.naam}</bdi> <Ways line={line} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
