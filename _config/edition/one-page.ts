import { join } from "node:path";
import type { ProseContext, ProseSurroundings } from "../prose/context.ts";
import type { DenyList } from "../check/privacy/deny-list.ts";
import type { SourceFindings } from "../check/privacy/lint.ts";
import type { PictureMemory } from "../read/memory/pictures.ts";
import type { YamlMemory } from "../read/memory/yaml.ts";
import { channels, keysOf, type Channel } from "../../_shared/vocabulary.ts";
import { languageOf } from "../../_shared/languages.ts";
import { dueWarnings } from "../check/best-before.ts";
import { pageDayWarnings } from "../check/days.ts";
import { fieldTextFaults } from "../check/field-texts.ts";
import { readPage, spellingWarnings, styleWarnings, type ReadText } from "../check/language/lint.ts";
import type { Spelling } from "../check/language/spelling.ts";
import { fourEyesFaults } from "../check/four-eyes.ts";
import { linkFaults, type LinkingPage } from "../check/links.ts";
import { pictureMaker, type MakePictures } from "../check/picture.ts";
import { mosaicWarnings, type lintOfView, type privacyLint } from "../check/privacy.ts";
import { discreetFaults, discretion } from "../check/privacy/discreet.ts";
import { pageReferenceFaults } from "../check/references.ts";
import { unfinishedFaults } from "../check/unfinished.ts";
import type { Fault, Findings } from "../model/faults.ts";
import { factsOf, isStory } from "../model/kinds.ts";
import { placeOf } from "../model/place.ts";
import type { Withdrawn } from "../model/registers.ts";
import type { Page } from "../prose/page.ts";
import { isCertain } from "../prose/names.ts";
import { renderProse } from "../prose/prose.ts";
import { parseFrontMatter } from "../read/front-matter.ts";
import { mediaFolders, mediaName } from "../read/media.ts";
import { isPrivate } from "../read/private.ts";
import { inspect, type TextFile } from "../read/read.ts";
import type { Registers } from "../read/registers.ts";
import { assemble } from "./assemble.ts";
import {
  addressFaults,
  proseContextOf,
  isConcept,
  isOurDutch,
  longConsentWarnings,
  mayLieThere,
  onceEach,
  originFaults,
  readDraft,
  renderDraft,
  renderGently,
  renderInBooks,
  soundOf,
  toldAgainFaults,
  type Draft,
  type Judged,
} from "./draft.ts";
import { channelOf, type Editions } from "./edition.ts";
import { channelsOf } from "./publication.ts";

/** What the check of every page uses. */
export interface Rules {
  readonly root: string;
  /** YYYY-MM-DD in Europe/Amsterdam. */
  readonly today: string;
  readonly privateFolder: string | undefined;
  readonly denyList: DenyList | undefined;
  readonly memory: YamlMemory | undefined;
  readonly lint: ReturnType<typeof privacyLint>;
  readonly lintShown: ReturnType<typeof lintOfView>;
  readonly withdrawn: readonly Withdrawn[];
}

/** A file, checked as far as that is possible without other files. */
interface Reading extends Findings {
  /** Absent when its fields are invalid. */
  readonly draft?: Draft;
  readonly leads?: SourceFindings;
  /** A draft whose fields are not valid yet. */
  readonly unfinished?: true;
  /** Present when the fields are invalid: the text is checked all the same, so that all faults are reported at once. */
  readonly unread?: Unread;
}

/** A page whose fields are invalid. */
export interface Unread extends Omit<Draft, "data"> {
  readonly leads: SourceFindings;
  /** Whether it is marked as a draft (`concept: true`). */
  readonly concept: boolean;
  /** The fields that have a fault already. */
  readonly said: ReadonlySet<string>;
}

/**
 * Reads a file: its place, its fields, and anything in its source that could identify a person.
 * @param asPublished a draft is checked as if it were to be published
 */
export function readOne(file: TextFile, rules: Rules, { asPublished = false } = {}): Reading {
  const { root, privateFolder, denyList, memory, lint, withdrawn } = rules;
  const place = placeOf(file.path);
  if ("problem" in place) return { faults: [{ file: file.file, line: 1, field: "bestand", ...place.problem }], warnings: [] };
  const story = isStory(place.kind);
  // A private story is not cached, so that nothing of it remains when its file is deleted.
  const parsed = parseFrontMatter(file, isPrivate(file.file) ? undefined : memory);
  if ("faults" in parsed) return { faults: [...parsed.faults, ...lint(file, story).always], warnings: [] };
  const { faults: inYaml, warnings: remarks } = parsed.yaml;
  const misplaced = [
    ...originFaults(file.file, place, parsed),
    // A withdrawn story under its own name is left out by the publication rule; a fault would keep the old site online.
    ...(withdrawn.some(({ slug }) => slug === place.slug) ? [] : toldAgainFaults(file.file, place, parsed, denyList)),
  ];
  if (misplaced.length > 0) return { faults: [...inYaml, ...misplaced], warnings: remarks };
  const media = mediaFolders(root, isPrivate(file.file) ? privateFolder : undefined);
  const draft = readDraft(place.kind, file.file, place, parsed, media);
  const leads = lint(file, story, parsed);
  const ofFields = "faults" in draft ? draft.faults : [];
  const eyes = "faults" in draft ? [] : fourEyesFaults(draft);
  const own = [...leads.faults, ...unfinishedFaults(file), ...eyes, ...ofFields.filter(mayLieThere)];
  const concept = !asPublished && isConcept(parsed);
  return {
    faults: [...inYaml, ...leads.always, ...ofFields.filter((fault) => !mayLieThere(fault)), ...(concept ? [] : own)],
    warnings: [...remarks, ...(concept ? own : [])],
    ...("faults" in draft
      ? {
          unread: {
            kind: place.kind,
            file: file.file,
            place,
            parsed,
            media,
            leads,
            concept,
            said: new Set([...inYaml, ...ofFields].map(({ field }) => field)),
          },
          ...(concept ? { unfinished: true } : {}),
        }
      : { draft, leads }),
  };
}

/** The context in which a page is rendered. */
export interface Setting {
  readonly rules: Rules;
  /** As they stand on the day of the check. */
  readonly registers: Registers;
  /** Which pages a text may refer to, for each channel that is rendered separately. */
  readonly nameable: Readonly<Record<"web" | "zoeken" | "pdf" | "epub", Pick<ProseSurroundings, "targets" | "elsewhere">>>;
  /** The names of the pictures in assets/images/. */
  readonly pictures: readonly string[];
  /** Every published page, as last rendered. */
  readonly rendered: readonly RenderedPage[];
  /** Files of registers with faults. Only their valid rows are known, so references into them are not checked. */
  readonly unsure: readonly string[];
}

export interface RenderedPage {
  readonly page: Page;
  readonly links: ProseContext["links"];
  readonly bodyLine: number;
}

/** What the text of a page may refer to, and how it is rendered. */
function surroundingsOf(
  draft: Omit<Draft, "data">,
  channel: keyof Setting["nameable"],
  { rules, registers, nameable, pictures }: Omit<Setting, "rendered">,
  picture: ProseSurroundings["picture"],
): ProseSurroundings {
  return {
    registers,
    today: rules.today,
    ...nameable[channel],
    picture: (file, alt, caption) => (mediaName.test(file) ? picture(join(draft.media.images, file), alt, caption) : undefined),
    pictures: isPrivate(draft.file) ? [] : pictures,
    plainTerms: draft.place.address.startsWith("/hulp/"),
    ...(factsOf(draft.kind).foreign === true ? { language: languageOf(draft.place.slug).tag } : {}),
  };
}

/** Checks the text of a page whose fields are invalid, the references in its valid fields, and collects its links. */
export function judgeText(
  draft: Unread,
  setting: Omit<Setting, "rendered">,
  picture: ProseSurroundings["picture"],
): Findings & { readonly rendered: LinkingPage } {
  const { kind, file, parsed, place } = draft;
  const surroundings = surroundingsOf(draft, "web", setting, picture);
  const context = proseContextOf(draft, surroundings);
  const body = renderProse(parsed.body, context, []);
  const { value, lineOf } = parsed.yaml;
  const named = pageReferenceFaults({ file, kind, slug: place.slug, data: value }, lineOf, surroundings);
  const isNew = ({ field }: Fault): boolean => ![...draft.said].some((one) => field === one || field.startsWith(`${one}.`));
  const shown = setting.rules.lintShown(draft, context, draft.leads);
  const found = [...shown.faults, ...context.faults, ...named.faults.filter(isNew)];
  return {
    faults: [...shown.always, ...(draft.concept ? [] : found)],
    warnings: [...(draft.concept ? found : []), ...context.warnings, ...named.warnings.filter(isNew)],
    rendered: { page: { kind, file, address: place.address, body }, links: context.links, bodyLine: parsed.bodyLine },
  };
}

/** Renders a page, and reports the faults in its text and its references. */
export async function renderOne(
  draft: Judged,
  leads: SourceFindings,
  setting: Omit<Setting, "rendered">,
  picture: ProseSurroundings["picture"],
): Promise<Findings & { readonly rendered: RenderedPage }> {
  const { rules, registers } = setting;
  const surroundingsIn = (channel: keyof Setting["nameable"]): ProseSurroundings => surroundingsOf(draft, channel, setting, picture);
  const surroundings = surroundingsIn(channelOf(draft));
  const context = proseContextOf(draft, surroundings);
  const whole = renderDraft(draft, context);
  const inBooks = renderInBooks(draft, surroundings, { pdf: surroundingsIn("pdf"), epub: surroundingsIn("epub") });
  const gently = renderGently(draft, surroundings);
  const heard = await soundOf(draft, whole.body);
  const page = {
    ...whole,
    inBooks,
    ...(gently === undefined ? {} : { gentle: gently.body }),
    ...(heard.sound === undefined ? {} : { sound: heard.sound }),
  };
  const { lineOf } = draft.parsed.yaml;
  const inText = onceEach([...context.faults, ...(gently?.context.faults ?? [])]);
  const named = pageReferenceFaults(page, lineOf, surroundings);
  const found = [...inText, ...heard.faults, ...fieldTextFaults(page, lineOf), ...named.faults];
  const shown = rules.lintShown(draft, context, leads);
  const { concept } = draft.data;
  const isPublished = draft.channels.has("web");
  return {
    faults: [...shown.always, ...(concept ? [] : shown.faults), ...(isPublished ? found : [])],
    warnings: [
      ...(concept ? shown.faults : []),
      ...(isPublished ? [] : found),
      ...context.warnings,
      ...named.warnings,
      ...mosaicWarnings(draft, registers),
      ...longConsentWarnings(draft),
      ...pageDayWarnings(draft, rules.today),
    ],
    rendered: { page, links: [...context.links, ...(gently?.context.links ?? [])], bodyLine: draft.parsed.bodyLine },
  };
}

/** Options for checking one page. */
export interface Making {
  /** Whether a draft is checked as if it were to be published; true by default. */
  readonly asPublished?: boolean;
  readonly makePictures?: MakePictures;
  readonly pictures?: PictureMemory;
  readonly spelling?: Spelling;
}

export interface OnePage extends Findings {
  /** The text that a reader sees; absent when the fields are invalid, or when the words are not ours. */
  readonly text?: ReadText;
  /** The channels in which it would be published today. */
  readonly channels: ReadonlySet<Channel>;
  /** A preview: the page, and the editions to draw it in, even when the page has other faults. Absent when its fields are invalid. */
  readonly sketch?: { readonly page: Page; readonly editions: Editions };
}

/**
 * Checks one page as if it were published, against a site that was checked before. Same rules as the checkpoint, without checking all other pages:
 * for an editor who is writing this page.
 * @param file with the text that is being written; `concept` is ignored by default
 * @param setting the site as the checkpoint left it
 */
export async function checkPage(
  file: TextFile,
  setting: Setting,
  { asPublished = true, makePictures, pictures, spelling }: Making = {},
): Promise<OnePage> {
  const { rules, registers } = setting;
  const inspected = inspect(file.text, file.file);
  const reading = readOne({ ...file, text: inspected.text }, rules, { asPublished });
  const shared = await discretion(rules.privateFolder, rules.denyList);
  const said = (found: readonly Fault[]): Fault[] =>
    discreetFaults(
      found.filter((fault) => isCertain(fault, setting.unsure)),
      shared,
    );
  const { draft, leads } = reading;
  const faults = [...inspected.faults, ...reading.faults];
  const warnings = [...inspected.warnings, ...reading.warnings];
  if (draft === undefined || leads === undefined) {
    const { unread } = reading;
    if (unread !== undefined) {
      const picture = await pictureMaker([unread], makePictures, pictures);
      const inText = judgeText(unread, setting, picture);
      const others = setting.rendered.filter(({ page }) => page.file !== file.file);
      faults.push(...inText.faults, ...linkFaults([inText.rendered], registers, setting.nameable.web.targets, others));
      warnings.push(...inText.warnings);
    }
    return { faults: said(faults), warnings: said(warnings), channels: new Set() };
  }

  const data = asPublished ? { ...draft.data, concept: false } : draft.data;
  const open = channelsOf({ kind: draft.kind, slug: draft.place.slug, data }, { today: rules.today, withdrawn: rules.withdrawn });
  const judged: Judged = { ...draft, data, channels: open.has("web") ? open : new Set(keysOf(channels)) };
  const picture = await pictureMaker([judged], makePictures, pictures);
  const made = await renderOne(judged, leads, setting, picture);
  const others = setting.rendered.filter(({ page }) => page.file !== file.file);
  const twin = others.find(({ page }) => page.address.toLowerCase() === draft.place.address.toLowerCase());
  const texts = isOurDutch(judged) ? [readPage(judged, judged.parsed)] : [];
  faults.push(...made.faults, ...linkFaults([made.rendered], registers, setting.nameable.web.targets, others));
  if (twin !== undefined) faults.push(...addressFaults([{ ...judged, file: twin.page.file }, judged]));
  warnings.push(
    ...made.warnings,
    ...styleWarnings(texts, registers.languageGuide),
    ...(spelling === undefined ? [] : await spellingWarnings(texts, registers, spelling)),
    ...dueWarnings({ registers, pages: [made.rendered.page], today: rules.today }).filter((due) => due.file === file.file),
  );
  return {
    faults: said(faults),
    warnings: said(warnings),
    ...(texts[0] === undefined ? {} : { text: texts[0] }),
    channels: open,
    sketch: {
      page: made.rendered.page,
      editions: assemble([...others.map(({ page }) => page), made.rendered.page], registers, rules.today),
    },
  };
}
