import { execFile } from "node:child_process";
import { mkdir, readdir, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a build reads of the project: the code that scripts share with pages, the scripts and the styles. */
export const lent = ["_shared", "_includes", "assets/js", "assets/css"] as const;

/**
 * Gives a copy of the fixture site what a build needs of the project. All other assets are its own; these are the project's, and a test that changes some
 * of them gets a copy first (`change` in fixture-site.ts).
 * @param root absolute path of the copy
 */
export async function makeBuildable(root: string): Promise<void> {
  await mkdir(join(root, "assets"), { recursive: true });
  const loans: readonly string[] = lent;
  const own = (await readdir("assets")).map((name) => `assets/${name}`).filter((folder) => !loans.includes(folder));
  await Promise.all([
    ...own.map((folder) => copyFolder(folder, join(root, folder))),
    ...lent.map((folder) => symlink(resolve(folder), join(root, folder))),
  ]);
}

/** Copies what is in a folder into another, which is made when it is not there. Node's own copying costs five times as much CPU. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await run("cp", ["-R", `${from}/.`, to]);
}
