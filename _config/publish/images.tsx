import type Image from "@11ty/eleventy-img";
import { h, type ComponentChildren } from "preact";
import { readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { OutputFile } from "../model/output.ts";
import { sealedFolder } from "../read/memory/seals.ts";
import type { DrawPicture } from "../check/picture.ts";

/** The largest width of a picture on the page: the measure of the text, plus what a drawing may extend beyond it. */
const sizes = "(min-width: 48rem) 46rem, 100vw";

export interface Pictures {
  /** Markup of a picture that was made, by the absolute path of its original. */
  readonly draw: ReadonlyMap<string, DrawPicture>;
  /** Every format and width of every picture. */
  readonly files: readonly OutputFile[];
}

/** A site without pictures. */
export const noPictures: Pictures = { draw: new Map(), files: [] };

const optionsFor = (cacheDir: string): Parameters<typeof Image>[1] => ({
  widths: [400, 800, 1472],
  formats: ["avif", "webp", "jpeg"],
  outputDir: cacheDir,
  urlPath: "/img/",
  // JPEG has no transparency, and would show black.
  transform: (picture) => picture.flatten({ background: "white" }),
});

/**
 * Removes from the cache everything that was not made of these originals: pictures that were removed, and old versions of pictures that changed.
 * The others stay, since a site that is being served would not make them again.
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

/**
 * The part of a file name that is the hash of the original, without width and format. The library decides it, since the widths depend on the
 * orientation of the photo.
 */
async function stemsOf(originals: readonly string[], cacheDir: string): Promise<string[]> {
  if (originals.length === 0) return [];
  const pictures = await library();
  return originals.flatMap((original) => {
    try {
      const [made] = Object.values(pictures.statsSync(original, optionsFor(cacheDir)))[0] ?? [];
      return made === undefined ? [] : [basename(made.outputPath).replace(/(?<!\d)\d+\.\w+$/, "")];
    } catch {
      // Not a picture, so nothing was made of it.
      return [];
    }
  });
}

/**
 * Makes every picture in three formats and three widths. Metadata is dropped: sharp writes none unless asked, so no camera, location or maker is
 * published. Results stay in the cache folder, outside the output, until the original changes.
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
