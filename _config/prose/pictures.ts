import Markdown, { type MarkdownIt, type StateCore, type Token } from "markdown-it";
import { inImages } from "../model/faults.ts";
import { contextOf, type ProseContext } from "./context.ts";
import type { DrawToken } from "./draw-tokens.tsx";
import { asTyped } from "./links.ts";
import { missing } from "./names.ts";

/**
 * `![what can be seen](file.jpg)` on a line of its own: a picture from assets/images/, made in three formats without metadata. A title after the file
 * name becomes its caption. In a sentence, a cell, a heading or a link a picture is a fault: a figure is not valid HTML there.
 */
export function pictures(md: MarkdownIt): void {
  md.core.ruler.push("pictures", (state) => {
    const out: Token[] = [];
    for (const token of state.tokens) {
      const children = token.children ?? [];
      if (token.type !== "inline" || !children.some(({ type }) => type === "image")) {
        out.push(token);
        continue;
      }
      const open = out.at(-1);
      const parts = linesOf(children);
      const loose = open?.type === "paragraph_open" ? parts.filter((part) => part.length > 1) : parts;
      // A picture embedded in the text (data:) gets one message, when it is drawn.
      const misplaced = loose.flatMap((part) =>
        part.filter((one) => one.type === "image" && !String(one.attrGet("src") ?? "").startsWith("data:")),
      );
      for (const { map } of misplaced) reportPlace(map?.[0] ?? 0, contextOf(state.env));
      if (open === undefined || misplaced.length > 0) {
        out.push(token);
        continue;
      }
      out.pop();
      out.push(...apart(parts, open, token, state.Token));
    }
    // A paragraph that was split already has its closing token.
    state.tokens = out.filter((token, index) => !(token.type === "paragraph_close" && out[index - 1]?.type === "paragraph_close"));
  });
}

function reportPlace(line: number, context: ProseContext): void {
  context.report(
    line,
    "beeld-niet-los",
    "Een beeld staat op een eigen regel, en dit staat in een zin, tabel, kop of link.",
    "Zet het op een eigen regel, met een lege regel erboven en eronder.",
  );
}

/** The tokens on each line of a text, without the line breaks. */
function linesOf(children: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const child of children) {
    if (child.type === "softbreak" || child.type === "hardbreak") parts.push([]);
    else if (child.type !== "text" || child.content !== "") parts.at(-1)?.push(child);
  }
  return parts;
}

/** Splits a paragraph into paragraphs and pictures: a figure cannot be inside a paragraph. */
function apart(parts: readonly Token[][], open: Token, inline: Token, TokenOf: StateCore["Token"]): Token[] {
  const out: Token[] = [];
  let words: Token[] = [];
  const paragraph = (children: Token[], hidden: boolean): void => {
    if (children.length === 0) return;
    const [begin, text, end] = [
      Object.assign(new TokenOf("paragraph_open", "p", 1), open),
      Object.assign(new TokenOf("inline", "", 0), inline),
      new TokenOf("paragraph_close", "p", -1),
    ];
    const line = children[0]?.map?.[0] ?? 0;
    begin.map = text.map = [line, line + 1];
    begin.hidden = end.hidden = hidden || open.hidden;
    end.block = true;
    text.children = children;
    out.push(begin, text, end);
  };
  for (const part of parts) {
    if (part[0]?.type === "image") {
      paragraph(words, false);
      words = [];
      paragraph(part, true);
    } else {
      words = words.length === 0 ? part : [...words, new TokenOf("softbreak", "br", 0), ...part];
    }
  }
  paragraph(words, false);
  return out;
}

const plain = new Markdown({ html: false }).disable("code");

/** The names of the pictures in a text, as written there. */
export function picturesIn(text: string): string[] {
  if (!text.includes("![")) return [];
  return plain
    .parse(text, {})
    .flatMap(({ children }) => (children ?? []).flatMap((child) => (child.type === "image" ? [String(child.attrGet("src") ?? "")] : [])));
}

/** Text that a camera, Word or a phone generates in place of a description. */
const isNoDescription =
  /\.(?:jpe?g|png|webp|avif|heic|gif)$|^(?:img|dsc|dcim|pxl|image|picture|afbeelding|foto|beeld|schermafbeelding|screenshot)[\s\d_-]*$|automatisch gegenereerd/i;

/** Draws the picture, and reports its faults. */
export const drawPicture: DrawToken = (token, context) => {
  const line = token.map?.[0] ?? 0;
  const address = String(token.attrGet("src") ?? "");
  if (address.startsWith("data:")) {
    context.report(
      line,
      "beeld-onbekend",
      "Dit beeld zit in de tekst zelf: zo komt het mee uit een ander programma.",
      `Bewaar het als jpg of png ${inImages} en noem die naam: ![een kas met tomaten](kas.jpg).`,
    );
    return undefined;
  }
  const file = asTyped(address);
  const alt = wordsIn(token.children ?? []).trim();
  const caption = token.attrGet("title");
  if (alt === "")
    context.report(
      line,
      "beeld-zonder-tekst",
      `Bij het beeld ${file} ontbreekt de beschrijving.`,
      "Schrijf tussen de rechte haken wat er te zien is: ![een kas met tomaten](kas.jpg).",
    );
  else if (isNoDescription.test(alt))
    context.report(
      line,
      "beeld-zonder-tekst",
      `Bij het beeld ${file} staat een naam of de tekst van een programma, en niet wat er te zien is.`,
      "Schrijf tussen de rechte haken wat er te zien is: ![een kas met tomaten](kas.jpg).",
    );
  const picture = context.surroundings.picture(file, alt, ...(typeof caption === "string" ? [caption] : []));
  const unknown = picture === undefined ? missing("beeld", file, context.surroundings) : undefined;
  if (unknown !== undefined) context.report(line, unknown.code, unknown.what, unknown.mend);
  return picture;
};

/** The text of tokens, without markup. */
function wordsIn(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) => {
      if (type === "image") return wordsIn(children ?? []);
      return type === "softbreak" || type === "hardbreak" ? "\n" : type === "text" || type === "code_inline" ? content : "";
    })
    .join("");
}
