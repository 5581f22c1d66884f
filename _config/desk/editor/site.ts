import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { dutchSpelling } from "../../check/language/spelling.ts";
import type { DenyList } from "../../check/privacy/deny-list.ts";
import { readDenyList } from "../../check/privacy/deny-list.ts";
import { messageOf } from "../../check/privacy/message.ts";
import { frameMaker } from "../../draw/frame.ts";
import { contentOf, drawPage } from "../../draw/page.ts";
import { viewMakers, type ViewMakers } from "../../draw/views/index.ts";
import { assemble } from "../../edition/assemble.ts";
import type { CheckpointOptions } from "../../edition/checkpoint.ts";
import { channelOf, type Editions } from "../../edition/edition.ts";
import { checkPage, type Making, type OnePage, type RenderedPage, type Setting } from "../../edition/one-page.ts";
import { registersOn, rulesOf } from "../../edition/setting.ts";
import { nothingMade } from "../../model/books.ts";
import type { Fault } from "../../model/faults.ts";
import { later } from "../../model/later.ts";
import { Refusal } from "../../model/refusal.js";
import { contentTypeOf } from "../../model/served.ts";
import type { Page } from "../../prose/page.ts";
import { makeAssets, type Assets } from "../../publish/assets.ts";
import { readRegister } from "../../read/one-register.ts";
import { registerTable } from "../../read/registers.ts";
import { makePictures } from "../../publish/images.tsx";
import { openMadeMemory } from "../../read/memory/made.ts";
import { openPictureMemory, type PictureMemory } from "../../read/memory/pictures.ts";
import { openYamlMemory, type YamlMemory } from "../../read/memory/yaml.ts";
import type { TextFile } from "../../read/read.ts";
import { loadRegisters } from "../../read/registers.ts";
import type { Settings } from "../../read/settings.ts";
import type { Standing } from "../../../_shared/redactie.ts";
import type { Channel } from "../../../_shared/vocabulary.ts";
import { pageIn, type Outcome, type Told, type Whole } from "./whole.ts";

/** The result of a check of the whole site; editions only when no page has a fault. */
interface Checked {
  /** Undefined when the registers have faults. */
  readonly setting: Setting | undefined;
  readonly editions: Editions | undefined;
  /** Every file that was read, drafts as well. */
  readonly files: readonly string[];
}

/** The site on disk. The whole site is checked in the background; a single page is checked at once against what is known of the rest. */
export interface StandingSite {
  readonly settings: Settings;
  /** Whether the editor asked to see the private folder; until then it is not read. */
  showPrivate: boolean;
  readonly standing: () => Standing;
  /** Resolves when there is news after the given turn. */
  readonly newsSince: (turn: number) => Promise<Standing>;
  /** Looks for changed files, and starts a new check if there are any, without waiting for it. */
  readonly refresh: () => Promise<void>;
  /** Checks the whole site again, even when nothing changed. */
  readonly checkAgain: () => void;
  /** The number of faults in a file at the last check; undefined when the file changed since. */
  readonly faultsIn: (item: { readonly file: string; readonly full: string }) => number | undefined;
  /** The faults of the last check. */
  readonly faults: () => readonly Fault[];
  /** Absolute paths of files that changed or disappeared since the last check. */
  readonly changed: () => readonly string[];
  /** What a single page is checked against; undefined while the names are not known, or when the registers cannot be read. */
  readonly known: () => Setting | undefined;
  /** As {@link known}, but waits until the names are known. */
  readonly setting: () => Promise<Setting | undefined>;
  /** Waits for the first check of the whole site. */
  readonly whole: () => Promise<Checked>;
  readonly options: () => CheckpointOptions;
  readonly look: (file: TextFile, setting: Setting) => Promise<OnePage>;
  /** As {@link look}, but a draft counts as a draft. */
  readonly judge: (file: TextFile, setting: Setting) => Promise<OnePage>;
  readonly draw: (page: Page, editions: Editions) => Promise<string>;
  readonly assets: () => Promise<Assets>;
  /** To be called when style sheets or scripts changed. */
  readonly renewAssets: () => void;
  readonly close: () => Promise<void>;
}

/** Pages that are deserialised before pending requests get a turn. */
const pagesInTurn = 20;

/**
 * Starts checking the site.
 * @param whole runs the check of the whole site
 */
export async function standingSite(settings: Settings, whole: Whole): Promise<StandingSite> {
  const { root } = settings;
  const pictures: PictureMemory = openPictureMemory(settings.memory("beelden.json"));
  const denyList: DenyList | undefined = await readDenyList(settings.denyListPath);
  const making: Making = {
    makePictures: async (originals) => (await makePictures(originals, settings.memory("img"))).draw,
    pictures,
  };
  const dutch = dutchSpelling(settings.memory(""));
  let yaml: YamlMemory = openYamlMemory(settings.memory("yaml.json"));
  const pages = new Map<string, RenderedPage>();
  const counts = new Map<string, number>();
  let found: readonly Fault[] = [];
  let midst: Pick<Setting, "rules" | "registers"> | undefined;
  let setting: Setting | undefined;
  let editions: Editions | undefined;
  let files: readonly string[] = [];
  /** Whether the names are known, and whether a whole check has ended. With invalid registers `setting` stays undefined all the same. */
  let [named, told] = [false, false];
  /** Stamps of the files: now, when the running check began, and when the last result was for. */
  let now: Stamps = new Map();
  let asked = now;
  let judged = now;
  let running = false;
  let trouble: string | undefined;
  let turn = 0;
  let closed = false;
  const waiting = new Set<() => void>();
  const bundle = async (): Promise<Assets> =>
    makeAssets(
      join(root, "assets"),
      await readRegister(root, registerTable.colours).catch(() => undefined),
      openMadeMemory(settings.memory("gemaakt.json")),
    );
  let assets = later(bundle);

  const standing = (): Standing => ({
    turn,
    known: told,
    checked: told && !running && trouble === undefined,
    ...(trouble === undefined ? {} : { trouble }),
  });
  const news = (): void => {
    turn += 1;
    const all = [...waiting];
    waiting.clear();
    for (const hear of all) hear();
  };
  const nextNews = (): Promise<void> =>
    new Promise((hear) => {
      waiting.add(hear);
    });
  const until = async (isKnown: () => boolean): Promise<void> => {
    if (turn === 0) await site.refresh();
    while (!isKnown()) {
      if (trouble !== undefined) throw new Refusal(trouble);
      await nextNews();
    }
  };

  const options = (): CheckpointOptions => ({
    root,
    today: settings.today,
    url: settings.url,
    privateFolder: site.showPrivate ? settings.privateFolder : undefined,
    denyList,
    memory: yaml,
    pictures,
  });
  const readMidst = async (): Promise<typeof midst> => {
    // The checking thread has just written parsed registers to this memory.
    yaml = openYamlMemory(settings.memory("yaml.json"));
    const loaded = await loadRegisters(root, [], yaml);
    const registers = "registers" in loaded ? loaded.registers : loaded.passing;
    if (registers === undefined) return undefined;
    const circumstances = options();
    return { rules: rulesOf(circumstances, registers), registers: registersOn(circumstances, registers) };
  };
  const takeOver = async ({ faults, names, published, changed, ...outcome }: Outcome): Promise<void> => {
    let taken = 0;
    for (const [file, bytes] of changed) {
      pages.set(file, pageIn(bytes));
      taken += 1;
      if (taken % pagesInTurn === 0) await setImmediate();
    }
    const rendered = published.flatMap((file) => pages.get(file) ?? []);
    pages.clear();
    for (const one of rendered) pages.set(one.page.file, one);
    setting = names === undefined || midst === undefined ? undefined : { ...midst, ...names, rendered };
    const all = rendered.map(({ page }) => page);
    editions = setting === undefined || faults.length > 0 ? undefined : assemble(all, setting.registers, settings.today);
    found = faults;
    counts.clear();
    for (const { file } of faults) counts.set(file, (counts.get(file) ?? 0) + 1);
    files = outcome.files;
    judged = asked;
    [named, told] = [true, true];
  };

  const hear = async (said: Told): Promise<void> => {
    if (said.of === "site") await takeOver(said.outcome);
    else {
      midst = said.names === undefined ? undefined : await readMidst();
      // The pages are still those of the previous result, or none.
      setting = said.names === undefined || midst === undefined ? undefined : { ...midst, ...said.names, rendered: [...pages.values()] };
      named = true;
    }
    news();
  };
  const check = async (): Promise<void> => {
    do {
      asked = now;
      let heard = Promise.resolve();
      await whole.check(site.showPrivate, (said) => {
        heard = heard.then(() => hear(said));
        // The error is reported below, when the check has ended; an unhandled rejection would end the process.
        heard.catch(() => undefined);
      });
      await heard;
    } while (now !== asked && !closed);
  };
  const begin = (): void => {
    if (running) return;
    running = true;
    trouble = undefined;
    news();
    // Bundled while the editor reads the list, so that the first page opens at once.
    site.assets().catch(() => undefined);
    check()
      .catch((error: unknown) => {
        const { privateFolder = "", denyListPath = "" } = settings;
        trouble = messageOf(error, { PRIVE_CONTENT: privateFolder, PRIVE_NAMENLIJST: denyListPath });
      })
      .then(() => {
        running = false;
        news();
        // A file may have disappeared during the check.
        return trouble === undefined || closed ? undefined : site.refresh();
      })
      .catch(() => undefined);
  };

  const site: StandingSite = {
    settings,
    showPrivate: false,
    standing,
    newsSince: async (since) => {
      if (turn === since) await nextNews();
      return standing();
    },
    refresh: async () => {
      const stamps = await stampsOf(settings, site.showPrivate);
      if (turn > 0 && isSame(stamps, now)) return;
      now = stamps;
      begin();
    },
    checkAgain: begin,
    faultsIn: ({ file, full }) =>
      judged.get(full) === now.get(full) || (trouble !== undefined && !running) ? (counts.get(file) ?? 0) : undefined,
    known: () => setting,
    setting: async () => {
      await until(() => named);
      return setting;
    },
    whole: async () => {
      await until(() => told);
      return { setting: setting?.unsure.length === 0 ? setting : undefined, editions, files };
    },
    options,
    faults: () => found,
    changed: () => [...new Set([...now.keys(), ...judged.keys()])].filter((path) => now.get(path) !== judged.get(path)),
    look: (file, midst) => checkPage(file, midst, { ...making, spelling: dutch }),
    judge: (file, midst) => checkPage(file, midst, { ...making, asPublished: false }),
    draw: async (page, within) => {
      const { urls } = await site.assets();
      const frame = frameMaker(within.web, urls);
      const makers = new Map<Channel, ViewMakers>();
      const makersOf = (channel: Channel): ViewMakers => {
        const made =
          makers.get(channel) ??
          viewMakers(within[channel], { contentIn: (one, other) => contentOf(one, frame(one), makersOf(other)), made: nothingMade });
        makers.set(channel, made);
        return made;
      };
      return drawPage(page, frame(page), makersOf(channelOf(page))).html;
    },
    // Bundles of an earlier build come from the cache.
    assets: () => assets(),
    renewAssets: () => {
      assets = later(bundle);
    },
    close: async () => {
      closed = true;
      await whole.close();
    },
  };
  return site;
}

/** Size and modification time of each file, by absolute path, to detect files that were added, deleted or changed. */
type Stamps = ReadonlyMap<string, string>;

async function stampsOf({ root, privateFolder }: Settings, showPrivate: boolean): Promise<Stamps> {
  const folders = ["content", "_data", "assets/images", "assets/geluid"].map((folder) => join(root, folder));
  const all = [...folders, ...(showPrivate && privateFolder !== undefined ? [privateFolder] : [])];
  const found = await Promise.all(
    all.map(async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      const paths = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
      return Promise.all(
        paths.map(async (path): Promise<[string, string]> => {
          const { size, mtimeMs } = await stat(path).catch(() => ({ size: -1, mtimeMs: 0 }));
          return [path, `${String(size)} ${String(mtimeMs)}`];
        }),
      );
    }),
  );
  return new Map(found.flat());
}

function isSame(one: Stamps, other: Stamps): boolean {
  return one.size === other.size && [...one].every(([path, stamp]) => other.get(path) === stamp);
}

/** A file of the site, for a preview: a bundle, a font, a resized picture. */
export async function siteFile(site: StandingSite, address: string): Promise<{ body: Uint8Array; type: string } | undefined> {
  if (!/^(?:\/[\w.-]+)+$/.test(address) || address.includes("..")) return undefined;
  const { root, memory } = site.settings;
  const type = contentTypeOf(address);
  const made = (await site.assets()).files.find((file) => file.address === address);
  if (made !== undefined) return { body: Buffer.from(made.content), type };
  const at = /^\/assets\/fonts\/[\w.-]+$/.test(address)
    ? join(root, address)
    : /^\/img\/[\w.-]+$/.test(address)
      ? join(memory("img"), address.slice("/img/".length))
      : undefined;
  if (at === undefined) return undefined;
  const bytes = await readFile(at).catch(() => undefined);
  return bytes === undefined ? undefined : { body: bytes, type };
}
