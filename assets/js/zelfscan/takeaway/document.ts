import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun, type IRunOptions } from "docx";
import type { Plan, PlanRow } from "../plan.ts";

/** The action plan as a Word document: a heading a group, under it a building block with who, when, and what comes next. */
export async function documentOf({ title, subtitle, note, rows }: Plan): Promise<Blob> {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const document = new Document({
    title,
    styles: {
      default: { document: { run: { font: "Calibri", size: 22, language: { value: "nl-NL" } }, paragraph: { spacing: { after: 120 } } } },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...(subtitle === "" ? [] : [new Paragraph({ text: subtitle })]),
          ...(rows.length === 0 ? [new Paragraph({ text: "Er staat nog niets in het plan." })] : []),
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

function paragraphsOf(row: PlanRow): Paragraph[] {
  const facts = [
    ["Antwoord", row.answer.toLowerCase()],
    ["Eigenaar", row.owner === "" ? "nog geen" : row.owner],
    ["Klaar op", row.due === "" ? "nog geen datum" : row.due.split("-").reverse().join("-")],
    ["Volgende stap", row.nextStep],
    ["Bewijs", row.evidence],
    ["Notitie", row.remark],
  ] as const;
  return [
    new Paragraph({ text: `${row.order}. ${row.id} ${row.title}`, heading: HeadingLevel.HEADING_2 }),
    ...facts
      .filter(([, text]) => text !== "")
      .map(
        ([term, text]) =>
          new Paragraph({
            children: [
              new TextRun(strong(`${term}: `)),
              ...text.split("\n").map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) })),
            ],
          }),
      ),
    ...row.links.map(
      ({ text, href }) =>
        new Paragraph({ children: [new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: "Hyperlink" })] })] }),
    ),
  ];
}

function strong(text: string): IRunOptions {
  return { text, bold: true };
}
