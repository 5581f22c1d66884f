import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { later } from "../../model/later.ts";
import type { OutputFile } from "../../model/output.ts";
import type { MadeMemory } from "../../read/memory/made.ts";
import { sealedFolder } from "../../read/memory/seals.ts";
import { writeWhole } from "../../read/write.js";
import type { SharePictureRef } from "../../../_includes/views.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../../prose/page.ts";
import { inColours } from "../colours.ts";
import { readLettering } from "./lettering.ts";
import { drawSharePicture } from "./picture.tsx";
import { pictureOfPage } from "./picture-of-page.ts";

export interface SharePictures {
  readonly of: (page: Page) => SharePictureRef | undefined;
  readonly files: readonly OutputFile[];
}

const folder = "assets/deel";

/**
 * Makes the share picture of every page that may have one. Pictures that were drawn before come from the cache; pictures that this edition does not
 * use are removed from it.
 * @param fontsDir absolute path of the folder with the site's fonts
 * @param cacheDir absolute path of a folder that survives builds
 * @param memory maps the input of a picture to its hash, since laying out the text takes long
 */
export async function makeSharePictures(
  edition: Edition<"deelkaart">,
  fontsDir: string,
  cacheDir: string,
  memory: MadeMemory,
): Promise<SharePictures> {
  const { site, colours } = edition.registers;
  const [faustina, instrument] = [
    await readFile(join(fontsDir, "faustina-nl.woff2")),
    await readFile(join(fontsDir, "instrument-sans-nl.woff2")),
  ];
  const madeWith = createHash("sha256")
    .update(site.titel)
    .update(JSON.stringify(colours))
    .update(faustina)
    .update(instrument)
    .digest("hex");
  const letterings = later(async () => ({
    headline: await readLettering(faustina, 700),
    label: await readLettering(instrument, 600),
    plain: await readLettering(instrument, 400),
  }));

  const seals = sealedFolder(cacheDir);
  const cached = await seals.clear(() => true);
  const refs = new Map<string, SharePictureRef>();
  const drawing = new Map<string, Promise<void>>();
  for (const [address, page] of edition.byAddress) {
    const shared = pictureOfPage(page, edition);
    if (shared === undefined) continue;
    const { picture } = shared;
    const svg = later(async () => inColours(drawSharePicture(picture, site.titel, await letterings()), colours));
    // Hundreds of pages share the picture of their room: it is laid out once.
    const of = ["share picture", madeWith, JSON.stringify(picture)];
    const hash = memory.recall(of) ?? hashOf(await svg());
    memory.remember(of, hash);
    const file = `${shared.name}.${hash}.png`;
    if (!drawing.has(file)) drawing.set(file, cached.has(file) ? Promise.resolve() : drawInto(join(cacheDir, file), await svg()));
    refs.set(address, { href: `/${folder}/${file}`, alt: shared.alt });
  }
  await Promise.all(drawing.values());
  await Promise.all([...cached].filter((file) => !drawing.has(file)).map((file) => rm(join(cacheDir, file))));
  await seals.seal([...drawing.keys()].filter((file) => !cached.has(file)));
  return {
    of: (page) => refs.get(page.address),
    files: [...drawing.keys()].map((file) => ({ address: `/${folder}/${file}`, copyOf: join(cacheDir, file) })),
  };
}

/** Flat colours: a palette without dither is a third of the bytes. */
async function drawInto(path: string, svg: string): Promise<void> {
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, dither: 0, effort: 1, compressionLevel: 9 }).toBuffer();
  await writeWhole(path, png);
}

/** A hash of the drawing and of the version of the library that renders it. */
function hashOf(svg: string): string {
  return createHash("sha256").update(svg).update(JSON.stringify(sharp.versions)).digest("hex").slice(0, 10);
}
