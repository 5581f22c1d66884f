import type { VNode } from "preact";
import type { RegionLink } from "../views.ts";
import { freshnessInBrief } from "./HowFresh.tsx";

/** The regions by name, with the abbreviation of their tile and how sure it is who coordinates care there. */
export function RegionList({ regions }: { regions: readonly RegionLink[] }): VNode {
  return (
    <ul role="list" class="region-list">
      {regions.map(({ name, abbreviation, href, freshness, current }) => (
        <li>
          <span class="region-short" aria-hidden="true">
            {abbreviation}
          </span>
          <span>
            <a href={href} aria-current={current ? "page" : undefined}>
              {name}
            </a>{" "}
            <span class="meta">{freshnessInBrief(freshness)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
