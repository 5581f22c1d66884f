import type { AfterEvent, UserConfig } from "@11ty/eleventy";
import { rm } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { DocumentBlock } from "../../_shared/documents/pieces.ts";
import { nothingMade, type Made } from "../model/books.ts";
import { refusalOf } from "../check/privacy/message.ts";
import { checkpoint } from "../edition/checkpoint.ts";
import { channelOf } from "../edition/edition.ts";
import { openPageMemory } from "../edition/remembered.ts";
import type { Node } from "../model/nodes.ts";
import type { Page } from "../prose/page.ts";
import { piecesOfNodes } from "../prose/pieces.ts";
import { factsOf } from "../model/kinds.ts";
import { ContentError } from "../model/faults.ts";
import { CannotRun } from "../model/refusal.js";
import { describeWithheld } from "../edition/publication.ts";
import { readSettings, type Environment } from "../read/settings.ts";
import { openCheckMemories } from "../read/memory/check.ts";
import { openMadeMemory } from "../read/memory/made.ts";
import { openTextMemory } from "../read/memory/texts.ts";
import { readDenyList } from "../check/privacy/deny-list.ts";
import { writeStoryList } from "../publish/standing/list.ts";
import { storyListSetting } from "../publish/standing/stories.js";
import { frameMaker } from "../draw/frame.ts";
import { contentOf, drawPage } from "../draw/page.ts";
import { viewMakers, type ViewMakers } from "../draw/views/index.ts";
import type { Channel } from "../../_shared/vocabulary.ts";
import { readForSearch, type ReadPage } from "../publish/search/pages.ts";
import { makeSharePictures } from "../publish/share-pictures/index.ts";
import { drawnOnce } from "./drawn.ts";
import { makeAssets } from "../publish/assets.ts";
import { makePictures, noPictures } from "../publish/images.tsx";
import { outputs, writeOutput, type Site } from "../publish/outputs.ts";

/** One build: prepared before Eleventy reads the content folder, used for every page, finished when all pages are written. */
interface Build extends Omit<Site, "pages"> {
  /** Draws the page of a file; undefined when the file is not published. */
  readonly draw: (file: string) => string | undefined;
  readonly drawPage: (page: Page) => string;
  /** Saves the caches for the next build. */
  readonly keep: () => Promise<void>;
  /** The content of a page in a channel. */
  readonly contentIn: (page: Page, channel: Channel) => readonly Node[];
  /** Draws a page that offers the files made of this edition. */
  readonly drawOffering: (page: Page, made: Made) => string;
}

/**
 * The plugin that builds the site. Eleventy finds the files, writes the pages, watches and serves; the checkpoint reads and checks every file once,
 * before anything is written.
 */
export function edition(config: UserConfig): void {
  let build: Build | undefined;
  const file = (inputPath: string): string => relative(build?.root ?? process.cwd(), resolve(inputPath)).replaceAll("\\", "/");

  // Eleventy prints the stack of an error, so an error that an editor can solve becomes a plain message first.
  const said = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw refusalOf(error);
    }
  };

  config.on("eleventy.before", async ({ directories }) => {
    build = undefined;
    const output = resolve(directories.output);
    const input = resolve(directories.input);
    // The output is emptied, so that a deleted page disappears from the site.
    if (`${input}/`.startsWith(`${output}/`))
      throw new CannotRun(`The output folder ${output} holds the content; choose a folder of its own.`);
    build = await said(() => prepare(dirname(input)));
    await rm(output, { recursive: true, force: true });
  });

  // Eleventy does not read the files, so that no front matter reaches it in any of the languages it supports. It looks for no data files either.
  config.setDataFileSuffixes([]);
  config.addExtension("md", {
    read: false,
    compileOptions: {
      cache: false,
      permalink: (_contents, inputPath) => () => build?.editions.web.byFile.get(file(inputPath))?.address ?? false,
    },
    compile: (_contents, inputPath) => () => said(() => build?.draw(file(inputPath)) ?? ""),
  });

  config.on("eleventy.after", (event) => said(() => finish(event)));

  const finish = async ({ directories, results }: AfterEvent): Promise<void> => {
    if (build === undefined) return;
    const output = resolve(directories.output);
    const {
      drawPage,
      editions: { web },
    } = build;
    const written = new Set(results.map(({ url }) => url));
    const others = [...web.byAddress.values()].filter(({ address }) => !written.has(address));
    const pages = new Map(others.map((page) => [page.address, drawPage(page)]));
    for await (const file of outputs({ ...build, pages })) await writeOutput(output, file);
    const list = process.env[storyListSetting];
    const folders = { project: build.root, privateFolder: readSettings(build.root).privateFolder };
    if (list !== undefined) await writeStoryList(list, output, web, folders);
    await build.keep();
  };
}

/**
 * Prepares a build in memory, before any page is written.
 * @param environment of this process, unless it is said
 * @throws ContentError when the content has faults
 */
export async function prepare(root: string, environment?: Environment): Promise<Build> {
  let pictures = noPictures;
  const settings = readSettings(root, environment);
  const { memories, keep } = openCheckMemories(settings);
  const pages = openPageMemory(settings);
  const result = await checkpoint({
    root,
    today: settings.today,
    url: settings.url,
    privateFolder: settings.privateFolder,
    denyList: await readDenyList(settings.denyListPath),
    makePictures: async (originals) => {
      pictures = await makePictures(originals, settings.memory("img"));
      return pictures.draw;
    },
    ...memories,
    pages,
  });
  const { editions } = result;
  if (editions === undefined) throw new ContentError(result.faults);
  await keep();
  if (result.warnings.length > 0) console.warn(`Waarschuwingen: ${String(result.warnings.length)}. npm run controle noemt ze.`);
  for (const absence of result.withheld) console.warn(describeWithheld(absence));

  const made = openMadeMemory(settings.memory("gemaakt.json"));
  const assets = await makeAssets(join(root, "assets"), editions.web.registers.colours, made);
  const sharePictures = await makeSharePictures(editions.deelkaart, join(root, "assets/fonts"), settings.memory("deel"), made);
  await made.keep();
  const frame = frameMaker(editions.web, assets.urls, sharePictures.of, settings.version);
  const makersFor = (onOffer: Made): ((channel: Channel) => ViewMakers) => {
    const makers = new Map<Channel, ViewMakers>();
    return (channel) => {
      const made = makers.get(channel) ?? viewMakers(editions[channel], { contentIn, made: onOffer });
      makers.set(channel, made);
      return made;
    };
  };
  const makersOf = makersFor(nothingMade);
  const contentIn: Build["contentIn"] = (page, channel) => contentOf(page, frame(page), makersOf(channel));
  const texts = new Map<string, readonly DocumentBlock[]>();
  const findable = new Map<string, ReadPage>();
  const documents = pages === undefined ? undefined : openMadeMemory(settings.memory("documenten.json"));
  const drawn = openTextMemory(settings.memory("getekend"));
  const drawOnce = drawnOnce({
    memory: pages === undefined ? undefined : { drawn, pages },
    edition: editions.web,
    frame,
    share: () => {
      for (const channel of ["web", "zoeken", "pdf"] as const) makersOf(channel);
      return assets.urls;
    },
    make: (page) => {
      const around = frame(page);
      const { html, content } = drawPage(page, around, makersOf(channelOf(page)));
      if (content === undefined) return { html };
      return {
        html,
        ...(factsOf(page.kind).takenAlong === true ? { text: piecesOfNodes(content) } : {}),
        ...(around.search === undefined ? {} : { found: readForSearch(around, around.search, content) }),
      };
    },
  });
  const draw = (page: Page): string => {
    const { html, text, found } = drawOnce(page);
    if (text !== undefined) texts.set(page.address, text);
    if (found !== undefined) findable.set(page.address, found);
    return html;
  };
  return {
    root,
    editions,
    version: settings.version,
    assets,
    pictures,
    sharePictures,
    documents,
    draw: (file) => {
      const page = editions.web.byFile.get(file);
      return page === undefined ? undefined : draw(page);
    },
    drawPage: draw,
    keep: async () => {
      await pages?.texts.keep();
      await drawn.keep();
      await documents?.keep();
    },
    texts,
    findable,
    frame,
    contentIn,
    drawOffering: (page, onOffer) => drawPage(page, frame(page), makersFor(onOffer)(channelOf(page))).html,
  };
}
