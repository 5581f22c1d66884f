import { rm } from "node:fs/promises";
import { join } from "node:path";
import { measure, type Cost } from "./process-tree.ts";
import { decimal, median, table, verdict } from "./table.ts";

/** How long an editor waits for `npm run controle`, on content of one size. */
export interface Checks {
  readonly content: string;
  /** The first run on a machine, without a cache: every word is looked up. */
  readonly first: Cost;
  /** Later runs. */
  readonly later: readonly Cost[];
  readonly budgetSeconds: number;
}

/** Runs the check in a copied project (generate.ts), the first time without a cache. */
export async function measureChecks(project: string, root: string, content: string, budgetSeconds: number): Promise<Checks> {
  await rm(join(root, ".cache"), { recursive: true, force: true });
  const run = (): Promise<Cost> => measure(process.execPath, [join(project, "_config/cli/run.js"), "controle"], root);
  return { content, budgetSeconds, first: await run(), later: [await run(), await run(), await run(), await run(), await run()] };
}

export function checkTable(all: readonly Checks[]): string {
  const rows = all.map(({ content, first, later, budgetSeconds }) => {
    const wall = median(later.map(({ wallSeconds }) => wallSeconds));
    return [
      content,
      decimal(first.wallSeconds),
      decimal(wall),
      decimal(median(later.map(({ cpuSeconds }) => cpuSeconds ?? Number.NaN))),
      `${decimal(budgetSeconds, 0)} s: ${verdict(wall, budgetSeconds)}`,
    ];
  });
  return table(["content", "first run, wall s", "later, wall s", "later, CPU s", "budget"], rows);
}
