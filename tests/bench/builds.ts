import { load } from "cheerio";
import { appendFile, cp, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { measure, type Cost } from "./process-tree.ts";
import { decimal, median, table, verdict } from "./table.ts";

/** Builds of one size, each measured once a round; ours and the plain ones alternate. */
export interface Builds {
  readonly pages: number;
  /** Cold builds: without a cache. */
  readonly ours: readonly Cost[];
  /** Warm builds: with the cache of the build before, and the text of one page changed since. */
  readonly warm: readonly Cost[];
  /** Plain Eleventy and Pagefind together; empty when they were not asked for. */
  readonly plain: readonly Cost[];
  readonly largestPage: { readonly address: string; readonly bytes: number };
  /** Pages that link to more than a tenth of all pages; not reported for sites where a tenth is only a few pages. */
  readonly longLists: readonly string[];
}

/** Builds a copied project with the same command as `npm run build`. */
export async function buildOurs(project: string, root: string): Promise<Cost> {
  return measure(process.execPath, [join(project, "_config/cli/build.js")], root);
}

/** A cold build without any cache, then a warm build after adding a sentence to one page. */
async function buildBoth(project: string, root: string): Promise<{ cold: Cost; warm: Cost }> {
  await rm(join(root, ".cache"), { recursive: true, force: true });
  const cold = await buildOurs(project, root);
  await appendFile(join(root, "content/over/index.md"), "\nDit is een zin meer.\n");
  return { cold, warm: await buildOurs(project, root) };
}

/** Budgets for the real site, in seconds of CPU. */
const realBudget = { cold: 8, warm: 3 } as const;

/** Builds the real site, cold and warm in turn. */
export async function measureReal(project: string, root: string, rounds: number): Promise<Pick<Builds, "ours" | "warm">> {
  const [ours, warm] = [new Array<Cost>(), new Array<Cost>()];
  for (let round = 0; round < rounds; round += 1) {
    const both = await buildBoth(project, root);
    ours.push(both.cold);
    warm.push(both.warm);
  }
  return { ours, warm };
}

/** A table of the real site against its budgets. */
export function realTable({ ours, warm }: Pick<Builds, "ours" | "warm">): string {
  const row = (build: string, costs: readonly Cost[], budget: number): string[] => [
    build,
    ...figures(costs),
    `${String(budget)} s: ${verdict(cpu(costs), budget)}`,
  ];
  return table(
    ["build", "wall s", "CPU s (range)", "peak MB", "budget of CPU"],
    [row("nothing remembered", ours, realBudget.cold), row("one page changed", warm, realBudget.warm)],
  );
}

/** Builds the same Markdown with Eleventy and Pagefind in their default configuration (plain/eleventy.config.js). */
async function buildPlain(project: string, root: string): Promise<Cost> {
  await cp(join(project, "tests/bench/plain"), join(root, "_plain"), { recursive: true });
  await rm(join(root, "_site-plain"), { recursive: true, force: true });
  const eleventy = await measure(join(project, "node_modules/.bin/eleventy"), ["--config=_plain/eleventy.config.js", "--quiet"], root);
  const pagefind = await measure(join(project, "node_modules/.bin/pagefind"), ["--site", "_site-plain", "--quiet"], root);
  return together(eleventy, pagefind);
}

/** The combined cost of two commands that ran one after the other. */
function together(first: Cost, second: Cost): Cost {
  const byProcess = { ...first.byProcess };
  for (const [name, seconds] of Object.entries(second.byProcess)) byProcess[name] = (byProcess[name] ?? 0) + seconds;
  return {
    wallSeconds: first.wallSeconds + second.wallSeconds,
    ...(first.cpuSeconds === undefined || second.cpuSeconds === undefined ? {} : { cpuSeconds: first.cpuSeconds + second.cpuSeconds }),
    ...(first.peakMegabytes === undefined || second.peakMegabytes === undefined
      ? {}
      : { peakMegabytes: Math.max(first.peakMegabytes, second.peakMegabytes) }),
    byProcess,
  };
}

/**
 * Measures builds of generated projects. Sizes, ours and the plain builds alternate in every round, so that a machine that gets busier affects all
 * of them alike. A size beyond `longest` is built once, in the middle round.
 * @param project absolute path of the real project
 * @param rootOf the path of the generated project of a size
 */
export async function compareBuilds(
  project: string,
  rootOf: (pages: number) => string,
  options: { sizes: readonly number[]; rounds: number; plainUpTo: number },
): Promise<Builds[]> {
  const costs = options.sizes.map((pages) => ({ pages, ours: new Array<Cost>(), warm: new Array<Cost>(), plain: new Array<Cost>() }));
  for (let round = 0; round < options.rounds; round += 1) {
    for (const { pages, ours, warm, plain } of costs) {
      if (pages > longest && round !== Math.floor(options.rounds / 2)) continue;
      process.stderr.write(`Round ${round + 1} of ${options.rounds}: ${pages} pages.\n`);
      const both = await buildBoth(project, rootOf(pages));
      ours.push(both.cold);
      warm.push(both.warm);
      if (pages <= options.plainUpTo) plain.push(await buildPlain(project, rootOf(pages)));
    }
  }
  return Promise.all(costs.map(async (cost) => ({ ...cost, ...(await outgrown(join(rootOf(cost.pages), "_site"))) })));
}

/** Builds of more pages than this take minutes. */
const longest = 1_000;

/** What grows with the site: its largest page, and pages that link to many others. */
async function outgrown(site: string): Promise<Pick<Builds, "largestPage" | "longLists">> {
  const files = (await readdir(site, { recursive: true })).filter((name) => name.endsWith(".html")).sort();
  const most = Math.max(fewest, files.length / 10);
  let largestPage = { address: "", bytes: 0 };
  const longLists: string[] = [];
  for (const file of files) {
    const address = `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`;
    const { size } = await stat(join(site, file));
    if (size > largestPage.bytes) largestPage = { address, bytes: size };
    if (size < most * shortestLink) continue;
    const $ = load(await readFile(join(site, file), "utf8"));
    const targets = new Set(
      $('a[href^="/"]')
        .get()
        .map((link) => $(link).attr("href")?.split("#")[0]),
    );
    if (targets.size > most) longLists.push(address);
  }
  return { largestPage, longLists };
}

/** Length of `<a href="/a/">`. A page too small to hold enough of these is not parsed. */
const shortestLink = 13;
/** About the number of links in the menus, a rail and the sources of a long page, whatever the size of the site. */
const fewest = 100;

const cpu = (costs: readonly Cost[]): number => median(costs.map(({ cpuSeconds }) => cpuSeconds ?? Number.NaN));

const wall = (costs: readonly Cost[]): number => median(costs.map(({ wallSeconds }) => wallSeconds));

/** The size at which our build is judged, and the largest ratio to the plain build. */
const judgedAt = 1_000;
const shares = { cold: 1, warm: 0.4, wall: 0.8 } as const;

function figures(costs: readonly Cost[]): string[] {
  const cpus = costs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
  const range = cpus.length > 1 ? ` (${decimal(Math.min(...cpus))}–${decimal(Math.max(...cpus))})` : "";
  const peak = median(costs.flatMap(({ peakMegabytes }) => peakMegabytes ?? []));
  return [
    decimal(wall(costs)),
    cpus.length === 0 ? "not measured" : decimal(median(cpus)) + range,
    Number.isNaN(peak) ? "not measured" : decimal(peak, 0),
  ];
}

/** A table of our builds beside the plain ones. On a shared machine CPU time is the reliable figure. */
export function buildTable(all: readonly Builds[]): string {
  const rows = all.flatMap(({ pages, ours, warm, plain }) => {
    const judged = (costs: readonly Cost[], share: number): string[] => {
      const judge = (ratio: number, allowed: number): string =>
        Number.isNaN(ratio) ? "" : `${decimal(ratio, 2)} × plain${pages === judgedAt ? `: ${verdict(ratio, allowed)}` : ""}`;
      return [judge(cpu(costs) / cpu(plain), share), judge(wall(costs) / wall(plain), shares.wall)];
    };
    return [
      [String(pages), "ours, all checks on, nothing remembered", ...figures(ours), ...judged(ours, shares.cold)],
      [String(pages), "ours, one page changed", ...figures(warm), ...judged(warm, shares.warm)],
      ...(plain.length === 0 ? [] : [[String(pages), "plain Eleventy + Pagefind", ...figures(plain), "", ""]]),
    ];
  });
  return table(["pages", "build", "wall s", "CPU s (range)", "peak MB", "CPU", "wall"], rows);
}

/** A table of CPU time by process. */
export function processTable(all: readonly Builds[]): string {
  const share = (costs: readonly Cost[], wanted: (process: string) => boolean): string =>
    decimal(
      median(
        costs.map(({ byProcess }) =>
          Object.entries(byProcess)
            .filter(([process]) => wanted(process))
            .reduce((sum, [, seconds]) => sum + seconds, 0),
        ),
      ),
    );
  const isPagefind = (process: string): boolean => process.startsWith("pagefind");
  const row = (pages: number, build: string, costs: readonly Cost[]): (string | number)[][] =>
    costs.length === 0 ? [] : [[pages, build, share(costs, (process) => !isPagefind(process)), share(costs, isPagefind)]];
  const rows = all.flatMap(({ pages, ours, plain }) => [...row(pages, "ours", ours), ...row(pages, "plain", plain)]);
  return table(["pages", "build", "Node (and esbuild) CPU s", "Pagefind CPU s"], rows);
}

/** The cost of a page must not depend on the number of pages; a tenth is allowed for noise. */
const allowedGrowth = 1.1;

/** A table of what one more page costs from one size to the next, and of the pages that grow with the site. */
export function growthTable(all: readonly Builds[]): string {
  // Milliseconds for each page more than in the size before; absent for the first size.
  const steps = all.map(({ pages, ours }, index) => {
    const before = all[index - 1];
    return before === undefined ? undefined : ((cpu(ours) - cpu(before.ours)) / (pages - before.pages)) * 1000;
  });
  const rows = all.map(({ pages, ours, largestPage, longLists }, index) => {
    const [step, before] = [steps[index], steps[index - 1]];
    const growth =
      step === undefined || before === undefined
        ? ""
        : `${decimal(step / before, 2)} × the step before: ${verdict(step / before, allowedGrowth)}`;
    return [
      pages,
      decimal((cpu(ours) / pages) * 1000),
      step === undefined ? "" : decimal(step),
      growth,
      `${largestPage.address} ${decimal(largestPage.bytes / 1024, 0)} KiB`,
      longLists.length === 0 ? "none" : `OVER BUDGET: ${longLists.join(", ")}`,
    ];
  });
  const head = [
    "pages",
    "CPU ms a page, start-up included",
    "CPU ms for each page more",
    "constant?",
    "largest page",
    "pages that list over a tenth of all",
  ];
  return table(head, rows);
}
