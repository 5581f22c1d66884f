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

/**
 * Draws a picture by its absolute path, or gives undefined when there is none of that name.
 * @param pages of which the pictures are made
 * @param kept pages that are not published: their pictures are there, and are not made
 */
export async function pictureMaker(
  pages: readonly Illustrated[],
  make?: MakePictures,
  memory?: PictureMemory,
  kept: readonly Illustrated[] = [],
): Promise<ProseSurroundings["picture"]> {
  const present = picturesOf(pages);
  // One that cannot be shown has a fault of its own (media-files.ts), and is not made.
  const good: string[] = [];
  for (const path of make === undefined ? [] : present) if ((await pictureProblem(path, memory)) === undefined) good.push(path);
  const made = await make?.(good);
  const isThere = new Set([...present, ...picturesOf(kept)]);
  return (path, alt, caption) => (isThere.has(path) ? (made?.get(path)?.(alt, caption) ?? "") : undefined);
}

/** The absolute paths of the pictures that pages name and that are there, each once. */
function picturesOf(pages: readonly Illustrated[]): string[] {
  const wanted = new Set<string>();
  for (const { parsed, data, media } of pages) {
    const names = picturesIn(parsed.body);
    if (data !== undefined && "beeld" in data && data.beeld) names.push(data.beeld.bestand);
    for (const name of names) if (mediaName.test(name)) wanted.add(join(media.images, name));
  }
  return [...wanted].filter((path) => existsSync(path)).sort();
}
