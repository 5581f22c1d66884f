import type { Fault, FaultCode } from "../../model/faults.ts";
import { isPrivate } from "../../read/private.ts";
import { namesIn, type DenyList } from "./deny-list.ts";
import { identifiersIn, type Hit } from "./identifiers.ts";
import { storyDetailsIn, type PlaceNames } from "./story-details.ts";

/** What the lint knows beside the text. */
export interface PrivacyKnowledge {
  readonly places: PlaceNames;
  readonly denyList?: DenyList | undefined;
}

/** A text as it lies on the disk. */
export interface LintedFile {
  readonly file: string;
  readonly text: string;
  /** A testimony: then dates and places count as well. */
  readonly story: boolean;
  /** The line on which the body begins; 1 when there are no fields. */
  readonly bodyLine: number;
  /** From the field `toegestaan`. */
  readonly allowed: readonly { readonly tekst: string; readonly reden: string }[];
  readonly lineOfAllowed: (index: number) => number;
}

/** These never stand anywhere, whatever reason is given, and in a draft neither: a draft is as public as the rest. */
const never = new Set<FaultCode>(["bsn", "iban", "naam-op-lijst"]);

/** What each finding is, and what to do about it. */
const sayings: Readonly<Partial<Record<FaultCode, readonly [what: string, mend: string]>>> = {
  bsn: ["een burgerservicenummer", "Haal het weg, ook uit oudere versies: bel meteen een ontwikkelaar."],
  iban: ["een rekeningnummer", "Haal het weg, ook uit oudere versies: bel meteen een ontwikkelaar."],
  "e-mail": ["een mailadres", "Haal het weg, of noem een organisatie en link naar haar site."],
  telefoonnummer: [
    "een telefoonnummer",
    "Verwijs in de tekst naar het register, bijvoorbeeld {bel:comensha}; noem in een veld alleen de naam.",
  ],
  kenteken: ["een kenteken", "Haal het weg; schrijf bijvoorbeeld: een busje met een buitenlands kenteken."],
  adres: ["een adres", "Haal het weg; noem hoogstens het soort plek."],
  geboortedatum: ["een geboortedatum", "Haal haar weg; noem hoogstens een leeftijdsgroep."],
  "sociale-media": ["een naam op sociale media", "Haal hem weg; noem hoogstens het soort app."],
  "datum-in-getuigenis": ["een datum of jaar", "Schrijf een seizoen of een dag van de week, of laat het weg."],
  plaatsnaam: ["een plaatsnaam", "Noem alleen het soort regio, bijvoorbeeld: een kleine gemeente."],
  "naam-op-lijst": ["een naam die nergens mag staan", "Haal de naam weg, ook uit oudere versies: bel meteen een ontwikkelaar."],
};

/** Faults by how they weigh for a draft. */
export interface PrivacyFindings {
  /** Faults also in a draft. */
  readonly always: readonly Fault[];
  readonly faults: readonly Fault[];
}

/** Looks through a text, its fields and its name for what leads to a person. */
export function privacyFindings(linted: LintedFile, { places, denyList }: PrivacyKnowledge): PrivacyFindings {
  const { file, text, story, bodyLine, allowed, lineOfAllowed } = linted;
  const front = text.split("\n").slice(0, bodyLine - 1);
  const readable = withoutMachinery(text, front, story);
  const hits = [...identifiersIn(readable.text), ...(denyList === undefined ? [] : namesIn(readable.text, denyList))];
  if (story)
    hits.push(
      ...storyDetailsIn(readable.story, places).filter(({ start, end }) => !hits.some((hit) => hit.start < end && start < hit.end)),
    );

  const used = new Set<number>();
  const counted = hits.filter(({ code, start, end }) => {
    const index = never.has(code) ? -1 : allowed.findIndex(({ tekst }) => covers(text, tekst, start, end));
    if (index !== -1) used.add(index);
    return index === -1;
  });
  const lineOf = lineCounter(text);
  const masked = mask(text, hits);
  const found = counted.map(({ code, start, end }): Fault => {
    const line = lineOf(start);
    const [what, mend] = sayings[code] ?? ["iets wat naar een mens leidt", "Haal het weg."];
    const quote = isPrivate(file) ? "" : `: ${quoteAround(masked, start, end)}`;
    return { code, file, line, field: line < bodyLine ? fieldAt(front, line) : "tekst", what: `Hier staat ${what}${quote}.`, mend };
  });
  found.push(...nameFindings(file, denyList));
  const unused = allowed.flatMap(({ tekst }, index): Fault[] =>
    used.has(index)
      ? []
      : [
          {
            code: "toegestaan-ongebruikt",
            file,
            line: lineOfAllowed(index),
            field: `toegestaan.${String(index + 1)}`,
            what: `De toegestane tekst ${mask(tekst, [{ code: "adres", start: 0, end: tekst.length }])} houdt geen melding tegen.`,
            mend: "Neem precies de tekst over waar de melding over gaat, of haal deze regel weg. Een bsn, rekeningnummer of naam van de lijst mag nooit.",
          },
        ],
  );
  return { always: found.filter(({ code }) => never.has(code)), faults: [...found.filter(({ code }) => !never.has(code)), ...unused] };
}

/** The name of a file is an address, and stands in every log. */
function nameFindings(file: string, denyList: DenyList | undefined): Fault[] {
  const words = file.replace(/[-_/.]+/g, " ");
  const hits = [...identifiersIn(words), ...(denyList === undefined ? [] : namesIn(words, denyList, true))];
  return hits.map(({ code }) => ({
    code,
    // The name itself is what must not be repeated; the folder says where to look.
    file: file.split("/").slice(0, -1).join("/"),
    line: 1,
    field: "bestand",
    what: `In de naam van een bestand in deze map staat ${sayings[code]?.[0] ?? "iets wat naar een mens leidt"}.`,
    mend: "Geef het bestand een naam die niemand noemt.",
  }));
}

/** Keys of a testimony that hold days and codes by design. */
const ownDates =
  /^(?:bijgewerkt|herzien_voor|wijzigingen|bronnen|toestemming|publiceren_op|verloopt_op|kader|kompas|patroon|eigenaar|concept)$/;

/**
 * The text with what is no prose blanked out, letter by letter so that places stay the same: what was allowed, references to
 * registers, addresses of links (of sources, not of profiles), and for dates and places also the fields that hold these by design.
 */
function withoutMachinery(text: string, front: readonly string[], story: boolean): { text: string; story: string } {
  const blank = (found: string): string => found.replace(/[^\n]/g, " ");
  const lines = text.split("\n");
  let key = "";
  const own: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (index < front.length) key = /^([a-z_]+):/.exec(line)?.[1] ?? key;
    else key = "";
    if (key === "toegestaan" || /^\s+(?:- )?(?:nummer|tel|ref): /.test(line)) lines[index] = blank(line);
    own.push(story && ownDates.test(key) ? blank(line) : (lines[index] ?? ""));
  }
  const plain = (joined: string): string =>
    joined
      .replace(/(\{[a-z]+):[A-Za-z0-9.-]+/g, (found, name: string) => name + blank(found.slice(name.length)))
      .replace(
        /https?:\/\/(?!(?:www\.)?(?:instagram|tiktok|facebook|fb|snapchat|twitter|x|onlyfans|linkedin)\.com\/|t\.me\/|wa\.me\/)\S+/g,
        blank,
      )
      .replace(/\]\(\/[^)\s]*\)/g, blank);
  const readable = plain(lines.join("\n"));
  return { text: readable, story: story ? plain(own.join("\n")) : readable };
}

/** Whether what was allowed stands around a hit. */
function covers(text: string, allowed: string, start: number, end: number): boolean {
  for (let at = text.indexOf(allowed); at !== -1; at = text.indexOf(allowed, at + 1)) {
    if (at <= start && end <= at + allowed.length) return true;
  }
  return false;
}

/** Letters and digits of every hit as dots: a log can be public. */
function mask(text: string, hits: readonly Hit[]): string {
  let masked = text;
  for (const { start, end } of hits)
    masked =
      masked.slice(0, start) +
      masked.slice(start, end).replace(/[\p{L}\p{N}]/gu, (letter) => "•".repeat(letter.length)) +
      masked.slice(end);
  return masked;
}

/** Some words before and after. */
function quoteAround(masked: string, start: number, end: number): string {
  const before =
    masked
      .slice(Math.max(0, start - 30), start)
      .split("\n")
      .at(-1) ?? "";
  const after = masked.slice(end, end + 15).split("\n")[0] ?? "";
  return `"${(before + masked.slice(start, end) + after).trim()}"`;
}

function lineCounter(text: string): (offset: number) => number {
  return (offset) => text.slice(0, offset).split("\n").length;
}

/** The field that a line of the front matter belongs to. */
function fieldAt(front: readonly string[], line: number): string {
  return (
    front
      .slice(0, line)
      .findLast((text) => /^[a-z_]+:/.test(text))
      ?.split(":")[0] ?? "velden"
  );
}
