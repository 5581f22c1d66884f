import { parse } from "csv-parse/sync";
import fc from "../../property.ts";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import MarkdownIt from "markdown-it";
import ical from "node-ical";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { takeawayName, planOf } from "../../../../_shared/zelfscan/plan.ts";
import { emptyScan, withEntry, type Scan } from "../../../../_shared/zelfscan/scan.ts";
import { makers } from "../../../../assets/js/zelfscan/takeaway.ts";
import { calendarOf } from "../../../../_shared/zelfscan/takeaway/calendar.ts";
import { csvOf } from "../../../../_shared/zelfscan/takeaway/sheet.ts";
import { blocks } from "./generated.ts";

const scan: Scan = [
  ["K1.1", { answer: "niet", notitie: '=HYPERLINK("https://kwaad.example")', eigenaar: "beleidsadviseur é", due: "2030-02-28" }] as const,
  ["K2.2", { answer: "deels", bewijs: "regel een\nregel twee; met puntkomma", due: "2028-02-29" }] as const,
  ["K2.3", { answer: "onbekend", notitie: "# geen kop" }] as const,
  ["K2.4", { answer: "niet" }] as const,
].reduce<Scan>((made, [id, entry]) => withEntry(made, id, entry), { ...emptyScan("2030-01-05"), name: "Súdwest & Co" });

const plan = planOf(blocks, scan, "https://site.example");

test("the plan is in the order of doing, with whole addresses", () => {
  expect(plan.rows.map(({ order, group, id }) => [order, group, id])).toEqual([
    [1, "Eerst doen", "K2.2"],
    [2, "Eerst doen", "K1.1"],
    [3, "Daarna", "K2.4"],
    [4, "Navragen", "K2.3"],
  ]);
  expect(plan.rows[0]?.links.map(({ href }) => href)).toEqual([
    "https://site.example/kader/thema/#K2.2",
    "https://site.example/kompas/onderwerp/",
  ]);
});

test("a file is named after what it is, whose it is, and its day", () => {
  expect(takeawayName("actieplan", scan, "docx")).toBe("actieplan-sudwest-co-2030-01-05.docx");
  expect(takeawayName("zelfscan", emptyScan(""), "json")).toBe("zelfscan.json");
});

describe("CSV", () => {
  test("opens in a Dutch Excel: byte order mark, semicolons, CRLF", () => {
    const csv = csvOf(plan);
    expect(csv.startsWith("\uFEFFVolgorde;Wanneer;Code;")).toBe(true);
    expect(csv.replace(/"(?:[^"]|"")*"/g, "").replaceAll("\r\n", "")).not.toContain("\n");
    const rows = parse(csv, { delimiter: ";", bom: true, columns: true });
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({ Code: "K2.2", Bewijs: "regel een\nregel twee; met puntkomma", "Klaar op": "2028-02-29" });
  });

  test("never calculates what somebody typed", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string(), (sign, text) => {
        const typed = withEntry(emptyScan(""), "K1.1", {
          answer: "niet",
          notitie: sign + text,
          eigenaar: sign + text,
          bewijs: sign + text,
        });
        const [row] = parse(csvOf(planOf(blocks, { ...typed, name: "" }, "")), {
          delimiter: ";",
          bom: true,
          columns: true,
          relax_quotes: true,
        });
        for (const name of ["Notitie", "Eigenaar", "Bewijs"]) expect((row as Record<string, string>)[name]?.startsWith("'")).toBe(true);
      }),
    );
  });
});

test("a workbook says the same as the CSV: a day as a day, the order as a number, the rest as text", async () => {
  const [sheet] = await readExcelFile(Buffer.from(await (await makers.xlsx(plan)).arrayBuffer()));
  expect(sheet?.sheet).toBe("Actieplan");
  expect(sheet?.data.map((row) => [row[0], row[9]])).toEqual([
    ["Volgorde", "Klaar op"],
    [1, new Date("2028-02-29")],
    [2, new Date("2030-02-28")],
    [3, null],
    [4, null],
  ]);
  expect(sheet?.data[2]?.[11]).toBe('=HYPERLINK("https://kwaad.example")');
  expect(sheet?.data.map((row) => row[2])).toEqual(["Code", "K2.2", "K1.1", "K2.4", "K2.3"]);
});

test("in a workbook a code leads to its building block and a title to the Kompas, and it prints one sheet wide with titles", async () => {
  const files = unzipSync(new Uint8Array(await (await makers.xlsx(plan)).arrayBuffer()));
  const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  expect([...read("xl/worksheets/_rels/sheet1.xml.rels").matchAll(/Target="([^"]+)"/g)].slice(0, 2).map(([, href]) => href)).toEqual([
    "https://site.example/kader/thema/#K2.2",
    "https://site.example/kompas/onderwerp/",
  ]);
  const sheet = read("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<hyperlink ref="C2" r:id="link0"/><hyperlink ref="M2" r:id="link1"/>');
  expect(sheet).toMatch(/<pageSetup[^>]*fitToWidth="1" fitToHeight="0"/);
  expect(read("xl/workbook.xml")).toContain("Actieplan!$1:$1");
});

test("a document has a heading a group, and who, when, what next and where to read on", async () => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await (await makers.docx(plan)).arrayBuffer()) });
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
  expect([...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text]) => text)).toEqual(
    ["Actieplan bij de zelfscan mensenhandel", "Overzicht", "Eerst doen", "Daarna", "Navragen"].slice(-4),
  );
  expect(value).toContain("2. K1.1 Titel K1.1");
  expect(value).toContain("beleidsadviseur é");
  expect(value).toContain("28-02-2030");
  expect(value).toContain('href="https://site.example/kompas/onderwerp/"');
});

describe("calendar", () => {
  const calendar = calendarOf(plan);

  test("has an all-day event for each day in the plan, and no more", () => {
    const events = Object.values(ical.sync.parseICS(calendar)).filter((item) => item?.type === "VEVENT");
    expect(events.map((event) => ["summary" in event ? event.summary : "", "datetype" in event ? event.datetype : ""])).toEqual([
      ["K2.2 Titel K2.2", "date"],
      ["K1.1 Titel K1.1", "date"],
    ]);
    expect(calendar).toContain("DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301");
    expect(calendar).toContain("DTSTART;VALUE=DATE:20300228\r\nDTEND;VALUE=DATE:20300301");
  });

  test("ends its lines with CRLF and folds them at 75 octets", () => {
    expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(calendar.replace(/\r\n /g, "")).toContain("Eigenaar: beleidsadviseur é");
  });

  test("keeps the same event for a building block, apart from another municipality's", () => {
    const uids = (text: string): string[] => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid = ""]) => uid);
    expect(uids(calendar)).toEqual(uids(calendarOf(planOf(blocks, withEntry(scan, "K1.1", { due: "2031-01-01" }), ""))));
    expect(uids(calendar)).not.toEqual(uids(calendarOf(planOf(blocks, { ...scan, name: "Elders" }, ""))));
  });

  test("without days is still a calendar", () => {
    expect(calendarOf(planOf(blocks, emptyScan(""), ""))).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/);
  });
});

describe("half a letter and a day that does not exist", () => {
  // Half of an emoji, as it is left when a text is cut; the other half; and both the wrong way round.
  const halves = ["begin \ud83d", "\ude00 eind", "\ude00\ud83d om", "\u0000\uffff\ud800"];
  const odd = halves.reduce<Scan>(
    (made, text, nth) =>
      withEntry(made, blocks[nth]?.id ?? "", { answer: "niet", notitie: text, eigenaar: text, bewijs: text, due: "2030-02-31" }),
    { ...emptyScan("2030-01-05"), name: halves.join("") },
  );
  const oddPlan = planOf(blocks, odd, "https://site.example");
  const bytesOf = async (kind: keyof typeof makers): Promise<Buffer> => Buffer.from(await (await makers[kind](oddPlan)).arrayBuffer());
  const day = /2030-02-31|20300231|31-02-2030|31 februari|2030-03-03|20300303|03-03-2030|3 maart 2030/;

  test("leave every file one that others read, without the day", async () => {
    const read: Record<keyof typeof makers, (bytes: Buffer) => Promise<string> | string> = {
      docx: async (bytes) => (await mammoth.convertToHtml({ buffer: bytes })).value,
      xlsx: async (bytes) => JSON.stringify((await readExcelFile(bytes)).map(({ data }) => data)),
      csv: (bytes) => JSON.stringify(parse(bytes, { delimiter: ";", bom: true, columns: true })),
      md: (bytes) => new MarkdownIt().render(bytes.toString()),
      ics: (bytes) => JSON.stringify(ical.sync.parseICS(bytes.toString())),
    };
    for (const [kind, opened] of Object.entries(read) as [keyof typeof makers, (typeof read)["md"]][]) {
      const bytes = await bytesOf(kind);
      // Whatever holds half a letter is no UTF-8.
      if (kind === "csv" || kind === "md" || kind === "ics") expect(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toBeTruthy();
      const text = await opened(bytes);
      expect(text, kind).not.toMatch(day);
      if (kind !== "ics") expect(text, kind).toMatch(/begin.*eind/s);
    }
    expect(Object.values(ical.sync.parseICS((await bytesOf("ics")).toString())).filter((item) => item?.type === "VEVENT")).toEqual([]);
  });

  test("leave XML that a parser takes", async () => {
    for (const kind of ["docx", "xlsx"] as const)
      for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(await bytesOf(kind)))))
        if (/\.(?:xml|rels)$/.test(name))
          expect(strFromU8(bytes), `${kind} ${name}`).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|&#(?:0|x0|xD[89A-F]..);/iu);
  });
});

test("Markdown keeps what somebody typed from becoming a heading or a link", async () => {
  const html = new MarkdownIt().render(await (await makers.md(plan)).text());
  expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text]) => text)).toEqual(["Eerst doen", "Daarna", "Navragen"]);
  expect(html).toContain("Notitie: # geen kop");
});
