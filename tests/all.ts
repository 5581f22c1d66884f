import { spawn } from "node:child_process";

/**
 * `tsx tests/all.ts [part ...]`: the named parts of the test run, or all of them, with the time that each took. Every job of CI and every npm script
 * that tests is one call of this, so that a developer can run what CI runs. The parts of one row need nothing of each other and run at once, so that a
 * core which one part leaves idle, as most do at their end, works for another.
 * Exit 0 when all passed; 1 when one failed, after the parts of its row.
 */
const rows = [
  {
    lint: "oxlint --deny-warnings",
    styles: 'stylelint "assets/css/**/*.css"',
    // What did not change since the last run is not read again.
    format: "prettier --check --cache --cache-strategy content --cache-location .cache/prettier --log-level warn .",
    quick: "vitest run --project unit --project content",
  },
  { fixture: "vitest run --project build", build: "npm run --silent build" },
  { site: "vitest run --project site", pa11y: "tsx tests/site/pa11y.ts" },
] as const satisfies readonly Readonly<Record<string, string>>[];

// Which commit is built would stand in every page, and be another for whoever works on one: what is tested has no name, unless one is given.
process.env.UITGAVE ??= "";

const asked = new Set(process.argv.slice(2));
const known = rows.flatMap((row) => Object.keys(row));
const unknown = [...asked].filter((part) => !known.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(" or ")}. The parts are: ${known.join(", ")}.`);
  process.exit(1);
}

const times: string[] = [];
for (const row of rows) {
  const parts = Object.entries(row).filter(([part]) => asked.size === 0 || asked.has(part));
  const passed = await twoAtATime(parts);
  if (!passed.every(Boolean)) {
    process.exitCode = 1;
    break;
  }
}
console.log(`\n${times.join("\n")}`);

/** Runs the commands of a row on two cores. A part that runs beside another is shown when it is done, so that two reports never mix. */
async function twoAtATime(parts: readonly (readonly [string, string])[]): Promise<boolean[]> {
  const waiting = [...parts];
  const passed: boolean[] = [];
  const worker = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) passed.push(await run(...part, parts.length > 1));
  };
  await Promise.all([worker(), worker()]);
  return passed;
}

async function run(part: string, command: string, later: boolean): Promise<boolean> {
  if (later) console.log(`${part} ...`);
  const start = process.hrtime.bigint();
  const child = spawn(command, { shell: true, stdio: later ? ["ignore", "pipe", "pipe"] : "inherit" });
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
  const seconds = (Number(process.hrtime.bigint() - start) / 1e9).toFixed(1);
  times.push(`${part.padEnd(8)} ${passed ? "passed" : "FAILED"} ${seconds.padStart(7)} s`);
  return passed;
}
