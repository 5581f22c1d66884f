import { isObject, parseJson } from "../json.ts";
import { scanKinds, type ScanKind } from "./kinds.ts";
import { emptyEntry, isRealDay, type Entry, type Scan } from "./scan.ts";
import { answerKeys, isAnswer, isChoice, textFields, scanTexts, writers, type ScanAnswer } from "./vocabulary.ts";

/*
 * A saved scan: JSON with a kind and a version. The keys are Dutch, since people open these files. The form is also
 * published as JSON Schema, from _config/model/self-scan.ts; a test holds the two together. Which scan it is, is that of the Kader unless somebody says so.
 */

export const version = 1;
/** A scan in which every field is full stays under this; what is larger is something else. */
export const largest = 2_000_000;
export const longestName = 120;

type Opened = { readonly scan: Scan; readonly notice?: string } | { readonly problem: string };

/**
 * Marks one write to the device's storage: its own id (`beurt`) and the id of the write that its window had last seen (`na`). With these, a value that
 * another window deleted can be told from one it had not seen yet.
 */
interface Turn {
  readonly beurt: string;
  readonly na: string;
}

/** Serialises a scan; the same scan always gives the same text. A copy on the device also holds its turn, which is ignored when a file is opened. */
export function serializeScan(scan: Scan, turn?: Turn, { soort }: Pick<ScanKind, "soort"> = scanKinds.kader): string {
  const entries = [...scan.entries].sort(([a], [b]) => byId(a, b));
  const antwoorden = Object.fromEntries(
    entries.map(([id, { answer, due, opinions, ...written }]) => [
      id,
      {
        ...(answer === undefined ? {} : { antwoord: answer }),
        ...Object.fromEntries(textFields.flatMap((field) => (written[field] === "" ? [] : [[field, written[field]]]))),
        ...(due === "" ? {} : { datum: due }),
        ...(opinions.length === 0 ? {} : { oordelen: opinions }),
      },
    ]),
  );
  const content = { soort, versie: version, naam: scan.name, datum: scan.day, keuze: scan.choice, antwoorden, ...turn };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * Opens a file. Says in Dutch what is wrong with one that is damaged, foreign or too new; never throws, and never answers
 * with half a scan.
 * @param kind which scan the file must be of
 * @param known ids of the blocks there are; what a file says of another is left out, and the notice says so
 */
export function parseScan(text: string, known: ReadonlySet<string>, kind: Pick<ScanKind, "soort" | "id"> = scanKinds.kader): Opened {
  if (text.length > largest) return { problem: "Dit bestand is te groot om een zelfscan te zijn. Er is niets veranderd." };
  const content = parseJson(text);
  if (content === undefined)
    return { problem: "Dit bestand is beschadigd of is geen zelfscan. Er is niets veranderd. Kies een bestand dat u hier hebt bewaard." };
  if (isObject(content) && content.soort !== kind.soort && Object.values(scanKinds).some(({ soort }) => soort === content.soort))
    return { problem: "Dit bestand is van een andere zelfscan van deze site. Er is niets veranderd. Open het op de pagina van die scan." };
  if (!isObject(content) || (content.soort !== kind.soort && (content.scan !== "kader" || kind !== scanKinds.kader)))
    return { problem: "Dit bestand is geen zelfscan van deze site. Er is niets veranderd. Kies een bestand dat u hier hebt bewaard." };
  if (typeof content.versie === "number" && content.versie > version)
    return { problem: "Dit bestand komt uit een nieuwere versie van de zelfscan. Laad deze pagina opnieuw en probeer het nog eens." };
  const { whole, days } = withoutWrongDays(migrate(content), kind.id);
  const scan = scanOf(whole, kind);
  if (scan === undefined) return { problem: "In dit bestand staat iets wat niet in een zelfscan past. Er is niets veranderd." };
  const entries = new Map([...scan.entries].filter(([id]) => known.has(id)));
  const left = scan.entries.size - entries.size;
  const notices = [
    left === 0 ? "" : `${left === 1 ? "1 antwoord hoort" : `${left} antwoorden horen`} bij een bouwsteen die er niet meer is.`,
    days.length === 0 ? "" : `Niet overgenomen, want die dag kan niet: ${days.join(", ")}.`,
  ].filter((text) => text !== "");
  return { scan: { ...scan, entries }, ...(notices.length === 0 ? {} : { notice: notices.join(" ") }) };
}

/** Reads the turn from a stored text; two empty strings when it has none. */
export function turnOf(text: string): Turn {
  const content = parseJson(text);
  const { beurt, na } = isObject(content) ? content : {};
  return { beurt: typeof beurt === "string" ? beurt : "", na: typeof na === "string" ? na : "" };
}

/** The content without days that a field would refuse (31 February, the year 26), and where they stood. */
function withoutWrongDays(
  content: Record<string, unknown>,
  blockId: RegExp,
): { readonly whole: Record<string, unknown>; readonly days: readonly string[] } {
  const days: string[] = [];
  const mend = (value: Record<string, unknown>, place: string): Record<string, unknown> => {
    const { datum } = value;
    if (typeof datum !== "string" || datum === "" || isRealDay(datum)) return value;
    days.push(`${place} (${datum.slice(0, 20)})`);
    return { ...value, datum: "" };
  };
  const whole = mend(content, "de dag van de scan");
  if (!isObject(whole.antwoorden)) return { whole, days };
  const rows = Object.entries(whole.antwoorden).map(([id, row]) => [id, isObject(row) && blockId.test(id) ? mend(row, id) : row]);
  return { whole: { ...whole, antwoorden: Object.fromEntries(rows) }, days };
}

/** What the first drafts of the scan called an answer. */
const formerly: Readonly<Record<string, ScanAnswer>> = { "niet begonnen": "niet", bezig: "deels", geregeld: "op-orde" };

/** One step a version. Version 0 had a list of answers, other words, and no owner, day or choice; there was one scan, that of the Kader. */
function migrate(content: Record<string, unknown>): Record<string, unknown> {
  if (content.versie !== 0) return content;
  const { soort, id: blockId } = scanKinds.kader;
  const antwoorden: Record<string, unknown> = {};
  for (const row of Array.isArray(content.antwoorden) ? content.antwoorden.filter(isObject) : []) {
    const stand = typeof row.stand === "string" && Object.hasOwn(formerly, row.stand) ? formerly[row.stand] : row.stand;
    if (typeof row.id === "string" && blockId.test(row.id))
      antwoorden[row.id] = {
        ...(stand === undefined ? {} : { antwoord: stand }),
        ...(row.bewijs === undefined ? {} : { bewijs: row.bewijs }),
        ...(row.volgende_stap === undefined ? {} : { notitie: row.volgende_stap }),
      };
    else return {};
  }
  return { soort, versie: 1, naam: content.gemeente ?? "", datum: content.datum ?? "", keuze: "alles", antwoorden };
}

/** The scan in a file of this version; undefined when anything in it does not fit. */
export function scanOf(content: unknown, kind: Pick<ScanKind, "soort" | "id"> = scanKinds.kader): Scan | undefined {
  if (!isObject(content) || !hasOnly(content, ["soort", "versie", "naam", "datum", "keuze", "antwoorden", "beurt", "na"])) return undefined;
  const { soort, versie, naam, datum, keuze, antwoorden } = content;
  if (soort !== kind.soort || versie !== version || !isText(naam, longestName) || !isDay(datum) || !isChoice(keuze)) return undefined;
  if (!isObject(antwoorden)) return undefined;
  const entries = new Map<string, Entry>();
  for (const [id, row] of Object.entries(antwoorden)) {
    const entry = kind.id.test(id) ? entryIn(row) : undefined;
    if (entry === undefined) return undefined;
    entries.set(id, entry);
  }
  return { name: naam, day: datum, choice: keuze, entries };
}

function entryIn(row: unknown): Entry | undefined {
  if (!isObject(row) || !hasOnly(row, ["antwoord", "datum", "oordelen", ...textFields])) return undefined;
  const { antwoord, datum = "", oordelen = [] } = row;
  if (antwoord !== undefined && !isAnswer(antwoord)) return undefined;
  if (!isDay(datum) || !isOpinions(oordelen)) return undefined;
  const written = { reden: "", bewijs: "", notitie: "", eigenaar: "" };
  for (const field of textFields) {
    const value = row[field] ?? "";
    if (!isText(value, scanTexts[field].longest * writers)) return undefined;
    written[field] = value;
  }
  return { ...emptyEntry, ...written, due: datum, opinions: oordelen, ...(antwoord === undefined ? {} : { answer: antwoord }) };
}

function hasOnly(value: Record<string, unknown>, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest;
}

/** A day, or "" for none. */
function isDay(value: unknown): value is string {
  return value === "" || (typeof value === "string" && isRealDay(value));
}

/** No answers, or two or more different ones in the order of the vocabulary. */
function isOpinions(value: unknown): value is ScanAnswer[] {
  if (!Array.isArray(value) || value.length === 1) return false;
  const places = value.map((answer) => answerKeys.indexOf(answer as ScanAnswer));
  return places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
}

/** K2.3 before K2.10. */
function byId(a: string, b: string): number {
  const [[themeA = 0, numberA = 0], [themeB = 0, numberB = 0]] = [a, b].map((id) => id.slice(1).split(".").map(Number)) as [
    number[],
    number[],
  ];
  return themeA - themeB || numberA - numberB;
}
