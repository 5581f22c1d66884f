import { Packer } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { documentOf, type Sheets } from "../../../../_shared/documents/docx.ts";
import { partsOf } from "../../../../_shared/documents/fill-ins.ts";
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

const wordOf = async (sheets?: Sheets): Promise<string> =>
  strFromU8(unzipSync(await Packer.toBuffer(documentOf("Formulier", pieces, origin, sheets)))["word/document.xml"] ?? new Uint8Array());

test("a text comes apart at what is filled in and what is ticked, and together again", () => {
  const text = "[ ] ja, op [datum][ ]";
  expect(partsOf(text).map(({ kind }) => kind)).toEqual(["box", "text", "fill-in", "box"]);
  expect(
    partsOf(text)
      .map((part) => part.text)
      .join(""),
  ).toBe(text);
  expect(partsOf("[ ja")).toEqual([{ text: "[ ja", kind: "text" }]);
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
