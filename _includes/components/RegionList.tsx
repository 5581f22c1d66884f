import type { VNode } from "preact";
import type { RegionLink } from "../views.ts";

/** The regions by name, with the abbreviation of their tile. */
export function RegionList({ regions }: { regions: readonly RegionLink[] }): VNode {
  return (
    <ul role="list" class="region-list">
      {regions.map(({ name, abbreviation, href, current }) => (
        <li>
          <span class="region-short" aria-hidden="true">
            {abbreviation}
          </span>
          <a href={href} aria-current={current ? "page" : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
