import type { VNode } from "preact";

/** A fact: a term, and the lines that answer it. `apart` marks the one row that an official would overlook. */
export interface Fact {
  readonly term: string;
  readonly text: readonly (string | VNode)[];
  readonly apart?: true;
}

/** Facts in rows. */
export function FactList({ facts }: { facts: readonly Fact[] }): VNode {
  return (
    <dl class="facts rows">
      {facts.map(({ term, text, apart }) => (
        <div class={apart && "facts-apart"}>
          <dt>{term}</dt>
          {text.map((line) => (
            <dd>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
