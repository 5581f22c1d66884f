import type { MarkdownIt } from "markdown-it";
import { createHash } from "node:crypto";
import { contextOf } from "./context.ts";
import { plainText } from "./plain-text.ts";

/** The anchor of a paragraph, a hash of its words. */
export function paragraphName(inline: Parameters<typeof plainText>[0]): string {
  return `p-${createHash("sha256").update(plainText(inline)).digest("hex").slice(0, 6)}`;
}

/**
 * Gives every paragraph of running text an anchor that depends on its words only: moving it, or adding a paragraph before
 * it, does not change the anchor. Changing the words does; an old link then leads to the top of the page.
 * 24 bits: two paragraphs of one page collide about once in 80,000 pages; the second then gets a number.
 */
export function paragraphIds(md: MarkdownIt): void {
  md.core.ruler.push("paragraph_ids", (state) => {
    if (contextOf(state.env).cited !== "paragraphs") return;
    const used = new Map<string, number>();
    for (const [index, token] of state.tokens.entries()) {
      // Level 0 only: a paragraph in a list or a block is read with its surroundings.
      if (token.type !== "paragraph_open" || token.level !== 0) continue;
      const name = paragraphName(state.tokens[index + 1]);
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      token.attrSet("id", count === 1 ? name : `${name}-${String(count)}`);
    }
  });
}
