import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { measure } from "./process-tree.ts";
import { decimal, median, table, verdict } from "./table.ts";

/** The largest ratio of the cost of our index to that of Pagefind's over the same pages. */
const budget = 1.2;

interface Once {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** How many pages are in the index. */
  readonly pages: number;
}

/** The cost of making the search index of a site, beside Pagefind's. */
export interface IndexCost {
  readonly name: string;
  readonly pages: number;
  readonly ours: readonly Pick<Once, "cpuSeconds" | "wallSeconds">[];
  readonly stock: readonly Pick<Once, "cpuSeconds" | "wallSeconds">[];
}

/**
 * Makes the index of a built project, ours and Pagefind's in turn, each in a separate process. Ours: reading the rendered pages, making the files
 * and writing them. Pagefind's: its binary alone, without the Node process around it, over the same pages, restricted to the content that we
 * read, and in one language, which is the least work.
 * @param root absolute path of the project, with its `_site`
 */
export async function measureIndex(project: string, name: string, root: string, rounds: number): Promise<IndexCost> {
  const folder = join(root, ".cache/bench-index");
  await rm(folder, { recursive: true, force: true });
  const [ours, stock] = [new Array<Once>(), new Array<Pick<Once, "cpuSeconds" | "wallSeconds">>()];
  for (let round = 0; round < rounds; round += 1) {
    const once = await makeOurs(project, root, folder);
    ours.push(once);
    await rm(join(folder, "pages/pagefind"), { recursive: true, force: true });
    const { byProcess, wallSeconds } = await measure(
      join(project, "node_modules/.bin/pagefind"),
      ["--site", join(folder, "pages"), "--quiet", "--force-language", "nl"],
      root,
    );
    const own = Object.entries(byProcess).filter(([process]) => process.startsWith("pagefind"));
    stock.push({ cpuSeconds: own.reduce((sum, [, seconds]) => sum + seconds, 0), wallSeconds });
  }
  await rm(folder, { recursive: true, force: true });
  return { name, pages: ours[0]?.pages ?? 0, ours, stock };
}

async function makeOurs(project: string, root: string, folder: string): Promise<Once> {
  const { stdout } = await promisify(execFile)(
    join(project, "node_modules/.bin/tsx"),
    [join(project, "tests/bench/index-once.ts"), root, folder],
    { cwd: root, maxBuffer: 2 ** 24 },
  );
  return JSON.parse(stdout) as Once;
}

export function indexTable(costs: readonly IndexCost[]): string {
  const rows = costs.map(({ name, pages, ours, stock }) => {
    const [our, their] = [ours, stock].map((runs) => median(runs.map(({ cpuSeconds }) => cpuSeconds)));
    const ratio = (our ?? Number.NaN) / (their ?? Number.NaN);
    return [name, pages, spread(ours), spread(stock), `${decimal(ratio, 2)}: ${verdict(ratio, budget)}`];
  });
  return table(["site", "pages", "ours, CPU s (range)", "Pagefind, CPU s (range)", `ours / Pagefind (${String(budget)})`], rows);
}

function spread(runs: readonly Pick<Once, "cpuSeconds">[]): string {
  const seconds = runs.map(({ cpuSeconds }) => cpuSeconds);
  return `${decimal(median(seconds), 2)} (${decimal(Math.min(...seconds), 2)}–${decimal(Math.max(...seconds), 2)})`;
}
