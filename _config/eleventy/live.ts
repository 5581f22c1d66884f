import { realpathSync, watch as watchFolder, type FSWatcher } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { siteFile, standingSite, type StandingSite } from "../desk/editor/site.ts";
import type { Whole } from "../desk/editor/whole.ts";
import { ContentError } from "../model/faults.ts";
import type { OutputFile } from "../model/output.ts";
import { contentTypeOf } from "../model/served.ts";
import { outputs } from "../publish/outputs.ts";
import type { Settings } from "../read/settings.ts";
import { messageOf } from "../check/privacy/message.ts";
import { prepare } from "./edition.ts";
import { faultSheet, withFaults } from "./fault-box.ts";
import { drawEarly, drawShown, see, type LivePage, type Seen, type LiveContent } from "./seen.ts";

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

/**
 * @param changed called when a browser would show something different
 * @param before what was shown before; used until the site is known
 */
export async function liveSite(settings: Settings, whole: Whole, changed: () => void, before?: LiveContent): Promise<LiveSite> {
  const standing = await standingSite(settings, whole);
  // A build shows private stories too.
  standing.showPrivate = settings.privateFolder !== undefined;
  const site = new LiveSite(standing, changed, before);
  await site.begin();
  return site;
}

export class LiveSite {
  readonly #site: StandingSite;
  readonly #changed: () => void;
  #seen: Seen;
  /** Ends with the last look that was asked for: one runs after another. */
  #looking = Promise.resolve();
  /** What is no page, made when it is first asked for. */
  #files: ReturnType<typeof makeFiles> | undefined;
  /** The page that the browser shows. */
  #last: { readonly path: string; readonly html: string } | undefined;
  #watchers: readonly FSWatcher[] = [];
  #closed = false;

  constructor(site: StandingSite, changed: () => void, shown: LiveContent | undefined) {
    this.#site = site;
    this.#changed = changed;
    this.#seen = { shown, good: new Map() };
  }

  /** Watches the folders, and begins the first check of the whole site. */
  async begin(): Promise<void> {
    this.#watchers = watched(
      this.#site,
      together(() => this.look()),
    );
    await this.#site.refresh();
    this.#seeNext().catch(this.#say);
    this.#follow().catch(this.#say);
  }

  /**
   * Every request gets an answer: an error is shown in the page.
   * @param broken why the code of the build could not be reloaded
   */
  async answer(path: string, broken?: string): Promise<LiveAnswer> {
    return this.#answer(path, broken).catch((error: unknown) => page(withFaults(blank, this.#site.faults(), [messageOf(error)]), 500));
  }

  /** Reads what changed on disk; resolves when the pages show the changes. */
  async look(): Promise<void> {
    await this.#site.refresh();
    // Before the first check has ended, every request draws its page from the file.
    if (this.#seen.shown !== undefined) await this.#seeNext();
    this.#changed();
  }

  /** What it shows now, for the live site that replaces it when build code changes. */
  shown(): LiveContent | undefined {
    return this.#seen.shown;
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const watcher of this.#watchers) watcher.close();
    await this.#site.close();
  }

  /** Prints an error, unless the site is closed: that breaks off a check, and nothing is wrong. */
  readonly #say = (error: unknown): void => {
    if (!this.#closed) say(error);
  };

  #seeNext(): Promise<void> {
    const look = async (): Promise<void> => {
      this.#files = undefined;
      this.#seen = await see(this.#site, this.#seen);
    };
    return (this.#looking = this.#looking.then(look, look));
  }

  /** After each check of the whole site: reloads the browser only if the page that it shows has changed. */
  async #follow(): Promise<void> {
    for (let turn = -1; !this.#closed;) {
      const standing = await this.#site.newsSince(turn);
      ({ turn } = standing);
      if (!standing.checked && standing.trouble === undefined) continue;
      const before = this.#seen.shown;
      await this.#seeNext().catch(this.#say);
      if (JSON.stringify(this.#seen.shown?.faults) !== JSON.stringify(before?.faults) || !(await this.#isAsShown())) this.#changed();
    }
  }

  async #isAsShown(): Promise<boolean> {
    const { shown } = this.#seen;
    return shown !== undefined && this.#last !== undefined && (await drawShown(this.#site, shown, this.#last.path)) === this.#last.html;
  }

  async #answer(path: string, broken: string | undefined): Promise<LiveAnswer> {
    const site = this.#site;
    if (path === faultSheet.path) return found("text/css", faultSheet.css);
    const asset = await siteFile(site, path);
    if (asset !== undefined) return found(asset.type, Buffer.from(asset.body));
    const early = this.#seen.shown === undefined ? await this.#early(path) : undefined;
    const troubles = [broken, site.standing().trouble].filter((one) => one !== undefined);
    if (early !== undefined) return this.#show(path, early, troubles);
    const { shown } = this.#seen;
    if (shown === undefined) return page(withFaults(blank, site.faults(), troubles), 500);
    const html = await drawShown(site, shown, path);
    if (html !== undefined) return this.#show(path, { html, faults: shown.faults }, troubles);
    if (shown.editions.web.byAddress.has(`${path}/`)) return { status: 302, headers: { Location: `${path}/` }, body: "" };
    return (await this.#file(path)) ?? page((await drawShown(site, shown, "/404.html")) ?? blank, 404);
  }

  /** A page before the first check of the whole site has ended; undefined once it has. */
  async #early(path: string): Promise<LivePage | undefined> {
    const whole = this.#looking.then(() => undefined);
    // Drawing without the other pages may fail; then wait for the whole site.
    return (await Promise.race([whole, drawEarly(this.#site, path).catch(() => whole)])) ?? whole;
  }

  #show(path: string, { html, faults }: LivePage, troubles: readonly string[]): LiveAnswer {
    this.#last = { path, html };
    return page(withFaults(html, faults, troubles));
  }

  /** A file that is no page; undefined while faults keep the files from being made. */
  async #file(path: string): Promise<LiveAnswer | undefined> {
    try {
      const file = (await (this.#files ??= makeFiles(this.#site.settings.root))).get(path.endsWith("/") ? `${path}index.html` : path);
      if (file === undefined) return undefined;
      return found(contentTypeOf(file.address), "copyOf" in file ? await readFile(file.copyOf) : Buffer.from(file.content));
    } catch (error) {
      this.#files = undefined;
      if (!(error instanceof ContentError)) throw error;
      return undefined;
    }
  }
}

/** Several events of one save (create, write, rename) handled together. */
function together(handle: () => Promise<void>): () => void {
  let soon: Promise<void> | undefined;
  return () => {
    soon ??= pause(settling).then(() => {
      soon = undefined;
      return handle();
    });
    soon.catch(say);
  };
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
function watched(site: StandingSite, changed: () => void): FSWatcher[] {
  const { root, privateFolder } = site.settings;
  const assets = realpathSync(join(root, "assets"));
  const folders = [join(root, "content"), join(root, "_data"), assets, ...(privateFolder === undefined ? [] : [privateFolder])];
  return folders.map((folder) =>
    watchFolder(folder, { recursive: true }, (_event, name) => {
      if (folder === assets ? /^(?:css|js|icons)\b/.test(name ?? "") : name === "kleuren.yaml") site.renewAssets();
      changed();
    }).on("error", say),
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

/** In milliseconds. */
const settling = 30;

const blank = "<body></body>";

const fresh = { "Cache-Control": "no-store" };
