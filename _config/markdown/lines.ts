import type { MarkdownIt } from "markdown-it";

/** Gives every inline token the line it stands on, so that a fault names the line and not the paragraph. */
export function lines(md: MarkdownIt): void {
  md.core.ruler.push("lines", (state) => {
    for (const token of state.tokens) {
      if (token.type !== "inline" || token.children === null) continue;
      let line = token.map?.[0] ?? 0;
      for (const child of token.children) {
        child.map = [line, line];
        if (child.type === "softbreak" || child.type === "hardbreak") line += 1;
      }
    }
  });
}
