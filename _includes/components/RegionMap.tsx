import type { VNode } from "preact";
import type { RegionLink } from "../views.ts";
import { regionPlaces } from "./regionPlaces.ts";

/**
 * The 25 regions as tiles, each roughly where it lies. A map of links: the list beside it has the same links with full names and is the alternative
 * for people who cannot see the map. It says nothing about victims.
 */
export function RegionMap({ regions }: { regions: readonly RegionLink[] }): VNode {
  return (
    <nav class="screen-only" aria-label="De regio's op hun plaats">
      <ul role="list" class="region-map">
        {regions.map(({ code, name, abbreviation, href, known, current }) => {
          const [column, row] = regionPlaces.get(code) ?? [];
          return (
            <li class={`c${String(column)} r${String(row)}${known ? "" : " unknown"}`}>
              <a href={href} aria-current={current ? "page" : undefined}>
                <span class="visually-hidden">
                  {name}
                  {!known && ", geen naam gevonden"}, op de kaart{" "}
                </span>
                {abbreviation}
              </a>
            </li>
          );
        })}
      </ul>
      <p class="meta">
        De letters zijn afkortingen van de namen.
        {regions.some(({ known }) => !known) && " Stippellijn: geen naam gevonden van wie de zorg coördineert."}
      </p>
    </nav>
  );
}
