import type { VNode } from "preact";

/** What an instrument is, in rows. The last row is always what it means for victims: the one an official would overlook. */
export function FactList(props: { facts: readonly { term: string; text: readonly string[] }[]; victims: string }): VNode {
  return (
    <dl class="facts rows">
      {props.facts.map(({ term, text }) => (
        <div>
          <dt>{term}</dt>
          {text.map((line) => (
            <dd>{line}</dd>
          ))}
        </div>
      ))}
      <div class="facts-victims">
        <dt>Voor slachtoffers</dt>
        <dd>{props.victims}</dd>
      </div>
    </dl>
  );
}
