import { cp, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";

/**
 * Gives a copy of the fixture site what a build needs of the project: the assets, and the code that scripts share with pages. The assets are its own,
 * to change; the code is the project's.
 * @param root absolute path of the copy
 */
export async function makeBuildable(root: string): Promise<void> {
  await Promise.all([
    cp("assets", join(root, "assets"), { recursive: true }),
    ...["_shared", "_includes"].map((folder) => symlink(resolve(folder), join(root, folder))),
  ]);
}
