import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { BookFile } from "../views.ts";

/** Files to download: what each is, its day, format and size. */
export function BookFiles({ files }: { files: readonly BookFile[] }): VNode {
  return (
    <ul role="list" class="links" {...marked("not in search")}>
      {files.map(({ href, text, format }) => (
        <li>
          <a href={href}>
            {text} ({format})
          </a>
        </li>
      ))}
    </ul>
  );
}
