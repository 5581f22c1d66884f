import type { Edition } from "../../edition/edition.ts";
import { booksOf } from "../../edition/books.ts";

/**
 * The running heads of both books. A browser cannot take the text of a running head from the page (`string-set` is not
 * supported), so every part is printed on pages of a name of its own, and the style sheet knows that name's head.
 * @returns CSS, for the end of the sheet of the whole pages
 */
export function runningHeads(edition: Edition): string {
  const site = edition.registers.site.titel;
  return booksOf(edition)
    .flatMap(({ name, whole, groups }) =>
      groups
        .flatMap(({ pages }) => pages)
        .map((page, index) => {
          const part = `${name}-${String(index + 1)}`;
          const left = name === "longread" ? site : `${whole.data.titel} · ${site}`;
          return (
            `@page ${part}{@top-left{content:${quote(left)}}@top-right{content:${quote(page.data.titel)}}}` +
            `.whole-${name}>:nth-child(${String(index + 1)}){page:${part}}`
          );
        }),
    )
    .join("");
}

/** A text as a CSS string. */
function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, (character) => `\\${character}`).replace(/\s+/g, " ")}"`;
}
