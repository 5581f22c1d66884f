import type { VNode } from "preact";
import type { NumberEntry } from "../views.ts";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { HelpNumber, type NumberWords } from "./HelpNumber.tsx";
import { SourceLink } from "./SourceLink.tsx";

/** Every number of this site, with its source and the day it counts until. */
export function NumberList({ numbers, words }: { numbers: readonly NumberEntry[]; words: NumberWords }): VNode {
  return (
    <ul role="list" class="numbers">
      {numbers.map(({ line, sources }) => (
        <li>
          <h2>{line.naam}</h2>
          <p>{line.voor}</p>
          <HelpNumber line={line} words={words} named>
            {` Goed tot en met ${formatDay(line.geldig_tot)}. ${sources.length === 1 ? "Bron" : "Bronnen"}: `}
            {sources.map(({ url, organisatie }, index) => (
              <>
                {index > 0 && ", "}
                <SourceLink href={url}>{organisatie}</SourceLink>
              </>
            ))}
            .
          </HelpNumber>
        </li>
      ))}
    </ul>
  );
}
