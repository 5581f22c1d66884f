import { z } from "zod";
import { daysLater } from "../../../_shared/text/daysLater.ts";
import { targetAt } from "../../check/links.ts";
import { withoutValues } from "../../check/privacy/discreet.ts";
import { checkpoint, type CheckpointOptions } from "../../edition/checkpoint.ts";
import { targetOf } from "../../edition/draft.ts";
import { formatFaults, type Fault, type Findings } from "../../model/faults.ts";
import type { Names } from "../../prose/names.ts";
import type { Page } from "../../prose/page.ts";
import type { TextFile } from "../../read/read.ts";
import { loadRegisters } from "../../read/registers.ts";
import { validate } from "../../read/validate.ts";
import { slugify } from "../../../_shared/text/slugify.ts";
import { choicesFor, type DraftOption } from "./choices.ts";
import { consentFields, consentFrom, consentSchema } from "./consent.ts";
import { accepts, fillFields, isListSchema, isOptional, oneValue, type Answers, type Fillers } from "./fill.ts";
import { numberFor, questionFor, sentenceFor } from "./hints.ts";
import { isStory } from "../../model/kinds.ts";
import type { NewKind } from "./kinds.ts";
import { nameFrom, placeFor, type ExistingContent } from "./place.ts";
import { Refusal } from "../../model/refusal.js";

/** What is known before the first question: the site, and the kind to create. */
export interface DraftingDesk {
  readonly kind: NewKind;
  readonly options: CheckpointOptions;
  /** The faults and warnings that the new file would add to the site. */
  readonly objections: (file: TextFile) => Promise<readonly Fault[]>;
  readonly standing: ExistingContent;
  readonly nameable: Names;
  readonly fillers: Fillers;
}

/** A question to an editor. */
export interface Question {
  readonly field: string;
  readonly text: string;
  /** The options; absent for a free text. */
  readonly choices?: readonly DraftOption[];
  readonly multiple: boolean;
  readonly optional: boolean;
  /** The initial value. */
  readonly initial?: string;
  /** Returns what is wrong with an answer; undefined when it is accepted. */
  readonly objection: (answer: readonly string[]) => string | undefined;
}

/** The number of days after which a page must be reviewed: half a year. */
const revision = 182;

/** The site as a check found it. */
interface Found {
  readonly nameable: Names;
  /** What is published. */
  readonly pages: readonly Page[];
  /** Every file, drafts as well. */
  readonly files: readonly string[];
}

/**
 * Checks the site, and checks it again with the new file.
 * @throws {@link Refusal} when the registers have faults: nothing could be named then
 */
export async function openDesk(kind: NewKind, options: CheckpointOptions): Promise<DraftingDesk> {
  const loaded = await loadRegisters(options.root, [], options.memory);
  if ("faults" in loaded) throw new Refusal(`De registers hebben fouten. Herstel die eerst.\n\n${formatFaults(loaded.faults)}`);
  const before = await checkpoint(options);
  const pages = [...(before.editions?.web.byFile.values() ?? [])];
  const targets = before.editions === undefined ? before.files.flatMap(targetAt) : pages.map(targetOf);
  const nameable = { registers: loaded.registers, targets: new Map(targets.map((target) => [target.address, target])) };
  return deskIn({ nameable, pages, files: before.files }, kind, options, async (file) =>
    newIn(await checkpoint({ ...options, proposed: [file] }), before),
  );
}

/** Opens a desk for a site that was already checked, so that it is not checked again. */
export function deskIn(
  { nameable, pages, files }: Found,
  kind: NewKind,
  options: CheckpointOptions,
  objections: DraftingDesk["objections"],
): DraftingDesk {
  const neighbours = pages.filter((page) => page.kind === kind.page?.kind);
  const position = Math.max(0, ...neighbours.map(({ data }) => ("volgorde" in data ? data.volgorde : 0))) + 1;
  const cover = pages.find(({ data }) => "opzet" in data)?.data;
  return {
    kind,
    options,
    objections,
    nameable,
    standing: {
      files,
      withdrawn: nameable.registers.withdrawn,
      chapters: cover !== undefined && "opzet" in cover ? cover.opzet.map(({ slug }) => slug) : [],
    },
    // A register row is published at once, so it gets no placeholders.
    fillers: kind.page === undefined ? () => [] : (path, index) => [sentenceFor(path), options.today, numberFor(path, index) ?? position],
  };
}

/** The faults and warnings in the first check that are not in the second. */
export function newIn(after: Findings, before: Findings): readonly Fault[] {
  const keyOf = ({ file, line, field, code, what }: Fault): string => [file, String(line), field, code, what].join("\n");
  const known = new Set([...before.faults, ...before.warnings].map(keyOf));
  return [...after.faults, ...after.warnings].filter((fault) => !known.has(keyOf(fault)));
}

/** The fields of the kind; for a testimony also those of its consent. */
export function fieldsOf(kind: NewKind): Readonly<Record<string, z.core.$ZodType>> {
  if (kind.page === undefined || !isStory(kind.page.kind)) return kind.schema.shape;
  return { ...kind.schema.shape, ...Object.fromEntries(consentFields.map((field) => [field, consentSchema(field)])) };
}

/** The fields of the new file as far as they are known. */
export function dataFrom({ kind, options, fillers }: DraftingDesk, answers: Answers): Record<string, unknown> {
  const term = answers.get("term")?.[0];
  const fixed: Record<string, string[]> =
    kind.page === undefined
      ? { ...(term === undefined ? {} : { id: [slugify(term)] }) }
      : { eigenaar: [kind.page.owner], herzien_voor: [daysLater(options.today, revision)], concept: ["true"] };
  const data = fillFields(kind.schema.shape, new Map([...Object.entries(fixed), ...answers]), fillers);
  if (data.herkomst !== "interview") return data;
  return Object.fromEntries(
    Object.keys(kind.schema.shape).flatMap((name) => {
      const value = name === "toestemming" ? consentFrom(answers) : data[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * The questions that remain: the title, every field without a placeholder, and every field that the schema requires because of an earlier answer (a
 * professional has a role).
 */
export function questionsFor(desk: DraftingDesk, answers: Answers): Question[] {
  const { kind } = desk;
  const title = kind.page === undefined ? "term" : "titel";
  if (!answers.has(title)) return [question(desk, title, answers)];
  const data = dataFrom(desk, answers);
  const shape: Readonly<Record<string, z.core.$ZodType>> = kind.schema.shape;
  const open = Object.entries(shape).flatMap(([name, schema]) => (isOptional(schema) || name in data ? [] : [name]));
  if (open.length > 0) return open.map((name) => question(desk, name, answers));
  const consent = data.herkomst === "interview" ? consentFields.filter((field) => !answers.has(field)) : [];
  const { error } = kind.schema.safeParse(data);
  const missing = new Set((error?.issues ?? []).map(({ path }) => String(path[0])));
  return [...[...missing].filter((name) => name in kind.schema.shape && !(name in data)), ...consent].map((name) =>
    question(desk, name, answers),
  );
}

/** The questions with an answer that is wrong, by itself or in combination with the others: they must be asked again. */
export function wrongFor(desk: DraftingDesk, answers: Answers): Question[] {
  const isAll = questionsFor(desk, answers).length === 0;
  const names = [...answers.keys()].filter((name) => name === "naam" || name in fieldsOf(desk.kind));
  return names
    .map((name): Question => {
      const alone = question(desk, name, answers);
      const together = (answer: readonly string[]): string | undefined =>
        isAll ? objectionTo(name, desk, new Map([...answers, [name, answer]])) : undefined;
      return { ...alone, objection: (answer) => alone.objection(answer) ?? together(answer) };
    })
    .filter(({ field, objection }) => objection(answers.get(field) ?? []) !== undefined);
}

/** What the schema says about one field when all answers are combined. */
function objectionTo(name: string, desk: DraftingDesk, answers: Answers): string | undefined {
  const result = validate(desk.kind.schema, dataFrom(desk, answers), { file: "", lineOf: () => 1 });
  const fault = "faults" in result ? result.faults.find(({ field }) => field === name || field === `toestemming.${name}`) : undefined;
  if (fault === undefined) return undefined;
  // For a story that somebody told, the message does not repeat the answer.
  const { what, mend } = answers.get("herkomst")?.[0] === "interview" ? withoutValues(fault) : fault;
  return `${what} ${mend}`;
}

/** Optional questions in an interactive session: the name of the file, and the drawing. */
export function extraQuestionsFor(desk: DraftingDesk, answers: Answers): Question[] {
  const { kind } = desk;
  if (kind.page === undefined) return [];
  const names = ["naam", ...("tekening" in kind.schema.shape ? ["tekening"] : [])];
  return names.filter((name) => !answers.has(name)).map((name) => question(desk, name, answers));
}

function question(desk: DraftingDesk, field: string, answers: Answers): Question {
  if (field === "naam") return nameQuestion(desk, answers);
  const schema = fieldsOf(desk.kind)[field];
  if (schema === undefined) throw new TypeError(`There is no field ${field}.`);
  const one = oneValue(schema, desk.fillers);
  const choices = choicesFor(one, desk.nameable);
  return {
    field,
    text: questionFor(field),
    ...(choices === undefined ? {} : { choices }),
    multiple: isListSchema(schema),
    optional: isOptional(schema),
    ...(field === "gegeven" ? { initial: desk.options.today } : {}),
    objection: (answer) => {
      if (field === "herkomst" && answer[0] === "interview" && desk.options.privateFolder === undefined) return noPrivateFolder;
      const unknown = choices === undefined ? [] : answer.filter((value) => !choices.some((choice) => choice.value === value));
      if (unknown.length > 0)
        return `${unknown.join(", ")} bestaat niet. Kies uit: ${(choices ?? []).map(({ value }) => value).join(", ")}.`;
      if (!answer.every((value) => accepts(one, value))) return "Dit past hier niet.";
      const { [field]: whole } = fillFields({ [field]: schema }, new Map([[field, answer]]), desk.fillers);
      // Custom messages of a schema are written for editors, and so are those about the length of a list.
      const isSaid = ({ code, path }: z.core.$ZodIssue): boolean =>
        code === "custom" || (Array.isArray(whole) && path.length === 0 && (code === "too_small" || code === "too_big"));
      return z.safeParse(schema, whole).error?.issues.find(isSaid)?.message;
    },
  };
}

/** The message when a story that somebody told us cannot be begun here. */
export const noPrivateFolder =
  "Een verhaal dat iemand ons vertelde, staat nooit in dit project: wat hier staat, blijft in de geschiedenis, ook na weghalen. " +
  "Zet PRIVE_CONTENT op de privémap, buiten dit project, en begin opnieuw. Zie docs/redactie/getuigenis.md.";

function nameQuestion({ kind, standing }: DraftingDesk, answers: Answers): Question {
  const inPrivate = answers.get("herkomst")?.[0] === "interview";
  return {
    field: "naam",
    text: questionFor("naam"),
    multiple: false,
    optional: false,
    initial: nameFrom(answers.get("titel")?.[0] ?? ""),
    objection: ([name = ""]) => {
      try {
        if (kind.page !== undefined) placeFor(kind.page, name, standing, inPrivate);
        return undefined;
      } catch (error) {
        if (error instanceof Refusal) return error.message;
        throw error;
      }
    },
  };
}
