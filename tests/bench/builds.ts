import { load } from "cheerio";
import { cp, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { measure, type Cost } from "./process-tree.ts";
import { decimal, median, table, verdict } from "./table.ts";

/** Builds of one size, each measured as often as there were rounds; ours and the plain one by turns. */
export interface Builds {
  readonly pages: number;
  readonly ours: readonly Cost[];
  /** Plain Eleventy and Pagefind, added up; empty when it was not asked for. */
  readonly plain: readonly Cost[];
  readonly largestPage: { readonly address: string; readonly bytes: number };
  /** Pages that link to more than a tenth of all pages; not told where a tenth is a handful. */
  readonly longLists: readonly string[];
}

/** Builds a copied project with the very command of `npm run build`. */
export async function buildOurs(project: string, root: string): Promise<Cost> {
  return measure(process.execPath, [join(project, "_config/cli/build.js")], root);
}

/** Builds the same Markdown with Eleventy and Pagefind as they come (plain/eleventy.config.js). */
async function buildPlain(project: string, root: string): Promise<Cost> {
  await cp(join(project, "tests/bench/plain"), join(root, "_plain"), { recursive: true });
  await rm(join(root, "_site-plain"), { recursive: true, force: true });
  const eleventy = await measure(join(project, "node_modules/.bin/eleventy"), ["--config=_plain/eleventy.config.js", "--quiet"], root);
  const pagefind = await measure(join(project, "node_modules/.bin/pagefind"), ["--site", "_site-plain", "--quiet"], root);
  return together(eleventy, pagefind);
}

/** Two commands one after the other. */
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
 * Measures builds of generated projects. Sizes, ours and the plain one take turns in every round, so that a machine that
 * gets busier is no argument for any of them. A size beyond `longest` is built once, in the middle round.
 * @param project absolute path of the real project; @param rootOf the generated one of a size
 */
export async function compareBuilds(
  project: string,
  rootOf: (pages: number) => string,
  options: { sizes: readonly number[]; rounds: number; plainUpTo: number },
): Promise<Builds[]> {
  const costs = options.sizes.map((pages) => ({ pages, ours: new Array<Cost>(), plain: new Array<Cost>() }));
  for (let round = 0; round < options.rounds; round += 1) {
    for (const { pages, ours, plain } of costs) {
      if (pages > longest && round !== Math.floor(options.rounds / 2)) continue;
      process.stderr.write(`Round ${round + 1} of ${options.rounds}: ${pages} pages.\n`);
      ours.push(await buildOurs(project, rootOf(pages)));
      if (pages <= options.plainUpTo) plain.push(await buildPlain(project, rootOf(pages)));
    }
  }
  return Promise.all(costs.map(async (cost) => ({ ...cost, ...(await outgrown(join(rootOf(cost.pages), "_site"))) })));
}

/** A build of more pages than this takes minutes. */
const longest = 1_000;

/** What grows with the site: its largest page, and the pages that list many others. */
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

/** `<a href="/a/">`: a page that is too small to hold so many of these need not be parsed. */
const shortestLink = 13;
/** The menus, a rail and the sources of a long page come to about so many links, however large the site is. */
const fewest = 100;

const cpu = (costs: readonly Cost[]): number => median(costs.map(({ cpuSeconds }) => cpuSeconds ?? Number.NaN));

/** The size at which our CPU may be no more than the plain build's. */
const judgedAt = 1_000;

/** Ours beside the plain one; CPU is the figure to trust on a shared machine. */
export function buildTable(all: readonly Builds[]): string {
  const figures = (costs: readonly Cost[]): string[] => {
    const cpus = costs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
    const range = cpus.length > 1 ? ` (${decimal(Math.min(...cpus))}–${decimal(Math.max(...cpus))})` : "";
    const peak = median(costs.flatMap(({ peakMegabytes }) => peakMegabytes ?? []));
    return [
      decimal(median(costs.map(({ wallSeconds }) => wallSeconds))),
      cpus.length === 0 ? "not measured" : decimal(median(cpus)) + range,
      Number.isNaN(peak) ? "not measured" : decimal(peak, 0),
    ];
  };
  const rows = all.flatMap(({ pages, ours, plain }) => {
    const ratio = cpu(ours) / cpu(plain);
    const judged = Number.isNaN(ratio) ? "" : `${decimal(ratio, 2)} × plain${pages === judgedAt ? `: ${verdict(ratio, 1)}` : ""}`;
    return [
      [String(pages), "ours, all checks on", ...figures(ours), judged],
      ...(plain.length === 0 ? [] : [[String(pages), "plain Eleventy + Pagefind", ...figures(plain), ""]]),
    ];
  });
  return table(["pages", "build", "wall s", "CPU s (range)", "peak MB", "verdict"], rows);
}

/** Where the CPU time goes, by process. */
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

/** The cost of a page must not depend on how many there are; a tenth is allowed for noise. */
const allowedGrowth = 1.1;

/** What one more page costs from one size to the next, and which pages grow with the site. */
export function growthTable(all: readonly Builds[]): string {
  // Milliseconds for each page more than in the size before; none for the first size.
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
