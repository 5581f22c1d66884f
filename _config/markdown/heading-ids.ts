import type { MarkdownIt } from "markdown-it";
import { plainText } from "./plain-text.ts";
import { slugify } from "./slugify.ts";

/** Gives every heading an anchor that is unique on the page: "Wie ziet het?" becomes `wie-ziet-het`. */
export function headingIds(md: MarkdownIt): void {
  md.core.ruler.push("heading_ids", (state) => {
    const used = new Map<string, number>();
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== "heading_open") continue;
      const slug = slugify(plainText(state.tokens[index + 1]));
      const count = (used.get(slug) ?? 0) + 1;
      used.set(slug, count);
      token.attrSet("id", count === 1 ? slug : `${slug}-${String(count)}`);
    }
  });
}
