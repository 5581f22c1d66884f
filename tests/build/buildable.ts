import { mkdirSync, readFileSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folders of the project that a build reads: code shared with pages, scripts and styles. */
export const lent = ["_shared", "_includes", "assets/js", "assets/css"] as const;

/**
 * Gives a copy of the fixture site what a build needs of the project. Its other assets are its own; these are links to the project's, and a test
 * that changes one gets a copy first (`change` in fixture-site.ts).
 * @param root absolute path of the copy
 */
export function makeBuildable(root: string): void {
  mkdirSync(join(root, "assets"), { recursive: true });
  const loans: readonly string[] = lent;
  const own = readdirSync("assets").map((name) => `assets/${name}`);
  for (const folder of own.filter((name) => !loans.includes(name))) copyFolder(folder, join(root, folder));
  for (const folder of lent) symlinkSync(resolve(folder), join(root, folder));
}

/**
 * Copies the contents of a folder into another, which is created when it does not exist; a link stays a link. Node's own copying needs more disk
 * access for each file and twice as much CPU; so does `cp`, since forking a worker of this size is expensive.
 */
export function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else writeFileSync(target, readFileSync(source));
  }
}
