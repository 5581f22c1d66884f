/** A piece of prose as a reader sees it: a paragraph, list item, heading, table cell or field. */
export interface ProsePassage {
  /** Without markup; a reference to a fact is replaced by {@link fact}. */
  readonly text: string;
  /** The field it comes from, or "tekst". */
  readonly field: string;
  /** The line in the file of an offset in the text. */
  readonly lineAt: (offset: number) => number;
}

/** Placeholder for a figure, a law, a number or a term: it counts as one word. */
export const fact = "§";

/** Private-use characters around words that link to the glossary, where they are explained. */
export const glossaryMark = { open: "\uE000", close: "\uE001" } as const;

const listItem = /^\s*(?:[-*+]|\d+[.)])\s+/;
/** Quotations, code and the lines of directives: of these only what a reader sees and we wrote is kept. */
const quoted = /^\s*>/;
const fence = /^\s*(?:```|~~~)/;
const block = /^\s*::/;
const attribute = /\b(?:titel|rol|bijschrift|wat)="([^"]*)"/g;

/** The passages of a Markdown text whose first line is `firstLine` of its file. Quotations (>) are left out. */
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

/** A field as a passage; its line is computed only when there is something to report. */
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

/** The readable text of a line. */
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
