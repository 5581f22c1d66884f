import type Image from "@11ty/eleventy-img";
import { h, type ComponentChildren } from "preact";
import { readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { OutputFile } from "../model/output.ts";
import { sealedFolder } from "../read/memory/seals.ts";
import type { DrawPicture } from "../check/picture.ts";

/** How wide a picture is at most on the page: the measure plus what a drawing may break out of it. */
const sizes = "(min-width: 48rem) 46rem, 100vw";

export interface Pictures {
  /** Markup of a picture that was made, by the absolute path of its original. */
  readonly draw: ReadonlyMap<string, DrawPicture>;
  /** Each form of each picture. */
  readonly files: readonly OutputFile[];
}

/** A site without pictures. */
export const noPictures: Pictures = { draw: new Map(), files: [] };

const optionsFor = (cacheDir: string): Parameters<typeof Image>[1] => ({
  widths: [400, 800, 1472],
  formats: ["avif", "webp", "jpeg"],
  outputDir: cacheDir,
  urlPath: "/img/",
  // JPEG knows no glass, and would show black.
  transform: (picture) => picture.flatten({ background: "white" }),
});

/**
 * Takes out of the cache whatever was not made of these originals: of a picture that was removed, and of what it was before it was changed. What
 * was made of the others stays: a site that is being served would not make it again.
 * @param originals absolute paths
 */
export async function keepMadeOf(originals: readonly string[], cacheDir: string): Promise<void> {
  const stems = await stemsOf(originals, cacheDir);
  const names = await readdir(cacheDir).catch(() => []);
  const others = names.filter((name) => !stems.some((stem) => name.startsWith(stem)));
  await Promise.all(others.map((name) => rm(join(cacheDir, name), { recursive: true, force: true })));
}

/** The library takes a tenth of a second to load, and most sites show drawings only. */
const library = async (): Promise<typeof Image> => (await import("@11ty/eleventy-img")).default;

/** A made name is a hash of the original, a width and a format; the widths follow from how the camera was held. */
async function stemsOf(originals: readonly string[], cacheDir: string): Promise<string[]> {
  if (originals.length === 0) return [];
  const pictures = await library();
  return originals.flatMap((original) => {
    try {
      const [made] = Object.values(pictures.statsSync(original, optionsFor(cacheDir)))[0] ?? [];
      return made === undefined ? [] : [basename(made.outputPath).replace(/(?<!\d)\d+\.\w+$/, "")];
    } catch {
      // No picture: nothing was made of it.
      return [];
    }
  });
}

/**
 * Makes every picture in three formats and three widths. Metadata is dropped: sharp writes none unless asked, so
 * no camera, place or maker travels along. Made files stay in the cache folder, outside the output, until the original changes.
 * @param originals absolute paths
 * @param cacheDir absolute path of a folder that survives builds
 */
export async function makePictures(originals: readonly string[], cacheDir: string): Promise<Pictures> {
  const draw = new Map<string, DrawPicture>();
  const made: string[] = [];
  const seals = sealedFolder(cacheDir);
  const stems = await stemsOf(originals, cacheDir);
  const cached = await seals.clear((name) => stems.some((stem) => name.startsWith(stem)));
  for (const original of originals) {
    const make = await library();
    const metadata = await make(original, optionsFor(cacheDir));
    for (const sizesOfFormat of Object.values(metadata)) made.push(...sizesOfFormat.map((file) => file.outputPath));
    draw.set(original, (alt, caption) => (
      <>
        <figure class="picture">
          {elementsOf(make.generateObject(metadata, { alt, sizes, loading: "lazy", decoding: "async" }))}
          {caption !== undefined && <figcaption>{caption}</figcaption>}
        </figure>
        {"\n"}
      </>
    ));
  }
  await seals.seal(made.map((file) => basename(file)).filter((name) => !cached.has(name)));
  return {
    draw,
    files: made.map((file) => ({ address: `/img/${basename(file)}`, copyOf: file })),
  };
}

function elementsOf(drawing: Image.Drawing): ComponentChildren {
  return Object.entries(drawing).map(([tag, { "@children": children = [], ...attributes }]) =>
    h(tag, attributes, children.map(elementsOf)),
  );
}
