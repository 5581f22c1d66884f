import { mkdirSync, readFileSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What a build reads of the project: the code that scripts share with pages, the scripts and the styles. */
export const lent = ["_shared", "_includes", "assets/js", "assets/css"] as const;

/**
 * Gives a copy of the fixture site what a build needs of the project. All other assets are its own; these are the project's, and a test that changes some
 * of them gets a copy first (`change` in fixture-site.ts).
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
 * Copies what is in a folder into another, which is made when it is not there; a link stays a link. Node's own copying asks more of the disk for
 * each file, and costs twice as much CPU; `cp` does too, since a worker of this size is dear to fork.
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
