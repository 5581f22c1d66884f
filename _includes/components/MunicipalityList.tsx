import type { VNode } from "preact";
import type { MunicipalityEntry } from "../views.ts";

/** Municipalities with other names people use for them; on the overview each links to its region. The finder reads this list. */
export function MunicipalityList({ entries, linked }: { entries: readonly MunicipalityEntry[]; linked: boolean }): VNode {
  return (
    <ul role="list" class="municipalities">
      {entries.map(({ name, others, region, href }) => (
        <li data-namen={linked && others.length > 0 ? others.join(";") : undefined}>
          {linked ? <a href={href}>{name}</a> : name}
          {(linked || others.length > 0) && (
            <span class="meta">
              {" "}
              {[...(linked ? [region] : []), ...(others.length > 0 ? [`ook ${others.join(", ")}`] : [])].join("; ")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
