import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";

/**
 * Which commit of the source stands in a folder, and of which day it is, as the setting UITGAVE has it. Undefined where git does not say: outside a clone, in
 * a folder of another one, and when something was changed since.
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
