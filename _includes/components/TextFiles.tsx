import type { VNode } from "preact";

/** The text of a page as two files that lie beside it. */
export function TextFiles({ address, slug }: { address: string; slug: string }): VNode {
  return (
    <p class="buttons screen-only">
      <a class="button" href={`${address}${slug}.docx`} download>
        Download voor Word
      </a>
      <a class="button" href={`${address}${slug}.md`} download>
        Download als Markdown
      </a>
    </p>
  );
}
