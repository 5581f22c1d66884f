import { existsSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { Refusal } from "../../model/refusal.js";
import { mediaFolders } from "../../read/media.ts";
import { writeWhole } from "../../read/write.js";
import { slugify } from "../../../_shared/text/slugify.ts";

/** Twice the largest width at which a picture is shown. */
const widest = 2944;

/** The largest picture that is accepted, in bytes. */
export const largestPicture = 40_000_000;

/**
 * Stores a picture: rotated upright, no larger than a page can use, and without camera metadata (place, time, maker).
 * @param given its bytes
 * @param name its original name, of which the usable part is kept
 * @param own absolute path of the private folder, for a picture of a story from there
 * @returns its new file name, to use in a page
 * @throws {@link Refusal} when it is not a picture
 */
export async function takePicture(given: Uint8Array, name: string, root: string, own: string | undefined): Promise<string> {
  const folder = mediaFolders(root, own).images;
  const stem = slugify(name.replace(/\.[^.]*$/, "")).slice(0, 60) || "beeld";
  let bytes: Uint8Array;
  try {
    const picture = sharp(given, { limitInputPixels: 200_000_000 })
      .rotate()
      .resize({ width: widest, height: widest, fit: "inside", withoutEnlargement: true });
    bytes = await picture.flatten({ background: "white" }).jpeg({ quality: 88, mozjpeg: true }).toBuffer();
  } catch {
    throw new Refusal("Dit is geen foto die te lezen is. Bewaar of exporteer haar als jpg of png, en zet haar hier opnieuw neer.");
  }
  for (let number = 1; number < 1000; number += 1) {
    const file = `${stem}${number === 1 ? "" : `-${String(number)}`}.jpg`;
    if (existsSync(join(folder, file))) continue;
    await writeWhole(join(folder, file), bytes, { fresh: true });
    return file;
  }
  throw new Refusal("Er zijn al te veel foto's met deze naam. Geef haar een andere naam.");
}
