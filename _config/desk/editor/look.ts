import { randomBytes } from "node:crypto";
import { stringify } from "yaml";
import type { z } from "zod";
import type { Finding, Looked, Shown, Value, Written } from "../../../_shared/redactie.ts";
import { channels as channelNames, keysOf, type Channel } from "../../../_shared/vocabulary.ts";
import { registerDayWarnings } from "../../check/days.ts";
import { normOf, readabilityOf } from "../../check/language/readability.ts";
import { leadsInRegister } from "../../check/privacy.ts";
import { registerReferenceFaults } from "../../check/references.ts";
import type { OnePage, Setting } from "../../edition/one-page.ts";
import { factsOf, isStory, kindRows, type Kind } from "../../model/kinds.ts";
import { sortFaults, type Fault } from "../../model/faults.ts";
import { toFillIn } from "../../check/unfinished.ts";
import type { TextFile } from "../../read/read.ts";
import { loadRegisters } from "../../read/registers.ts";
import { withoutPastedSigns } from "../../read/signs.ts";
import { fillFields } from "../drafting/fill.ts";
import { sentenceFor } from "../drafting/hints.ts";
import type { Item } from "./item.ts";
import type { Items } from "./items.ts";
import { fieldsIn } from "./values.ts";
import type { StandingSite } from "./site.ts";

/** Judges and draws what somebody is writing. */
export interface Looking {
  readonly look: (written: Written) => Promise<Looked>;
  /** A page as it would be, by the address that a look gave; the last few are kept, in memory. */
  readonly preview: (name: string) => string | undefined;
}

/** A page that is being typed in is drawn again and again; a window that is slow asks for the one before. */
const mostPreviews = 4;

export function lookingAt(site: StandingSite, items: Items): Looking {
  const previews = new Map<string, string>();

  const show = async ({ sketch }: OnePage): Promise<string | undefined> => {
    if (sketch === undefined) return undefined;
    const name = randomBytes(12).toString("hex");
    previews.set(name, await site.draw(sketch.page, sketch.editions));
    for (const old of [...previews.keys()].slice(0, -mostPreviews)) previews.delete(old);
    return name;
  };

  const lookAtPage = async (
    written: Written,
    text: string,
    bodyLine: number,
    item: Item,
    kind: Kind,
    setting: Setting,
  ): Promise<Looked> => {
    const file = { file: item.file, path: item.path ?? "", text };
    const found = await site.look(file, setting);
    const wrong = found.sketch === undefined ? await mended(site, file, written, kind, setting) : undefined;
    const preview = await show(wrong?.page ?? found);
    const level = found.text === undefined ? undefined : readabilityOf(found.text.passages);
    return {
      findings: findingsOf(inPlace(found, text, bodyLine), bodyLine, written),
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
      channels: found.sketch === undefined ? [] : channelsOf(kind, found),
    };
  };

  return {
    preview: (name) => previews.get(name),
    look: async (written) => {
      const setting = await site.setting();
      const { text, item, bodyLine } = await items.compose(written);
      if (item.kind === undefined) return { findings: await inRegister(site, item, text, setting, written), shownBefore: [], channels: [] };
      if (setting === undefined) return { findings: [registersFirst], shownBefore: [], channels: [] };
      return lookAtPage(written, text, bodyLine, item, item.kind, setting);
    },
  };
}

const registersFirst: Finding = {
  severity: "fout",
  code: "geen-register",
  field: "bestand",
  line: 1,
  what: "De registers hebben fouten. Tot die zijn hersteld, kan deze pagina niet worden nagekeken.",
  mend: "Open in de lijst het register waar een fout bij staat.",
};

/** A page of which a field does not pass, with something that does in that field, so that the rest of it can be seen. */
async function mended(
  site: StandingSite,
  file: TextFile,
  written: Written,
  kind: Kind,
  setting: Setting,
): Promise<{ page: OnePage; names: string[] } | undefined> {
  const { schema } = kindRows[kind];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const value: Record<string, unknown> = { ...fieldsIn(written.value) };
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
          field === undefined
            ? undefined
            : fillFields({ [name]: field }, new Map(), (path) => [sentenceFor(path), site.settings.today, 1])[name];
        if (filled === undefined) Reflect.deleteProperty(value, name);
        else value[name] = filled;
      }
    }
  }
  if (schema.safeParse(value).error !== undefined) return undefined;
  const text = `---\n${stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })}---\n${written.text ?? ""}`;
  return { page: await site.look({ ...file, text }, setting), names: [...names] };
}

/** A finding about the file stands at the field or the line that it is about; what is still to be written is said at each place. */
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

/** What the check says, at the field or the line of the text; and what can be done with one press. */
function findingsOf({ faults, warnings }: Pick<OnePage, "faults" | "warnings">, bodyLine: number, written: Written): Finding[] {
  const both = [
    ...sortFaults(faults).map((fault) => ({ fault, severity: "fout" as const })),
    ...sortFaults(warnings).map((fault) => ({ fault, severity: "waarschuwing" as const })),
  ];
  return both.map(({ fault, severity }): Finding => {
    const inText = written.text !== undefined && fault.line >= bodyLine;
    const button = buttonFor(fault);
    return {
      severity,
      code: fault.code,
      field: fault.field,
      line: inText ? fault.line - bodyLine + 1 : fault.line,
      what: fault.what,
      mend: fault.mend.replace(", of geef: npm run controle -- --herstel", ""),
      ...(button === undefined ? {} : { button }),
    };
  });
}

/** Only what is certain: a day that was written in another way, and signs that came along with pasting. */
function buttonFor({ code, field, mend }: Fault): Finding["button"] {
  const day = /^Schrijf (\d{4}-\d{2}-\d{2})\.$/.exec(mend)?.[1];
  if (day !== undefined) return { label: `Maak er ${day} van`, field, value: day };
  if ((code === "onzichtbaar-teken" || code === "plakteken") && mend.includes("--herstel")) return { label: "Zet gewone tekens neer" };
  return undefined;
}

/** A value and a text with ordinary signs for what came along with pasting. */
export function withOrdinarySigns({ key, value, text }: Written): Written {
  const mend = (one: Value): Value => {
    if (typeof one === "string") return withoutPastedSigns(one);
    if (one instanceof Array) return one.map(mend);
    return typeof one === "object" && one !== null
      ? Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, mend(inner)]))
      : one;
  };
  return { key, value: mend(value), ...(text === undefined ? {} : { text: withoutPastedSigns(text) }) };
}

/** What the check says of a register, or of one row of it. */
async function inRegister(
  site: StandingSite,
  item: Item,
  text: string,
  setting: Setting | undefined,
  written: Written,
): Promise<Finding[]> {
  const proposed = { file: item.file, path: item.file, text };
  const { root, today } = site.settings;
  const { memory } = site.options();
  const loaded = await loadRegisters(root, [proposed], memory);
  const faults = "faults" in loaded ? [...loaded.faults] : [];
  const warnings = [...loaded.warnings];
  if (setting !== undefined) {
    const { always, faults: leads } = leadsInRegister(proposed, setting.rules.lint, memory);
    faults.push(...always, ...leads);
    if ("registers" in loaded) {
      const named = registerReferenceFaults({ ...setting.nameable.zoeken, registers: loaded.registers });
      faults.push(...named.faults);
      warnings.push(...named.warnings, ...registerDayWarnings(loaded.registers, today));
    }
  }
  const { row } = item;
  const own = (found: readonly Fault[]): Fault[] => found.filter(({ file }) => file === item.file);
  if (row === undefined) return findingsOf({ faults: own(faults), warnings: own(warnings) }, Number.MAX_SAFE_INTEGER, written);
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
  return findingsOf({ faults: ofRow(faults), warnings: ofRow(warnings) }, Number.MAX_SAFE_INTEGER, written);
}

function lineOfRow(text: string, row: number, file: string): number {
  if (file.endsWith(".csv")) return row + 2;
  const starts = text.split("\n").flatMap((line, index) => (/^-(?:\s|$)/.test(line) ? [index + 1] : []));
  return starts[row] ?? Number.MAX_SAFE_INTEGER;
}

/** What each channel shows of a page, before it is shown. */
function channelsOf(kind: Kind, { channels, sketch }: OnePage): Shown[] {
  const { search, feed, room } = factsOf(kind);
  const story = isStory(kind);
  const title = sketch === undefined ? "" : `“${sketch.page.data.titel}”`;
  const says: Readonly<Record<Channel, string | undefined>> = {
    web: `de hele pagina, op ${sketch?.page.address ?? ""}`,
    zoeken: search ? `${title} met de samenvatting` : undefined,
    feed: feed ? `${title} met de samenvatting` : undefined,
    deelkaart: story ? "waar het verhaal vandaan komt; nooit de titel" : `${title} en de kamer ${room}`,
    pdf: story
      ? "hoogstens een verwijzing; nooit het verhaal zelf"
      : /^\/(?:longread|kompas)\//.test(sketch?.page.address ?? "")
        ? "de tekst, in de uitgave"
        : undefined,
    epub: story
      ? "hoogstens een verwijzing; nooit het verhaal zelf"
      : /^\/(?:longread|kompas)\//.test(sketch?.page.address ?? "")
        ? "de tekst, in de uitgave"
        : undefined,
  };
  return keysOf(channelNames).map((channel) => {
    const what = says[channel];
    const shown = channels.has(channel) && what !== undefined;
    return {
      channel: channelNames[channel],
      shown,
      says: shown
        ? what
        : what === undefined
          ? "niets: deze soort pagina staat daar niet"
          : "niets: de toestemming, de dagen of de rest van de site laten het niet toe",
    };
  });
}
