import { mkdir, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { realEdition } from "../content/edition.ts";
import { answerTable, measureAnswers } from "./answer-times.ts";
import { buildOurs, buildTable, compareBuilds, growthTable, measureReal, processTable, realTable } from "./builds.ts";
import { checkTable, measureChecks } from "./checks.ts";
import { deskTable, measureDesk } from "./desk.ts";
import { firstTextTable, measureFirstText } from "./first-text.ts";
import { firstViews, firstViewTable, fontLine } from "./first-view.ts";
import { firstVisitTable, measureFirstVisits } from "./first-visit.ts";
import { copyProject, generate } from "./generate.ts";
import { hostileTable, measureHostile } from "./hostile.ts";
import { indexTable, measureIndex } from "./index-cost.ts";
import { measureSearch, searchTable } from "./search.ts";
import { measureScans, scanTable } from "./self-scan.ts";
import { measureStart, startTable } from "./start.ts";

/**
 * `npm run bench [-- --quick] [-- --full] [-- --hostile]`: measures the figures that hold for the whole site. Prints Markdown tables and writes
 * .cache/bench/latest.json. A figure over budget is reported and is not a failure: exit 1 means that something could not be measured.
 * - --hostile: only the check of the worst inputs, which takes ten minutes and is not part of the rest.
 * - --quick: the real site, and builds of 300 and 1,000 pages.
 * - --full: the plain build of 10,000 pages too.
 */
const project = process.cwd();
const folder = join(project, ".cache/bench");
/** A separate folder for each run: two runs at once disturb each other's figures, but not each other's files. */
const work = join(folder, `run-${process.pid}`);
const real = join(work, "real");
const rootOf = (pages: number): string => join(work, String(pages));

const quick = process.argv.includes("--quick");
const full = process.argv.includes("--full");
const sizes = quick ? [300, 1_000] : [300, 1_000, 10_000];
const rounds = 5;

const say = (text: string): void => void process.stdout.write(`${text}\n\n`);
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`;
const load = (): string => loadavg()[0]?.toFixed(1) ?? "unknown";

await mkdir(work, { recursive: true });
if (process.argv.includes("--hostile")) {
  try {
    say(`## Worst inputs (load ${load()})\n\n${hostileTable(await measureHostile(project, join(work, "hostile")))}`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  process.exit();
}
try {
  say(`# Bench\n\nNode ${process.version}, ${machine}, load before the start ${load()}.`);

  await copyProject(project, real);
  await buildOurs(project, real);
  const views = await firstViews(real, join(real, "_site"));
  say(`## First view, real site (${views.length} pages)\n\n${firstViewTable(views)}\n\n${await fontLine(join(real, "_site"))}`);

  const texts = await measureFirstText(join(real, "_site"));
  say(`## First words of help on a bad connection (median of 3; load ${load()})\n\n${firstTextTable(texts)}`);

  const visits = await measureFirstVisits(join(real, "_site"), await realEdition());
  say(`## First visit (load ${load()})\n\n${firstVisitTable(visits)}`);

  for (const pages of sizes) await generate(project, rootOf(pages), pages);
  const checks = [await measureChecks(project, real, "real", 2), await measureChecks(project, rootOf(1_000), "1,000 files", 10)];
  say(`## Check (npm run controle; load ${load()})\n\n${checkTable(checks)}`);

  const desks = [
    await measureDesk(project, real, "real", "content/kompas/aandachtsfunctionaris.md"),
    await measureDesk(project, rootOf(1_000), "1,000 files", "content/kompas/aandachtsfunctionaris.md"),
  ];
  say(`## Desk (npm run redactie; load ${load()})\n\n${deskTable(desks)}`);

  const before = load();
  const ofReal = await measureReal(project, real, rounds);
  say(`## Build of the real site (median of ${rounds}; load ${before} to ${load()})\n\n${realTable(ofReal)}`);

  const starts = [await measureStart(project, real, "real", 1), await measureStart(project, rootOf(1_000), "1,000 files", 2)];
  say(`## Start (npm start; load ${load()})\n\n${startTable(starts)}`);

  const loaded = load();
  const builds = await compareBuilds(project, rootOf, { sizes, rounds, plainUpTo: full ? Infinity : 1_000 });
  say(
    `## Builds (median of ${rounds}, ours and plain by turns; load ${loaded} to ${load()})\n\n${buildTable(builds)}\n\n${processTable(builds)}`,
  );
  say(`## Growth\n\n${growthTable(builds)}`);

  const indexes = [await measureIndex(project, "real", real, rounds), await measureIndex(project, "1,000 pages", rootOf(1_000), rounds)];
  say(`## Index (median of ${rounds}, ours and Pagefind by turns; load ${load()})\n\n${indexTable(indexes)}`);

  const searches = [await measureSearch(`real (${views.length} pages)`, join(real, "_site"))];
  if (!quick) searches.push(await measureSearch("1,000 pages", join(rootOf(1_000), "_site")));
  say(`## First search\n\n${searchTable(searches)}`);
  const answers = await measureAnswers(join(real, "_site"));
  say(`## Answers to the judged questions, real site (load ${load()})\n\n${answerTable(answers)}`);
  if (searches.some(({ problem }) => problem !== undefined)) process.exitCode = 1;

  const scans = await measureScans(project);
  say(`## Self-scan, forty files compared\n\n${scanTable(scans)}`);

  const result = { node: process.version, machine, views, texts, visits, checks, desks, starts, builds, indexes, searches, answers, scans };
  await writeFile(join(folder, "latest.json"), `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await rm(work, { recursive: true, force: true });
}
