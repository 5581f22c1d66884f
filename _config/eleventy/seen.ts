import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { messageOf } from "../check/privacy/message.ts";
import type { StandingSite } from "../desk/editor/site.ts";
import { assemble } from "../edition/assemble.ts";
import { channelOf, type Editions } from "../edition/edition.ts";
import type { RenderedPage } from "../edition/one-page.ts";
import type { Fault } from "../model/faults.ts";
import { placeOf } from "../model/place.ts";
import type { Page } from "../prose/page.ts";
import { privateName } from "../read/private-name.js";
import type { TextFile } from "../read/read.ts";
import type { Settings } from "../read/settings.ts";
import { withFaults } from "./fault-box.ts";

/** What the live site shows. */
export interface LiveContent {
  readonly editions: Editions;
  readonly faults: readonly Fault[];
}

/** What one look at the files leaves for the next. */
export interface Seen {
  /** Undefined before the first check of the whole site. */
  readonly shown: LiveContent | undefined;
  /** The last valid version of each page: shown while the fields of its file are invalid. */
  readonly good: ReadonlyMap<string, Page>;
}

/** A page as drawn, with the faults to show over it. */
export interface LivePage {
  readonly html: string;
  readonly faults: readonly Fault[];
}

/** A file of the content: its absolute path, and how faults name it. */
interface ContentFile {
  readonly full: string;
  readonly file: string;
}

/** Looks at the site after the last check of the whole of it, and at the files that changed since, which are checked one by one. */
export async function see(site: StandingSite, { shown, good }: Seen): Promise<Seen> {
  const { setting, editions } = await site.whole();
  const changes = changedFiles(site).filter(({ file }) => file.endsWith(".md"));
  const faults = site.faults().filter((fault) => !changes.some(({ file }) => file === fault.file));
  if (setting === undefined) return { shown: shown === undefined ? undefined : { ...shown, faults }, good };
  const rendered = new Map(setting.rendered.map((one) => [one.page.file, one]));
  const keep = (file: string): void => {
    const page = good.get(file);
    if (page !== undefined && !rendered.has(file)) rendered.set(file, alone(page));
  };
  for (const { file } of faults) keep(file);
  for (const change of changes) {
    const text = await textOf(change).catch(() => undefined);
    const one = text === undefined ? undefined : await site.judge(text, { ...setting, rendered: [...rendered.values()] });
    faults.push(...(one?.faults ?? []));
    if (one !== undefined && one.sketch === undefined) keep(change.file);
    else if (one?.sketch !== undefined && one.channels.has("web")) rendered.set(change.file, alone(one.sketch.page));
    else rendered.delete(change.file);
  }
  const pages = new Map([...rendered].map(([file, { page }]) => [file, page]));
  const asChecked = changes.length === 0 ? editions : undefined;
  return { shown: { editions: asChecked ?? assemble([...pages.values()], setting.registers, site.settings.today), faults }, good: pages };
}

/** Draws a page that is shown; undefined for an address without one. */
export async function drawShown(site: StandingSite, { editions }: LiveContent, path: string): Promise<string | undefined> {
  const standing = editions.web.byAddress.get(path);
  if (standing === undefined) return undefined;
  // A page with faults, or one that lists it, may throw while it is drawn. The error may quote private text, so a safe message is shown.
  return site
    .draw(editions[channelOf(standing)].byAddress.get(path) ?? standing, editions)
    .catch((error: unknown) => withFaults("<body></body>", [], [messageOf(error)]));
}

/** Draws a page from its own file and the names of others, before the first check of the whole site has ended. Its lists are still empty. */
export async function drawEarly(site: StandingSite, path: string): Promise<LivePage | undefined> {
  const setting = await site.setting();
  const at = changedFiles(site).find(({ file }) => {
    const place = placeOf(file.slice(file.indexOf("/") + 1));
    return !("problem" in place) && place.address === path;
  });
  if (setting === undefined || setting.unsure.length > 0 || at === undefined) return undefined;
  const { sketch, channels, faults } = await site.judge(await textOf(at), setting);
  return sketch === undefined || !channels.has("web") ? undefined : { html: await site.draw(sketch.page, sketch.editions), faults };
}

function alone(page: Page): RenderedPage {
  return { page, links: [], bodyLine: 1 };
}

/** The files of the content that changed or disappeared since the last check. */
function changedFiles(site: StandingSite): ContentFile[] {
  return site.changed().flatMap((full) => {
    const file = nameOf(site.settings, full);
    return file === undefined ? [] : [{ full, file }];
  });
}

/** How faults name a file of the content, given by its absolute path; undefined for any other file. */
function nameOf({ root, privateFolder }: Settings, full: string): string | undefined {
  const inside = relative(join(root, "content"), full).replaceAll("\\", "/");
  if (!inside.startsWith("..")) return `content/${inside}`;
  const own = privateFolder === undefined ? ".." : relative(privateFolder, full).replaceAll("\\", "/");
  return own.startsWith("getuigenissen/") ? `${privateName}/${own}` : undefined;
}

/** A file of the content as it is read. */
async function textOf({ full, file }: ContentFile): Promise<TextFile> {
  const text = await readFile(full, "utf8");
  return { file, path: file.slice(file.indexOf("/") + 1), text: text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n") };
}
