import type { MarkdownIt, Token } from "markdown-it";
import type { DrawToken } from "./draw-tokens.tsx";
import { plainText } from "./plain-text.ts";

/** With this many columns of text a table does not fit on a phone: its rows are shown one below the other there. */
const wide = 3;

/**
 * Adds table headers. Markdown has column headers only, but editors begin a row with its subject, so that cell becomes the row header. A
 * table is named after the heading above it. In a wide table each cell knows its column header, to show it where rows are shown one below the other.
 */
export function tables(md: MarkdownIt): void {
  md.core.ruler.push("table_heads", ({ tokens }) => {
    let heading = "";
    let called = 0;
    let heads: string[] = [];
    let column = 0;
    for (const [index, token] of tokens.entries()) {
      if (token.type === "heading_open") [heading, called] = [plainText(tokens[index + 1]), 0];
      if (token.type === "table_open") {
        called += 1;
        heads = [];
        token.info = [heading, called > 1 ? String(called) : ""].filter((part) => part !== "").join(", ");
      }
      if (token.type === "th_open") {
        token.attrSet("scope", "col");
        heads.push(plainText(tokens[index + 1]));
      }
      if (token.type === "tr_open") {
        column = 0;
        headRow(tokens, index);
      }
      if (token.type === "td_open") {
        const head = heads[column];
        // The subject of a row needs no column header, except a bare number: of a week or of a month.
        const isSaid = column > 0 || /^\d+$/.test(plainText(tokens[index + 1]));
        if (isSaid && heads.length >= wide && head !== undefined) token.attrSet("data-kop", head);
        column += 1;
      }
    }
  });
}

/** Makes the first cell of a body row its header, unless it is empty or the only cell. */
function headRow(tokens: readonly Token[], row: number): void {
  const [, first, text, close, next] = tokens.slice(row, row + 5);
  if (first?.type !== "td_open" || close === undefined || text?.content === "" || next?.type !== "td_open") return;
  first.tag = close.tag = "th";
  first.attrSet("scope", "row");
}

/** Wraps a table so that it scrolls by itself on a narrow screen and can be scrolled with the keyboard. */
export const drawTable: DrawToken = (token, context, inside) => {
  const number = context.uid("tabel").replace("tabel-", "");
  const name = token.info === "" ? number : token.info;
  return (
    <>
      <div class="table-scroll" role="group" tabindex={0} aria-label={`Tabel: ${name}`}>
        <table>
          <caption class="visually-hidden">{name}</caption>
          {"\n"}
          {inside}
        </table>
      </div>
      {"\n"}
    </>
  );
};
