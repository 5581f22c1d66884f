import { mkdirSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DocumentBlock } from "../../_shared/documents/pieces.ts";
import type { Frame } from "../../_includes/views.ts";
import { movedPages } from "../draw/moved.ts";
import type { Editions } from "../edition/edition.ts";
import { inlineSources } from "../model/assets.ts";
import type { OutputFile } from "../model/output.ts";
import type { Page } from "../prose/page.ts";
import type { MadeMemory } from "../read/memory/made.ts";
import type { Settings } from "../read/settings.ts";
import type { Assets } from "./assets.ts";
import { openDataFiles } from "./data/open-data.ts";
import { dataRows } from "./data/rows.ts";
import { helpSnippetFiles } from "./files/help-snippet-files.ts";
import { kaderWorkbook } from "./files/kader-workbook.ts";
import { kompasFiles } from "./files/kompas-files.ts";
import { machineRoomFiles } from "./files/machine-rooms.ts";
import { practiceFile } from "./files/practice-file.ts";
import { regionLetters } from "./files/region-letters.tsx";
import { talkFiles, templateFiles } from "./files/template-files.tsx";
import type { Pictures } from "./images.tsx";
import { knowledgeOf } from "./search/knowledge.ts";
import { makeIndex } from "./search/make.ts";
import { needFiles } from "./search/need-files.ts";
import type { ReadPage } from "./search/pages.ts";
import type { SharePictures } from "./share-pictures/index.ts";

/** Everything from which the files of a site are made. */
export interface Site {
  /** Absolute path of the project. */
  readonly root: string;
  readonly editions: Editions;
  /** The version of the source, when it has a name. */
  readonly version: Settings["version"];
  readonly assets: Assets;
  readonly pictures: Pictures;
  readonly sharePictures: SharePictures;
  /** Cache of documents; absent when there is a private folder. */
  readonly documents?: MadeMemory | undefined;
  readonly frame: (page: Page) => Frame;
  /** The HTML of the pages that Eleventy does not write: those without a file in content/, and those that repeat another. */
  readonly pages: ReadonlyMap<string, string>;
  /** The texts of the pages that can be downloaded ("Neem mee"), by address. */
  readonly texts: ReadonlyMap<string, readonly DocumentBlock[]>;
  /** The texts of the pages that search may find, by address. */
  readonly findable: ReadonlyMap<string, ReadPage>;
}

/** Every file of a site, in the order of writing. */
export async function* outputs(site: Site): AsyncGenerator<OutputFile> {
  const { web, zoeken } = site.editions;
  const origin = web.registers.site.url.replace(/\/$/, "");
  yield* site.assets.files;
  yield { address: "/assets/fonts", copyOf: join(site.root, "assets/fonts") };
  yield* site.pictures.files;
  for (const { sound } of web.byAddress.values()) yield* sound?.files ?? [];
  yield* site.sharePictures.files;
  yield* machineRoomFiles(site.editions, inlineSources(site.assets.urls.inline), {
    bundles: site.assets.files.map(({ address }) => address),
    version: site.version,
  });
  const rows = dataRows(zoeken, origin);
  yield* openDataFiles(zoeken, rows, origin);
  yield await kaderWorkbook(rows.kader, zoeken.registers.sentences.kader_bouwstenen);
  yield practiceFile(zoeken);
  yield* helpSnippetFiles(zoeken);
  yield* await templateFiles(zoeken, origin, site.documents);
  yield* await talkFiles(zoeken, origin, site.documents);
  yield* await regionLetters(zoeken, origin, site.documents);
  yield* needFiles(zoeken);
  for (const [address, html] of site.pages) yield pageFile(address, html);
  for (const { address, html } of movedPages(zoeken, site.frame)) yield pageFile(address, html);
  yield* kompasFiles(zoeken, site.texts, origin);
  yield* makeIndex([...site.findable.values()], knowledgeOf(zoeken));
}

function pageFile(address: string, content: string): OutputFile {
  return { address: address.endsWith("/") ? `${address}index.html` : address, content };
}

/**
 * Writes a file into the folder of the site. Small files are written synchronously: nothing else runs meanwhile, and without a promise it takes a
 * third of the time.
 */
export async function writeOutput(folder: string, file: OutputFile): Promise<void> {
  const path = join(folder, file.address);
  if ("copyOf" in file) return cp(file.copyOf, path, { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.content);
}
