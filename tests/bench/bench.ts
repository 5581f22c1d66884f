import { mkdir, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { buildOurs, buildTable, compareBuilds, growthTable, processTable, type Builds } from "./builds.ts";
import { firstViews, firstViewTable, fontLine } from "./first-view.ts";
import { copyProject, generate } from "./generate.ts";
import { measureSearch, searchTable } from "./search.ts";

/**
 * `npm run bench [-- --quick] [-- --full]`: the figures of product.md, "Numbers that bind the whole site", measured anew.
 * Prints Markdown tables and writes .cache/bench/latest.json. Being over budget is said, and is no failure: exit 1 means
 * that something could not be measured.
 * --quick: the real site, and builds of 100 and 1,000 pages. --full: the plain build of 10,000 pages too.
 */
const project = process.cwd();
const folder = join(project, ".cache/bench");
const quick = process.argv.includes("--quick");
const full = process.argv.includes("--full");
const sizes = quick ? [100, 1_000] : [100, 1_000, 10_000];

const say = (text: string): void => void process.stdout.write(`${text}\n\n`);
await mkdir(folder, { recursive: true });
say(
  `# Bench\n\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, load ${loadavg()[0]?.toFixed(1) ?? "unknown"}.`,
);

const real = join(folder, "real");
await copyProject(project, real);
await buildOurs(project, real);
const views = await firstViews(real, join(real, "_site"));
say(`## First view, real site (${views.length} pages)\n\n${firstViewTable(views)}\n\n${await fontLine(join(real, "_site"))}`);

const builds: Builds[] = [];
for (const pages of sizes) {
  process.stderr.write(`Building ${pages} pages.\n`);
  const root = join(folder, String(pages));
  await generate(project, root, pages);
  builds.push(await compareBuilds(project, root, { pages, rounds: pages > 1_000 ? 1 : 3, plain: pages <= 1_000 || full }));
}
say(`## Builds (median, ours and plain by turns)\n\n${buildTable(builds)}\n\n${processTable(builds)}`);
say(`## Growth\n\n${growthTable(builds)}`);

const searched = [
  { name: `real (${views.length} pages)`, site: join(real, "_site") },
  ...(quick ? [] : [{ name: "1,000 pages", site: join(folder, "1000/_site") }]),
];
const searches = [];
for (const { name, site } of searched) searches.push(await measureSearch(name, site));
say(`## First search\n\n${searchTable(searches)}`);

const result = { node: process.version, views, builds, searches };
if (searches.some(({ problem }) => problem !== undefined)) process.exitCode = 1;
await writeFile(join(folder, "latest.json"), `${JSON.stringify(result, null, 2)}\n`);
