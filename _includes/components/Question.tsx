import type { VNode } from "preact";
import type { FrontMatter } from "../../_config/model/kinds.ts";
import { verdicts } from "../../_shared/vocabulary.ts";

type QuestionProps = FrontMatter<"module">["vragen"][number] & { readonly number: number };

/** A question of the training. Each answer is a disclosure with our comment on it, so that it works without a script. */
export function Question({ number, vraag, antwoorden }: QuestionProps): VNode {
  return (
    <section class="question" id={`vraag-${number}`}>
      <h3>
        {number}. {vraag}
      </h3>
      {antwoorden.map(({ tekst, oordeel, uitleg }) => (
        <details data-verdict={oordeel}>
          <summary>{tekst}</summary>
          <p>
            <strong>{verdicts[oordeel]}.</strong> {uitleg}
          </p>
        </details>
      ))}
    </section>
  );
}
