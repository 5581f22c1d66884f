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
import type { Piece, Span } from "./pieces.ts";
import { pageFooter, wordStyles } from "./word-styles.ts";

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/**
 * A text as a Word document, with headings that a reader's own styles and table of contents can use.
 * @param origin where the site stands, for links to its own pages
 */
export function documentOf(title: string, pieces: readonly Piece[], origin: string): Document {
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
        children: pieces.flatMap((piece): (Paragraph | Table)[] => {
          switch (piece.kind) {
            case "heading":
              return [new Paragraph({ text: piece.text, heading: levels[piece.level] })];
            case "paragraph":
              return [new Paragraph({ children: runs(piece.spans) })];
            case "list": {
              list += 1;
              const instance = list;
              return piece.items.map(
                (item) =>
                  new Paragraph({
                    children: runs(item),
                    ...(piece.ordered ? { numbering: { reference: "stappen", level: 0, instance } } : { bullet: { level: 0 } }),
                  }),
              );
            }
            case "table":
              return [
                new Table({
                  width: { size: 100, type: WidthType.PERCENTAGE },
                  rows: piece.rows.map(
                    (row, index) =>
                      new TableRow({
                        tableHeader: index === 0,
                        children: row.map(
                          (text) =>
                            new TableCell({
                              children: [new Paragraph({ children: [run(text, index === 0)] })],
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

function run(text: string, bold: boolean): TextRun {
  const options: IRunOptions = { text, bold };
  return new TextRun(options);
}

/** The file of a document, for the browser to hand over. */
export function fileOf(document: Document): Promise<Blob> {
  return Packer.toBlob(document);
}
