import type { MarkdownIt } from "markdown-it";
import { contextOf } from "./context.ts";

/**
 * Makes every heading of a text that can be referred to a link to itself, so that a reader can copy its address and share
 * that part, without JavaScript. A heading with anything but plain text, such as a link, is not changed.
 */
export function headingLinks(md: MarkdownIt): void {
  md.core.ruler.push("heading_links", (state) => {
    if (contextOf(state.env).cited === undefined) return;
    for (const [index, token] of state.tokens.entries()) {
      const text = state.tokens[index + 1];
      if (token.type !== "heading_open" || !text?.children || text.children.some(({ type }) => type !== "text")) continue;
      const open = new state.Token("link_open", "a", 1);
      open.attrSet("href", `#${String(token.attrGet("id") ?? "")}`);
      text.children = [open, ...text.children, new state.Token("link_close", "a", -1)];
    }
  });
}
