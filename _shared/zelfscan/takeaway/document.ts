import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from "docx";
import { headBorders, pageFooter, tableBorders, textWidth, wordStyles } from "../../documents/word-styles.ts";
import type { Plan, PlanRow } from "../plan.ts";

/**
 * The action plan as a Word document: first a table to go through in a meeting, then a heading a group, under it a building
 * block with who, when, and what comes next.
 */
export async function planDocument({ title, subtitle, note, rows }: Plan): Promise<Blob> {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const document = new Document({
    title,
    creator: "Zelfscan",
    lastModifiedBy: "Zelfscan",
    styles: wordStyles,
    sections: [
      {
        footers: { default: pageFooter() },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...(subtitle === "" ? [] : [new Paragraph({ text: subtitle })]),
          ...(rows.length === 0 ? [new Paragraph({ text: "Er staat nog niets in het plan." })] : overviewOf(rows)),
          ...groups.flatMap((group) => [
            new Paragraph({ text: group, heading: HeadingLevel.HEADING_1 }),
            ...rows.filter((row) => row.group === group).flatMap(paragraphsOf),
          ]),
          new Paragraph({ children: [new TextRun({ text: note, size: 18 })], spacing: { before: 360 } }),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

/** Widths in twentieths of a point: Word measures a table itself, other programs go by these. */
const overviewColumns = [
  { title: "Nr.", width: 620, text: ({ order }: PlanRow) => String(order) },
  { title: "Bouwsteen", width: 4056, text: ({ id, title }: PlanRow) => `${id} ${title}` },
  { title: "Eigenaar", width: 2850, text: ({ owner }: PlanRow) => owner },
  { title: "Klaar op", width: 1500, text: ({ due }: PlanRow) => dayOf(due) },
] as const;

function overviewOf(rows: readonly PlanRow[]): (Paragraph | Table)[] {
  const tableRow = (texts: readonly string[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: texts.map(
        (text, column) =>
          new TableCell({
            width: { size: overviewColumns[column]?.width ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 0, right: 160 },
            ...(head ? { borders: headBorders } : {}),
            children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun(head ? strong(text) : { text })] })],
          }),
      ),
    });
  return [
    new Paragraph({ text: "Overzicht", heading: HeadingLevel.HEADING_1 }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      borders: tableBorders,
      columnWidths: overviewColumns.map(({ width }) => width),
      rows: [
        tableRow(
          overviewColumns.map(({ title }) => title),
          true,
        ),
        ...rows.map((row) =>
          tableRow(
            overviewColumns.map(({ text }) => text(row)),
            false,
          ),
        ),
      ],
    }),
  ];
}

function paragraphsOf(row: PlanRow): Paragraph[] {
  const facts = [
    ["Antwoord", row.answer.toLowerCase()],
    ["Eigenaar", row.owner === "" ? "nog geen" : row.owner],
    ["Klaar op", row.due === "" ? "nog geen datum" : dayOf(row.due)],
    ["Volgende stap", row.nextStep],
    ["Bewijs", row.evidence],
    ["Notitie", row.remark],
  ] as const;
  return [
    new Paragraph({ text: `${row.order}. ${row.id} ${row.title}`, heading: HeadingLevel.HEADING_2 }),
    ...facts
      .filter(([, text]) => text !== "")
      .map(([term, text]) =>
        fact(
          term,
          text.split("\n").map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) })),
        ),
      ),
    fact(
      "Meer lezen",
      row.links.flatMap(({ text, href }, index) => [
        ...(index > 0 ? [new TextRun(", ")] : []),
        new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: "Hyperlink" })] }),
      ]),
      true,
    ),
  ];
}

/** One line about a building block; all of a block stays on one sheet as far as it fits. */
function fact(term: string, children: readonly ParagraphChild[], last = false): Paragraph {
  return new Paragraph({
    spacing: { after: 60 },
    keepLines: true,
    keepNext: !last,
    children: [new TextRun(strong(`${term}: `)), ...children],
  });
}

function dayOf(due: string): string {
  return due.split("-").reverse().join("-");
}

function strong(text: string): IRunOptions {
  return { text, bold: true };
}
