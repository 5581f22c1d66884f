import {
  CheckBox,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  HeightRule,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from "docx";
import { fillInParts } from "./fill-ins.ts";
import { absolute } from "./markdown.ts";
import type { DocumentBlock, Span } from "./pieces.ts";
import {
  fillInStyle,
  formBorders,
  headBorders,
  landscape,
  noteStyle,
  pageFooter,
  tableBorders,
  textWidth,
  wordStyles,
} from "./word-styles.ts";

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The page layout of a document. */
export interface Sheets {
  /** For wide tables: landscape pages. */
  readonly lying?: boolean;
  /** The footer of every page, beside the page number. */
  readonly foot?: string;
}

/**
 * A text as a Word document, with headings that a reader's own styles and table of contents can use.
 * @param origin where the site stands, for links to its own pages
 */
export function documentOf(
  title: string,
  pieces: readonly DocumentBlock[],
  origin: string,
  { lying = false, foot }: Sheets = {},
): Document {
  const runs = (spans: readonly Span[]): Run[] =>
    spans.flatMap(({ text, bold, href }) =>
      href === undefined
        ? textRuns(text, bold === true)
        : new ExternalHyperlink({ link: absolute(href, origin), children: [new TextRun({ text, style: "Hyperlink" })] }),
    );
  let list = 0;
  const firstOwn = pieces.findIndex((piece) => piece.kind !== "heading" && !isNote(piece));
  return new Document({
    title,
    creator: "Kompas",
    lastModifiedBy: "Kompas",
    styles: wordStyles,
    numbering: {
      config: [
        {
          reference: "stappen",
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", style: { paragraph: { indent: { left: 480, hanging: 360 } } } }],
        },
      ],
    },
    sections: [
      {
        properties: lying ? { page: { size: { orientation: PageOrientation.LANDSCAPE }, margin: landscape.margin } } : {},
        footers: { default: pageFooter(foot) },
        children: pieces.flatMap((piece, at): (Paragraph | Table)[] => {
          switch (piece.kind) {
            case "heading":
              return [new Paragraph({ text: piece.text, heading: levels[piece.level], pageBreakBefore: at > 0 && beginsSheet(piece) })];
            case "paragraph":
              return [
                new Paragraph({
                  children: runs(piece.spans),
                  keepNext: pieces[at + 1]?.kind === "table",
                  ...(isLabel(piece.spans) ? label : {}),
                  ...(isNote(piece) ? { style: noteStyle.id, ...(isNote(pieces[at + 1]) ? {} : { spacing: { after: 200 } }) } : {}),
                  // On a landscape sheet the introductory notes take the first page, so that the wide table after them has a whole page.
                  pageBreakBefore: lying && at === firstOwn && isNote(pieces[at - 1]),
                }),
              ];
            case "list": {
              list += 1;
              const instance = list;
              return piece.items.map(
                (item, index) =>
                  new Paragraph({
                    children: runs(item),
                    spacing: { after: index === piece.items.length - 1 ? 120 : 60 },
                    ...(piece.ordered ? { numbering: { reference: "stappen", level: 0, instance } } : { bullet: { level: 0 } }),
                  }),
              );
            }
            case "table":
              return [
                tableOf(piece.rows, lying ? landscape.textWidth : textWidth),
                // Room below the table. Before a new sheet there is none: under a table that fills its sheet it would take an empty one.
                ...(beginsSheet(pieces[at + 1]) ? [] : [new Paragraph({})]),
              ];
          }
        }),
      },
    ],
  });
}

/** Each chosen text starts on a new page, and so does a part that is handed out apart. */
function beginsSheet(piece: DocumentBlock | undefined): boolean {
  return piece?.kind === "heading" && (piece.ownSheet === true || piece.level === 1);
}

function isNote(piece: DocumentBlock | undefined): boolean {
  return piece?.kind === "paragraph" && piece.note === true;
}

/** A line that is bold as a whole is a label of what follows it: a fact of a topic or an instrument. */
function isLabel(spans: readonly Span[]): boolean {
  return spans.length > 0 && spans.every(({ bold }) => bold === true);
}
const label = { keepNext: true, spacing: { before: 160, after: 40 } };

type Run = TextRun | ExternalHyperlink | CheckBox;

/** A text in which places to fill in have a style of their own, and boxes can be ticked in Word. */
function textRuns(text: string, bold: boolean): Run[] {
  return fillInParts(text).map((part, index, parts) => {
    if (part.kind === "box")
      return new CheckBox({ uncheckedState: { value: "2610", font: "MS Gothic" }, checkedState: { value: "2612", font: "MS Gothic" } });
    // A box stays with the first word of what it is for.
    const words = parts[index - 1]?.kind === "box" ? part.text.replace(/^ /, "\u00A0") : part.text;
    const options: IRunOptions = { text: words, bold, ...(part.kind === "fill-in" ? { style: fillInStyle.id } : {}) };
    return new TextRun(options);
  });
}

/** A table with a head. One with cells to fill in has lines between them, and room for a pen. @param width of the text, in twentieths of a point */
function tableOf(rows: readonly (readonly string[])[], width: number): Table {
  const isForm = rows.slice(1).some((row) => row.includes(""));
  const widths = columnWidths(rows, width);
  const last = rows.length - 1;
  const isShort = linesOf(rows, widths) <= together;
  // A short table stays on one page. In a long one the head stays with the first row, and the last two rows stay together.
  const staysWithNext = (row: number): boolean => row < last && (isShort || row === 0 || row === last - 1);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: isForm ? formBorders : tableBorders,
    margins: { top: 60, bottom: 60, left: isForm ? 80 : 0, right: isForm ? 80 : 160 },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          ...(index > 0 && row.includes("") ? { height: { value: 520, rule: HeightRule.ATLEAST } } : {}),
          children: row.map(
            (text, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: [new Paragraph({ children: textRuns(text, index === 0), spacing: { after: 0 }, keepNext: staysWithNext(index) })],
                ...(index === 0 ? { borders: headBorders } : {}),
              }),
          ),
        }),
    ),
  });
}

/** Estimated width of a letter, and of the padding left and right of a cell's text together, in twentieths of a point. */
const [letter, sides] = [108, 200];
/** A text counts for at most this many letters when the widths are divided: a longer one would leave no room for the other columns. */
const most = 44;

/**
 * Divides the width of the text over the columns. Each column gets the width of its longest word, if there is room; what remains goes to the columns
 * with more text, and an empty column (to fill in) gets room for a few words.
 */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = (rows[0] ?? []).map((_, column) => {
    const texts = rows.map((row) => row[column] ?? "");
    const isEmpty = texts.slice(1).every((text) => text === "");
    const longest = Math.max(...texts.flatMap((text) => text.split(/(?<!\[ \]|\[) /)).map((word) => word.length));
    const all = Math.min(most, Math.max(isEmpty ? most / 2 : 0, ...texts.map((text) => text.length)));
    return { least: longest * letter + sides, more: Math.max(1, all - longest) };
  });
  const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const [least, more] = [sumOf(columns.map((column) => column.least)), sumOf(columns.map((column) => column.more))];
  return columns.map((column) =>
    Math.round(least > width ? (column.least / least) * width : column.least + (column.more / more) * (width - least)),
  );
}

/** A table of at most this many lines (about two fifths of a page) is kept on one page. */
const together = 18;

/** Estimates the height of a table in lines: the sum over its rows of the lines in the fullest cell. */
function linesOf(rows: readonly (readonly string[])[], widths: readonly number[]): number {
  const linesIn = (text: string, column: number): number => Math.ceil((text.length * letter) / ((widths[column] ?? 0) - sides));
  return rows.reduce((sum, row) => sum + Math.max(1, ...row.map(linesIn)), 0);
}

/** The document as a file that the browser can download. */
export function fileOf(document: Document): Promise<Blob> {
  return Packer.toBlob(document);
}
