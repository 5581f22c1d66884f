import type { MarkdownIt } from "markdown-it";

/** Gives every inline token its line, so that a fault names the line and not the paragraph. */
export function lines(md: MarkdownIt): void {
  // Before text_join, while escaped characters can still be told from plain ones (left-over.ts).
  md.core.ruler.before("text_join", "lines", (state) => {
    let line = 0;
    for (const token of state.tokens) {
      // The token of a table cell has no line; its row, opened just before, does.
      line = token.map?.[0] ?? line;
      if (token.type !== "inline" || token.children === null) continue;
      for (const child of token.children) {
        child.map = [line, line];
        // The description of a picture may span several lines.
        if (child.type === "image") line += child.content.split("\n").length - 1;
        if (child.type === "softbreak" || child.type === "hardbreak") line += 1;
      }
    }
  });
}
