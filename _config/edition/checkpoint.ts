import { join } from "node:path";
import { readPage, readRegisters, spellingWarnings, styleReader, type ReadText } from "../check/language/lint.ts";
import type { Spelling } from "../check/language/spelling.ts";
import type { MadeMemory } from "../read/memory/made.ts";
import type { PictureMemory } from "../read/memory/pictures.ts";
import type { SourceFindings } from "../check/privacy/lint.ts";
import { channels, keysOf } from "../../_shared/vocabulary.ts";
import { dueWarnings } from "../check/best-before.ts";
import { addressFaults, consentFaults, isOurDutch, type Draft, type Judged } from "./draft.ts";
import { judgeText, readOne, renderOne, type RenderedPage, type Setting, type Unread } from "./one-page.ts";
import { discreetResult, discretion } from "../check/privacy/discreet.ts";
import { assemble } from "./assemble.ts";
import { renderedOnce, type PageMemory } from "./remembered.ts";
import { gentleAddress, type Editions } from "./edition.ts";
import { nameableFrom, pictureNames, registersOn, rulesOf, unsureOf, type Circumstances } from "./setting.ts";
import { answersOf, leadingNowhere, movedByHandFault, movedFaults, type StandingPage } from "./redirects.ts";
import { isStory } from "../model/kinds.ts";
import { isCertain } from "../prose/names.ts";
import type { Fault } from "../model/faults.ts";
import { anchorsOf, linkFaults, targetAt, type LinkingPage } from "../check/links.ts";
import { pictureMaker, type MakePictures } from "../check/picture.ts";
import { mediaAndRegisterFaults, namesInRepository } from "../check/privacy.ts";
import { movedByHand } from "../read/moved-by-hand.ts";
import { readPrivate } from "../read/private.ts";
import { channelsOf, withheldFrom, type Withheld } from "./publication.ts";
import { inspect, readFolder, type TextFile } from "../read/read.ts";
import { contactFaults } from "../check/contact.ts";
import { registerReferenceFaults } from "../check/references.ts";
import { isRegister, loadRegisters, registerTable } from "../read/registers.ts";
import { needFaults } from "../check/need.ts";
import { registerDayWarnings } from "../check/days.ts";
import { nearNameWarnings } from "../check/near-names.ts";

export interface CheckpointOptions extends Circumstances {
  /** Looks words up (check/language/spelling.ts). Absent: spelling is not looked at, which is what a build needs. */
  readonly spelling?: Spelling;
  /** Texts without a misspelt word, from an earlier check (read/memory/made.ts). Absent: all are read. */
  readonly spelled?: MadeMemory;
  /** Pictures that were decoded before (read/memory/pictures.ts). Absent: all are decoded. */
  readonly pictures?: PictureMemory;
  /** Pages that were rendered before (remembered.ts). Absent: all are rendered. */
  readonly pages?: PageMemory | undefined;
  /** Files that are checked as if they were on disk; one with the name of an existing file or register replaces it. */
  readonly proposed?: readonly TextFile[];
  /** Content files that are checked as if they were deleted. */
  readonly without?: readonly string[];
  /** Pages are being moved: that one was moved by hand is no fault. */
  readonly isMoving?: boolean;
  /**
   * Makes the pictures that pages use, by absolute path, and returns how to draw each. Absent: pictures are only checked to exist, which is what
   * `npm run controle` needs.
   */
  readonly makePictures?: MakePictures;
}

export interface CheckpointResult {
  /** The editions of the day, one for each channel; absent when there are faults. */
  readonly editions?: Editions;
  /** Faults that block publication. */
  readonly faults: readonly Fault[];
  /** Faults in drafts, and problems that do not block a build. */
  readonly warnings: readonly Fault[];
  /** Every file that was read, as a path from the project's root. */
  readonly files: readonly string[];
  /** Pages that are left out of a channel, with the reason, for the report of the build. */
  readonly withheld: readonly Withheld[];
  /** The text of our own pages and registers as a reader sees it; empty when the registers have faults. */
  readonly texts: readonly ReadText[];
  /** The context in which a single page can be checked ({@link checkPage}); absent when the registers cannot be used at all. */
  readonly setting?: Setting;
}

/**
 * The one check between what editors write and what is published: schema, references, privacy (as far as the form of a text shows it), addresses,
 * publication. It reads everything, reports every fault at once, and decides nothing about design. Its messages repeat nothing from a private file
 * (discreet.ts).
 */
export async function checkpoint(options: CheckpointOptions): Promise<CheckpointResult> {
  return discreetResult(await examine(options), await discretion(options.privateFolder, options.denyList));
}

async function examine(options: CheckpointOptions): Promise<CheckpointResult> {
  const { root, today, privateFolder, makePictures, spelling, memory, proposed = [], without = [] } = options;
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

  const known = "registers" in loaded ? loaded.registers : loaded.passing;
  const unsure = unsureOf(loaded);
  const rules = rulesOf(options, known);
  faults.push(...(await mediaAndRegisterFaults(options, rules.lint)));
  if (options.denyList !== undefined) faults.push(...(await namesInRepository(options.root, rules.lint)));

  const drafts: Draft[] = [];
  const unread: Unread[] = [];
  const leading = new Map<string, SourceFindings>();
  for (const file of files) {
    const { draft, leads, unfinished, unread: page, ...found } = readOne(file, rules);
    if (page !== undefined) unread.push(page);
    faults.push(...found.faults);
    warnings.push(...found.warnings);
    if (draft !== undefined) drafts.push(draft);
    if (leads !== undefined) leading.set(file.file, leads);
    if (unfinished === true) withheld.push({ file: file.file, channels: ["web"], reason: "concept" });
  }
  const names = [...Object.values(registerTable).map(({ file }) => file), ...files.map(({ file }) => file)];
  if ("faults" in loaded) faults.push(...loaded.faults);
  if (known === undefined) return { faults, warnings, files: names, withheld, texts: [] };
  const registers = registersOn(options, known);

  if (unsure.length === 0) {
    faults.push(...contactFaults(registers.site));
    warnings.push(...registerDayWarnings(known, today));
  }

  const judged = drafts.map((draft): Judged => {
    const candidate = { kind: draft.kind, slug: draft.place.slug, data: draft.data };
    const circumstances = { today, withdrawn: registers.withdrawn };
    withheld.push(...withheldFrom(candidate, circumstances).map((absence) => ({ file: draft.file, ...absence })));
    return { ...draft, channels: channelsOf(candidate, circumstances) };
  });
  const published = judged.filter(({ channels }) => channels.has("web"));
  faults.push(...consentFaults(drafts));

  const answers = answersOf(registers.moved, registers.withdrawn);
  const byHand = leadingNowhere(await movedByHand(root, files), new Set(published.map(({ file }) => file)), answers);
  if (options.isMoving !== true) faults.push(...byHand.map(movedByHandFault));

  // A page with a fault still counts as existing, also where it was moved from by hand: a reference to it is not another fault.
  const faulty = [...faults.map(({ file }) => file), ...byHand.map(({ from }) => from)].flatMap(targetAt);
  const nameable = nameableFrom(published, faulty);
  faults.push(...addressFaults(published));

  const picture = await pictureMaker([...published, ...unread], makePictures, options.pictures, judged);
  const midst = { rules, registers, nameable, pictures: await pictureNames(root), unsure };
  const linking: LinkingPage[] = [];
  for (const page of unread) {
    const inText = judgeText(page, midst, picture);
    if (!page.concept) linking.push(inText.rendered);
    faults.push(...inText.faults);
    warnings.push(...inText.warnings);
  }
  const rendered: RenderedPage[] = [];
  const style = styleReader(registers.languageGuide);
  // The cache key: `rules` contains the day and the withdrawn stories as data. Its functions are code, and do not count here.
  const once = renderedOnce(options.pages, () => [rules, registers, nameable, midst.pictures]);
  const read = new Map(drafts.filter(isOurDutch).map((draft) => [draft.file, readPage(draft, draft.parsed)]));
  const sources = new Map(files.map(({ file, text }) => [file, text]));
  for (const draft of judged) {
    const made = await once(draft, sources.get(draft.file) ?? "", async () => {
      const rendering = await renderOne(draft, leading.get(draft.file) ?? { always: [], faults: [], seen: "" }, midst, picture);
      const text = read.get(draft.file);
      return { ...rendering, warnings: [...rendering.warnings, ...style(text === undefined ? [] : [text])] };
    });
    faults.push(...made.faults);
    warnings.push(...made.warnings);
    if (draft.channels.has("web")) rendered.push(made.rendered);
  }
  faults.push(...linkFaults([...rendered, ...linking], registers, nameable.web.targets));
  if (unsure.length > 0) {
    const sure = (found: readonly Fault[]): Fault[] => found.filter((fault) => isCertain(fault, unsure));
    const setting: Setting = { ...midst, rendered };
    return { faults: sure(faults), warnings: sure(warnings), files: names, withheld, texts: [...read.values()], setting };
  }
  const inRegisterTexts = readRegisters(registers);
  const texts = [...read.values(), ...inRegisterTexts];
  warnings.push(...style(inRegisterTexts));
  if (spelling !== undefined) warnings.push(...(await spellingWarnings(texts, registers, spelling, options.spelled)));

  const inRegisters = registerReferenceFaults({ registers, ...nameable.zoeken });
  faults.push(...inRegisters.faults);
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

  const outcome = { faults, warnings, files: names, withheld, texts, setting: { ...midst, rendered } };
  if (faults.length > 0) return outcome;
  const pages = rendered.map(({ page }) => page);
  return { ...outcome, editions: assemble(pages, registers, today) };
}
