import { lstat } from "node:fs/promises";
import sharp from "sharp";

/** The name of a picture as an editor types it: no folder, so no way out of the folder of pictures. */
export const pictureName = /^[\w-]+(?:\.[\w-]+)*$/;

const formats = new Set(["jpeg", "png", "webp", "heif"]);
/** Bytes, and pixels: a small file can unfold into gigabytes. A camera makes up to 60 megapixels. */
const mostBytes = 30_000_000;
const mostPixels = 100_000_000;

/**
 * Whether a file is a picture that can be shown: a file and not a link to one, a photograph and not a drawing that can
 * hold a program (SVG), and of a size that a computer can unfold.
 * @param path absolute
 */
export async function isPicture(path: string): Promise<boolean> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile() || stats.size > mostBytes) return false;
    const { format, width, height } = await sharp(path, { limitInputPixels: mostPixels }).metadata();
    return formats.has(format) && width * height <= mostPixels;
  } catch {
    return false;
  }
}
