import type { VNode } from "preact";
import type { BookFile } from "../views.ts";

/** Files to keep: what it is, of which day, in which form and how large. */
export function BookFiles({ files }: { files: readonly BookFile[] }): VNode {
  return (
    <ul role="list" class="links">
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
