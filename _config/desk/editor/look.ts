import { randomBytes } from "node:crypto";
import { stringify } from "yaml";
import type { z } from "zod";
import type { Change, Finding, Looked, Shown, Value, Written } from "../../../_shared/redactie.ts";
import { channels as channelNames, keysOf, type Channel } from "../../../_shared/vocabulary.ts";
import { registerDayWarnings } from "../../check/days.ts";
import { normOf, readabilityOf } from "../../check/language/readability.ts";
import { leadsInRegister } from "../../check/privacy.ts";
import { registerReferenceFaults } from "../../check/references.ts";
import type { CheckpointOptions } from "../../edition/checkpoint.ts";
import type { OnePage, Setting } from "../../edition/one-page.ts";
import { factsOf, isStory, kindRows, type Kind } from "../../model/kinds.ts";
import { sortFaults, type Fault, type Findings } from "../../model/faults.ts";
import { toFillIn } from "../../check/unfinished.ts";
import { pictureOfPage } from "../../publish/share-pictures/picture-of-page.ts";
import type { TextFile } from "../../read/read.ts";
import { loadRegisters } from "../../read/registers.ts";
import { changeFor } from "../certain.ts";
import { fillFields } from "../drafting/fill.ts";
import { sentenceFor } from "../drafting/hints.ts";
import type { Item } from "./item.ts";
import type { Composed } from "./compose.ts";
import type { Items } from "./items.ts";
import { fieldsIn } from "./values.ts";
import type { StandingSite } from "./site.ts";

/** Checks and previews what an editor is writing. */
export interface Looking {
  readonly look: (written: Written) => Promise<Looked>;
  /** A preview, by the name that `look` returned; the last few are kept in memory. */
  readonly preview: (name: string) => string | undefined;
}

/** The number of previews that are kept: a slow window may still request an earlier one. */
const mostPreviews = 4;

/** Checks and draws what is being written, for as long as the desk is open. */
export function lookingAt(site: StandingSite, items: Items): Looking {
  const previews = new Map<string, string>();
  /** The last valid fields of each page in this visit. */
  const passed = new Map<string, Readonly<Record<string, unknown>>>();

  const show = async ({ sketch }: OnePage, { unsure }: Setting): Promise<string | undefined> => {
    if (sketch === undefined) return undefined;
    // A page may show a row that is missing because it is invalid.
    const html = await site.draw(sketch.page, sketch.editions).catch((error: unknown) => {
      if (unsure.length === 0) throw error;
    });
    if (html === undefined) return undefined;
    // An unchanged page keeps its address, so that the window is not reloaded.
    const same = [...previews].findLast(([, other]) => other === html)?.[0];
    if (same !== undefined) return same;
    const name = randomBytes(12).toString("hex");
    previews.set(name, html);
    for (const old of [...previews.keys()].slice(0, -mostPreviews)) previews.delete(old);
    return name;
  };

  const lookAtPage = async (
    written: Written,
    { text, bodyLine, item, stored }: Composed,
    kind: Kind,
    setting: Setting,
  ): Promise<Looked> => {
    const file = { file: item.file, path: item.path ?? "", text };
    const found = await site.look(file, setting);
    if (found.sketch !== undefined) passed.set(written.key, fieldsIn(written.value));
    const before = passed.get(written.key) ?? (passes(kind, stored) ? fieldsIn(stored) : undefined);
    const wrong = found.sketch === undefined ? await mended(site, file, written, kind, setting, before) : undefined;
    const whole = wrong === undefined ? found : { ...wrong.page, ...withText(found, wrong, bodyLine) };
    const preview = await show(whole, setting);
    const level = whole.text === undefined ? undefined : readabilityOf(whole.text.passages);
    return {
      findings: findingsOf(inPlace(whole, text, bodyLine), text, written.text === undefined ? undefined : bodyLine),
      ...(preview === undefined ? {} : { preview }),
      shownBefore: wrong?.names ?? [],
      ...(level === undefined
        ? {}
        : {
            level: {
              words: level.words,
              score: Math.round(level.score),
              norm: normOf(level.score),
              sentence: Math.round(level.wordsPerSentence),
            },
          }),
      channels: whole.sketch === undefined ? [] : channelsOf(kind, whole.sketch, found),
    };
  };

  return {
    preview: (name) => previews.get(name),
    look: async (written) => {
      const setting = await site.setting();
      const composed = await items.compose(written);
      const { text, item } = composed;
      if (item.kind === undefined) return { findings: await inRegister(site, item, text, setting, written), shownBefore: [], channels: [] };
      if (setting === undefined) return { findings: [registersFirst([])], shownBefore: [], channels: [] };
      const looked = await lookAtPage(written, composed, item.kind, setting);
      return setting.unsure.length === 0 ? looked : { ...looked, findings: [registersFirst(setting.unsure), ...looked.findings] };
    },
  };
}

function passes(kind: Kind, value: Value): boolean {
  return kindRows[kind].schema.safeParse(value).success;
}

/** The finding that registers must be corrected first. */
function registersFirst(files: readonly string[]): Finding {
  return {
    severity: "fout",
    code: "geen-register",
    field: "bestand",
    what:
      files.length === 0
        ? "De registers hebben fouten. Tot die zijn hersteld, kan deze pagina niet worden nagekeken."
        : `In ${files.join(" en ")} staan fouten. Wat deze pagina daaruit noemt, is nog niet nagekeken.`,
    mend: "Open in de lijst het register waar een fout bij staat.",
  };
}

/** The faults of the real fields, and those of the text from the version of the page with mended fields. */
function withText(found: OnePage, { page, bodyLine: from }: Mended, bodyLine: number): Pick<OnePage, "faults" | "warnings"> {
  const ofText = (faults: readonly Fault[], known: readonly Fault[]): Fault[] => [
    ...known,
    ...faults.flatMap((fault) => {
      const line = fault.line - from + bodyLine;
      const isKnown = known.some((other) => other.line === line && other.code === fault.code && other.what === fault.what);
      return fault.line < from || isKnown ? [] : [{ ...fault, line }];
    }),
  ];
  return { faults: ofText(page.faults, found.faults), warnings: ofText(page.warnings, found.warnings) };
}

interface Mended {
  readonly page: OnePage;
  /** The names of the invalid fields. */
  readonly names: readonly string[];
  /** The line on which its text begins. */
  readonly bodyLine: number;
}

/**
 * Replaces the invalid fields of a page by valid ones, so that the rest can be checked and previewed.
 * @param before the fields as they last passed
 */
async function mended(
  site: StandingSite,
  file: TextFile,
  written: Written,
  kind: Kind,
  setting: Setting,
  before: Readonly<Record<string, unknown>> | undefined,
): Promise<Mended | undefined> {
  const { schema } = kindRows[kind];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  let value: Record<string, unknown> = { ...fieldsIn(written.value) };
  const names = new Set<string>();
  for (let times = 0; times < 3; times += 1) {
    const { error } = schema.safeParse(value);
    if (error === undefined) break;
    for (const issue of error.issues) {
      const wrong = issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [String(issue.path[0])];
      for (const name of wrong) {
        names.add(name);
        const field = shape[name];
        const filled: unknown =
          before !== undefined
            ? before[name]
            : field === undefined
              ? undefined
              : fillFields({ [name]: field }, new Map(), (path) => [sentenceFor(path), site.settings.today, 1])[name];
        if (filled === undefined) Reflect.deleteProperty(value, name);
        else value[name] = filled;
      }
    }
  }
  if (schema.safeParse(value).error !== undefined) {
    if (before === undefined) return undefined;
    value = before;
  }
  const head = `---\n${stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })}---\n`;
  const page = await site.look({ ...file, text: head + (written.text ?? "") }, setting);
  return { page, names: [...names], bodyLine: head.split("\n").length };
}

/** Moves findings about the whole file to the field or line they are about, and reports every place that is still to be filled in. */
function inPlace(
  { faults, warnings }: Pick<OnePage, "faults" | "warnings">,
  text: string,
  bodyLine: number,
): Pick<OnePage, "faults" | "warnings"> {
  const lines = text.split("\n");
  const fieldAt = (line: number): string => {
    for (let at = line; at > 1 && at < bodyLine; at -= 1) {
      const [, name] = /^([a-z_]+):/.exec(lines[at - 1] ?? "") ?? [];
      if (name !== undefined) return name;
    }
    return "tekst";
  };
  const placed = (fault: Fault): Fault[] => {
    // A line number in the transcript is not one in the page.
    if (fault.file.endsWith(".vtt"))
      return [{ ...fault, line: 1, field: "geluid.transcript", what: `Regel ${String(fault.line)} van het transcript: ${fault.what}` }];
    if (fault.code === "nog-in-te-vullen")
      return lines.flatMap((one, index) =>
        one.includes(toFillIn)
          ? [
              {
                ...fault,
                line: index + 1,
                field: fieldAt(index + 1),
                what: `Hier staat nog ${toFillIn}.`,
                mend: "Zet hier uw eigen woorden.",
              },
            ]
          : [],
      );
    return ["bestand", "velden"].includes(fault.field) && fault.line > 1 ? [{ ...fault, field: fieldAt(fault.line) }] : [fault];
  };
  return { faults: faults.flatMap(placed), warnings: warnings.flatMap(placed) };
}

/**
 * Converts faults and warnings to findings at a field or a line of the text, with a button when there is a correction.
 * @param bodyLine the line of the file on which the text begins; undefined when there is none
 */
function findingsOf({ faults, warnings }: Pick<OnePage, "faults" | "warnings">, text: string, bodyLine: number | undefined): Finding[] {
  const lines = text.split("\n");
  const both = [
    ...sortFaults(faults).map((fault) => ({ fault, severity: "fout" as const })),
    ...sortFaults(warnings).map((fault) => ({ fault, severity: "waarschuwing" as const })),
  ];
  return both.map(({ fault, severity }): Finding => {
    const change = changeFor(fault, lines);
    return {
      severity,
      code: fault.code,
      field: fault.field,
      ...(bodyLine === undefined || fault.line < bodyLine ? {} : { line: fault.line - bodyLine + 1 }),
      what: fault.what,
      mend: fault.mend
        .replace(", of geef: npm run controle -- --herstel", "")
        // A date field of the form accepts Dutch notation.
        .replace(" als jaar-maand-dag, bijvoorbeeld 2026-11-24", ", bijvoorbeeld 24 november 2026"),
      ...(change === undefined ? {} : { button: { label: labelFor(fault, change), change } }),
    };
  });
}

/** The longest text on a button. */
const mostLabel = 50;

/** The label of a button: the words that change, with the rest of their word. */
function labelFor({ code }: Fault, { was, becomes }: Change): string {
  if (code === "onzichtbaar-teken" || code === "plakteken" || code === "niet-leesbaar") return "Zet gewone tekens neer";
  // When several lines change in the same way, the first stands for all.
  const alike = was.length > 1 && was.length === becomes.length;
  const [old = "", now = ""] = [was, becomes].map((lines) => (alike ? (lines[0] ?? "") : lines.join(" ")));
  if (now === "" || becomes.length < was.length) return was.length === 1 ? "Haal de regel weg" : "Haal deze regels weg";
  let [start, end] = [0, 0];
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const from = now.lastIndexOf(" ", Math.max(0, start - 1)) + 1;
  const to = now.indexOf(" ", Math.max(now.length - end, start + 1));
  const words = now.slice(from, to === -1 ? undefined : to).trim();
  return `Maak ervan: ${words.length <= mostLabel ? words : words.slice(0, mostLabel)}${alike || words.length > mostLabel ? "…" : ""}`;
}

/**
 * Checks the registers, with one of them replaced by its edited text.
 * @param setting absent: references and identifying details are not checked
 */
export async function judgeRegister(
  proposed: TextFile | undefined,
  setting: Setting | undefined,
  { root, today, memory }: CheckpointOptions,
): Promise<Findings> {
  const loaded = await loadRegisters(root, proposed === undefined ? [] : [proposed], memory);
  const faults = "faults" in loaded ? [...loaded.faults] : [];
  const warnings = [...loaded.warnings];
  if (setting === undefined) return { faults, warnings };
  if (proposed !== undefined) {
    const { always, faults: leads } = leadsInRegister(proposed, setting.rules.lint, memory);
    faults.push(...always, ...leads);
  }
  if ("registers" in loaded) {
    const named = registerReferenceFaults({ ...setting.nameable.zoeken, registers: loaded.registers });
    faults.push(...named.faults);
    warnings.push(...named.warnings, ...registerDayWarnings(loaded.registers, today));
  }
  return { faults, warnings };
}

/** The findings for a register, or for one row of it. */
async function inRegister(
  site: StandingSite,
  item: Item,
  text: string,
  setting: Setting | undefined,
  written: Written,
): Promise<Finding[]> {
  const { faults, warnings } = await judgeRegister({ file: item.file, path: item.file, text }, setting, site.options());
  const { row } = item;
  const own = (found: readonly Fault[]): Fault[] => found.filter(({ file }) => file === item.file);
  // A register without a form is edited as text.
  const isText = written.text !== undefined;
  if (row === undefined) return findingsOf({ faults: own(faults), warnings: own(warnings) }, text, isText ? 1 : undefined);
  const { id } = fieldsIn(written.value);
  const first = lineOfRow(text, row, item.file);
  const next = lineOfRow(text, row + 1, item.file);
  const ofRow = (found: readonly Fault[]): Fault[] =>
    own(found).flatMap((fault) => {
      const inRow = fault.field.startsWith(`${String(row + 1)}.`);
      if (inRow) return [{ ...fault, field: fault.field.slice(String(row + 1).length + 1) }];
      if (fault.line >= first && fault.line < next) return [fault];
      return typeof id === "string" && fault.what.startsWith(`Bij ${id} staat `) ? [fault] : [];
    });
  return findingsOf({ faults: ofRow(faults), warnings: ofRow(warnings) }, text, undefined);
}

function lineOfRow(text: string, row: number, file: string): number {
  if (file.endsWith(".csv")) return row + 2;
  const starts = text.split("\n").flatMap((line, index) => (/^-(?:\s|$)/.test(line) ? [index + 1] : []));
  return starts[row] ?? Number.MAX_SAFE_INTEGER;
}

/**
 * What each channel would show of a page.
 * @param sketch the preview of the page
 * @param found the check of the page itself: while a field is invalid, no channel is open
 */
function channelsOf(kind: Kind, { page, editions }: NonNullable<OnePage["sketch"]>, found: OnePage): Shown[] {
  const { search, feed } = factsOf(kind);
  const { titel, samenvatting } = page.data;
  const summary = { title: titel, text: samenvatting };
  const shared = pictureOfPage(page, editions.deelkaart)?.picture;
  const inBook = isStory(kind)
    ? { says: "hoogstens een verwijzing naar de site; nooit het verhaal zelf" }
    : /^\/(?:longread|kompas)\//.test(page.address)
      ? { says: "de hele tekst, in de uitgave" }
      : undefined;
  const shows: Readonly<Record<Channel, Pick<Shown, "says" | "words"> | undefined>> = {
    web: { says: `de hele pagina, op ${page.address}` },
    zoeken: search ? { says: "de titel en de samenvatting, en wie zoekt vindt haar op haar woorden", words: summary } : undefined,
    feed: feed ? { says: "de titel en de samenvatting", words: summary } : undefined,
    deelkaart:
      shared === undefined ? undefined : { says: "deze woorden, met een tekening", words: { title: shared.title, text: shared.line } },
    pdf: inBook,
    epub: inBook,
  };
  return keysOf(channelNames).map((name) => {
    const what = shows[name];
    const at = { name, channel: channelNames[name] };
    if (what === undefined) return { ...at, shown: false, says: "niets: deze soort pagina staat daar niet" };
    if (found.channels.has(name)) return { ...at, shown: true, ...what };
    const why =
      found.sketch === undefined ? "nog niets: eerst moeten de velden kloppen" : "niets: de toestemming of de dagen laten het niet toe";
    return { ...at, ...what, shown: false, says: `${why}. Anders: ${what.says}` };
  });
}
