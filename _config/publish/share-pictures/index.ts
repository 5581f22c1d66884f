import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { OutputFile } from "../../model/output.ts";
import { sealedFolder } from "../../read/memory/seals.ts";
import { writeWhole } from "../../read/write.js";
import type { SharePictureRef } from "../../../_includes/views.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../../prose/page.ts";
import { readLettering } from "./lettering.ts";
import { drawSharePicture, pictureSize } from "./picture.tsx";
import { pictureOfPage } from "./picture-of-page.ts";

export interface SharePictures {
  readonly of: (page: Page) => SharePictureRef | undefined;
  readonly files: readonly OutputFile[];
}

const folder = "assets/deel";

/**
 * Makes the share picture of every page that may have one. One that was drawn before is taken from the cache; the cache
 * keeps no picture that this edition does not show.
 * @param fontsDir absolute path of the folder with the site's fonts
 * @param cacheDir absolute path of a folder that survives builds
 */
export async function makeSharePictures(edition: Edition<"deelkaart">, fontsDir: string, cacheDir: string): Promise<SharePictures> {
  const [headline, label] = await Promise.all([
    readLettering(join(fontsDir, "faustina-nl.woff2"), 700),
    readLettering(join(fontsDir, "instrument-sans-nl.woff2"), 600),
  ]);
  const files = new Map<string, string>();
  const of = (page: Page): SharePictureRef | undefined => {
    const shared = pictureOfPage(page, edition);
    if (shared === undefined) return undefined;
    const svg = drawn(shared.picture);
    const file = `${shared.name}.${hashOf(svg)}.png`;
    files.set(file, svg);
    return { href: `/${folder}/${file}`, alt: shared.alt, ...pictureSize };
  };
  // Hundreds of pages share the picture of their room: it is laid out once.
  const known = new Map<string, string>();
  const drawn = (picture: Parameters<typeof drawSharePicture>[0]): string => {
    const key = JSON.stringify(picture);
    const svg = known.get(key) ?? drawSharePicture(picture, edition.registers.site.titel, { headline, label });
    known.set(key, svg);
    return svg;
  };
  const refs = new Map([...edition.byAddress].map(([address, page]) => [address, of(page)]));

  const seals = sealedFolder(cacheDir);
  const cached = await seals.clear(() => true);
  await Promise.all([...files].filter(([file]) => !cached.has(file)).map(([file, svg]) => drawInto(join(cacheDir, file), svg)));
  await Promise.all([...cached].filter((file) => !files.has(file)).map((file) => rm(join(cacheDir, file))));
  await seals.seal([...files.keys()].filter((file) => !cached.has(file)));
  return {
    of: (page) => refs.get(page.address),
    files: [...files.keys()].map((file) => ({ address: `/${folder}/${file}`, copyOf: join(cacheDir, file) })),
  };
}

/** Flat colours: a palette without dither is a third of the bytes. */
async function drawInto(path: string, svg: string): Promise<void> {
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, dither: 0, effort: 1, compressionLevel: 9 }).toBuffer();
  await writeWhole(path, png);
}

/** A picture is as new as what it is drawn from and what draws it. */
function hashOf(svg: string): string {
  return createHash("sha256").update(svg).update(JSON.stringify(sharp.versions)).digest("hex").slice(0, 10);
}
