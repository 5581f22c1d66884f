import { realpathSync, watch as watchFolder, type FSWatcher } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { siteFile, standingSite } from "../desk/editor/site.ts";
import type { Whole } from "../desk/editor/whole.ts";
import { assemble } from "../edition/assemble.ts";
import { channelOf, type Editions } from "../edition/edition.ts";
import { placeOf } from "../model/place.ts";
import { ContentError, type Fault } from "../model/faults.ts";
import type { OutputFile } from "../model/output.ts";
import { contentTypeOf } from "../model/served.ts";
import type { Page } from "../prose/page.ts";
import { outputs } from "../publish/outputs.ts";
import { privateName } from "../read/private-name.js";
import type { TextFile } from "../read/read.ts";
import type { Settings } from "../read/settings.ts";
import { messageOf } from "../check/privacy/message.ts";
import { prepare } from "./edition.ts";
import { faultSheet, withFaults } from "./fault-box.ts";

/*
 * The site of `npm start`. Nothing is written to disk: a page is drawn when a browser asks for it, from the last check of the whole site and from the
 * files that changed since, which are checked one by one. The whole site is checked in the background, as at the editors' desk.
 */

/** A response to a browser. */
export interface LiveAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface LiveSite {
  /** @param broken why the code of the build could not be reloaded */
  readonly answer: (path: string, broken?: string) => Promise<LiveAnswer>;
  /** Reads what changed on disk; resolves when the pages show the changes. */
  readonly look: () => Promise<void>;
  /** What it shows now, for the live site that replaces it when build code changes. */
  readonly shown: () => Shown | undefined;
  readonly close: () => Promise<void>;
}

/** What the live site shows. */
interface Shown {
  readonly editions: Editions;
  readonly faults: readonly Fault[];
}

/**
 * @param changed called when a browser would show something different
 * @param before what was shown before; used until the site is known
 */
export async function liveSite(settings: Settings, whole: Whole, changed: () => void, before?: Shown): Promise<LiveSite> {
  const { root, privateFolder } = settings;
  const site = await standingSite(settings, whole);
  // A build shows private stories too.
  site.showPrivate = privateFolder !== undefined;
  let shown = before;
  /** The last valid version of each page: shown while the fields of its file are invalid. */
  let good: ReadonlyMap<string, Page> = new Map();
  let files: Promise<ReadonlyMap<string, OutputFile>> | undefined;
  let last: { readonly path: string; readonly body: string } | undefined;
  const closing = new AbortController();

  const see = async (): Promise<void> => {
    const { setting, editions } = await site.whole();
    const changes = site.changed().flatMap((full) => {
      const file = contentFile(settings, full);
      return file === undefined || !file.endsWith(".md") ? [] : [{ full, file }];
    });
    const touched = new Set(changes.map(({ file }) => file));
    const faults = site.faults().filter(({ file }) => !touched.has(file));
    files = undefined;
    if (setting === undefined) {
      if (shown !== undefined) shown = { ...shown, faults };
      return;
    }
    const rendered = new Map(setting.rendered.map((one) => [one.page.file, one]));
    const keep = (file: string): void => {
      const page = good.get(file);
      if (page !== undefined && !rendered.has(file)) rendered.set(file, { page, links: [], bodyLine: 1 });
    };
    for (const { file } of faults) keep(file);
    for (const { full, file } of changes) {
      const text = await textOf(full, file).catch(() => undefined);
      if (text === undefined) {
        rendered.delete(file);
        continue;
      }
      const one = await site.judge(text, { ...setting, rendered: [...rendered.values()] });
      faults.push(...one.faults);
      if (one.sketch === undefined) keep(file);
      else if (one.channels.has("web")) rendered.set(file, { page: one.sketch.page, links: [], bodyLine: 1 });
      else rendered.delete(file);
    }
    good = new Map([...rendered].map(([file, { page }]) => [file, page]));
    const asChecked = changes.length === 0 ? editions : undefined;
    shown = { editions: asChecked ?? assemble([...good.values()], setting.registers, settings.today), faults };
  };

  /** Runs one `see` after another. */
  let looking = Promise.resolve();
  const seeNext = (): Promise<void> => (looking = looking.then(see, see));

  const draw = async (path: string): Promise<string | undefined> => {
    if (shown === undefined) return undefined;
    const { editions } = shown;
    const standing = editions.web.byAddress.get(path);
    if (standing === undefined) return undefined;
    // A page with faults, or one that lists it, may throw while it is drawn. The error may quote private text, so a safe message is shown.
    return site
      .draw(editions[channelOf(standing)].byAddress.get(path) ?? standing, editions)
      .catch((error: unknown) => withFaults("<body></body>", [], [messageOf(error)]));
  };
  const troubles = (broken: string | undefined): readonly string[] => [broken, site.standing().trouble].filter((one) => one !== undefined);

  /** Draws a page from its own file and the names of others, before the first check of the whole site has ended. Its lists are still empty. */
  const early = async (path: string): Promise<{ readonly html: string; readonly faults: readonly Fault[] } | undefined> => {
    const setting = await site.setting();
    const at = site.changed().flatMap((full) => {
      const file = contentFile(settings, full) ?? "";
      const place = placeOf(file.slice(file.indexOf("/") + 1));
      return "problem" in place || place.address !== path ? [] : [{ full, file }];
    })[0];
    if (setting === undefined || setting.unsure.length > 0 || at === undefined) return undefined;
    const { sketch, channels, faults } = await site.judge(await textOf(at.full, at.file), setting);
    return sketch === undefined || !channels.has("web") ? undefined : { html: await site.draw(sketch.page, sketch.editions), faults };
  };

  const answer = async (path: string, broken?: string): Promise<LiveAnswer> => {
    if (path === faultSheet.path) return found("text/css", faultSheet.css);
    const asset = await siteFile(site, path);
    if (asset !== undefined) return found(asset.type, Buffer.from(asset.body));
    if (shown === undefined) {
      const whole = looking.then(() => undefined);
      // Drawing without the other pages may fail; then wait for the whole site.
      const first = await Promise.race([whole, early(path).catch(() => whole)]);
      if (first !== undefined) {
        last = { path, body: first.html };
        return page(withFaults(first.html, first.faults, troubles(broken)));
      }
      await whole;
    }
    if (shown === undefined) return page(withFaults("<body></body>", site.faults(), troubles(broken)), 500);
    const html = await draw(path);
    if (html !== undefined) {
      last = { path, body: html };
      return page(withFaults(html, shown.faults, troubles(broken)));
    }
    if (shown.editions.web.byAddress.has(`${path}/`)) return { status: 302, headers: { Location: `${path}/` }, body: "" };
    try {
      const file = (await (files ??= makeFiles(root))).get(path.endsWith("/") ? `${path}index.html` : path);
      if (file !== undefined)
        return found(contentTypeOf(file.address), "copyOf" in file ? await readFile(file.copyOf) : Buffer.from(file.content));
    } catch (error) {
      files = undefined;
      if (!(error instanceof ContentError)) throw error;
    }
    return page((await draw("/404.html")) ?? "<body></body>", 404);
  };

  /** After each check of the whole site: reloads the browser only if the page that it shows has changed. */
  const follow = async (): Promise<void> => {
    for (let turn = -1; !closing.signal.aborted;) {
      const standing = await site.newsSince(turn);
      ({ turn } = standing);
      if (!standing.checked && standing.trouble === undefined) continue;
      const before = JSON.stringify(shown?.faults);
      await seeNext().catch(say);
      if (last === undefined || JSON.stringify(shown?.faults) !== before || (await draw(last.path)) !== last.body) changed();
    }
  };

  const look = async (): Promise<void> => {
    await site.refresh();
    // Before the first check has ended, every request draws its page from the file.
    if (shown !== undefined) await seeNext();
    changed();
  };

  /** One save can cause several events (create, write, rename); they are handled together. */
  let soon: Promise<void> | undefined;
  const lookSoon = (): void => {
    soon ??= pause(settling).then(() => {
      soon = undefined;
      return look();
    });
    soon.catch(say);
  };
  const watchers = watched(settings, lookSoon, () => {
    site.renewAssets();
  }).map((watcher) => watcher.on("error", say));

  await site.refresh();
  seeNext().catch(say);
  follow().catch(say);
  return {
    // Every request gets an answer: an error is shown in the page.
    answer: async (path, broken) =>
      answer(path, broken).catch((error: unknown) => page(withFaults("<body></body>", site.faults(), [messageOf(error)]), 500)),
    look,
    shown: () => shown,
    close: async () => {
      closing.abort();
      for (const watcher of watchers) watcher.close();
      await site.close();
    },
  };
}

/** How faults name a file of the content, given by its absolute path; undefined for any other file. */
function contentFile({ root, privateFolder }: Settings, full: string): string | undefined {
  const inside = relative(join(root, "content"), full).replaceAll("\\", "/");
  if (!inside.startsWith("..")) return `content/${inside}`;
  const own = privateFolder === undefined ? ".." : relative(privateFolder, full).replaceAll("\\", "/");
  return own.startsWith("getuigenissen/") ? `${privateName}/${own}` : undefined;
}

/** Every file that is not a page, as a build makes it, by its address. */
async function makeFiles(root: string): Promise<ReadonlyMap<string, OutputFile>> {
  const build = await prepare(root);
  for (const page of build.editions.web.byAddress.values()) build.drawPage(page);
  const made = new Map<string, OutputFile>();
  for await (const file of outputs({ ...build, pages: new Map() })) made.set(file.address, file);
  return made;
}

/** Watches everything that a page is made of. */
function watched({ root, privateFolder }: Settings, changed: () => void, changedAssets: () => void): FSWatcher[] {
  const assets = realpathSync(join(root, "assets"));
  const folders = [join(root, "content"), join(root, "_data"), assets, ...(privateFolder === undefined ? [] : [privateFolder])];
  return folders.map((folder) =>
    watchFolder(folder, { recursive: true }, (_event, name) => {
      if (folder === assets ? /^(?:css|js|icons)\b/.test(name ?? "") : name === "kleuren.yaml") changedAssets();
      changed();
    }),
  );
}

/** A page as an answer. */
function page(body: string, status = 200): LiveAnswer {
  return { status, headers: { "Content-Type": "text/html; charset=utf-8", ...fresh }, body };
}

/** A file as an answer. */
function found(type: string, body: string | Buffer): LiveAnswer {
  return { status: 200, headers: { "Content-Type": type, ...fresh }, body };
}

function say(error: unknown): void {
  process.stderr.write(`${messageOf(error)}\n`);
}

/** A file of the content as it is read. */
async function textOf(full: string, file: string): Promise<TextFile> {
  const text = await readFile(full, "utf8");
  return { file, path: file.slice(file.indexOf("/") + 1), text: text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n") };
}

/** In milliseconds. */
const settling = 30;

const fresh = { "Cache-Control": "no-store" };
