import type { VNode } from "preact";
import type { PracticeView } from "../views.ts";
import { SourceLink } from "./SourceLink.tsx";

/** One example of practice: who and when, what was written or done, and the result, also when that is not known. */
export function PracticeRow({ practice }: { practice: PracticeView }): VNode {
  const { id, text, year, state, sizes, what, outcome, reading, blocks, sources } = practice;
  return (
    <li id={id} data-maat={sizes.join(" ")} data-blok={blocks.join(" ")}>
      <div>
        <h3>{text}</h3>
        <p class="meta">
          {state}, {year}
        </p>
      </div>
      <div>
        <p>{what}</p>
        <p class="meta">
          {blocks.join(", ")}. Wij lazen {reading}:{" "}
          {sources.map((source, index) => (
            <>
              {index > 0 && "; "}
              <SourceLink href={source.url}>
                {sources.filter(({ organisatie }) => organisatie === source.organisatie).length > 1
                  ? `${source.organisatie}, ${source.titel}`
                  : source.organisatie}
              </SourceLink>
            </>
          ))}
          .
        </p>
      </div>
      <p class="came-of-it">
        <strong>Wat ervan kwam.</strong> {outcome ?? "Niet bekend."}
      </p>
    </li>
  );
}
