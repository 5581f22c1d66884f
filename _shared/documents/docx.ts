import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from "docx";
import { absolute } from "./markdown.ts";
import type { DocumentBlock, Span } from "./pieces.ts";
import { headBorders, pageFooter, tableBorders, wordStyles } from "./word-styles.ts";

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/**
 * A text as a Word document, with headings that a reader's own styles and table of contents can use.
 * @param origin where the site stands, for links to its own pages
 */
export function documentOf(title: string, pieces: readonly DocumentBlock[], origin: string): Document {
  const runs = (spans: readonly Span[]): (TextRun | ExternalHyperlink)[] =>
    spans.map(({ text, bold, href }) =>
      href === undefined
        ? run(text, bold === true)
        : new ExternalHyperlink({ link: absolute(href, origin), children: [new TextRun({ text, style: "Hyperlink" })] }),
    );
  let list = 0;
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
        footers: { default: pageFooter() },
        children: pieces.flatMap((piece, at): (Paragraph | Table)[] => {
          switch (piece.kind) {
            case "heading":
              // Each text that somebody chose begins on a page of its own.
              return [new Paragraph({ text: piece.text, heading: levels[piece.level], pageBreakBefore: piece.level === 1 && at > 0 })];
            case "paragraph":
              return [new Paragraph({ children: runs(piece.spans), ...(isLabel(piece.spans) ? label : {}) })];
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
                new Table({
                  width: { size: 100, type: WidthType.PERCENTAGE },
                  borders: tableBorders,
                  margins: { top: 60, bottom: 60, left: 0, right: 160 },
                  rows: piece.rows.map(
                    (row, index) =>
                      new TableRow({
                        tableHeader: index === 0,
                        cantSplit: true,
                        children: row.map(
                          (text) =>
                            new TableCell({
                              children: [new Paragraph({ children: [run(text, index === 0)], spacing: { after: 0 } })],
                              ...(index === 0 ? { borders: headBorders } : {}),
                            }),
                        ),
                      }),
                  ),
                }),
                new Paragraph({}),
              ];
          }
        }),
      },
    ],
  });
}

/** A line in bold alone names what follows it: a fact of a topic or an instrument. */
function isLabel(spans: readonly Span[]): boolean {
  return spans.length > 0 && spans.every(({ bold }) => bold === true);
}
const label = { keepNext: true, spacing: { before: 160, after: 40 } };

function run(text: string, bold: boolean): TextRun {
  const options: IRunOptions = { text, bold };
  return new TextRun(options);
}

/** The file of a document, for the browser to hand over. */
export function fileOf(document: Document): Promise<Blob> {
  return Packer.toBlob(document);
}
