import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { CommonFrontMatter } from "../../_config/model/kinds.ts";
import { formatDay } from "../../_shared/text/formatDay.ts";

/** Who maintains this page, when it was last changed, and what changed; in print only the date. */
export function PageMeta({ data, children }: { data: CommonFrontMatter; children?: string }): VNode {
  return (
    <footer class="page-meta" {...marked("not in search", "not in books")}>
      <p>
        Bijgewerkt op <time datetime={data.bijgewerkt}>{formatDay(data.bijgewerkt)}</time> door {data.eigenaar}.
        {children !== undefined && ` ${children}`}
      </p>
      {data.wijzigingen.length > 0 && (
        <details class="screen-only">
          <summary>Wijzigingen</summary>
          <ul role="list">
            {data.wijzigingen.map((change) => (
              <li>
                {formatDay(change.datum)}: {change.notitie}
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
