import type { VNode } from "preact";
import type { BegrippenView } from "../views.ts";
import { LinkList } from "./LinkList.tsx";
import { SourceLink } from "./SourceLink.tsx";

/** The glossary: each term has an anchor that the text of other pages links to. */
export function TermList({ terms }: { terms: BegrippenView["terms"] }): VNode {
  return (
    <dl class="terms rows">
      {terms.map((term) => (
        <div id={term.id}>
          <dt>{term.term}</dt>
          <dd>
            <p>{term.uitleg}</p>
            {term.ook_wel.length > 0 && <p class="meta">Ook wel: {term.ook_wel.join(", ")}.</p>}
            {term.see !== undefined && <LinkList links={[term.see]} />}
            {term.sources.length > 0 && (
              <p class="meta">
                Bron:{" "}
                {term.sources.map((source, index) => (
                  <>
                    {index > 0 && ", "}
                    <SourceLink href={source.url}>{source.organisatie}</SourceLink>
                  </>
                ))}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
