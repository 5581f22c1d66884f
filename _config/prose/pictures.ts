import type { MarkdownIt, Token } from "markdown-it";
import type { DrawToken } from "./draw-tokens.tsx";
import { missing } from "./names.ts";

/** `![what can be seen](file.jpg)`: a picture from assets/images/, made in three formats without metadata. */
export function pictures(md: MarkdownIt): void {
  // A picture becomes a figure, and a figure cannot stand in a paragraph.
  md.core.ruler.push("picture_paragraphs", ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      if (token.type !== "inline" || token.children?.length !== 1 || token.children[0]?.type !== "image") continue;
      for (const paragraph of [tokens[index - 1], tokens[index + 1]]) if (paragraph !== undefined) paragraph.hidden = true;
    }
  });
}

/** Draws the picture, and says what is wrong with it. */
export const drawPicture: DrawToken = (token, context) => {
  const line = token.map?.[0] ?? 0;
  const file = String(token.attrGet("src") ?? "");
  const alt = wordsIn(token.children ?? []).trim();
  if (alt === "")
    context.report(
      line,
      "beeld-zonder-tekst",
      `Bij het beeld ${file} ontbreekt de beschrijving.`,
      "Schrijf tussen de rechte haken wat er te zien is: ![een kas met tomaten](kas.jpg).",
    );
  const picture = context.surroundings.picture(file, alt);
  const unknown = picture === undefined ? missing("beeld", file, context.surroundings) : undefined;
  if (unknown !== undefined) context.report(line, unknown.code, unknown.what, unknown.mend);
  return picture;
};

/** The words of tokens, without marks. */
function wordsIn(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) => {
      if (type === "image") return wordsIn(children ?? []);
      return type === "softbreak" || type === "hardbreak" ? "\n" : type === "text" || type === "code_inline" ? content : "";
    })
    .join("");
}
