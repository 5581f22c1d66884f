import type { ComponentChildren } from "preact";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ProseSurroundings } from "../prose/context.ts";
import { picturesIn } from "../prose/pictures.ts";
import type { FrontMatter, Kind } from "../model/kinds.ts";
import type { PictureMemory } from "../read/memory/pictures.ts";
import { pictureProblem } from "./media-files.ts";
import { mediaName, type MediaFolders } from "../read/media.ts";

/** Draws a picture with its text alternative and, below it, an optional caption. */
export type DrawPicture = (alt: string, caption?: string) => ComponentChildren;

/** Makes pictures, given by absolute path, and returns a function to draw each. */
export type MakePictures = (paths: readonly string[]) => Promise<ReadonlyMap<string, DrawPicture>>;

/** What may name pictures: the fields and the Markdown of a page, with the folder of its pictures. */
interface Illustrated {
  /** Absent when its fields are not valid. */
  readonly data?: FrontMatter<Kind>;
  readonly parsed: { readonly body: string };
  readonly media: MediaFolders;
}

/**
 * Returns a function that draws a picture by its absolute path, or gives undefined when there is none.
 * @param pages pages whose pictures are made
 * @param kept pages that are not published: their pictures exist, but are not made
 */
export async function pictureMaker(
  pages: readonly Illustrated[],
  make?: MakePictures,
  memory?: PictureMemory,
  kept: readonly Illustrated[] = [],
): Promise<ProseSurroundings["picture"]> {
  const present = picturesOf(pages);
  // A picture that cannot be shown gets its fault in media-files.ts, and is not made.
  const good: string[] = [];
  for (const path of make === undefined ? [] : present) if ((await pictureProblem(path, memory)) === undefined) good.push(path);
  const made = await make?.(good);
  const isThere = new Set([...present, ...picturesOf(kept)]);
  return (path, alt, caption) => (isThere.has(path) ? (made?.get(path)?.(alt, caption) ?? "") : undefined);
}

/** The absolute paths of the existing pictures that pages name, without duplicates. */
function picturesOf(pages: readonly Illustrated[]): string[] {
  const wanted = new Set<string>();
  for (const { parsed, data, media } of pages) {
    const names = picturesIn(parsed.body);
    if (data !== undefined && "beeld" in data && data.beeld) names.push(data.beeld.bestand);
    for (const name of names) if (mediaName.test(name)) wanted.add(join(media.images, name));
  }
  return [...wanted].filter((path) => existsSync(path)).sort();
}
