import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import type { CheckpointResult } from "../../_config/edition/checkpoint.ts";
import { readSettings } from "../../_config/read/settings.ts";
import {
  build,
  buildableSite,
  change,
  check,
  command,
  filesUnder,
  fixtureSite,
  original,
  privateFolder,
  builtBefore,
  spawned,
  type Changes,
} from "./fixture-site.ts";
import { htmlOf } from "../unit/markup.ts";

/*
 * What an editor, or somebody who means harm, may put in content/ and _data/, and what the checkpoint says to it.
 * The list began as the fault table of plain Eleventy, which published most of these.
 */

const today = "2031-05-06";
/** The day of the edition at a moment. */
const at = (moment: string): string => readSettings(".", {}, () => new Date(moment)).today;

/** The page most rows use. Its fields take lines 1 to 9, so its text begins on line 10. */
const file = "content/over/proef.md";
const fields = [
  "titel: Proef",
  "samenvatting: Een proef.",
  "bijgewerkt: 2030-02-01",
  "herzien_voor: 2032-08-01",
  "eigenaar: redactie",
  "bronnen: []",
  "wijzigingen: []",
];
const page = (text: string, ...extra: string[]): string => ["---", ...fields, ...extra, "---", text].join("\n");
const text = (lines: string): Changes => ({ [file]: page(lines) });
const field = (line: string): Changes => ({ [file]: page("Tekst.", line) });
const instead = (key: string, line: string): Changes => ({ [file]: page("Tekst.").replace(new RegExp(`^${key}: .*$`, "m"), line) });

/** The fixture's own file with one piece replaced. */
async function edited(path: string, from: string, to: string): Promise<Changes> {
  const before = await original(path);
  if (!before.includes(from)) throw new Error(`${path} no longer holds "${from}".`);
  return { [path]: before.replace(from, to) };
}

/** A picture of one pixel. */
const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: "white" } })
  .png()
  .toBuffer();

/** A picture of one colour packs well: these two hundred kilobytes would take more than a gigabyte of memory. Packed here, because sharp packs it in five seconds. */
function bomb(): Buffer {
  const side = 20_000;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // One bit a dot, in shades of grey.
  header[8] = 1;
  const chunk = (name: string, data: Buffer): Buffer => {
    const [length, check, named] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(name), data])];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const dots = deflateSync(Buffer.alloc(side * (1 + side / 8)));
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", dots),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const testimony = "content/getuigenissen/de-vrouw-die-bleef.md";
const instrument = "content/kompas/instrumenten/sluiting.md";

interface Row {
  readonly input: string;
  readonly changes: Changes | Promise<Changes>;
  /** Where the editor is sent. */
  readonly at: readonly [file: string, line: number, field: string];
  /** Part of the sentence that says what is wrong, and of the one that says how to mend it. */
  readonly says: readonly [what: string, mend: string];
}

const rows: readonly Row[] = [
  // Files
  {
    input: "a file that is no Markdown",
    changes: { "content/over/brief.docx": "x" },
    at: ["content/over/brief.docx", 1, "bestand"],
    says: ["alleen Markdown", "haal het bestand hier weg"],
  },
  {
    input: "a template in another language",
    changes: { "content/over/proef.njk": "{{ 7 * 7 }}" },
    at: ["content/over/proef.njk", 1, "bestand"],
    says: ["alleen Markdown", "haal"],
  },
  {
    input: "a data file that Eleventy would run",
    changes: { "content/over/over.11tydata.js": "export default {}" },
    at: ["content/over/over.11tydata.js", 1, "bestand"],
    says: ["alleen Markdown", "haal"],
  },
  {
    input: "a name with capitals, so an address that differs only in case",
    changes: { "content/over/Proef.md": page("Tekst.") },
    at: ["content/over/Proef.md", 1, "bestand"],
    says: ["past niet in een adres", "kleine letters"],
  },
  {
    input: "a name with a date",
    changes: { "content/over/proef-2026.md": page("Tekst.") },
    at: ["content/over/proef-2026.md", 1, "bestand"],
    says: ["past niet in een adres", "kleine letters"],
  },
  {
    input: "a name with an accent",
    changes: { "content/over/café.md": page("Tekst.") },
    at: ["content/over/café.md", 1, "bestand"],
    says: ["past niet in een adres", "kleine letters"],
  },
  {
    input: "a name as long as a disk allows",
    changes: { [`content/over/${"a".repeat(251)}.md`]: page("Tekst.") },
    at: [`content/over/${"a".repeat(251)}.md`, 1, "bestand"],
    says: ["te lang voor een adres", "hoogstens 100 tekens"],
  },
  {
    input: "a folder that is the site's own",
    changes: { "content/zoek/index.md": page("Tekst.") },
    at: ["content/zoek/index.md", 1, "bestand"],
    says: ["van de site zelf", "andere map"],
  },
  {
    input: "a page outside every folder",
    changes: { "content/proef.md": page("Tekst.") },
    at: ["content/proef.md", 1, "bestand"],
    says: ["los in content/", "map"],
  },
  {
    input: "a chapter without a number",
    changes: { "content/longread/proef.md": page("Tekst.") },
    at: ["content/longread/proef.md", 1, "bestand"],
    says: ["twee cijfers", "04-"],
  },
  {
    input: "a second page in a folder of one",
    changes: { "content/begrippen/proef.md": page("Tekst.") },
    at: ["content/begrippen/proef.md", 1, "bestand"],
    says: ["alleen index.md", "index.md"],
  },
  {
    input: "a help page in a language that has no name here",
    changes: { "content/hulp/proef.md": page("Tekst.") },
    at: ["content/hulp/proef.md", 1, "bestand"],
    says: ["proef staat daar niet in", "Kies uit: en"],
  },
  {
    input: "two files for one address",
    changes: { "content/over/proef/index.md": page("Een."), [file]: page("Twee.") },
    at: [file, 1, "bestand"],
    says: ["hetzelfde adres (/over/proef/) als content/over/proef/index.md", "andere naam"],
  },
  {
    input: "two chapters of one name",
    changes: original("content/longread/02-tweede.md").then((chapter) => ({ "content/longread/04-tweede.md": chapter })),
    at: ["content/longread/04-tweede.md", 1, "bestand"],
    says: ["hetzelfde adres (/longread/tweede/)", "andere naam"],
  },
  { input: "a file of 600 kB", changes: text("woord ".repeat(100_000)), at: [file, 1, "bestand"], says: ["te groot", "delen"] },

  // Bytes and characters
  {
    input: "bytes that are no UTF-8",
    changes: { [file]: Buffer.from(page("Goed.\nCaf\u00e9"), "latin1") },
    at: [file, 11, "bestand"],
    says: ["niet te lezen", "UTF-8"],
  },
  { input: "NUL", changes: text("Goed.\nTe\u0000kst"), at: [file, 11, "bestand"], says: ["onzichtbaar teken (U+0000)", "opnieuw"] },
  {
    input: "a mark that turns the direction of text",
    changes: text("Goed.\n\u202Etxet"),
    at: [file, 11, "bestand"],
    says: ["U+202E", "opnieuw"],
  },
  {
    input: "an isolate that turns the direction of text",
    changes: text("\u2066Tekst\u2069"),
    at: [file, 10, "bestand"],
    says: ["U+2066", "opnieuw"],
  },
  { input: "a zero-width space", changes: text("mensen\u200Bhandel"), at: [file, 10, "bestand"], says: ["U+200B", "opnieuw"] },
  {
    input: "a soft hyphen, which hides a word from search",
    changes: text("mensen\u00ADhandel"),
    at: [file, 10, "bestand"],
    says: ["U+00AD", "opnieuw"],
  },
  {
    input: "a hidden character in a register",
    changes: edited("_data/bronnen.yaml", "Een onderzoek", "Een\u200B onderzoek"),
    at: ["_data/bronnen.yaml", 3, "bestand"],
    says: ["U+200B", "opnieuw"],
  },

  // The block of fields
  {
    input: "front matter that is a program",
    changes: { [file]: page("Tekst.").replace("---", "---js") },
    at: [file, 1, "velden"],
    says: ["begint met ---js", "alleen drie streepjes"],
  },
  {
    input: "front matter in JSON",
    changes: { [file]: `---json\n{ "titel": "Proef" }\n---\n` },
    at: [file, 1, "velden"],
    says: ["begint met ---json", "alleen drie streepjes"],
  },
  {
    input: "an empty line above the fields",
    changes: { [file]: `\n${page("Tekst.")}` },
    at: [file, 1, "velden"],
    says: ["lege regel boven de velden", "Haal"],
  },
  { input: "no fields at all", changes: { [file]: "Alleen tekst.\n" }, at: [file, 1, "velden"], says: ["ontbreken", "---"] },
  {
    input: "fields that do not end",
    changes: { [file]: page("Tekst.").replace("\n---\n", "\n") },
    at: [file, fields.length + 2, "velden"],
    says: ["houdt niet op", "drie streepjes"],
  },
  {
    input: "a colon in a title",
    changes: instead("titel", "titel: Mijn verhaal: deel twee"),
    at: [file, 2, "titel"],
    says: ["dubbele punt", "aanhalingstekens"],
  },
  {
    input: "a title that begins with a quotation mark that does not end",
    changes: instead("wijzigingen", 'wijzigingen: "'),
    at: [file, 8, "wijzigingen"],
    says: ["aanhalingsteken", "Zet de hele tekst"],
  },
  { input: "a key twice", changes: field("titel: Nog een"), at: [file, 9, "titel"], says: ["twee keer", "Haal"] },
  { input: "a tab", changes: field("\ttrefwoorden: [x]"), at: [file, 9, "trefwoorden"], says: ["tab", "spaties"] },
  {
    input: "a value that holds itself",
    changes: field("trefwoorden: &a [x, *a]"),
    at: [file, 9, "trefwoorden"],
    says: ["begint met &", "tussen rechte aanhalingstekens"],
  },
  {
    input: "a tag that would make an object",
    changes: field("trefwoorden: !!js/function 'x'"),
    at: [file, 9, "trefwoorden"],
    says: ["begint met !", "tussen rechte aanhalingstekens"],
  },
  {
    input: "an address of its own, outside the site",
    changes: field('permalink: "../../escaped.html"'),
    at: [file, 9, "permalink"],
    says: ["bestaat niet", "volgen uit de map"],
  },
  { input: "a layout of its own", changes: field("layout: leeg"), at: [file, 9, "layout"], says: ["bestaat niet", "volgen uit de map"] },
  {
    input: "a field that does not exist",
    changes: field("trefworden: [x]"),
    at: [file, 9, "trefworden"],
    says: ["bestaat niet", "Bedoelt u trefwoorden?"],
  },
  {
    input: "a field that is missing",
    changes: instead("eigenaar", "themas: []"),
    at: [file, 2, "eigenaar"],
    says: ["ontbreekt", "schrijven.md"],
  },
  {
    input: "a field that is empty",
    changes: instead("eigenaar", "eigenaar:"),
    at: [file, 6, "eigenaar"],
    says: ["ontbreekt", "schrijven.md"],
  },
  {
    input: "a number where text belongs",
    changes: instead("titel", "titel: 2026"),
    at: [file, 2, "titel"],
    says: ['"2026"', "aanhalingstekens"],
  },
  {
    input: "a date as people write it",
    changes: instead("bijgewerkt", "bijgewerkt: 31-12-2026"),
    at: [file, 4, "bijgewerkt"],
    says: ["31-12-2026", "Schrijf 2026-12-31."],
  },
  {
    input: "a day that does not exist",
    changes: instead("bijgewerkt", "bijgewerkt: 2026-02-30"),
    at: [file, 4, "bijgewerkt"],
    says: ["2026-02-30", "bestaat niet"],
  },
  {
    input: "a summary that is too long",
    changes: instead("samenvatting", `samenvatting: ${"x".repeat(201)}`),
    at: [file, 3, "samenvatting"],
    says: ["past hier niet", "200 tekens"],
  },
  {
    input: "a word outside the list",
    changes: field("doelgroepen: [bali]"),
    at: [file, 9, "doelgroepen.1"],
    says: ["bali", "Bedoelt u balie?"],
  },
  {
    input: "a draft flag in words, which must not publish by accident",
    changes: field("concept: ja"),
    at: [file, 9, "concept"],
    says: ["true of false", "Schrijf true."],
  },
  {
    input: "a professional without a role",
    changes: edited(testimony, "soort: overlever", "soort: professional"),
    at: [testimony, 2, "rol"],
    says: ["ontbreekt", "rol: arbeidsinspecteur"],
  },

  // What fields name
  {
    input: "an unknown source",
    changes: instead("bronnen", "bronnen: [verzonnen]"),
    at: [file, 7, "bronnen.1"],
    says: ["De bron verzonnen", "_data/bronnen.yaml"],
  },
  {
    input: "an unknown building block",
    changes: edited(testimony, "kader: [K2.1]", "kader: [K2.9]"),
    at: [testimony, 14, "kader.1"],
    says: ["De bouwsteen K2.9", "_data/kader.yaml"],
  },
  {
    input: "an unknown topic",
    changes: edited(testimony, "kompas: [signaleren]", "kompas: [verzonnen]"),
    at: [testimony, 15, "kompas.1"],
    says: ["Het onderwerp verzonnen", "content/kompas/"],
  },
  {
    input: "an unknown law",
    changes: edited(instrument, "wetten: [voorbeeldwet]", "wetten: [verzonnen]"),
    at: [instrument, 6, "wetten.1"],
    says: ["De wet verzonnen", "_data/wetten.yaml"],
  },
  {
    input: "a ruling that is in no register, with the one that was meant",
    changes: edited(instrument, "uitspraken: [voorbeeld]", "uitspraken: [voorbeld]"),
    at: [instrument, 15, "uitspraken.1"],
    says: ["De uitspraak voorbeld", "voorbeeld"],
  },
  {
    input: "a number of a ruling that is no ECLI",
    changes: edited("_data/uitspraken.yaml", "ECLI:NL:RVS:2029:17", "RVS:2029:17"),
    at: ["_data/uitspraken.yaml", 2, "1.ecli"],
    says: ["", "ECLI:NL:RVS:2022:285"],
  },
  {
    input: "a ruling of a court that nobody knows",
    changes: edited("_data/uitspraken.yaml", "ECLI:NL:RVS:2029:17", "ECLI:NL:RSV:2029:17"),
    at: ["_data/uitspraken.yaml", 2, "1.ecli"],
    says: ["", "gerecht"],
  },
  {
    input: "a ruling of another year than its number",
    changes: edited("_data/uitspraken.yaml", "datum: 2029-03-04", "datum: 2028-03-04"),
    at: ["_data/uitspraken.yaml", 3, "1.datum"],
    says: ["", "jaar"],
  },
  {
    input: "an unknown help line",
    changes: edited("content/hulp/index.md", "lijn: comensha", "lijn: verzonnen"),
    at: ["content/hulp/index.md", 8, "rijen.4.lijn"],
    says: ["De hulplijn verzonnen", "_data/hulplijnen.yaml"],
  },
  {
    input: "an unknown drawing",
    changes: edited(testimony, "tekening: kas", "tekening: kast"),
    at: [testimony, 16, "tekening"],
    says: ["De tekening kast", "kas, hotelgang"],
  },
  {
    input: "an unknown address on the front page",
    changes: edited("content/index.md", "adres: /kader/", "adres: /verzonnen/"),
    at: ["content/index.md", 8, "verder.2.adres"],
    says: ["Het adres /verzonnen/", "gepubliceerd"],
  },
  {
    input: "a picture in the fields that is not there",
    changes: edited(testimony, "tekening: kas", "beeld: { bestand: weg.jpg, alt: Een kas, herkomst: eigen }"),
    at: [testimony, 16, "beeld.bestand"],
    says: ["Het beeld weg.jpg", "assets/images/"],
  },

  {
    input: "a telephone number in a field",
    changes: instead("samenvatting", "samenvatting: Bel 0800-2000 als het niet gaat."),
    at: [file, 3, "samenvatting"],
    says: ["telefoonnummer", "noem in een veld alleen de naam"],
  },
  {
    input: "a village that the register names with its municipality",
    changes: (async () => ({
      ...(await edited(testimony, "Zij vertelt over de kas.", "Zij vertelt over de kas in Achterbroek.")),
      "_data/gemeenten.csv": (await original("_data/gemeenten.csv"))
        .replaceAll("\n", ",\n")
        .replace("inwoners,", "inwoners,plaatsen")
        .replace("Den Bosch,25000,", "Den Bosch,25000,Voorbeek;Achterbroek"),
    }))(),
    at: [testimony, 23, "tekst"],
    says: ["plaatsnaam", "soort regio"],
  },
  {
    input: "a reference in a field",
    changes: instead("samenvatting", 'samenvatting: "Er werden {cijfer:gemeld-bij-schatting-2018-2019} gemeld."'),
    at: [file, 3, "samenvatting"],
    says: ["niet goed geschreven", "niet in een veld"],
  },
  { input: "HTML in a field", changes: instead("titel", "titel: <b>Proef</b>"), at: [file, 2, "titel"], says: ["HTML", "Markdown"] },
  {
    input: "a telephone number deep in a field",
    changes: edited(instrument, "tekst: Schrijf beleid.", "tekst: Bel 06-12345678."),
    at: [instrument, 21, "stappen"],
    says: ["telefoonnummer", "{bel:"],
  },
  {
    input: "a number that is too low",
    changes: edited(instrument, "volgorde: 1", "volgorde: 0"),
    at: [instrument, 4, "volgorde"],
    says: ['"0"', "Schrijf een getal vanaf 1."],
  },
  {
    input: "a sixth theme",
    changes: edited("content/kader/signalerend-vermogen.md", "nummer: 2", "nummer: 6"),
    at: ["content/kader/signalerend-vermogen.md", 4, "nummer"],
    says: ['"6"', "schrijf 1 tot en met 5"],
  },

  // The text
  {
    input: "HTML on lines of its own",
    changes: text("Goed.\n\n<script>alert(1)</script>"),
    at: [file, 12, "tekst"],
    says: ["HTML", "Markdown"],
  },
  {
    input: "HTML within a line",
    changes: text('Goed.\nEen <b onclick="x()">woord</b>.'),
    at: [file, 11, "tekst"],
    says: ["HTML", "Markdown"],
  },
  { input: "HTML over two lines", changes: text('Goed <img\nsrc="x" onerror="x()">'), at: [file, 10, "tekst"], says: ["HTML", "Markdown"] },
  { input: "a comment in HTML", changes: text("<!-- niet voor lezers -->"), at: [file, 10, "tekst"], says: ["HTML", "Markdown"] },
  { input: "HTML in a table", changes: text("| a |\n|---|\n| <i>b</i> |"), at: [file, 12, "tekst"], says: ["HTML", "Markdown"] },
  {
    input: "a link to a program",
    changes: text("Goed.\n[klik](javascript:alert(1))"),
    at: [file, 11, "tekst"],
    says: ["javascript:", "https://"],
  },
  {
    input: "a link without a secure address",
    changes: text("[klik](http://example.org/)"),
    at: [file, 10, "tekst"],
    says: ["http://example.org/", "https://"],
  },
  {
    input: "a link to another host without saying so",
    changes: text("[klik](//example.org/)"),
    at: [file, 10, "tekst"],
    says: ["//example.org/", "https://"],
  },
  {
    input: "a link to a page that is not there",
    changes: text("[klik](/verzonnen/)"),
    at: [file, 10, "tekst"],
    says: ["/verzonnen/", "concept telt niet mee"],
  },
  {
    input: "a link to a draft",
    changes: text("[klik](/longread/derde/)"),
    at: [file, 10, "tekst"],
    says: ["/longread/derde/", "concept telt niet mee"],
  },
  {
    input: "a link to a place that is not on the page",
    changes: text("[klik](/kompas/signaleren/#weg)"),
    at: [file, 10, "tekst"],
    says: ["geen plek met de naam weg", "kop"],
  },
  {
    input: "a heading that skips a level",
    changes: text("## Goed\n\n#### Fout"),
    at: [file, 12, "tekst"],
    says: ["slaat een niveau over", "###"],
  },
  { input: "a second title", changes: text("# Fout"), at: [file, 10, "tekst"], says: ["begint met ##", "titel van de pagina"] },
  {
    input: "a picture that is not there",
    changes: text("Goed.\n\n![Een kas](weg.jpg)"),
    at: [file, 12, "tekst"],
    says: ["weg.jpg bestaat niet", "assets/images/"],
  },
  {
    input: "a picture of another site",
    changes: text("![Een kas](https://example.org/kas.jpg)"),
    at: [file, 10, "tekst"],
    says: ["https://example.org/kas.jpg bestaat niet", "assets/images/"],
  },
  {
    input: "a picture by a path out of its folder",
    changes: text("![Een kas](../fonts/faustina-LICENSE.txt)"),
    at: [file, 10, "tekst"],
    says: ["bestaat niet", "noem alleen de naam"],
  },
  {
    input: "a picture without a description",
    changes: { ...text("Goed.\n\n![](stip.png)"), "assets/images/stip.png": dot },
    at: [file, 12, "tekst"],
    says: ["ontbreekt de beschrijving", "wat er te zien is"],
  },
  { input: "a telephone number", changes: text("Goed.\nBel 0800-2000."), at: [file, 11, "tekst"], says: ["telefoonnummer", "{bel:"] },
  {
    input: "an unknown figure",
    changes: text("Het zijn er {cijfer:verzonnen}."),
    at: [file, 10, "tekst"],
    says: ["verzonnen staat niet in _data/cijfers.csv", "register"],
  },
  {
    input: "an unknown law in the text",
    changes: text("Volgens {wet:verzonnen}."),
    at: [file, 10, "tekst"],
    says: ["_data/wetten.yaml", "register"],
  },
  {
    input: "an unknown source in the text",
    changes: text("Goed.\nZo is het.{bron:verzonnen}"),
    at: [file, 11, "tekst"],
    says: ["_data/bronnen.yaml", "register"],
  },
  {
    input: "an unknown term",
    changes: text("Een {begrip:verzonnen}."),
    at: [file, 10, "tekst"],
    says: ["_data/begrippen.yaml", "register"],
  },
  {
    input: "an unknown help line in the text",
    changes: text("Bel {bel:verzonnen}."),
    at: [file, 10, "tekst"],
    says: ["_data/hulplijnen.yaml", "register"],
  },
  {
    input: "an unknown building block in the text",
    changes: text("Zie {kader:K5.11}."),
    at: [file, 10, "tekst"],
    says: ["_data/kader.yaml", "register"],
  },
  {
    input: "a kind of reference that does not exist",
    changes: text("Zie {bon:onderzoek}."),
    at: [file, 10, "tekst"],
    says: ["{bon:…} bestaat niet", "Kies uit: cijfer"],
  },
  {
    input: "a block that does not exist",
    changes: text("Goed.\n\n::hulpje"),
    at: [file, 12, "tekst"],
    says: ["Het blok hulpje bestaat niet", "Kies uit: let-op"],
  },
  {
    input: "a block that does not end",
    changes: text('Goed.\n\n:::let-op titel="Let op"\nTekst.'),
    at: [file, 12, "tekst"],
    says: ["houdt niet op", ":::"],
  },
  { input: "an end without a block", changes: text("Goed.\n\n:::"), at: [file, 12, "tekst"], says: ["nergens begint", ":::naam"] },
  {
    input: "a block without what it needs",
    changes: text(":::let-op\nTekst.\n:::"),
    at: [file, 10, "tekst"],
    says: ["ontbreekt titel", 'titel="…"'],
  },
  {
    input: "a block with a word it does not know",
    changes: text(':::let-op titel="Let op" kleur="rood"\nTekst.\n:::'),
    at: [file, 10, "tekst"],
    says: ["kent kleur niet", "titel"],
  },
  {
    input: "an unknown chart",
    changes: text('::grafiek naam="verzonnen"'),
    at: [file, 10, "tekst"],
    says: ["De grafiek verzonnen", "in-beeld"],
  },
  {
    input: "a chart whose figures are gone",
    changes: text('::grafiek naam="wie-meldt"'),
    at: [file, 10, "tekst"],
    says: ["mist het cijfer aanmelder-politie-2024", "_data/cijfers.csv"],
  },
  {
    input: "a story somebody told us, inside the repository",
    changes: edited(testimony, "herkomst: samengesteld", "herkomst: interview"),
    at: [testimony, 6, "herkomst"],
    says: ["blijft in de geschiedenis", "privémap"],
  },
  {
    input: "help that does not begin with the alarm number",
    changes: edited("content/hulp/index.md", "lijn: alarm", "lijn: veilig-thuis"),
    at: ["content/hulp/index.md", 5, "rijen.1.lijn"],
    says: ["past hier niet", "altijd het alarmnummer"],
  },
  {
    input: "text between steps that belongs to none",
    changes: text("Goed.\n\n:::stappen\nZomaar tekst.\n:::"),
    at: [file, 13, "tekst"],
    says: ["bij geen stap hoort", "### Wat u doet"],
  },
  {
    input: "a link to a place that is not on its own page",
    changes: text("## Kop\n\n[terug](#nergens)"),
    at: [file, 12, "tekst"],
    says: ["geen plek met de naam nergens", "Neem de kop over"],
  },
  {
    input: "a link to open data that nobody writes",
    changes: text("[data](/data/verzonnen.csv)"),
    at: [file, 10, "tekst"],
    says: ["pagina die er niet is", "Kijk het adres na"],
  },
  {
    input: "a figure with a point for thousands",
    changes: edited("_data/cijfers.csv", "2018-2019,1300,", "2018-2019,1.300,"),
    at: ["_data/cijfers.csv", 3, "waarde"],
    says: ['"1.300" past hier niet', "zonder punten tussen de duizendtallen"],
  },
  {
    input: "a reference with a slip in it, which readers would see",
    changes: text("Het zijn er {Cijfer: aantal}."),
    at: [file, 10, "tekst"],
    says: ["niet goed geschreven", "{cijfer:nr-gemeld-2024}"],
  },

  // Registers
  {
    input: "a register that is gone",
    changes: { "_data/wetten.yaml": null },
    at: ["_data/wetten.yaml", 1, "bestand"],
    says: ["ontbreekt", "Zet het bestand terug"],
  },
  {
    input: "a program among the registers",
    changes: { "_data/extra.js": "export default {};" },
    at: ["_data/extra.js", 1, "bestand"],
    says: ["is geen register", "Haal het weg"],
  },
  {
    input: "a row of a CSV with a comma too many",
    changes: edited("_data/cijfers.csv", ",1300,", ",1,300,"),
    at: ["_data/cijfers.csv", 3, "bestand"],
    says: ["niet evenveel velden", "komma"],
  },
  {
    input: "a CSV whose quotation mark does not end",
    changes: edited("_data/cijfers.csv", '"aandeel in beeld"', '"aandeel in beeld'),
    at: ["_data/cijfers.csv", 4, "bestand"],
    says: ["aanhalingsteken", "aanhalingstekens"],
  },
  {
    input: "a period that Excel made a day of",
    changes: edited("_data/cijfers.csv", "2018-2019,1300,", "18-jan,1300,"),
    at: ["_data/cijfers.csv", 3, "periode"],
    says: ["Excel", "Tekst"],
  },
  {
    input: "a figure that is no number",
    changes: edited("_data/cijfers.csv", ",1300,", ",1.3oo,"),
    at: ["_data/cijfers.csv", 3, "waarde"],
    says: ["1.3oo", "getal"],
  },
  {
    input: "a figure that is empty, which is not a zero",
    changes: edited("_data/cijfers.csv", ",1300,", ",,"),
    at: ["_data/cijfers.csv", 3, "waarde"],
    says: ["ontbreekt", "Vul het in"],
  },
  {
    input: "a register row without sources",
    changes: edited("_data/kader.yaml", "bronnen: [onderzoek]", "bronnen: []"),
    at: ["_data/kader.yaml", 11, "1.bronnen"],
    says: ["past hier niet", "Noem minstens één bron."],
  },
  {
    input: "a building block without advice",
    changes: edited("_data/kader.yaml", "kompas: [signaleren]", "kompas: []"),
    at: ["_data/kader.yaml", 8, "1.kompas"],
    says: ["past hier niet", "minstens één onderwerp van het Kompas"],
  },
  {
    input: "a building block without proof",
    changes: edited("_data/kader.yaml", "bewijs: [Een lijst aan de balie]", "bewijs: []"),
    at: ["_data/kader.yaml", 6, "1.bewijs"],
    says: ["past hier niet", "laten zien"],
  },
  {
    input: "an address of a term that is not of this site",
    changes: edited("_data/begrippen.yaml", "zie: /signalen/", "zie: signalen"),
    at: ["_data/begrippen.yaml", 5, "1.zie"],
    says: ['"signalen"', "Begin met /"],
  },
  {
    input: "a help line on an address without a lock",
    changes: edited("_data/hulplijnen.yaml", "soort: telefoon", "soort: telefoon\n  url: http://hulp.example/"),
    at: ["_data/hulplijnen.yaml", 4, "1.url"],
    says: ["http://hulp.example/", "https://"],
  },
  {
    input: "a figure without a source",
    changes: edited("_data/cijfers.csv", "26,procent,onderzoek", "26,procent,verzonnen"),
    at: ["_data/cijfers.csv", 4, "bron"],
    says: ["verzonnen", "_data/bronnen.yaml"],
  },
  {
    input: "a name twice in a register",
    changes: edited("_data/bronnen.yaml", "id: tweede-onderzoek", "id: onderzoek"),
    at: ["_data/bronnen.yaml", 8, "id"],
    says: ["onderzoek staat er twee keer", "andere naam"],
  },
  {
    input: "a source with an address that is a program",
    changes: edited("_data/bronnen.yaml", "https://instituut.example/onderzoek", "javascript:alert(1)"),
    at: ["_data/bronnen.yaml", 5, "1.url"],
    says: ["javascript:", "https://"],
  },
  {
    input: "a help line that nobody vouches for",
    changes: edited("_data/hulplijnen.yaml", "oordeel: A", "oordeel: B"),
    at: ["_data/hulplijnen.yaml", 8, "1.oordeel"],
    says: ['"B"', "A"],
  },
  {
    input: "a building block that leads nowhere",
    changes: edited("_data/kader.yaml", "kompas: [signaleren]", "kompas: [verzonnen]"),
    at: ["_data/kader.yaml", 1, "kompas"],
    says: ["verzonnen", "content/kompas/"],
  },
  {
    input: "a signal that a drawing needs",
    changes: edited("_data/signalen.yaml", "id: slaapplek-op-het-werk", "id: slaapplek"),
    at: ["_data/signalen.yaml", 1, "id"],
    says: ["De tekening kas", "Zet het signaal terug"],
  },
  {
    input: "a public address without anybody to tell",
    changes: edited("_data/site.yaml", "url: https://proef.example", "url: https://proef.nl"),
    at: ["_data/site.yaml", 1, "contact"],
    says: ["openbaar adres", "Zet onder contact een mailadres"],
  },
  {
    input: "a colour that cannot be read on another",
    changes: edited("_data/kleuren.yaml", "#554a5f #c7c1cf", "#888888 #c7c1cf"),
    at: ["_data/kleuren.yaml", 9, "overal.inkt-2"],
    says: ["#888888", "Op papier is het contrast overdag 3,3; om te lezen is 7 nodig."],
  },
  {
    input: "a menu that leads nowhere",
    changes: edited("_data/navigatie.yaml", "adres: /over/", "adres: /weg/"),
    at: ["_data/navigatie.yaml", 1, "voet.1.links.2.adres"],
    says: ["/weg/", "gepubliceerd"],
  },
];

/** A number as a name of a page may hold it: 0 is aa, 27 is bb. */
const inLetters = (number: number): string =>
  [Math.floor(number / 26), number % 26].map((place) => String.fromCharCode(97 + place)).join("");

/** The rows that are a page and nothing more, each with a name of its own: they stand side by side in one site, which one check reads. */
const pageRows = new Map<Row, { readonly name: string; readonly content: string | Uint8Array | null | undefined }>(
  rows.flatMap((row, index) =>
    row.changes instanceof Promise || Object.keys(row.changes).join() !== file
      ? []
      : [[row, { name: file.replace("proef", `proef-${inLetters(index)}`), content: row.changes[file] }]],
  ),
);

describe("one fault is one sentence at the right place, and nothing is published", () => {
  let sideBySide: CheckpointResult;
  beforeAll(async () => {
    sideBySide = await check(
      await fixtureSite(Object.fromEntries([...pageRows.values()].map(({ name, content }) => [name, content ?? null]))),
    );
  });

  test("pages with a fault make no other file wrong", () => {
    const names = [...pageRows.values()].map(({ name }) => name);
    expect([...new Set(sideBySide.faults.map((fault) => fault.file))].sort()).toEqual(names.sort());
  });

  test.for(rows.map((row): [string, Row] => [row.input, row]))("%s", async ([, row]) => {
    const own = pageRows.get(row)?.name;
    const result = own === undefined ? await check(await fixtureSite(await row.changes)) : sideBySide;
    const [faultFile, line, faultField] = own === undefined ? row.at : [own, row.at[1], row.at[2]];
    const [what, mend] = row.says;
    expect(own === undefined ? result.faults : result.faults.filter((fault) => fault.file === own)).toEqual([
      {
        code: expect.any(String) as string,
        file: faultFile,
        line,
        field: faultField,
        what: expect.stringContaining(what) as string,
        mend: expect.stringContaining(mend) as string,
      },
    ]);
    expect(result.editions).toBeUndefined();
  });

  test.for(["a file", "a folder", "a register"])("a symbolic link in the place of %s", async (kind) => {
    const root = await fixtureSite(kind === "a register" ? { "_data/wetten.yaml": null } : {});
    await mkdir(join(root, "elders"));
    await writeFile(join(root, "elders/geheim.md"), page("Geheim."));
    const [link, target] =
      kind === "a folder"
        ? ["content/elders", "../elders"]
        : [kind === "a file" ? "content/over/geheim.md" : "_data/wetten.yaml", "../../elders/geheim.md"];
    await symlink(target, join(root, link));
    expect((await check(root)).faults).toEqual([
      expect.objectContaining({ file: link, field: "bestand", what: "Dit is een verwijzing naar een andere plek op de schijf." }),
    ]);
  });

  test.for([
    [
      "that is a program",
      "kas.svg",
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      "In deze map staan alleen foto's",
    ],
    ["that is no picture", "kas.jpg", "Dit is tekst.", "Deze foto is niet te lezen"],
    ["that is empty", "kas.png", "", "Dit bestand is leeg"],
    ["that unfolds into gigabytes", "kas.png", undefined, "Deze foto is te groot"],
  ] as const)("a picture %s", async ([, name, content, what]) => {
    const root = await fixtureSite({ ...text(`![Een kas](${name})`), [`assets/images/${name}`]: content ?? bomb() });
    const at = { file: `assets/images/${name}`, line: 1, field: "bestand" };
    expect((await check(root)).faults).toEqual([expect.objectContaining({ ...at, what: expect.stringContaining(what) as string })]);
  });

  test("two names that look the same and are not", async () => {
    const root = await fixtureSite({ "content/over/caf\u00e9.md": page("Een."), "content/over/cafe\u0301.md": page("Twee.") });
    const { faults } = await check(root);
    expect(faults.map(({ what }) => what)).toEqual(faults.map(() => "De naam van het bestand of de map past niet in een adres."));
    expect(faults.length).toBeGreaterThan(0);
  });

  test("a picture that is a symbolic link", async () => {
    const root = await fixtureSite(text("![Een kas](kas.jpg)"));
    await mkdir(join(root, "assets/images"), { recursive: true });
    await symlink("/etc/hostname", join(root, "assets/images/kas.jpg"));
    expect((await check(root)).faults).toEqual([expect.objectContaining({ file: "assets/images/kas.jpg", code: "beeld-soort" })]);
  });
});

describe("what is no fault", () => {
  const sound: readonly (readonly [string, Changes])[] = [
    ["a byte order mark", { [file]: `\uFEFF${page("Tekst.")}` }],
    ["line ends of Windows", { [file]: page("Tekst.\n\n## Kop").replaceAll("\n", "\r\n") }],
    ["line ends of an old Mac", { [file]: page("Tekst.").replaceAll("\n", "\r") }],
    ["what an operating system leaves behind", { "content/.DS_Store": Buffer.from([0, 1, 2]) }],
    ["two thousand nested brackets", text("[".repeat(2000) + "x" + "]".repeat(2000))],
    ["a list within a hundred lists", text(Array.from({ length: 100 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"))],
    ["a time, an amount and a case number", text("Om 9.30 uur, voor € 1.250,00, in zaak 2018-2950-112.")],
  ];
  test.for(sound)("%s", async ([, changes]) => {
    const { faults, editions } = await check(await fixtureSite(changes));
    expect(faults).toEqual([]);
    expect(editions).toBeDefined();
  });

  test("a picture in a draft: it is there already, and is not made before the page is published", async () => {
    const changes = { [file]: page("![Een kas](kas.jpg)", "concept: true"), "assets/images/kas.jpg": dot };
    const made: string[] = [];
    const { warnings } = await check(await fixtureSite(changes), {
      makePictures: (paths) => {
        made.push(...paths);
        return Promise.resolve(new Map());
      },
    });
    expect([warnings.filter(({ file: where }) => where === file), made]).toEqual([[], []]);
  });

  test("the language of templates, written with a backslash: it stays the text it is", async () => {
    const { editions } = await check(
      await fixtureSite(text("Zij schreef \\{\\{ 7 * 7 \\}\\} en \\{% raw %\\} en $\\{7*7\\} en \\{# 7 #\\}.")),
    );
    expect(htmlOf(editions?.web.byAddress.get("/over/proef/")?.body)).toBe(
      "<p>Zij schreef {{ 7 * 7 }} en {% raw %} en ${7*7} en {# 7 #}.</p>\n",
    );
  });

  test("an include that would go round and a variable that nobody defined: they stay the text they are", async () => {
    const { editions } = await check(await fixtureSite(text("Zie \\{% include 'proef.md' %\\} en \\{\\{ niets.daarvan \\}\\}.")));
    expect(htmlOf(editions?.web.byAddress.get("/over/proef/")?.body)).toBe("<p>Zie {% include 'proef.md' %} en {{ niets.daarvan }}.</p>\n");
  });

  test("headings of one name, of the page's own parts and of what a script would look for: every id is there once", async () => {
    const headings = ["Kop", "Kop", "Uitweg", "Inhoud", "Bron 1", "Constructor", "Prototype", "Location"];
    const site = await build(await buildableSite(text(headings.map((heading) => `## ${heading}\n\nTekst.`).join("\n\n"))));
    const $ = await site.page("/over/proef/");
    const ids = $("[id]")
      .toArray()
      .map((element) => $(element).attr("id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect($("a#uitweg")).toHaveLength(1);
    expect(
      $("h2")
        .toArray()
        .filter((element) => headings.includes($(element).text().replace(/#$/, "").trim())),
    ).toHaveLength(headings.length);
  });

  test.for([
    ["a consent that ran out", "gegeven: 2030-05-06\n  geldig_tot: 2031-05-06", today, "verlopen"],
    [
      "a consent of tomorrow, by a clock that is a day ahead of the paper",
      "gegeven: 2031-05-07\n  geldig_tot: 2032-05-07",
      today,
      "geen-toestemming",
    ],
    [
      "a consent that ends in the hour that summer time takes away",
      "gegeven: 2031-01-01\n  geldig_tot: 2031-03-30",
      at("2031-03-29T23:00:00Z"),
      "verlopen",
    ],
    ["the same, one second earlier", "gegeven: 2031-01-01\n  geldig_tot: 2031-03-30", at("2031-03-29T22:59:59Z"), undefined],
  ] as const)("%s: no fault, and the story is there only while it may be", async ([, days, day, reason]) => {
    const story = (await original(testimony))
      .replace("herkomst: samengesteld", "herkomst: interview")
      .replace(/^patroon: .*$/m, `auteur: schrijver\ngezien_door: lezer\ntoestemming:\n  ref: T-ABCDEFGH\n  ${days}\n  kanalen: [web]`);
    const folder = await privateFolder({ "getuigenissen/een-stem.md": story });
    const { editions, faults, withheld } = await check(await fixtureSite(), { today: day, privateFolder: folder });
    expect(faults).toEqual([]);
    expect(withheld.find(({ file: name, channels }) => name.startsWith("PRIVE_CONTENT") && channels.includes("web"))?.reason).toBe(reason);
    expect(editions?.web.byAddress.has("/getuigenissen/een-stem/")).toBe(reason === undefined);
  });

  test("code that shows HTML: it is shown", async () => {
    const { editions } = await check(await fixtureSite(text("Typ `<b>`.")));
    expect(htmlOf(editions?.web.byAddress.get("/over/proef/")?.body)).toBe("<p>Typ <code>&lt;b></code>.</p>\n");
  });
});

describe("many faults", () => {
  const many = async (): Promise<Changes> => ({
    "content/signalen/Fout.md": page("Tekst."),
    ...(await edited("_data/kader.yaml", "bronnen: [onderzoek]", "bronnen: [verzonnen]")),
    [file]: page("[klik](javascript:x)\n\n#### [Kop](/nergens/)", "onbekend: x"),
    "content/over/tekst.md": page("[klik](javascript:x)\n\nBel 0800-2000. Zie {bron:verzonnen}."),
  });

  test("all come at once, whole files first, then by file and line", async () => {
    const { faults } = await check(await fixtureSite(await many()));
    const { stdout } = await command("controle", await fixtureSite(await many()));
    const places = stdout.split("\n").filter((line) => /:\d+ {2}/.test(line));
    // What is wrong with a whole file first: the rest can come of it.
    expect(places).toEqual([
      "content/signalen/Fout.md:1  bestand  [naam-past-niet]",
      "_data/kader.yaml:1  bronnen  [bron-onbekend]",
      "content/over/proef.md:9  onbekend  [veld-onbekend]",
      "content/over/proef.md:11  tekst  [link-nergens]",
      "content/over/proef.md:13  tekst  [link-onbekend]",
      "content/over/proef.md:13  tekst  [kop-niveau]",
      "content/over/tekst.md:10  tekst  [link-nergens]",
      "content/over/tekst.md:12  tekst  [telefoonnummer]",
      "content/over/tekst.md:12  tekst  [rij-ontbreekt]",
    ]);
    expect(faults).toHaveLength(places.length);
  });

  test("a register and a page that are both wrong are both named", async () => {
    const { faults } = await check(await fixtureSite({ ...field("onbekend: x"), "_data/wetten.yaml": null }));
    expect(faults.map((fault) => fault.file).sort()).toEqual(["_data/wetten.yaml", file]);
  });

  test("a page with a fault is still there for what refers to it", async () => {
    const { faults } = await check(await fixtureSite(await edited(testimony, "gender: vrouw", "gender: meisje")));
    expect(faults.map((fault) => `${fault.file} ${fault.field}`)).toEqual([`${testimony} gender`]);
  });
});

describe("a draft", () => {
  test.for([
    ["in its fields", page("Tekst.", "concept: true", "onbekend: x"), 10],
    ["in its text", page("Goed.\n\n<b>Fout</b>", "concept: true"), 13],
    ["in what it names", page("Tekst.", "concept: true").replace("bronnen: []", "bronnen: [verzonnen]"), 7],
  ] as const)("with a fault %s is a warning, and the edition appears without it", async ([, content, line]) => {
    const { editions, faults, warnings, withheld } = await check(await fixtureSite({ [file]: content }));
    expect(faults).toEqual([]);
    expect(warnings).toEqual([expect.objectContaining({ file, line })]);
    expect(withheld).toContainEqual({ file, channels: ["web"], reason: "concept" });
    expect(editions?.web.byAddress.has("/over/proef/")).toBe(false);
  });

  test("that wants an address that is taken does not stop the page that has it", async () => {
    const { editions, faults } = await check(
      await fixtureSite({ [file]: page("Tekst."), "content/over/proef/index.md": page("Tekst.", "concept: true") }),
    );
    expect(faults).toEqual([]);
    expect(editions?.web.byAddress.get("/over/proef/")?.file).toBe(file);
  });
});

describe("the commands", () => {
  const broken = { "content/over/fout.md": page("Tekst.", "titol: x") };
  const told = [
    "content/over/fout.md:9  titol  [veld-onbekend]",
    "  Dit veld bestaat niet.",
    "  Bedoelt u titel? Haal het anders weg.",
  ].join("\n");

  test("build: a good site takes its place, a broken one leaves it as it was", async () => {
    const root = await buildableSite();
    const good = await spawned("build", root);
    expect(good.stderr).toContain("Niet gepubliceerd: content/longread/03-derde.md (concept)");
    expect(good).toMatchObject({ code: 0, stdout: "De site staat in _site/.\n" });
    const before = await contents(join(root, "_site"));

    await change(root, broken);
    const bad = await spawned("build", root);
    expect(bad).toMatchObject({ code: 1, stdout: "" });
    expect(bad.stderr).toContain(`De inhoud heeft 1 fout. Er is niets geschreven.\n\n${told}`);
    expect(bad.stderr).not.toMatch(/\bat .*:\d+:\d+|Error|node_modules/);
    expect(await contents(join(root, "_site"))).toEqual(before);
    expect(await besideSite(root)).toEqual(["._site.server", "._site.verhalen.json"]);
  });

  test("build: a disk without room leaves the site as it was, and says so", async () => {
    const root = await builtBefore(text("Nieuw."));
    const before = await contents(join(root, "_site"));
    // Every write beyond 8 kB fails, as on a full disk; the signal that would end the process is ignored.
    const { code, stdout, stderr } = await spawned("build", root, [], { shell: "trap '' XFSZ; ulimit -f 16;" });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.trim()).not.toBe("");
    expect(await contents(join(root, "_site"))).toEqual(before);
    expect(await besideSite(root)).toEqual(["._site.verhalen.json"]);
  });

  test("build: a broken site writes nothing, inside the output or beside it", async () => {
    const root = await buildableSite({ ...broken, ...field('permalink: "../../escaped.html"') });
    // What was learned of the pages that are right may be kept for the next build.
    const written = async (): Promise<string[]> => (await filesUnder(root)).filter((path) => !path.startsWith(".cache/"));
    const before = await written();
    await expect(build(root)).rejects.toThrow("De inhoud heeft 2 fouten");
    expect(await written()).toEqual(before);
  });

  test.for(["content/over/over.11tydata.js", "content/over/programma.11ty.js", "_data/programma.js", "_data/eleventyComputed.mjs"])(
    "build: a program in the place of a text does not run (%s)",
    async (path) => {
      const root = await buildableSite();
      // Relative: the name of a folder that a test makes has six characters of chance, and may look like a postcode.
      const trace = relative(dirname(path), "trace");
      await change(root, {
        [path]: `import { writeFileSync } from "node:fs";\nwriteFileSync(new URL("${trace}", import.meta.url), "");\nexport default {};`,
      });
      await expect(build(root)).rejects.toThrow("De inhoud heeft 1 fout");
      expect(await filesUnder(root)).not.toContain("trace");
    },
  );

  test("build: front matter that is a program does not run", async () => {
    const root = await buildableSite();
    const program = `---js\nprocess.getBuiltinModule("fs").writeFileSync(${JSON.stringify(join(root, "trace"))}, "")\n---\n`;
    await change(root, { [file]: program });
    await expect(build(root)).rejects.toThrow("Het veldenblok begint met ---js.");
    expect(await filesUnder(root)).not.toContain("trace");
  });

  test("controle: the same list, for people and for machines", async () => {
    const root = await fixtureSite(broken);
    const people = await spawned("controle", root);
    expect(people).toMatchObject({ code: 1, stderr: "" });
    expect(people.stdout).toContain(`Fouten: 1\n\n${told}`);

    const machines = await command("controle", root, ["--json"]);
    expect(machines.code).toBe(1);
    expect(JSON.parse(machines.stdout)).toMatchObject({
      fouten: [{ file: "content/over/fout.md", line: 9, field: "titol" }],
      waarschuwingen: [],
      niet_gepubliceerd: [{ file: "content/longread/03-derde.md", reason: "concept" }],
    });

    const oneFile = await command("controle", root, ["over/index.md"]);
    expect(oneFile).toMatchObject({ code: 0, stdout: expect.stringContaining("De inhoud klopt.") as string });
  });
});

/** What a build keeps beside the site. */
async function besideSite(root: string): Promise<string[]> {
  return (await readdir(root)).filter((name) => name.startsWith("._site"));
}

async function contents(folder: string): Promise<Record<string, string>> {
  const files = await filesUnder(folder);
  return Object.fromEntries(
    await Promise.all(files.map(async (path): Promise<[string, string]> => [path, await readFile(join(folder, path), "base64")])),
  );
}
