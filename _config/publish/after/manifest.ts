import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { madeAfter } from "../standing/site-place.js";
import { privateName } from "../../read/private-name.js";
import type { Stories } from "../standing/stories.js";

/** The path of the manifest on the site; its signature has `.minisig` after it. */
export const manifestFile = "controleer/manifest.txt";

/**
 * The files of a site, without those that `npm run plaatsklaar` derives from others.
 * @param folder absolute path of the site
 * @returns paths from there, with forward slashes, sorted by character code, independent of the locale of the machine
 */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return entries
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !madeAfter.test(path))
    .sort();
}

/** The SHA-256 of each file, one per line, in the format of `sha256sum`. */
export async function manifestOf(folder: string, paths: readonly string[]): Promise<string> {
  const lines = await Promise.all(
    paths.map(
      async (path) =>
        `${createHash("sha256")
          .update(await readFile(join(folder, path)))
          .digest("hex")}  ${path}\n`,
    ),
  );
  return lines.join("");
}

/**
 * The paths that may be in a manifest that others keep: not those that contain the name of a story from the private folder, since such a story must
 * be removable.
 * @param paths of the files of a site
 * @param stories the list of stories of that site
 */
export function namable(paths: readonly string[], { stories }: Pick<Stories, "stories">): string[] {
  const names = stories
    .filter(({ sources }) => Object.keys(sources).some((source) => source.startsWith(`${privateName}/`)))
    .map(({ slug }) => slug);
  return paths.filter((path) => !names.some((name) => path.includes(name)));
}
