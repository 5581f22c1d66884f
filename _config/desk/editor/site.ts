import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { DenyList } from "../../check/privacy/deny-list.ts";
import { readDenyList } from "../../check/privacy/deny-list.ts";
import { dutchSpelling } from "../../check/language/spelling.ts";
import { contentOf, drawPage } from "../../draw/page.ts";
import { frameMaker } from "../../draw/frame.ts";
import { viewMakers, type ViewMakers } from "../../draw/views/index.ts";
import { checkpoint, type CheckpointOptions, type CheckpointResult } from "../../edition/checkpoint.ts";
import { channelOf, type Editions } from "../../edition/edition.ts";
import { checkPage, type Making, type OnePage, type Setting } from "../../edition/one-page.ts";
import { targetOf } from "../../edition/draft.ts";
import type { Page } from "../../prose/page.ts";
import { makeAssets, type Assets } from "../../publish/assets.ts";
import { makePictures } from "../../publish/images.tsx";
import { openMadeMemory } from "../../read/memory/made.ts";
import { openPictureMemory, type PictureMemory } from "../../read/memory/pictures.ts";
import { openYamlMemory, type YamlMemory } from "../../read/memory/yaml.ts";
import type { TextFile } from "../../read/read.ts";
import type { Settings } from "../../read/settings.ts";
import type { Channel } from "../../../_shared/vocabulary.ts";

/** The site as it lies on the disk, checked as a whole while nobody waits, so that one page can be judged at once. */
export interface StandingSite {
  readonly settings: Settings;
  /** Whether somebody asked for the private folder in this visit; until then nothing of it is read. */
  showPrivate: boolean;
  /** What the last check found; undefined before the first is done. */
  readonly last: () => CheckpointResult | undefined;
  /** Whether nothing changed since that check. */
  readonly isFresh: () => boolean;
  /** Looks whether a file was changed by whomever, and checks again if so. Does not wait for that. */
  readonly refresh: () => Promise<void>;
  /** What a page is judged in the midst of; waits for the first check. */
  readonly setting: () => Promise<Setting | undefined>;
  readonly options: () => CheckpointOptions;
  readonly look: (file: TextFile, setting: Setting) => Promise<OnePage>;
  /** Puts a page that was written in the place of what the last check knew of it, until the next is done. */
  readonly replace: (file: string, page: Page | undefined) => void;
  readonly draw: (page: Page, editions: Editions) => Promise<string>;
  readonly assets: () => Promise<Assets>;
}

/** Begins to check the site. */
export async function standingSite(settings: Settings): Promise<StandingSite> {
  const { root } = settings;
  const yaml: YamlMemory = await openYamlMemory(settings.memory("yaml.json"));
  const pictures: PictureMemory = await openPictureMemory(settings.memory("beelden.json"));
  const denyList: DenyList | undefined = await readDenyList(settings.denyListPath);
  const spelling = dutchSpelling(settings.memory(""));
  const making: Making = {
    makePictures: async (originals) => (await makePictures(originals, settings.memory("img"))).draw,
    pictures,
    spelling,
  };
  let last: CheckpointResult | undefined;
  let running: Promise<void> | undefined;
  let seen = "";
  let stale = true;
  let assets: Promise<Assets> | undefined;

  const options = (): CheckpointOptions => ({
    root,
    today: settings.today,
    url: settings.url,
    privateFolder: site.showPrivate ? settings.privateFolder : undefined,
    denyList,
    memory: yaml,
    pictures,
  });

  const check = async (): Promise<void> => {
    while (stale) {
      stale = false;
      seen = await signatureOf(settings, site.showPrivate);
      // Whoever writes meanwhile is answered between two pages.
      const result = await checkpoint({
        ...options(),
        makePictures: (originals) => making.makePictures?.(originals) ?? Promise.resolve(new Map()),
        between: () => setImmediate(),
      });
      await yaml.keep();
      await pictures.keep();
      last = result;
    }
  };
  const begin = (): Promise<void> => {
    running ??= check().finally(() => (running = undefined));
    return running;
  };

  const site: StandingSite = {
    settings,
    showPrivate: false,
    last: () => last,
    isFresh: () => last !== undefined && running === undefined && !stale,
    refresh: async () => {
      if ((await signatureOf(settings, site.showPrivate)) !== seen) stale = true;
      // What is wrong is said by whoever asks for the outcome.
      if (stale) begin().catch(() => undefined);
    },
    setting: async () => {
      if (last === undefined) await begin();
      return last?.setting;
    },
    options,
    look: (file, setting) => checkPage(file, setting, making),
    replace: (file, page) => {
      stale = true;
      if (last?.setting === undefined) return;
      const { setting } = last;
      const others = setting.rendered.filter((one) => one.page.file !== file);
      const rendered = page === undefined ? others : [...others, { page, links: [], bodyLine: 1 }];
      const targets = new Map(setting.nameable.web.targets);
      if (page !== undefined) targets.set(page.address, targetOf(page));
      const web = { ...setting.nameable.web, targets };
      last = { ...last, setting: { ...setting, rendered, nameable: { ...setting.nameable, web } } };
    },
    draw: async (page, editions) => {
      const { urls } = await site.assets();
      const frame = frameMaker(editions.web, urls);
      const makers = new Map<Channel, ViewMakers>();
      const makersOf = (channel: Channel): ViewMakers => {
        const made =
          makers.get(channel) ??
          viewMakers(editions[channel], { contentIn: (one, within) => contentOf(one, frame(one), makersOf(within)), files: [] });
        makers.set(channel, made);
        return made;
      };
      return drawPage(page, frame(page), makersOf(channelOf(page))).html;
    },
    // What a build bundled is there already.
    assets: () => (assets ??= openMadeMemory(settings.memory("gemaakt.json")).then((made) => makeAssets(join(root, "assets"), made))),
  };
  return site;
}

/** What tells whether a file was added, taken away or changed: their names, sizes and moments. */
async function signatureOf({ root, privateFolder }: Settings, showPrivate: boolean): Promise<string> {
  const hash = createHash("sha256");
  const folders = ["content", "_data", "assets/images", "assets/geluid"].map((folder) => join(root, folder));
  for (const folder of [...folders, ...(showPrivate && privateFolder !== undefined ? [privateFolder] : [])]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
    for (const path of paths) {
      const { size, mtimeMs } = await stat(path).catch(() => ({ size: -1, mtimeMs: 0 }));
      hash.update(`${path}\0${String(size)}\0${String(mtimeMs)}\0`);
    }
  }
  return hash.digest("hex");
}

/** A file of the site, for the page as it would be: what the bundler made, a letter, an icon, a picture that was made small. */
export async function siteFile(site: StandingSite, address: string): Promise<{ body: Uint8Array; type: string } | undefined> {
  const type = types[extname(address)];
  if (type === undefined || !/^(?:\/[\w.-]+)+$/.test(address) || address.includes("..")) return undefined;
  const { root, memory } = site.settings;
  const made = (await site.assets()).files.find((file) => file.address === address);
  if (made !== undefined) return { body: Buffer.from(made.content), type };
  const at = /^\/assets\/(?:fonts|icons)\/[\w.-]+$/.test(address)
    ? join(root, address)
    : /^\/img\/[\w.-]+$/.test(address)
      ? join(memory("img"), address.slice("/img/".length))
      : undefined;
  if (at === undefined) return undefined;
  const bytes = await readFile(at).catch(() => undefined);
  return bytes === undefined ? undefined : { body: bytes, type };
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".avif": "image/avif",
  ".webp": "image/webp",
  ".jpeg": "image/jpeg",
};
