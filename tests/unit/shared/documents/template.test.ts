import { Packer } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { documentOf, type Sheets } from "../../../../_shared/documents/docx.ts";
import { fillInParts } from "../../../../_shared/documents/fill-ins.ts";
import { markdownOf } from "../../../../_shared/documents/markdown.ts";
import type { DocumentBlock } from "../../../../_shared/documents/pieces.ts";

const origin = "https://proef.example";
const note = (text: string): DocumentBlock => ({ kind: "paragraph", spans: [{ text }], note: true });
const pieces: readonly DocumentBlock[] = [
  { kind: "heading", level: 1, text: "Formulier" },
  note("Eerst lezen."),
  note("Dan kiezen."),
  { kind: "paragraph", spans: [{ text: "Van [naam gemeente] op [datum]." }] },
  {
    kind: "table",
    rows: [
      ["vraag", "antwoord"],
      ["Veilig?", "[ ] ja [ ] nee"],
      ["Waar?", ""],
    ],
  },
];

const partOf = async (path: string, of: readonly DocumentBlock[], sheets?: Sheets): Promise<string> =>
  strFromU8(unzipSync(await Packer.toBuffer(documentOf("Formulier", of, origin, sheets)))[path] ?? new Uint8Array());
const wordOf = (sheets?: Sheets, of = pieces): Promise<string> => partOf("word/document.xml", of, sheets);

/** The paragraphs of a document, each as its text, and whether it stays with the next or begins a sheet. */
const paragraphsOf = (word: string): { text: string; stays: boolean; begins: boolean }[] =>
  [...word.matchAll(/<w:p>.*?<\/w:p>/g)].map(([xml]) => ({
    text: xml.replace(/<[^<>]+>/g, ""),
    stays: xml.includes("<w:keepNext/>"),
    begins: xml.includes("<w:pageBreakBefore/>"),
  }));

test("a text comes apart at what is filled in and what is ticked, and together again", () => {
  const text = "[ ] ja, op [datum][ ]";
  expect(fillInParts(text).map(({ kind }) => kind)).toEqual(["box", "text", "fill-in", "box"]);
  expect(
    fillInParts(text)
      .map((part) => part.text)
      .join(""),
  ).toBe(text);
  expect(fillInParts("[ ja")).toEqual([{ text: "[ ja", kind: "text" }]);
});

test("in Word every place to fill in and every note has its style, and a box can be ticked", async () => {
  const word = await wordOf();
  expect(word.match(/<w:rStyle w:val="Invullen"\/>/g)).toHaveLength(2);
  expect(word.match(/<w:pStyle w:val="Toelichting"\/>/g)).toHaveLength(2);
  expect(word.match(/<w14:checkbox>/g)).toHaveLength(2);
  expect(word).not.toContain("[ ]");
});

test("a row to fill in leaves room for a pen, and the columns fill the sheet", async () => {
  const [upright, lying] = [await wordOf(), await wordOf({ lying: true })];
  const widthOf = (word: string): number =>
    [...word.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].reduce((sum, [, width]) => sum + Number(width), 0);
  expect(upright.match(/<w:trHeight /g)).toHaveLength(1);
  expect(lying).toContain('w:orient="landscape"');
  expect(upright).not.toContain('w:orient="landscape"');
  expect(Math.abs(widthOf(upright) - 9026)).toBeLessThan(4);
  expect(widthOf(lying)).toBeGreaterThan(14_000);
});

test("a heading has its level, so that LibreOffice too makes an outline of them and a list of contents", async () => {
  const styles = await partOf("word/styles.xml", pieces);
  for (const level of [1, 2, 3])
    expect(new RegExp(`<w:style [^>]*w:styleId="Heading${String(level)}">.*?</w:style>`).exec(styles)?.[0]).toContain(
      `<w:outlineLvl w:val="${String(level - 1)}"/>`,
    );
});

test("a short table stays whole, under what introduces it; of a long one the head and the last row are never alone", async () => {
  const table = (length: number, words = ""): DocumentBlock => ({
    kind: "table",
    rows: [["wat"], ...Array.from({ length }, (_, row) => [`rij ${String(row + 1)}${words}`])],
  });
  const intro: DocumentBlock = { kind: "paragraph", spans: [{ text: "Dit staat erin." }] };
  const staysIn = async (...size: Parameters<typeof table>): Promise<string[]> =>
    paragraphsOf(await wordOf({}, [intro, table(...size), intro]))
      .filter(({ stays }) => stays)
      .map(({ text }) => text.slice(0, 15));
  expect(await staysIn(3)).toEqual(["Dit staat erin.", "wat", "rij 1", "rij 2"]);
  expect(await staysIn(20)).toEqual(["Dit staat erin.", "wat", "rij 19"]);
  const filled = " met veel tekst".repeat(40);
  expect(await staysIn(4, filled), "few rows, and much in each").toEqual(["Dit staat erin.", "wat", `rij 3${filled}`.slice(0, 15)]);
});

test("on sheets on their side what somebody must know first has a sheet of its own, and a title alone has none", async () => {
  const [title, ...rest] = pieces;
  if (title === undefined) throw new Error("no title");
  const begins = async (of: readonly DocumentBlock[]): Promise<string[]> =>
    paragraphsOf(await wordOf({ lying: true }, of))
      .filter((paragraph) => paragraph.begins)
      .map(({ text }) => text);
  expect(await begins(pieces)).toEqual(["Van [naam gemeente] op [datum]."]);
  expect(await begins([title, ...rest.filter((piece) => !("note" in piece))])).toEqual([]);
});

test("a table that fills its sheet is followed by the next sheet, and not by an empty one", async () => {
  const after = async (heading: DocumentBlock): Promise<string | undefined> =>
    /<\/w:tbl>(<w:p(?:\/>|>.*?<\/w:p>))/.exec(await wordOf({}, [...pieces, heading]))?.[1];
  expect(await after({ kind: "heading", level: 2, text: "Deel C", ownSheet: true })).toContain("<w:pageBreakBefore/>");
  expect(await after({ kind: "heading", level: 1, text: "Nog een tekst" })).toContain("<w:pageBreakBefore/>");
  expect(await after({ kind: "heading", level: 2, text: "Deel B" }), "elsewhere there is room below a table").not.toContain("Deel B");
});

test("no column is narrower than its longest word", async () => {
  const table: DocumentBlock = {
    kind: "table",
    rows: [
      ["wie", "aan wie", "wat", "wanneer", "op welke wet"],
      [
        "Deelnemers van een samenwerkingsverband",
        "zorgcoördinator",
        "wat nodig is voor de hulp die zij geven",
        "met toestemming, of als dat niet hoeft",
        "artikel 16 Wet politiegegevens",
      ],
    ],
  };
  const word = strFromU8(unzipSync(await Packer.toBuffer(documentOf("Tabel", [table], origin)))["word/document.xml"] ?? new Uint8Array());
  const widths = [...word.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
  // Half the size of the letters is what one takes on average, in twentieths of a point; wide words take more.
  for (const [column, longest] of ["samenwerkingsverband", "zorgcoördinator", "nodig", "toestemming,", "politiegegevens"].entries())
    expect(widths[column], longest).toBeGreaterThanOrEqual(longest.length * 105);
  expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 9026)).toBeLessThan(6);
});

test("in Markdown notes are one quotation, a box is a box, and nothing to fill in becomes a link", () => {
  expect(markdownOf(pieces, origin)).toBe(
    "# Formulier\n\n> Eerst lezen.\n>\n> Dan kiezen.\n\nVan \\[naam gemeente\\] op \\[datum\\].\n\n| vraag | antwoord |\n|---|---|\n| Veilig? | [ ] ja [ ] nee |\n| Waar? |  |\n",
  );
});
