import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { EarlierEdition } from "../views.ts";
import { BookFiles } from "./BookFiles.tsx";
import { formatDay } from "../../_shared/text/formatDay.ts";

/** An earlier edition: its files, and what changed on its pages since, for people who still use it. */
export function PastEdition({ edition: { files, changes } }: { edition: EarlierEdition }): VNode {
  return (
    <div class="past-edition">
      <BookFiles files={files} />
      {changes.length > 0 && (
        <details class="meta">
          <summary>Wat er daarna veranderde</summary>
          <ul role="list" class="links" {...marked("not in search")}>
            {changes.map(({ day, page, notes }) => (
              <li>
                {formatDay(day)}, <a href={page.href}>{page.text}</a>: {notes.join(" ")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
