import { spawn } from "node:child_process";
import { cpus } from "node:os";

/**
 * `tsx tests/all.ts [part ...]`: runs the named parts of the test run, or all of them, and prints the time of each. Every CI job and every npm
 * script that tests is one call of this, so that a developer can run what CI runs. A part starts when the parts it depends on have passed, in
 * parallel with the others; only the two largest run one after the other, since in parallel they slow each other down (docs/besluiten/0031).
 * Exit 0 when all passed; 1 when one failed, after all parts that did not depend on it have run.
 */
const first = {
  quick: "vitest run --project unit --project content",
  lint: "oxlint --deny-warnings",
  styles: 'stylelint "assets/css/**/*.css"',
  // Skip files that have not changed since the last run.
  format: "prettier --check --cache --cache-strategy content --cache-location .cache/prettier --log-level warn .",
};
const then = {
  build: "npm run --silent build",
  fixture: "vitest run --project build",
};
const ofTheSite = {
  site: "vitest run --project site",
  pa11y: "tsx tests/site/pa11y.ts",
};
const commands: Readonly<Record<string, string>> = { ...first, ...then, ...ofTheSite };

/** The parts that must have passed before a part starts. */
function before(part: string): readonly string[] {
  if (part in first) return [];
  return part in then ? Object.keys(first) : ["build"];
}

/** The parts that must have ended, passed or failed, before a part starts. */
function after(part: string): readonly string[] {
  return part === "site" ? ["fixture"] : [];
}

// Every page names the commit that it was built from: what is tested weighs as much as what is published, and is the same for each developer.
process.env.UITGAVE ??= "2026-01-01 d1f0a86c4be39275e07b5c2a9d8f4613e5b0c7a2";

const unknown = process.argv.slice(2).filter((part) => !(part in commands));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(" or ")}. The parts are: ${Object.keys(commands).join(", ")}.`);
  process.exit(1);
}
const parts = Object.entries(commands).filter(([part]) => process.argv.length === 2 || process.argv.includes(part, 2));

const times: string[] = [];
const passed = new Map<string, Promise<boolean>>();
const [start, busy, idle] = [process.hrtime.bigint(), ...coreTimes()];
for (const [part, command] of parts) {
  passed.set(
    part,
    Promise.all([allPassed(before(part)), allPassed(after(part))]).then(async ([isReady]) => isReady && run(part, command)),
  );
}
if ((await Promise.all(passed.values())).includes(false)) process.exitCode = 1;
const [busyAtTheEnd, idleAtTheEnd] = coreTimes();
const share = (idleAtTheEnd - idle) / (idleAtTheEnd - idle + busyAtTheEnd - busy);
console.log(
  `\n${[...times, `together ${since(start).padStart(14)}, in which the cores did nothing for ${(100 * share).toFixed(0)} %`].join("\n")}`,
);

/** Waits for those of the parts that are in this run. True when all of them passed. */
async function allPassed(others: readonly string[]): Promise<boolean> {
  return (await Promise.all(others.flatMap((other) => passed.get(other) ?? []))).every(Boolean);
}

/** How long all cores of this machine have been busy and idle since it started, in milliseconds. */
function coreTimes(): readonly [busy: number, idle: number] {
  const sums = cpus().map(({ times: { user, nice, sys, irq, idle } }) => [user + nice + sys + irq, idle] as const);
  return [sums.reduce((sum, [busy]) => sum + busy, 0), sums.reduce((sum, [, idle]) => sum + idle, 0)];
}

function since(moment: bigint): string {
  return `${(Number(process.hrtime.bigint() - moment) / 1e9).toFixed(1)} s`;
}

/** Runs a part. Its output is printed when it has ended, so that outputs do not mix; directly when it is the only part. */
async function run(part: string, command: string): Promise<boolean> {
  const alone = parts.length === 1;
  if (!alone) console.log(`${part} ...`);
  const start = process.hrtime.bigint();
  const child = spawn(command, { shell: true, stdio: alone ? "inherit" : ["ignore", "pipe", "pipe"] });
  const output: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => output.push(chunk));
  const passed = await new Promise<boolean>((done) => {
    child.on("error", () => {
      done(false);
    });
    child.on("close", (code) => {
      done(code === 0);
    });
  });
  process.stdout.write(Buffer.concat(output));
  times.push(`${part.padEnd(8)} ${passed ? "passed" : "FAILED"} ${since(start).padStart(9)}`);
  return passed;
}
