import { join } from "node:path";
import { z } from "zod";
import type { Asked, Begun, Choice, Looked, Value } from "../../../_shared/redactie.ts";
import { checkPage } from "../../edition/one-page.ts";
import { isRegister } from "../../read/registers.ts";
import type { Findings } from "../../model/faults.ts";
import { readDenyList } from "../../check/privacy/deny-list.ts";
import { Refusal } from "../../model/refusal.js";
import { isPrivate } from "../../read/private.ts";
import { withoutPastedSigns } from "../../read/signs.ts";
import type { Settings } from "../../read/settings.ts";
import { deskIn, extraQuestionsFor, fieldsOf, newIn, questionsFor, wrongFor } from "../drafting/desk.ts";
import { writeDraft } from "../drafting/draft.ts";
import type { Answers } from "../drafting/fill.ts";
import { newKinds } from "../drafting/kinds.ts";
import { nextSteps } from "../drafting/next-steps.ts";
import { remainingSteps } from "../withdrawal/steps.ts";
import { withdraw } from "../withdrawal/withdraw.ts";
import { changesIn, commit, refuseUnfit } from "./changes.ts";
import { formOf, namesFor } from "./form.ts";
import { goingWith, slugOf } from "./going.ts";
import type { Items } from "./items.ts";
import { asValue } from "./values.ts";
import { judgeRegister, type Looking } from "./look.ts";
import { takePicture } from "./picture.ts";
import type { StandingSite } from "./site.ts";

/** The API of the desk, by name; each entry validates its own input. */
type Questions = Readonly<Record<string, (given: unknown) => Promise<unknown>>>;

const value: z.ZodType<Value> = z.unknown().transform((given, context) => {
  const made = asValue(given);
  if (made !== undefined) return made;
  context.addIssue("No value.");
  return z.NEVER;
});
const written = z
  .object({ key: z.string(), value, text: z.string().max(200_000).optional() })
  .transform(({ text, ...rest }) => ({ ...rest, ...(text === undefined ? {} : { text }) }));
const change = z.object({ line: z.int(), was: z.array(z.string()), becomes: z.array(z.string()), sure: z.boolean() });
const keyed = z.object({ key: z.string() });
const versioned = keyed.extend({ version: z.string() });
const begun = z.object({ kind: z.string(), answers: z.record(z.string(), z.array(z.string())), write: z.boolean() });

/** Makes the API of the desk. */
export function questionsTo(site: StandingSite, items: Items, looking: Looking, settings: Settings): Questions {
  const { root } = settings;
  return {
    lijst: async (given) => {
      const { prive } = z.object({ prive: z.boolean() }).parse(given);
      site.showPrivate = prive && settings.privateFolder !== undefined;
      await site.refresh();
      return items.list();
    },
    stand: (given) => site.newsSince(z.object({ turn: z.int() }).parse(given).turn),
    opnieuw: async () => {
      await site.refresh();
      site.checkAgain();
      return site.standing();
    },
    open: (given) => items.open(keyed.parse(given).key),
    kijk: async (given): Promise<Looked> => {
      const item = written.parse(given);
      const { version } = z.object({ version: z.string() }).parse(given);
      const theirs = await items.theirs(item.key, version);
      return { ...(await looking.look(item)), ...(theirs === undefined ? {} : { theirs }) };
    },
    herstel: (given) => {
      const { item, changes } = z.object({ item: written, changes: z.array(change) }).parse(given);
      return items.mend(item, changes);
    },
    bewaar: (given) => {
      const { version, over, item } = z.object({ item: written, version: z.string(), over: z.boolean() }).parse(given);
      return items.save(item, version, over);
    },
    rijweg: async (given) => {
      const { key, version } = versioned.parse(given);
      return items.takeRow(key, version);
    },
    rijterug: async (given) => {
      await items.putBack(z.object({ back: z.string() }).parse(given).back);
      return {};
    },
    soorten: () => Promise.resolve(newKinds.map(({ name, label }): Choice => ({ value: name, label }))),
    nieuw: (given) => begin(site, items, settings, begun.parse(given)),
    gaatweg: (given) => {
      const { key, title } = keyed.extend({ title: z.string() }).parse(given);
      return goingWith(site, items.itemOf(key), title);
    },
    weghalen: async (given) => {
      const done = await withdraw(slugOf(items.itemOf(keyed.parse(given).key)), settings);
      await site.refresh();
      return { steps: remainingSteps(site.known()?.registers.site.url ?? "", done) };
    },
    wijzigingen: () => changesIn(root, items),
    vastleggen: async (given) => {
      const { message } = z.object({ message: z.string() }).parse(given);
      refuseUnfit(await site.faultsNow());
      return { says: await commit(root, message, await readDenyList(settings.denyListPath)) };
    },
  };
}

const nothing: Findings = { faults: [], warnings: [] };

/** Begins a page as `npm run nieuw` does: returns the questions that remain, and writes the file when there are none. */
async function begin(
  site: StandingSite,
  items: Items,
  settings: Settings,
  { kind: name, answers, write }: z.infer<typeof begun>,
): Promise<Begun> {
  const kind = newKinds.find((one) => one.name === name);
  if (kind === undefined) throw new Refusal("Deze soort is er niet.");
  const options = { ...site.options(), privateFolder: settings.privateFolder, denyList: await readDenyList(settings.denyListPath) };
  const { setting, files } = await site.whole();
  if (setting === undefined)
    throw new Refusal("De registers hebben fouten. Herstel die eerst: open in de lijst het register waar een fout bij staat.");
  const nameable = { registers: setting.registers, targets: setting.nameable.web.targets };
  const pages = setting.rendered.map(({ page }) => page);
  // The editor may not have opened the private folder yet.
  const rules = { ...setting.rules, privateFolder: settings.privateFolder };
  const desk = deskIn({ nameable, pages, files }, kind, options, async (file) =>
    isRegister(file.file)
      ? newIn(await judgeRegister(file, setting, options), await judgeRegister(undefined, setting, options))
      : newIn(await checkPage(file, { ...setting, rules }), nothing),
  );
  // Special characters that were pasted into an answer are replaced without asking.
  const given: Answers = new Map(
    Object.entries(answers).flatMap(([field, all]) =>
      all.some((one) => one !== "") ? [[field, all.map(withoutPastedSigns)] as const] : [],
    ),
  );
  const wrong = wrongFor(desk, given);
  const open = [...wrong, ...questionsFor(desk, given).filter(({ field }) => !wrong.some((one) => one.field === field))];
  if (write && open.length === 0) {
    const file = await writeDraft(desk, given);
    // A new private file may be shown to the editor who made it.
    if (isPrivate(file.file)) site.showPrivate = true;
    await site.refresh();
    const item = items.itemAt(file.file);
    if (item.register === undefined) items.touchedNew(item.full);
    return { key: items.keyOf(item), steps: nextSteps(kind, file, "desk") };
  }
  const shape = fieldsOf(kind);
  const extra = open.length === 0 ? extraQuestionsFor(desk, given) : [];
  const questions = [...open, ...extra].map(({ field, text, multiple, optional, initial, objection }): Asked => {
    const schema = shape[field];
    const answer = answers[field] ?? [];
    // The desk has a field for the name, and no flag.
    const problem = answer.some((one) => one !== "") ? objection(answer)?.replace(" (--naam)", "") : undefined;
    return {
      field,
      label: text,
      type: schema === undefined ? { type: "text", long: false } : formOf(schema),
      multiple,
      optional: optional && !open.some((one) => one.field === field),
      ...(initial === undefined ? {} : { initial }),
      ...(problem === undefined ? {} : { problem }),
    };
  });
  const names: Record<string, readonly Choice[]> = {};
  for (const { type } of questions) Object.assign(names, namesFor(type, desk.nameable));
  return { questions, names };
}

/** Stores a picture for what is being written; one for a private story goes to the private folder. */
export async function bringPicture(
  site: StandingSite,
  items: Items,
  key: string,
  name: string,
  bytes: Uint8Array,
): Promise<{ file: string }> {
  const { root, privateFolder } = site.settings;
  const item = items.itemOf(key);
  const file = await takePicture(bytes, name, root, item.isPrivate ? privateFolder : undefined);
  if (!item.isPrivate) items.touchedNew(join(root, "assets/images", file));
  await site.refresh();
  return { file };
}
