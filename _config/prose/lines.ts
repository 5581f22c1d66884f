import type { MarkdownIt } from "markdown-it";

/** Gives every inline token the line it stands on, so that a fault names the line and not the paragraph. */
export function lines(md: MarkdownIt): void {
  md.core.ruler.push("lines", (state) => {
    let line = 0;
    for (const token of state.tokens) {
      // The text of a table cell knows no line; its row, opened just before, does.
      line = token.map?.[0] ?? line;
      if (token.type !== "inline" || token.children === null) continue;
      for (const child of token.children) {
        child.map = [line, line];
        if (child.type === "softbreak" || child.type === "hardbreak") line += 1;
      }
    }
  });
}
