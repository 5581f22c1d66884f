import { neverAllowed, type Fault, type FaultCode } from "../../model/faults.ts";
import { later } from "../../model/later.ts";
import type { MadeMemory } from "../../read/memory/made.ts";
import { isPrivate } from "../../read/private.ts";
import { hitsInAddress } from "./addresses.ts";
import { namesIn, namesInPath, type DenyList } from "./deny-list.ts";
import { identifiersOnce, withoutOverlap } from "./identifiers.ts";
import type { Hit } from "./numbers.ts";
import { readAsSeen, type Reading } from "./reading.ts";
import { storyDetailsIn, type PlaceNames } from "./story-details.ts";

/** What the lint needs besides the text. */
export interface PrivacyKnowledge {
  readonly places: PlaceNames;
  readonly denyList?: DenyList | undefined;
  /** Findings of earlier runs (identifiers.ts); never used for private stories. */
  readonly found?: MadeMemory | undefined;
}

/** A text as it is stored in its file. */
export interface LintedFile {
  readonly file: string;
  readonly text: string;
  /** A testimony: dates and places are then reported as well. */
  readonly story: boolean;
  /** The line on which the Markdown begins; 1 when there are no fields, one past the last line when there are only fields. */
  readonly bodyLine: number;
  /** The texts of the parsed fields, with the quotes, folds and escapes of YAML resolved. */
  readonly values?: readonly FieldText[];
  /** From the field `toegestaan`. */
  readonly allowed: readonly { readonly tekst: string; readonly reden: string }[];
  readonly lineOfAllowed: (index: number) => number;
}

/** The text of one field. */
export interface FieldText {
  readonly text: string;
  /** The path of the field as editors know it: `hulplijnen.3.tel`. */
  readonly field: string;
  readonly line: () => number;
  /**
   * Set when the field holds a number, day or code by design: a telephone number or address in a register, the reference of a consent, a day in a
   * testimony.
   */
  readonly holds?: "number" | "day";
}

/** What each finding is, and what to do about it. */
const sayings: Readonly<Partial<Record<FaultCode, readonly [what: string, mend: string]>>> = {
  bsn: ["een burgerservicenummer", "Haal het weg, ook uit oudere versies: bel meteen een ontwikkelaar."],
  iban: ["een rekeningnummer", "Haal het weg, ook uit oudere versies: bel meteen een ontwikkelaar."],
  "e-mail": ["een mailadres", "Haal het weg, of noem een organisatie en link naar haar site."],
  telefoonnummer: [
    "een telefoonnummer",
    "Verwijs in de tekst naar het register, bijvoorbeeld {bel:comensha}; noem in een veld alleen de naam.",
  ],
  documentnummer: ["een nummer van een document of dossier", "Haal het weg."],
  kenteken: ["een kenteken", "Haal het weg; schrijf bijvoorbeeld: een busje met een buitenlands kenteken."],
  adres: ["een adres of een plek op de kaart", "Haal het weg; noem hoogstens het soort plek."],
  geboortedatum: ["een geboortedatum", "Haal haar weg; noem hoogstens een leeftijdsgroep."],
  "sociale-media": ["een naam op sociale media", "Haal hem weg; noem hoogstens het soort app."],
  "datum-in-getuigenis": ["een datum of jaar", "Schrijf een seizoen of een dag van de week, of laat het weg."],
  plaatsnaam: ["een plaatsnaam", "Noem alleen het soort regio, bijvoorbeeld: een kleine gemeente."],
  "naam-op-lijst": ["een naam die nergens mag staan", "Haal de naam weg, ook uit oudere versies: bel meteen een ontwikkelaar."],
};

/** The findings, split by whether they also count in a draft. */
export interface PrivacyFindings {
  /** Faults also in a draft. */
  readonly always: readonly Fault[];
  readonly faults: readonly Fault[];
}

/** The findings in the source, so that the drawn page does not report them again. */
export interface SourceFindings extends PrivacyFindings {
  readonly seen: string;
}

/** A finding with its place and the quotation to print. */
interface Found {
  readonly code: FaultCode;
  readonly line: number;
  readonly field: string;
  readonly quote: () => string;
  /** Letters and digits of the finding, to recognise it in another reading of the same text. */
  readonly signs: string;
  /** Whether the finding lies within a given allowed text. */
  readonly covered: (allowed: string) => boolean;
}

/** Finds what could identify a person in a text, its fields and its file name. */
export function privacyFindings(linted: LintedFile, knowledge: PrivacyKnowledge): SourceFindings {
  const { file, allowed, lineOfAllowed, values = [] } = linted;
  const remembered = memoryFor(file, knowledge);
  const { finds: inSource, seen } = sourceFinds(linted, knowledge, remembered);
  const unseen = withoutVerbatim(values, linted.text);
  const inFields = unseen.length === 0 ? [] : fieldFinds(linted, unseen, knowledge, new Set(inSource.map(sameFind)));

  const used = new Set<number>();
  const counted = [...inSource, ...inFields].filter(({ code, field, covered }) => {
    const index = neverAllowed.has(code) ? -1 : allowed.findIndex(({ tekst }) => covered(tekst));
    // A finding in the field `toegestaan` itself does not count as use of that exception.
    if (index !== -1 && !field.startsWith("toegestaan")) used.add(index);
    return index === -1;
  });
  const found = counted.map(({ code, line, field, quote }) => faultOf(file, code, line, field, quote));
  found.push(...nameFindings(linted, knowledge, remembered));
  const unused = allowed.flatMap(({ tekst }, index): Fault[] =>
    used.has(index)
      ? []
      : [
          {
            code: "toegestaan-ongebruikt",
            file,
            line: lineOfAllowed(index),
            field: `toegestaan.${String(index + 1)}`,
            what: `De toegestane tekst ${mask(tekst, [{ start: 0, end: tekst.length }])} houdt geen melding tegen.`,
            mend: "Neem precies de tekst over waar de melding over gaat, of haal deze regel weg. Een bsn, rekeningnummer of naam van de lijst mag nooit.",
          },
        ],
  );
  return {
    always: found.filter(({ code }) => neverAllowed.has(code)),
    faults: [...found.filter(({ code }) => !neverAllowed.has(code)), ...unused],
    seen,
  };
}

/** The cache of findings for a file; none for a private file, of which nothing may be stored. */
function memoryFor(file: string, { found }: PrivacyKnowledge): MadeMemory | undefined {
  return isPrivate(file) ? undefined : found;
}

/** A source as a reader sees it ({@link SourceFindings.seen}). */
export function asSeen(text: string, bodyLine: number): string {
  return readAsSeen(text, lineCounter(text).startOf(bodyLine)).text;
}

/** Findings in the source, also across line ends. */
function sourceFinds(
  { text, story, bodyLine, values = [] }: LintedFile,
  { places, denyList }: PrivacyKnowledge,
  remembered: MadeMemory | undefined,
): { finds: Found[]; seen: string } {
  const { lineOf, startOf } = lineCounter(text);
  const bodyStart = startOf(bodyLine);
  const front = text.slice(0, bodyStart).split("\n");
  const reading = readAsSeen(text, bodyStart);
  const hits = hitsIn(reading, denyList, story ? places : undefined, remembered);
  if (story) {
    const told = readAsSeen(withoutOwnDates(text, bodyStart), bodyStart);
    hits.push(...storyDetailsIn(told.text, places).map((hit) => ({ code: hit.code, ...told.sourceOf(hit.start, hit.end) })));
  }
  const unique = withoutOverlap(hits);
  const masked = later(() => mask(text, unique));
  const numbers = new Set(values.filter(({ holds }) => holds === "number").map(({ text: value }) => signsOf(value)));
  const fieldOf = fieldNames(front);
  const finds = unique.flatMap(({ code, start, end }): Found[] => {
    const signs = signsOf(readAsSeen(text.slice(start, end)).text);
    const line = lineOf(start);
    if (line < bodyLine && numbers.has(signs) && registerLine.test(front[line - 1] ?? "")) return [];
    return [
      {
        code,
        line,
        field: line < bodyLine ? fieldOf(line) : "tekst",
        quote: () => quoteAround(masked(), start, end),
        signs,
        covered: (tekst) => covers(text, tekst, start, end),
      },
    ];
  });
  return { finds, seen: reading.text };
}

/** Fields whose text is not literally in the source: folded, escaped or with nested quotes. */
function withoutVerbatim(values: readonly FieldText[], source: string): FieldText[] {
  let from = 0;
  return values.filter(({ text }) => {
    let at = source.indexOf(text, from);
    if (at === -1) at = source.lastIndexOf(text, from);
    if (at !== -1) from = at;
    return at === -1;
  });
}

/** A line of a register that holds a number or the publisher's address by design; its value is still checked to be one. */
const registerLine = /^\s*(?:- )?(?:nummer|tel|ref|mail):/;

/** Findings in the parsed fields that the YAML source hides: folded lines, escapes, nested quotes. */
function fieldFinds(
  { story }: LintedFile,
  values: readonly FieldText[],
  { places, denyList }: PrivacyKnowledge,
  known: ReadonlySet<string>,
): Found[] {
  const { joined, indexAt } = joinedUp(values);
  const reading = readAsSeen(joined);
  const hits = hitsIn(reading, denyList, story ? places : undefined);
  if (story) hits.push(...storyDetailsIn(reading.text, places).map((hit) => ({ code: hit.code, ...reading.sourceOf(hit.start, hit.end) })));
  const masked = later(() => mask(joined, hits));
  return withoutOverlap(hits).flatMap(({ code, start, end }): Found[] => {
    const value = values[indexAt(start)];
    const signs = signsOf(readAsSeen(joined.slice(start, end)).text);
    const byDesign = value?.holds === "number" || (value?.holds === "day" && details.has(code));
    if (value === undefined || byDesign || known.has(sameFind({ code, signs }))) return [];
    return [
      {
        code,
        line: value.line(),
        field: value.field,
        quote: () => quoteAround(masked(), start, end),
        signs,
        covered: (tekst) => covers(joined, tekst, start, end),
      },
    ];
  });
}

/** A piece of text of the rendered page, with its line in the source. */
interface ShownText {
  readonly text: string;
  readonly line: number;
}

/** Markdown characters. Markdown has been parsed by now, so any that are left are text. */
const markup = /[*_`[\]\\<>&]/g;

/** Pieces of the rendered page that the normalised source does not contain. */
function notSeen(shown: readonly ShownText[], seen: string): ShownText[] {
  let from = 0;
  return shown.filter(({ text }) => {
    const piece = readAsSeen(text.replace(markup, " ")).text;
    const at = seen.indexOf(piece, from);
    if (at !== -1) from = at + piece.length;
    return at === -1 && !seen.includes(piece);
  });
}

/** Joins texts with separators; `indexAt` gives the text in which an offset lies. */
function joinedUp(texts: readonly { readonly text: string }[]): {
  joined: string;
  starts: readonly number[];
  indexAt: (offset: number) => number;
} {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts) {
    starts.push(length);
    length += text.length + 2;
  }
  return { joined: texts.map(({ text }) => text).join("\n\n"), starts, indexAt: (offset) => lastAtOrBefore(starts, offset) };
}

/** Binary search: the index of the last number in an ascending list that is not larger than `offset`; 0 when there is none. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Codes that only count in a testimony. */
const details = new Set<FaultCode>(["datum-in-getuigenis", "plaatsnaam"]);

/**
 * Findings in the rendered page that its source does not show: the text of every block after Markdown was parsed, and the targets of links.
 * @param shown pieces of rendered text, with their line in the file
 * @param source the findings in the source and the text that was searched, so that nothing is reported twice
 */
export function findingsInView(
  linted: Pick<LintedFile, "file" | "story" | "allowed">,
  shown: readonly ShownText[],
  links: readonly { readonly href: string; readonly line: number }[],
  knowledge: PrivacyKnowledge,
  source: SourceFindings,
): PrivacyFindings {
  const { places, denyList } = knowledge;
  const said = new Set([...source.always, ...source.faults].map(({ code, line }) => `${code} ${String(line)}`));
  const found: Fault[] = [];
  const add = (code: FaultCode, line: number, covered: (tekst: string) => boolean, quote: () => string): void => {
    if (said.has(`${code} ${String(line)}`) || (!neverAllowed.has(code) && linted.allowed.some(({ tekst }) => covered(tekst)))) return;
    said.add(`${code} ${String(line)}`);
    found.push(faultOf(linted.file, code, line, "tekst", quote));
  };
  const unseen = notSeen(shown, source.seen);
  const { joined, indexAt, starts } = joinedUp(unseen);
  const reading = readAsSeen(joined.replace(markup, " "));
  const inText = foundIn(reading.text, denyList, memoryFor(linted.file, knowledge));
  if (linted.story) inText.push(...storyDetailsIn(reading.text, places));
  const hits = withoutOverlap(inText).map(({ code, start, end }) => ({ code, ...reading.sourceOf(start, end) }));
  const masked = later(() => mask(joined, hits));
  for (const { code, start, end } of hits) {
    const index = indexAt(start);
    const line = (unseen[index]?.line ?? 1) + joined.slice(starts[index], start).split("\n").length - 1;
    add(
      code,
      line,
      (tekst) => covers(joined, tekst, start, end),
      () => quoteAround(masked(), start, end),
    );
  }
  for (const { href, line } of links) {
    const hit = hitsInAddress({ address: href, start: 0, end: href.length }, denyList, linted.story ? places : undefined);
    if (hit !== undefined)
      add(
        hit.code,
        line,
        (tekst) => href.includes(tekst),
        () => `"${mask(href, [hit])}"`,
      );
  }
  return { always: found.filter(({ code }) => neverAllowed.has(code)), faults: found.filter(({ code }) => !neverAllowed.has(code)) };
}

function faultOf(file: string, code: FaultCode, line: number, field: string, quote: () => string): Fault {
  const [what, mend] = sayings[code] ?? ["iets wat naar een mens leidt", "Haal het weg."];
  return { code, file, line, field, what: `Hier staat ${what}${isPrivate(file) ? "" : `: ${quote()}`}.`, mend };
}

/** Identifiers and names in a text and in its URLs; offsets are those of the source. */
function hitsIn(reading: Reading, denyList: DenyList | undefined, places: PlaceNames | undefined, remembered?: MadeMemory): Hit[] {
  return [
    ...foundIn(reading.text, denyList, remembered).map(({ code, start, end }) => ({ code, ...reading.sourceOf(start, end) })),
    ...reading.addresses.flatMap((found) => hitsInAddress(found, denyList, places) ?? []),
  ];
}

/** Names come first: for a name inside an e-mail address the name is reported, because an e-mail address can be allowed and a name cannot. */
function foundIn(text: string, denyList: DenyList | undefined, remembered: MadeMemory | undefined): Hit[] {
  return [...(denyList === undefined ? [] : namesIn(text, denyList)), ...identifiersOnce(text, remembered)];
}

/** A key for the same finding in two readings: its first characters, because one reading may continue where the other stops. */
function sameFind({ code, signs }: Pick<Found, "code" | "signs">): string {
  return `${code} ${signs.slice(0, 8)}`;
}

function signsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** Findings in the file name, which becomes a URL and is printed in every log. */
function nameFindings({ file, story }: LintedFile, { places, denyList }: PrivacyKnowledge, remembered: MadeMemory | undefined): Fault[] {
  const words = file.replace(/[-_/.]+/g, " ");
  const hits = [...identifiersOnce(words, remembered), ...(denyList === undefined ? [] : namesInPath(file, denyList))];
  // A URL has no capitals.
  if (story)
    hits.push(
      ...storyDetailsIn(
        words.replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase()),
        places,
      ),
    );
  return hits.map(({ code }) => ({
    code,
    // The name itself must not be printed; the folder tells where to look.
    file: file.split("/").slice(0, -1).join("/"),
    line: 1,
    field: "bestand",
    what: `In de naam van een bestand in deze map staat ${sayings[code]?.[0] ?? "iets wat naar een mens leidt"}.`,
    mend: "Geef het bestand een naam die niemand noemt.",
  }));
}

/** Fields of a testimony that hold days and codes by design. */
export const ownDates: ReadonlySet<string> = new Set(
  "bijgewerkt herzien_voor bronnen toestemming publiceren_op verloopt_op kader kompas patroon eigenaar concept".split(" "),
);

/** The date of a change, on a line of its own or in braces. A date in the text of a note does not match. */
const dayOfChange = /(?:^[\s-]*|[{[]\s*)datum: *["']?[\d-]+["']?(?=\s*(?:[,}]|$))/g;

/**
 * A testimony in which the fields that hold dates and places by design are blanked out, character by character so that offsets do not change.
 * The note about a change is kept, because it is prose; its date is blanked out.
 */
function withoutOwnDates(text: string, bodyStart: number): string {
  let key = "";
  const told = text
    .slice(0, bodyStart)
    .split("\n")
    .map((line) => {
      key = /^([a-z_]+):/.exec(line)?.[1] ?? key;
      if (ownDates.has(key)) return " ".repeat(line.length);
      return key === "wijzigingen" ? line.replace(dayOfChange, (day) => " ".repeat(day.length)) : line;
    });
  return told.join("\n") + text.slice(bodyStart);
}

/** Whether the allowed text occurs around a hit. */
function covers(text: string, allowed: string, start: number, end: number): boolean {
  return text.slice(Math.max(0, end - allowed.length), start + allowed.length).includes(allowed);
}

/** Replaces letters and digits of every hit by dots, because logs can be public. */
function mask(text: string, hits: readonly { readonly start: number; readonly end: number }[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of [...hits].sort((a, b) => a.start - b.start)) {
    const from = Math.max(done, start);
    if (from >= end) continue;
    parts.push(
      text.slice(done, from),
      text.slice(from, end).replace(/[\p{L}\p{N}]/gu, (letter) => "•".repeat(letter.length)),
    );
    done = end;
  }
  return parts.join("") + text.slice(done);
}

/** A hit with some words before and after it. */
function quoteAround(masked: string, start: number, end: number): string {
  const before =
    masked
      .slice(Math.max(0, start - 30), start)
      .split("\n")
      .at(-1) ?? "";
  const after = masked.slice(end, end + 15).split("\n")[0] ?? "";
  return `"${(before + masked.slice(start, end).replace(/\s+/g, " ") + after).trim()}"`;
}

function lineCounter(text: string): { lineOf: (offset: number) => number; startOf: (line: number) => number } {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return { lineOf: (offset) => lastAtOrBefore(starts, offset) + 1, startOf: (line) => starts[line - 1] ?? text.length };
}

/** The field that each line of the front matter, or of a register, belongs to. */
function fieldNames(front: readonly string[]): (line: number) => string {
  let names: string[] | undefined;
  return (line) => {
    if (names === undefined) {
      let top: string | undefined;
      let nearest = "velden";
      names = front.map((text) => {
        top = /^([a-z_]+):/.exec(text)?.[1] ?? top;
        nearest = /^[\s-]*([a-z_]+):/.exec(text)?.[1] ?? nearest;
        return top ?? nearest;
      });
    }
    return names[line - 1] ?? "velden";
  };
}
