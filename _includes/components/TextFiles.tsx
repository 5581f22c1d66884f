import type { VNode } from "preact";
import type { BookFile } from "../views.ts";

/** The text of a page as two files in its folder, and the files made for print. */
export function TextFiles({ address, slug, sheets = [] }: { address: string; slug: string; sheets?: readonly BookFile[] }): VNode {
  return (
    <p class="buttons screen-only">
      <a class="button" href={`${address}${slug}.docx`} download>
        Download voor Word
      </a>
      <a class="button" href={`${address}${slug}.md`} download>
        Download als Markdown
      </a>
      {sheets.map(({ href, text, format }) => (
        <a class="button" href={href} download>
          {text} ({format})
        </a>
      ))}
    </p>
  );
}
