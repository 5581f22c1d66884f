import { strFromU8, unzipSync } from "fflate";
import fc from "../../property.ts";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { documentOf, fileOf } from "../../../../_shared/documents/docx.ts";
import { markdownOf } from "../../../../_shared/documents/markdown.ts";
import { keyOf, parseNotes, serializeNotes, withFile, type Note } from "../../../../assets/js/notes/file.ts";
import { linkTo, reportOf } from "../../../../assets/js/notes/report.ts";

const note: Note = {
  adres: "/kompas/signaleren/",
  titel: "Signaleren",
  kop: "wat-u-ziet",
  alinea: "Vier mensen komen zich inschrijven, niet-alledaags & vreemd.",
  tekst: "Bespreken.\nIn het team.",
};
const other: Note = {
  ...note,
  adres: "/kompas/instrumenten/wet-bibob/",
  titel: "Wet Bibob",
  kop: "",
  alinea: "De burgemeester.",
  tekst: "Navragen.",
};

test("what is saved opens as it was, in whatever order it was made", () => {
  expect(parseNotes(serializeNotes([note, other]))).toEqual({ notes: [other, note] });
  expect(serializeNotes([note, other])).toBe(serializeNotes([other, note]));
});

describe("a file that is not ours", () => {
  test.for([
    ["nothing", ""],
    ["half a file", serializeNotes([note]).slice(0, 60)],
    ["another kind", '{"soort":"iets"}'],
    ["a newer version", serializeNotes([note]).replace('"versie": 1', '"versie": 2')],
    ["a note that leads elsewhere", serializeNotes([{ ...note, adres: "https://elders.example/" }])],
    ["a note without words", '{"soort":"notities-kompas","versie":1,"notities":[{"adres":"/kompas/signaleren/"}]}'],
  ] as const)("%s gets a sentence and changes nothing", ([, text]) => {
    expect(parseNotes(text)).toEqual({ problem: expect.stringMatching(/Er is niets veranderd\.$/) });
  });

  test("whatever it holds, it never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof parseNotes(text) === "object"));
  });
});

test("a note links to its paragraph: the heading, and the words it begins with", () => {
  expect(linkTo(note)).toBe(
    "/kompas/signaleren/#wat-u-ziet:~:text=Vier%20mensen%20komen%20zich%20inschrijven%2C%20niet%2Dalledaags%20%26%20vreemd.",
  );
});

test("the report has a heading a page, and each note under its link", () => {
  expect(reportOf([note, other]).map((piece) => (piece.kind === "heading" ? `${piece.level} ${piece.text}` : piece.kind))).toEqual([
    "1 Notities bij het Kompas",
    "2 Wet Bibob",
    "paragraph",
    "paragraph",
    "2 Signaleren",
    "paragraph",
    "paragraph",
    "paragraph",
  ]);
});

test("a file is put beside what stands in the window: nothing is lost, nothing stands twice", () => {
  const mine = new Map([[keyOf(note), { ...note, tekst: "Hier geschreven." }]]);
  const { together, twice } = withFile(mine, [note, other]);
  expect(together.get(keyOf(note))?.tekst).toBe(`Hier geschreven.\n${note.tekst}`);
  expect(together.get(keyOf(other))).toEqual(other);
  expect(twice).toBe(1);
  expect(withFile(together, [note, other])).toEqual({ together, twice: 0 });
});

test("a paragraph cut off in half a character still has an address", () => {
  expect(linkTo({ ...note, alinea: "Een \ud83d" })).toContain("text=Een");
});

test("a note with half a character becomes a file that others read, in Word and as a text", async () => {
  const odd = { ...note, titel: "Signaleren\v", alinea: "Een \ud83d\u0001", tekst: "begin \ude00\ud83d\u0000\uffff\veind" };
  const report = reportOf([odd]);
  const word = await fileOf(documentOf("Notities", report, "https://site.example"));
  const bytes = Buffer.from(await word.arrayBuffer());
  // Word opens no document with a control character in it, which a parser that is less strict does.
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (/\.(?:xml|rels)$/.test(name))
      expect(strFromU8(part), name).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|&#(?:0|x0|xD[89A-F]..);/iu);
  const { value, messages } = await mammoth.extractRawText({ buffer: bytes });
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
  expect(value).toMatch(/begin.*eind/s);
  const text = await new Blob([markdownOf(report, "https://site.example")]).arrayBuffer();
  expect(new TextDecoder("utf-8", { fatal: true }).decode(text)).toMatch(/begin.*eind/s);
  expect(parseNotes(serializeNotes([odd]))).toHaveProperty("notes");
});
