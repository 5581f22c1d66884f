import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";

/**
 * The day and the commit of the source in a folder, in the format of the setting UITGAVE. Undefined where git does not know: outside a clone, in a
 * subfolder of another clone, and when there are uncommitted changes.
 * @param {string} root
 * @returns {string | undefined}
 */
export function versionOf(root) {
  const git = (/** @type {string[]} */ ...args) => {
    const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
    return status === 0 ? stdout.trim() : undefined;
  };
  const top = git("rev-parse", "--show-toplevel");
  if (top === undefined || realpathSync(top) !== realpathSync(root) || git("status", "--porcelain") !== "") return undefined;
  return git("show", "--no-patch", "--format=%cs %H", "HEAD");
}
