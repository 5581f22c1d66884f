import type { MarkdownIt } from "markdown-it";
import { contextOf, type ProseContext } from "./context.ts";

/**
 * This site has no code blocks. Indented text is ordinary text, and a line with ``` is a fault; the text
 * below it is still parsed, so that its references are checked.
 */
export function noCode(md: MarkdownIt): void {
  md.disable("code");
  /** Closing lines of code blocks; these are not reported again. */
  const closings = new WeakMap<ProseContext, Set<number>>();
  md.block.ruler.at(
    "fence",
    (state, startLine, endLine, silent) => {
      const textAt = (line: number): string =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd();
      const text = textAt(startLine);
      const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[0];
      if (fence === undefined) return false;
      if (silent) return true;
      state.line = startLine + 1;
      const context = contextOf(state.env);
      const known = closings.get(context) ?? new Set();
      closings.set(context, known);
      if (known.has(startLine)) return true;
      let close = startLine + 1;
      while (close < endLine && !(textAt(close).startsWith(fence) && /^(?:`+|~+)$/.test(textAt(close)))) close += 1;
      known.add(close);
      context.report(
        startLine,
        "codeblok",
        "Deze regel maakt een blok code, en dat kent deze site niet.",
        close < endLine ? `Haal deze regel weg, en regel ${String(context.lineOf(close))} ook.` : "Haal deze regel weg.",
      );
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}
