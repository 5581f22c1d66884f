import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ProseContext, ProseSurroundings } from "../prose/context.ts";
import { readPage, readRegisters, spellingWarnings, styleWarnings, type ReadText } from "../check/language/lint.ts";
import type { Spelling } from "../check/language/spelling.ts";
import type { PictureMemory } from "../read/memory/pictures.ts";
import type { YamlMemory } from "../read/memory/yaml.ts";
import type { DenyList } from "../check/privacy/deny-list.ts";
import type { SourceFindings } from "../check/privacy/lint.ts";
import { placeNames } from "../check/privacy/story-details.ts";
import { channels, keysOf, type Channel } from "../../_shared/vocabulary.ts";
import { languageOf } from "../../_shared/languages.ts";
import { dueWarnings, withLapsed } from "../check/best-before.ts";
import {
  addressFaults,
  consentFaults,
  contextOf,
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
  targetOf,
  toldAgainFaults,
  type Draft,
  type Judged,
} from "./draft.ts";
import { discreetResult, discretion } from "../check/privacy/discreet.ts";
import { assemble } from "./assemble.ts";
import { channelOf, gentleAddress, type Editions } from "./edition.ts";
import { movedFaults, type StandingPage } from "./redirects.ts";
import type { Page } from "../prose/page.ts";
import { factsOf, isStory } from "../model/kinds.ts";
import type { Fault } from "../model/faults.ts";
import { fieldTextFaults } from "../check/field-texts.ts";
import { parseFrontMatter } from "../read/front-matter.ts";
import { placeOf } from "../model/place.ts";
import { otherNames } from "../model/registers.ts";
import { anchorsOf, linkFaults, targetAt } from "../check/links.ts";
import { mediaFolders, mediaName } from "../read/media.ts";
import { pictureMaker, type MakePictures } from "../check/picture.ts";
import { mediaAndRegisterFaults, mosaicWarnings, privacyLint, lintOfView } from "../check/privacy.ts";
import { isPrivate, readPrivate } from "../read/private.ts";
import { channelsOf, withheldFrom, type Withheld } from "./publication.ts";
import { inspect, readFolder, type TextFile } from "../read/read.ts";
import { pageReferenceFaults, registerReferenceFaults } from "../check/references.ts";
import { isRegister, loadRegisters, registerTable, type Registers } from "../read/registers.ts";
import { unfinishedFaults } from "../check/unfinished.ts";
import { needFaults } from "../check/need.ts";
import { pageDayWarnings, registerDayWarnings } from "../check/days.ts";
import { nearNameWarnings } from "../check/near-names.ts";

export interface CheckpointOptions {
  /** Absolute path of the project: the folder that holds content/, _data/ and assets/. */
  readonly root: string;
  /** The day of this edition, YYYY-MM-DD in Europe/Amsterdam. */
  readonly today: string;
  /** The address the site is built for, where it is not that of `_data/site.yaml`: what is printed has to lead back there. */
  readonly url?: string | undefined;
  /** Absolute path of the private folder (read/private.ts), when there is one. */
  readonly privateFolder?: string | undefined;
  /** Names that may never appear (check/privacy/deny-list.ts). */
  readonly denyList?: DenyList | undefined;
  /** Looks words up (check/language/spelling.ts). Absent: spelling is not looked at, which is what a build needs. */
  readonly spelling?: Spelling;
  /** What was parsed before (read/memory/yaml.ts). Absent: everything is parsed. */
  readonly memory?: YamlMemory;
  /** Pictures that were decoded before (read/memory/pictures.ts). Absent: all are decoded. */
  readonly pictures?: PictureMemory;
  /** Files judged as if they were on the disk; one with the name of a file or register that is there stands in for it. */
  readonly proposed?: readonly TextFile[];
  /** Files of the content that are judged as if they were gone. */
  readonly without?: readonly string[];
  /**
   * Makes the pictures the pages ask for, by absolute path, and returns how to draw each. Absent: pictures are only
   * checked to exist, which is what `npm run controle` needs.
   */
  readonly makePictures?: MakePictures;
}

export interface CheckpointResult {
  /** The editions of the day, one for each channel, when nothing stands in their way. */
  readonly editions?: Editions;
  /** Faults of what would be published. */
  readonly faults: readonly Fault[];
  /** Faults of drafts, and what a build can do without: worth knowing, no reason to stop. */
  readonly warnings: readonly Fault[];
  /** Every file that was read, from the project's root. */
  readonly files: readonly string[];
  /** What was read and left out of a channel, with the reason; for the build's report. */
  readonly withheld: readonly Withheld[];
  /** What a reader reads of our own pages and registers; empty when the registers have faults. */
  readonly texts: readonly ReadText[];
}

/**
 * The one checkpoint between what editors write and what is published: schema, references, privacy of the form,
 * addresses, publication. Reads everything, reports every fault at once, decides nothing about looks. What it says repeats nothing of a private file
 * (discreet.ts).
 */
export async function checkpoint(options: CheckpointOptions): Promise<CheckpointResult> {
  return discreetResult(await examine(options), await discretion(options.privateFolder, options.denyList));
}

async function examine(options: CheckpointOptions): Promise<CheckpointResult> {
  const { root, today, url, privateFolder, denyList, makePictures, spelling, memory, proposed = [], without = [] } = options;
  const loaded = await loadRegisters(root, proposed, memory);
  const { files: onDisk, faults, warnings: signs } = await readFolder(join(root, "content"), root);
  const replaced = new Set([...without, ...proposed.map(({ file }) => file)]);
  const files = onDisk.filter(({ file }) => !replaced.has(file));
  const warnings: Fault[] = [...loaded.warnings, ...signs.filter(({ file }) => !replaced.has(file))];
  for (const { file, path, text } of proposed.filter((one) => !isRegister(one.file))) {
    const read = inspect(text, file);
    files.push({ file, path, text: read.text });
    faults.push(...read.faults);
    warnings.push(...read.warnings);
  }
  if (privateFolder !== undefined) {
    const own = await readPrivate(privateFolder);
    files.push(...own.files);
    faults.push(...own.faults);
    warnings.push(...own.warnings);
  }
  const withheld: Withheld[] = [];

  const municipalities = "registers" in loaded ? loaded.registers.municipalities : [];
  const places = placeNames(municipalities.flatMap((one) => [one.naam, ...otherNames(one)]));
  const lint = privacyLint({ places, denyList });
  const lintShown = lintOfView({ places, denyList });
  faults.push(...(await mediaAndRegisterFaults(options, lint)));

  const drafts: Draft[] = [];
  const takenBack = new Set("registers" in loaded ? loaded.registers.withdrawn.map(({ slug }) => slug) : []);
  const leading = new Map<string, SourceFindings>();
  for (const file of files) {
    const place = placeOf(file.path);
    if ("problem" in place) {
      faults.push({ file: file.file, line: 1, field: "bestand", ...place.problem });
      continue;
    }
    const story = isStory(place.kind);
    // Of a story that somebody told, nothing stays behind when its file is gone.
    const parsed = parseFrontMatter(file, isPrivate(file.file) ? undefined : memory);
    if ("faults" in parsed) {
      faults.push(...parsed.faults, ...lint(file, story).always);
      continue;
    }
    faults.push(...parsed.yaml.faults);
    warnings.push(...parsed.yaml.warnings);
    const misplaced = [
      ...originFaults(file.file, place, parsed),
      // Under its own name it stays out by the rule; a fault would keep yesterday's site on line.
      ...(takenBack.has(place.slug) ? [] : toldAgainFaults(file.file, place, parsed, denyList)),
    ];
    if (misplaced.length > 0) {
      faults.push(...misplaced);
      continue;
    }
    const media = mediaFolders(root, isPrivate(file.file) ? privateFolder : undefined);
    const draft = readDraft(place.kind, file.file, place, parsed, media);
    const leads = lint(file, story, parsed);
    leading.set(file.file, leads);
    faults.push(...leads.always);
    (isConcept(parsed) ? warnings : faults).push(...leads.faults, ...unfinishedFaults(file));
    if (!("faults" in draft)) {
      drafts.push(draft);
    } else if (isConcept(parsed)) {
      for (const fault of draft.faults) (mayLieThere(fault) ? warnings : faults).push(fault);
      withheld.push({ file: file.file, channels: ["web"], reason: "concept" });
    } else {
      faults.push(...draft.faults);
    }
  }
  const names = [...Object.values(registerTable).map(({ file }) => file), ...files.map(({ file }) => file)];
  if ("faults" in loaded) return { faults: [...loaded.faults, ...faults], warnings, files: names, withheld, texts: [] };
  const registers = standingAt(withLapsed(loaded.registers, today), url);

  warnings.push(...registerDayWarnings(loaded.registers, today));

  const judged = drafts.map((draft): Judged => {
    const candidate = { kind: draft.kind, slug: draft.place.slug, data: draft.data };
    const circumstances = { today, withdrawn: registers.withdrawn };
    withheld.push(...withheldFrom(candidate, circumstances).map((absence) => ({ file: draft.file, ...absence })));
    return { ...draft, channels: channelsOf(candidate, circumstances) };
  });
  const published = judged.filter(({ channels }) => channels.has("web"));
  faults.push(...consentFaults(drafts));

  // A page with a fault is there all the same: what refers to it has no fault of its own.
  const faulty = faults.flatMap(({ file }) => targetAt(file));
  const namesIn = (channel: Channel): Pick<ProseSurroundings, "targets" | "elsewhere"> => ({
    targets: new Map(
      [
        ...faulty,
        ...published
          .filter(({ channels }) => channels.has(channel))
          .map(({ kind, data, place }) => targetOf({ kind, data, address: place.address })),
      ].map((target) => [target.address, target]),
    ),
    elsewhere: new Set(published.filter(({ channels }) => !channels.has(channel)).map(({ place }) => place.address)),
  });
  const nameable = { web: namesIn("web"), zoeken: namesIn("zoeken"), pdf: namesIn("pdf"), epub: namesIn("epub") };
  faults.push(...addressFaults(published));

  const picture = await pictureMaker(published, makePictures, options.pictures);
  const pictures = await readdir(mediaFolders(root).images).catch(() => []);
  const rendered: { page: Page; links: ProseContext["links"]; bodyLine: number }[] = [];
  for (const draft of judged) {
    const isPublished = draft.channels.has("web");
    const surroundingsIn = (channel: keyof typeof nameable): ProseSurroundings => ({
      registers,
      ...nameable[channel],
      picture: (file, alt, caption) => (mediaName.test(file) ? picture(join(draft.media.images, file), alt, caption) : undefined),
      pictures: isPrivate(draft.file) ? [] : pictures,
      plainTerms: draft.place.address.startsWith("/hulp/"),
      ...(factsOf(draft.kind).foreign === true ? { language: languageOf(draft.place.slug).tag } : {}),
    });
    const surroundings = surroundingsIn(channelOf(draft));
    const context = contextOf(draft, surroundings);
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
    const shown = lintShown(draft, context, leading.get(draft.file) ?? { always: [], faults: [], seen: "" });
    faults.push(...shown.always);
    (isConcept(draft.parsed) ? warnings : faults).push(...shown.faults);
    (isPublished ? faults : warnings).push(...found);
    warnings.push(
      ...context.warnings,
      ...named.warnings,
      ...mosaicWarnings(draft, registers),
      ...longConsentWarnings(draft),
      ...pageDayWarnings(draft, today),
    );
    if (isPublished) rendered.push({ page, links: [...context.links, ...(gently?.context.links ?? [])], bodyLine: draft.parsed.bodyLine });
  }
  const read = [...drafts.filter(isOurDutch).map((draft) => readPage(draft, draft.parsed)), ...readRegisters(registers)];
  warnings.push(...styleWarnings(read, registers.languageGuide));
  if (spelling !== undefined) warnings.push(...(await spellingWarnings(read, registers, spelling)));

  const inRegisters = registerReferenceFaults({ registers, ...nameable.zoeken });
  faults.push(...linkFaults(rendered, registers, nameable.web.targets), ...inRegisters.faults);
  faults.push(
    ...needFaults(
      registers,
      rendered.map(({ page }) => page),
    ),
  );
  const slugsOf = (stories: readonly Draft[]): string[] => stories.flatMap(({ kind, place }) => (isStory(kind) ? [place.slug] : []));
  warnings.push(...nearNameWarnings(registers.withdrawn, slugsOf(published), slugsOf(drafts), registers.lineOf));
  const standing = new Map<string, StandingPage>(faulty.map(({ address }) => [address, { everywhere: true }]));
  for (const { page } of rendered) {
    const stands = { everywhere: keysOf(channels).every((channel) => page.channels.has(channel)), anchors: anchorsOf(page, registers) };
    standing.set(page.address, stands);
    if (page.gentle !== undefined) standing.set(gentleAddress(page.address), stands);
  }
  const inMoved = movedFaults(registers.moved, { withdrawn: registers.withdrawn, standing, today, lineOf: registers.lineOf });
  faults.push(...inMoved.faults);
  warnings.push(...inMoved.warnings);
  warnings.push(...inRegisters.warnings, ...dueWarnings({ registers, pages: rendered.map(({ page }) => page), today }));

  if (faults.length > 0) return { faults, warnings, files: names, withheld, texts: read };
  return {
    editions: assemble(
      rendered.map(({ page }) => page),
      registers,
      today,
    ),
    faults,
    warnings,
    files: names,
    withheld,
    texts: read,
  };
}

function standingAt(registers: Registers, url: string | undefined): Registers {
  return url === undefined ? registers : { ...registers, site: { ...registers.site, url } };
}
