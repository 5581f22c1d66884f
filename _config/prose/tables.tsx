import type { MarkdownIt } from "markdown-it";
import type { DrawToken } from "./draw-tokens.tsx";

/** A header cell says what it heads; Markdown tables only have column headers. */
export function tables(md: MarkdownIt): void {
  md.core.ruler.push("header_cells", ({ tokens }) => {
    for (const token of tokens) if (token.type === "th_open") token.attrSet("scope", "col");
  });
}

/** A table scrolls within itself on a narrow screen and can be reached and moved with the keyboard. */
export const drawTable: DrawToken = (_token, context, inside) => (
  <>
    <div class="table-scroll" role="group" tabindex={0} aria-label={`Tabel ${context.uid("tabel").replace("tabel-", "")}`}>
      <table>
        {"\n"}
        {inside}
      </table>
    </div>
    {"\n"}
  </>
);
