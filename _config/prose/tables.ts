import type { MarkdownIt } from "markdown-it";
import { contextOf } from "./context.ts";

/** A table scrolls within itself on a narrow screen and can be reached and moved with the keyboard. */
export function tables(md: MarkdownIt): void {
  md.renderer.rules.table_open = (_tokens, _index, _options, env) => {
    const number = contextOf(env).uid("tabel").replace("tabel-", "");
    return `<div class="table-scroll" role="group" tabindex="0" aria-label="Tabel ${number}"><table>\n`;
  };
  md.renderer.rules.table_close = () => "</table></div>\n";
  // A header cell says what it heads; markdown tables only have column headers.
  md.renderer.rules.th_open = (tokens, index, options, _env, self) => {
    tokens[index]?.attrSet("scope", "col");
    return self.renderToken(tokens, index, options);
  };
}
