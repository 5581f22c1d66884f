import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { withLapsed } from "../check/best-before.ts";
import { targetAt } from "../check/links.ts";
import { lintOfView, privacyLint } from "../check/privacy.ts";
import type { DenyList } from "../check/privacy/deny-list.ts";
import type { PrivacyKnowledge } from "../check/privacy/lint.ts";
import { placeNames } from "../check/privacy/story-details.ts";
import { placeOf } from "../model/place.ts";
import { otherNames } from "../model/registers.ts";
import type { Target } from "../prose/context.ts";
import { parseFrontMatter } from "../read/front-matter.ts";
import { mediaFolders } from "../read/media.ts";
import type { MadeMemory } from "../read/memory/made.ts";
import type { YamlMemory } from "../read/memory/yaml.ts";
import { isPrivate, readPrivate } from "../read/private.ts";
import { readFolder, type TextFile } from "../read/read.ts";
import { loadRegisters, type Registers } from "../read/registers.ts";
import type { Channel } from "../../_shared/vocabulary.ts";
import { readDraft, targetOf, type Draft, type Judged } from "./draft.ts";
import type { Rules, Setting } from "./one-page.ts";
import { channelsOf } from "./publication.ts";

/*
 * The context in which one page is checked: the rules, the registers of the day, and what a text may refer to.
 */

/** The site and the day that are checked. */
export interface Circumstances {
  /** Absolute path of the project: the folder that holds content/, _data/ and assets/. */
  readonly root: string;
  /** The day of this edition, YYYY-MM-DD in Europe/Amsterdam. */
  readonly today: string;
  /** The address that the site is built for, when it differs from `_data/site.yaml`: printed addresses must lead back to it. */
  readonly url?: string | undefined;
  /** Absolute path of the private folder (read/private.ts), when there is one. */
  readonly privateFolder?: string | undefined;
  /** Names that may never appear (check/privacy/deny-list.ts). */
  readonly denyList?: DenyList | undefined;
  /** What was parsed before (read/memory/yaml.ts). Absent: everything is parsed. */
  readonly memory?: YamlMemory;
  /** What the privacy lint found in texts before (read/memory/made.ts). Absent: all are searched. */
  readonly found?: MadeMemory;
}

/** What a text may refer to, as plain data. */
export type Nameable = Pick<Setting, "nameable" | "pictures" | "unsure">;

/** The rules of a check, with the knowledge of the privacy lint. Without registers, no place names and no withdrawals are known. */
export function rulesOf({ root, today, privateFolder, denyList, memory, found }: Circumstances, registers: Registers | undefined): Rules {
  const places = placeNames((registers?.municipalities ?? []).flatMap((one) => [one.naam, ...otherNames(one)]));
  const knowledge: PrivacyKnowledge = { places, denyList, found };
  return {
    root,
    today,
    privateFolder,
    denyList,
    memory,
    lint: privacyLint(knowledge),
    lintShown: lintOfView(knowledge),
    withdrawn: registers?.withdrawn ?? [],
  };
}

/** The registers as they stand on the day, at the address that the site is built for. */
export function registersOn({ today, url }: Circumstances, loaded: Registers): Registers {
  const registers = withLapsed(loaded, today);
  return url === undefined ? registers : { ...registers, site: { ...registers.site, url } };
}

/**
 * Collects what a text may refer to in each channel.
 * @param published pages that are on the site
 * @param faulty pages with a fault: they count as existing, so that a reference to one is not another fault
 */
export function nameableFrom(published: readonly Judged[], faulty: readonly Target[]): Setting["nameable"] {
  const namesIn = (channel: Channel): Setting["nameable"]["web"] => ({
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
  return { web: namesIn("web"), zoeken: namesIn("zoeken"), pdf: namesIn("pdf"), epub: namesIn("epub") };
}

/**
 * Reads what a text may refer to from the fields of all files, without checking their texts: much faster than a full check.
 * @returns undefined when the registers cannot be used at all
 */
export async function readNameable(circumstances: Circumstances): Promise<Nameable | undefined> {
  const { root, today, privateFolder, memory } = circumstances;
  const loaded = await loadRegisters(root, [], memory);
  const registers = "registers" in loaded ? loaded.registers : loaded.passing;
  if (registers === undefined) return undefined;
  const { withdrawn } = registers;
  const { files } = await readFolder(join(root, "content"), root);
  if (privateFolder !== undefined) files.push(...(await readPrivate(privateFolder)).files);
  const drafts = files.map((file) => ({ file, draft: draftIn(file, circumstances) }));
  const judged = drafts.flatMap(({ draft }): Judged[] =>
    draft === undefined
      ? []
      : [{ ...draft, channels: channelsOf({ kind: draft.kind, slug: draft.place.slug, data: draft.data }, { today, withdrawn }) }],
  );
  const faulty = drafts.flatMap(({ file, draft }) => (draft === undefined ? targetAt(file.file) : []));
  return {
    nameable: nameableFrom(
      judged.filter(({ channels }) => channels.has("web")),
      faulty,
    ),
    pictures: await pictureNames(root),
    unsure: unsureOf(loaded),
  };
}

/** The files of registers with faults. */
export function unsureOf(loaded: Awaited<ReturnType<typeof loadRegisters>>): readonly string[] {
  return "faults" in loaded ? [...new Set(loaded.faults.map(({ file }) => file))] : [];
}

/** The names of the pictures in assets/images/; none when the folder is not there. */
export async function pictureNames(root: string): Promise<readonly string[]> {
  return readdir(mediaFolders(root).images).catch(() => []);
}

/** The page in a file; undefined when its place or its fields are invalid. */
function draftIn(file: TextFile, { root, privateFolder, memory }: Circumstances): Draft | undefined {
  const place = placeOf(file.path);
  if ("problem" in place) return undefined;
  const own = isPrivate(file.file);
  const parsed = parseFrontMatter(file, own ? undefined : memory);
  if ("faults" in parsed) return undefined;
  const draft = readDraft(place.kind, file.file, place, parsed, mediaFolders(root, own ? privateFolder : undefined));
  return "faults" in draft ? undefined : draft;
}
