import type { VNode } from "preact";
import type { FacetView } from "../views.ts";

/**
 * The filters for the testimonies. Each choice is a link to a page with those stories; the island `getuigenisfilter` turns them into buttons that
 * can be combined, and counts what is left.
 */
export function TestimonyFilter({ facets }: { facets: readonly FacetView[] }): VNode {
  return (
    <nav id="filter" class="facets screen-only" aria-label="Kies uit de verhalen" x-on:click="choose">
      {facets.map(({ name, title, options }) => (
        <details class="facet" open={options.some(({ current }) => current)}>
          <summary>{title}</summary>
          <ul role="list">
            {options.map(({ key, label, count, href, current }) => (
              <li>
                <a href={href} data-facet={name} data-key={key} aria-current={current ? "true" : undefined}>
                  {label}{" "}
                  <span class="facet-number">
                    (<span data-counts={href}>{count}</span>)
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
