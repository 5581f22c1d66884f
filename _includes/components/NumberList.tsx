import type { VNode } from "preact";
import type { NumberEntry } from "../views.ts";
import { formatDay } from "./formatDay.ts";
import { SourceLink } from "./SourceLink.tsx";

/** Every number of this site with the day somebody looked and the day it counts until. */
export function NumberList({ numbers }: { numbers: readonly NumberEntry[] }): VNode {
  return (
    <ul class="numbers">
      {numbers.map(({ name, purpose, number, tel, href, times, checkedOn, validUntil, source }) => (
        <li>
          <h2>{name}</h2>
          {number !== undefined && tel !== undefined ? (
            <a class="tel" href={`tel:${tel}`}>
              {number}
            </a>
          ) : (
            href !== undefined && <SourceLink href={href}>{href.replace(/^https:\/\/(?:www\.)?|\/$/g, "")}</SourceLink>
          )}
          <p>{purpose}</p>
          <p class="meta">
            {times !== undefined && `${times} `}Bron bekeken op {formatDay(checkedOn)}, goed tot en met {formatDay(validUntil)}
            {source !== undefined && (
              <>
                {": "}
                <SourceLink href={source.url}>{source.organisatie}</SourceLink>
              </>
            )}
            .
          </p>
        </li>
      ))}
    </ul>
  );
}
