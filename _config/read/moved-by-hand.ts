import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TextFile } from "./read.ts";

const run = promisify(execFile);

/** A file that is elsewhere than in the last commit, as paths from the project's root. */
export interface MovedFile {
  readonly from: string;
  readonly to: string;
}

/** The share of lines in common by which a file is recognised at its new place, as in Git. */
const sameLines = 0.5;

/**
 * Finds the files of `content/` that were renamed or moved since the last commit. A draft of that commit is left out: nobody knew its address.
 * @param root absolute path of the project
 * @param files the files as they are now
 * @returns none where Git does not know: outside a clone, in a subfolder of another one, or when it is not installed
 */
export async function movedByHand(root: string, files: readonly TextFile[]): Promise<readonly MovedFile[]> {
  // A process for each check of a folder without a history would be a quarter of that check.
  if (!existsSync(join(root, ".git"))) return [];
  const git = async (...args: string[]): Promise<string> =>
    (await run("git", ["-C", root, ...args], { maxBuffer: 50_000_000 }).catch(() => ({ stdout: "" }))).stdout;
  const committed = (await git("ls-tree", "-r", "-z", "--name-only", "HEAD", "content/"))
    .split("\0")
    .filter((file) => file.endsWith(".md"));
  const [known, present] = [new Set(committed), new Set(files.map(({ file }) => file))];
  const gone = committed.filter((file) => !present.has(file));
  const added = files.filter(({ file }) => file.startsWith("content/") && !known.has(file));
  const moved: MovedFile[] = [];
  for (const from of added.length === 0 ? [] : gone) {
    const text = (await git("show", `HEAD:./${from}`)).replace(/\r\n?/g, "\n");
    if (/^concept: *true *$/m.test(text)) continue;
    const [best] = added
      .filter(({ file }) => moved.every(({ to }) => to !== file))
      .map(({ file, text: now }) => ({ file, share: shareOf(text, now) }))
      .sort((a, b) => b.share - a.share);
    if (best !== undefined && best.share >= sameLines) moved.push({ from, to: best.file });
  }
  return moved;
}

/** The share of its lines that the longer of two texts has in common with the other. */
function shareOf(text: string, other: string): number {
  const [lines, others] = [linesOf(text), linesOf(other)];
  return lines.filter((line) => others.includes(line)).length / Math.max(1, lines.length, others.length);
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}
