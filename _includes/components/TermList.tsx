import type { VNode } from "preact";
import type { BegrippenView } from "../views.ts";
import { LinkList } from "./LinkList.tsx";

/** The glossary: each term has an anchor that the prose of other pages leads to. */
export function TermList({ terms }: { terms: BegrippenView["terms"] }): VNode {
  return (
    <dl class="terms rows">
      {terms.map((term) => (
        <div id={term.id}>
          <dt>{term.term}</dt>
          <dd>
            <p>{term.uitleg}</p>
            {term.ook_wel.length > 0 && <p class="meta">Ook wel: {term.ook_wel.join(", ")}.</p>}
            <LinkList
              links={[
                ...(term.see === undefined ? [] : [term.see]),
                ...term.sources.map((source) => ({ text: `Bron: ${source.organisatie}, ${source.titel}`, href: source.url })),
              ]}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
