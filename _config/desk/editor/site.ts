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
import { pageIn, type SiteOutcome, type Told, type Whole } from "./whole.ts";

/** The result of a check of the whole site; editions only when no page has a fault. */
interface Checked {
  /** Undefined when the registers have faults. */
  readonly setting: Setting | undefined;
  readonly editions: Editions | undefined;
  /** Every file that was read, drafts as well. */
  readonly files: readonly string[];
}

/** Pages that are deserialised before pending requests get a turn. */
const pagesInTurn = 20;

/** What a single page is made with, opened once. */
interface Tools {
  readonly denyList: DenyList | undefined;
  readonly pictures: PictureMemory;
  readonly making: Making;
}

/**
 * Starts checking the site.
 * @param whole runs the check of the whole site
 */
export async function standingSite(settings: Settings, whole: Whole): Promise<StandingSite> {
  const pictures = openPictureMemory(settings.memory("beelden.json"));
  return new StandingSite(settings, whole, {
    denyList: await readDenyList(settings.denyListPath),
    pictures,
    making: { makePictures: async (originals) => (await makePictures(originals, settings.memory("img"))).draw, pictures },
  });
}

/** The site on disk. The whole site is checked in the background; a single page is checked at once against what is known of the rest. */
export class StandingSite {
  readonly settings: Settings;
  /** Whether the editor asked to see the private folder; until then it is not read. */
  showPrivate = false;

  readonly #whole: Whole;
  readonly #tools: Tools;
  readonly #dutch: ReturnType<typeof dutchSpelling>;
  #yaml: YamlMemory;
  #assets: () => Promise<Assets>;

  // What the last check of the whole site said.
  readonly #pages = new Map<string, RenderedPage>();
  readonly #counts = new Map<string, number>();
  #found: readonly Fault[] = [];
  #midst: Pick<Setting, "rules" | "registers"> | undefined;
  #setting: Setting | undefined;
  #editions: Editions | undefined;
  #files: readonly string[] = [];
  /** Whether the names are known. With invalid registers there is no setting all the same. */
  #named = false;
  /** Whether a whole check has ended. */
  #told = false;

  /** Stamps of the files: now, when the running check began, and when the last result was for. */
  #now: Stamps = new Map();
  #asked = this.#now;
  #judged = this.#now;
  #running = false;
  #trouble: string | undefined;
  #closed = false;

  #turn = 0;
  readonly #waiting = new Set<() => void>();

  constructor(settings: Settings, whole: Whole, tools: Tools) {
    this.settings = settings;
    this.#whole = whole;
    this.#tools = tools;
    this.#dutch = dutchSpelling(settings.memory(""));
    this.#yaml = openYamlMemory(settings.memory("yaml.json"));
    this.#assets = later(() => this.#bundle());
  }

  standing(): Standing {
    return {
      turn: this.#turn,
      known: this.#told,
      checked: this.#told && !this.#running && this.#trouble === undefined,
      ...(this.#trouble === undefined ? {} : { trouble: this.#trouble }),
    };
  }

  /** Resolves when there is news after the given turn. */
  async newsSince(turn: number): Promise<Standing> {
    if (this.#turn === turn) await this.#nextNews();
    return this.standing();
  }

  /** Looks for changed files, and starts a new check if there are any, without waiting for it. */
  async refresh(): Promise<void> {
    const stamps = await stampsOf(this.settings, this.showPrivate);
    if (this.#turn > 0 && isSame(stamps, this.#now)) return;
    this.#now = stamps;
    this.checkAgain();
  }

  /** Checks the whole site again, even when nothing changed. */
  checkAgain(): void {
    if (this.#running) return;
    this.#running = true;
    this.#trouble = undefined;
    this.#news();
    // Bundled while the editor reads the list, so that the first page opens at once.
    this.assets().catch(() => undefined);
    this.#check()
      .catch((error: unknown) => {
        const { privateFolder = "", denyListPath = "" } = this.settings;
        this.#trouble = messageOf(error, { PRIVE_CONTENT: privateFolder, PRIVE_NAMENLIJST: denyListPath });
      })
      .then(() => {
        this.#running = false;
        this.#news();
        // A file may have disappeared during the check.
        return this.#trouble === undefined || this.#closed ? undefined : this.refresh();
      })
      .catch(() => undefined);
  }

  /** The number of faults in a file at the last check; undefined when the file changed since. */
  faultsIn({ file, full }: { readonly file: string; readonly full: string }): number | undefined {
    const isJudged = this.#judged.get(full) === this.#now.get(full) || (this.#trouble !== undefined && !this.#running);
    return isJudged ? (this.#counts.get(file) ?? 0) : undefined;
  }

  /** The faults of the last check. */
  faults(): readonly Fault[] {
    return this.#found;
  }

  /** The faults of the files as they are now: waits for a check that has seen them. */
  async faultsNow(): Promise<readonly Fault[]> {
    await this.refresh();
    await this.#until(() => this.#told && !this.#running);
    return this.#found;
  }

  /** Absolute paths of files that changed or disappeared since the last check. */
  changed(): readonly string[] {
    return [...new Set([...this.#now.keys(), ...this.#judged.keys()])].filter((path) => this.#now.get(path) !== this.#judged.get(path));
  }

  /** What a single page is checked against; undefined while the names are not known, or when the registers cannot be read. */
  known(): Setting | undefined {
    return this.#setting;
  }

  /** As {@link known}, but waits until the names are known. */
  async setting(): Promise<Setting | undefined> {
    await this.#until(() => this.#named);
    return this.#setting;
  }

  /** Waits for the first check of the whole site. */
  async whole(): Promise<Checked> {
    await this.#until(() => this.#told);
    return { setting: this.#setting?.unsure.length === 0 ? this.#setting : undefined, editions: this.#editions, files: this.#files };
  }

  options(): CheckpointOptions {
    const { root, today, url, privateFolder } = this.settings;
    const { denyList, pictures } = this.#tools;
    return { root, today, url, privateFolder: this.showPrivate ? privateFolder : undefined, denyList, memory: this.#yaml, pictures };
  }

  look(file: TextFile, setting: Setting): Promise<OnePage> {
    return checkPage(file, setting, { ...this.#tools.making, spelling: this.#dutch });
  }

  /** As {@link look}, but a draft counts as a draft. */
  judge(file: TextFile, setting: Setting): Promise<OnePage> {
    return checkPage(file, setting, { ...this.#tools.making, asPublished: false });
  }

  async draw(page: Page, within: Editions): Promise<string> {
    const { urls } = await this.assets();
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
  }

  /** Bundles of an earlier build come from the cache. */
  assets(): Promise<Assets> {
    return this.#assets();
  }

  /** To be called when style sheets or scripts changed. */
  renewAssets(): void {
    this.#assets = later(() => this.#bundle());
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#whole.close();
  }

  async #bundle(): Promise<Assets> {
    const { root, memory } = this.settings;
    const colours = await readRegister(root, registerTable.colours).catch(() => undefined);
    return makeAssets(join(root, "assets"), colours, openMadeMemory(memory("gemaakt.json")));
  }

  #news(): void {
    this.#turn += 1;
    const all = [...this.#waiting];
    this.#waiting.clear();
    for (const hear of all) hear();
  }

  #nextNews(): Promise<void> {
    return new Promise((hear) => {
      this.#waiting.add(hear);
    });
  }

  async #until(isKnown: () => boolean): Promise<void> {
    if (this.#turn === 0) await this.refresh();
    while (!isKnown()) {
      if (this.#trouble !== undefined) throw new Refusal(this.#trouble);
      await this.#nextNews();
    }
  }

  /** Checks the whole site until no file changed meanwhile. */
  async #check(): Promise<void> {
    do {
      this.#asked = this.#now;
      let heard = Promise.resolve();
      await this.#whole.check(this.showPrivate, (said) => {
        heard = heard.then(() => this.#hear(said));
        // The error is reported when the check has ended; an unhandled rejection would end the process.
        heard.catch(() => undefined);
      });
      await heard;
    } while (this.#now !== this.#asked && !this.#closed);
  }

  async #hear(said: Told): Promise<void> {
    if (said.of === "site") await this.#takeOver(said.outcome);
    else {
      this.#midst = said.names === undefined ? undefined : await this.#readMidst();
      // The pages are still those of the previous result, or none.
      this.#setting =
        said.names === undefined || this.#midst === undefined
          ? undefined
          : { ...this.#midst, ...said.names, rendered: [...this.#pages.values()] };
      this.#named = true;
    }
    this.#news();
  }

  async #readMidst(): Promise<Pick<Setting, "rules" | "registers"> | undefined> {
    const { root, memory } = this.settings;
    // The checking thread has just written parsed registers to this memory.
    this.#yaml = openYamlMemory(memory("yaml.json"));
    const loaded = await loadRegisters(root, [], this.#yaml);
    const registers = "registers" in loaded ? loaded.registers : loaded.passing;
    if (registers === undefined) return undefined;
    const circumstances = this.options();
    return { rules: rulesOf(circumstances, registers), registers: registersOn(circumstances, registers) };
  }

  async #takeOver({ faults, names, published, changed, files }: SiteOutcome): Promise<void> {
    const midst = this.#midst;
    const rendered = await this.#renew(published, changed);
    const setting = names === undefined || midst === undefined ? undefined : { ...midst, ...names, rendered };
    const all = rendered.map(({ page }) => page);
    this.#setting = setting;
    this.#editions = setting === undefined || faults.length > 0 ? undefined : assemble(all, setting.registers, this.settings.today);
    this.#found = faults;
    this.#counts.clear();
    for (const { file } of faults) this.#counts.set(file, (this.#counts.get(file) ?? 0) + 1);
    this.#files = files;
    this.#judged = this.#asked;
    [this.#named, this.#told] = [true, true];
  }

  /** The published pages: those that changed as they were sent, the others as they were. */
  async #renew(published: SiteOutcome["published"], changed: SiteOutcome["changed"]): Promise<RenderedPage[]> {
    let taken = 0;
    for (const [file, bytes] of changed) {
      this.#pages.set(file, pageIn(bytes));
      taken += 1;
      if (taken % pagesInTurn === 0) await setImmediate();
    }
    const rendered = published.flatMap((file) => this.#pages.get(file) ?? []);
    this.#pages.clear();
    for (const one of rendered) this.#pages.set(one.page.file, one);
    return rendered;
  }
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
