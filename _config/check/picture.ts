import type { ComponentChildren } from "preact";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ProseSurroundings } from "../prose/context.ts";
import { picturesIn } from "../prose/pictures.ts";
import type { FrontMatter, Kind } from "../model/kinds.ts";
import type { PictureMemory } from "../read/memory/pictures.ts";
import { pictureProblem } from "./media-files.ts";
import { mediaName, type MediaFolders } from "../read/media.ts";

/** Draws a picture with what there is to see on it, and below it a caption, if there is one. */
export type DrawPicture = (alt: string, caption?: string) => ComponentChildren;

/** Makes the pictures that pages ask for, by absolute path, and returns how to draw each. */
export type MakePictures = (paths: readonly string[]) => Promise<ReadonlyMap<string, DrawPicture>>;

/** What may name pictures: the fields and the Markdown of a page, and where its pictures lie. */
interface Illustrated {
  /** Absent while its fields do not pass. */
  readonly data?: FrontMatter<Kind>;
  readonly parsed: { readonly body: string };
  readonly media: MediaFolders;
}

/** Draws a picture by its absolute path, or gives undefined when there is none of that name. */
export async function pictureMaker(
  pages: readonly Illustrated[],
  make?: MakePictures,
  memory?: PictureMemory,
): Promise<ProseSurroundings["picture"]> {
  const wanted = new Set<string>();
  for (const { parsed, data, media } of pages) {
    // Only what is the name of a picture that is there is made.
    const names = picturesIn(parsed.body);
    if (data !== undefined && "beeld" in data && data.beeld) names.push(data.beeld.bestand);
    for (const name of names) if (mediaName.test(name)) wanted.add(join(media.images, name));
  }
  const present = [...wanted].filter((path) => existsSync(path)).sort();
  // One that cannot be shown has a fault of its own (media-files.ts), and is not made.
  const good: string[] = [];
  for (const path of make === undefined ? [] : present) if ((await pictureProblem(path, memory)) === undefined) good.push(path);
  const made = await make?.(good);
  return (path, alt, caption) => (present.includes(path) ? (made?.get(path)?.(alt, caption) ?? "") : undefined);
}
