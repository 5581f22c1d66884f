import Image from "@11ty/eleventy-img";
import { copyFile, mkdir } from "node:fs/promises";
import { basename, join } from "node:path";

/** How wide a picture is at most on the page: the measure plus what a drawing may break out of it (beeld.md section 3). */
const sizes = "(min-width: 48rem) 46rem, 100vw";

export interface Pictures {
  /** Markup of a picture that was made. */
  readonly draw: ReadonlyMap<string, (alt: string) => string>;
  /** Copies the made files to the output folder. */
  readonly write: (outputDir: string) => Promise<void>;
}

/** A site without pictures. */
export const noPictures: Pictures = { draw: new Map(), write: () => Promise.resolve() };

/**
 * Makes every picture in three formats and three widths. Metadata is dropped: sharp writes none unless asked, so
 * no camera, place or maker travels along. Made files stay in the cache folder, outside the output, until the original changes.
 * @param names files in the images folder
 * @param imagesDir absolute path of assets/images
 * @param cacheDir absolute path of a folder that survives builds
 */
export async function makePictures(names: readonly string[], imagesDir: string, cacheDir: string): Promise<Pictures> {
  const draw = new Map<string, (alt: string) => string>();
  const made: string[] = [];
  for (const name of names) {
    const metadata = await Image(join(imagesDir, name), {
      widths: [400, 800, 1472],
      formats: ["avif", "webp", "jpeg"],
      outputDir: cacheDir,
      urlPath: "/img/",
    });
    for (const sizesOfFormat of Object.values(metadata)) made.push(...sizesOfFormat.map((file) => file.outputPath));
    draw.set(
      name,
      (alt) => `<figure class="picture">${Image.generateHTML(metadata, { alt, sizes, loading: "lazy", decoding: "async" })}</figure>\n`,
    );
  }
  return {
    draw,
    write: async (outputDir) => {
      if (made.length === 0) return;
      await mkdir(join(outputDir, "img"), { recursive: true });
      await Promise.all(made.map((file) => copyFile(file, join(outputDir, "img", basename(file)))));
    },
  };
}
