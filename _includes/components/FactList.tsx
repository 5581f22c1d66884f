import type { VNode } from "preact";

/** What somebody looks up, in rows. An instrument ends with what it means for victims: the one row an official would overlook. */
export function FactList(props: { facts: readonly { term: string; text: readonly string[] }[]; victims?: string }): VNode {
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
      {props.victims !== undefined && (
        <div class="facts-victims">
          <dt>Voor slachtoffers</dt>
          <dd>{props.victims}</dd>
        </div>
      )}
    </dl>
  );
}
