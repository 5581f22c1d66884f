/** A stretch of prose as a reader sees it: a paragraph, an item of a list, a heading, a cell, a field. */
export interface ProsePassage {
  /** Without markup; a reference to a fact is {@link fact}. */
  readonly text: string;
  /** The field it stands in, or "tekst". */
  readonly field: string;
  /** The line of the file on which a place in the text stands. */
  readonly lineAt: (offset: number) => number;
}

/** What stands for a figure, a law, a number or a term: it reads as one word. */
export const fact = "§";

/** Signs of no alphabet around words that lead to the glossary, where they are explained. */
export const glossaryMark = { open: "\uE000", close: "\uE001" } as const;

const listItem = /^\s*(?:[-*+]|\d+[.)])\s+/;
/** Words of somebody else, code, and the lines of blocks: of those only what a reader sees of them. */
const quoted = /^\s*>/;
const fence = /^\s*(?:```|~~~)/;
const block = /^\s*::/;
const attribute = /\b(?:titel|rol|bijschrift|wat)="([^"]*)"/g;

/** The passages of a Markdown text whose first line is `firstLine` of its file. Words of somebody else, behind >, are left out. */
export function passagesIn(markdown: string, firstLine: number): ProsePassage[] {
  const passages: ProsePassage[] = [];
  let lines: { readonly line: number; readonly text: string }[] = [];
  const close = (): void => {
    if (lines.length > 0) passages.push(joinLines(lines));
    lines = [];
  };
  let inCode = false;
  for (const [index, source] of markdown.split("\n").entries()) {
    const line = firstLine + index;
    if (fence.test(source)) inCode = !inCode;
    if (inCode || fence.test(source) || quoted.test(source) || source.trim() === "") {
      close();
    } else if (block.test(source)) {
      close();
      for (const [, text = ""] of source.matchAll(attribute)) passages.push(joinLines([{ line, text: readable(text) }]));
    } else if (/^\s*\|/.test(source)) {
      close();
      for (const cell of source.split("|")) if (/\p{L}/u.test(cell)) passages.push(joinLines([{ line, text: readable(cell).trim() }]));
    } else {
      const heading = /^#+\s/.test(source);
      if (heading || listItem.test(source)) close();
      lines.push({ line, text: readable(source.replace(listItem, "").replace(/^#+\s+/, "")).trim() });
      if (heading) close();
    }
  }
  close();
  return passages;
}

/** A field as a passage; on which line it stands is only asked when there is something to say of it. */
export function passageOf(text: string, field: string, line: () => number): ProsePassage {
  return { text: text.replace(/\s+/g, " ").trim(), field, lineAt: line };
}

function joinLines(lines: readonly { readonly line: number; readonly text: string }[]): ProsePassage {
  const starts: number[] = [];
  let text = "";
  for (const { text: part } of lines) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += part;
  }
  return { text, field: "tekst", lineAt: (offset) => lines[starts.findLastIndex((start) => start <= offset)]?.line ?? lines[0]?.line ?? 1 };
}

/** What is left of a line when it is read. */
function readable(line: string): string {
  return line
    .replace(/`[^`]*`/g, fact)
    .replace(/\{bron:[^{}]*\}/g, "")
    .replace(/\{begrip:[^ {}]+ ([^{}]*)\}/g, `${glossaryMark.open}$1${glossaryMark.close}`)
    .replace(/\{[a-z]+:[^{}]*\}/g, fact)
    .replace(/!?\[([^[\]]{0,1000})\]\([^()]{0,2000}\)/g, "$1")
    .replace(/https?:\/\/\S+/g, fact)
    .replace(/\*\*/g, "");
}
