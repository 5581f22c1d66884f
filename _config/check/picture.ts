import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { Surroundings } from "../prose/context.ts";
import type { FrontMatter, Kind } from "../model/pages.ts";
import { mediaName, type MediaFolders } from "../read/media.ts";

/** Draws a picture with what there is to see on it, and below it a caption, if there is one. */
export type DrawPicture = (alt: string, caption?: string) => string;

/** Makes the pictures that pages ask for, by absolute path, and returns how to draw each. */
export type MakePictures = (paths: readonly string[]) => Promise<ReadonlyMap<string, DrawPicture>>;

/** What may name pictures: the fields and the Markdown of a page, and where its pictures lie. */
interface Illustrated {
  readonly data: FrontMatter<Kind>;
  readonly parsed: { readonly body: string };
  readonly media: MediaFolders;
}

const formats = new Set(["jpeg", "png", "webp", "heif"]);
/** Bytes, and pixels: a small file can unfold into gigabytes. A camera makes up to 60 megapixels. */
const mostBytes = 30_000_000;
const mostPixels = 100_000_000;

/**
 * Whether a file is a picture that can be shown: a file and not a link to one, a photograph and not a drawing that can
 * hold a program (SVG), and of a size that a computer can unfold.
 * @param path absolute
 */
async function isPicture(path: string): Promise<boolean> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile() || stats.size > mostBytes) return false;
    // Loaded when there is a picture to look at: it takes long, and most checks meet none.
    const { default: sharp } = await import("sharp");
    const { format, width, height } = await sharp(path, { limitInputPixels: mostPixels }).metadata();
    return formats.has(format) && width * height <= mostPixels;
  } catch {
    return false;
  }
}

/** Draws a picture by its absolute path, or gives undefined when there is none of that name that can be shown. */
export async function pictureMaker(pages: readonly Illustrated[], make?: MakePictures): Promise<Surroundings["picture"]> {
  const wanted = new Set<string>();
  for (const { parsed, data, media } of pages) {
    const names = [...parsed.body.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, name = ""]) => name);
    if ("beeld" in data && data.beeld) names.push(data.beeld.bestand);
    for (const name of names) if (mediaName.test(name)) wanted.add(join(media.images, name));
  }
  const checked = await Promise.all([...wanted].map(async (path) => ((await isPicture(path)) ? [path] : [])));
  const present = new Set(checked.flat());
  const made = await make?.([...present].sort());
  return (path, alt, caption) => (present.has(path) ? (made?.get(path)?.(alt, caption) ?? "") : undefined);
}
