import { readFileSync, readdirSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { sources } from "./edition.ts";

const workflow = z.object({
  on: z.unknown(),
  permissions: z.strictObject({ contents: z.literal("read") }),
  jobs: z.record(z.string(), z.object({ "timeout-minutes": z.number(), steps: z.array(z.record(z.string(), z.unknown())) })),
});

test.for(readdirSync(".github/workflows"))("the job %s may only read, ends by itself, and runs nobody else's code", (name) => {
  const { jobs } = workflow.parse(parse(readFileSync(`.github/workflows/${name}`, "utf8")));
  for (const { steps } of Object.values(jobs)) for (const step of steps) expect(step).not.toHaveProperty("uses");
});

const { scripts, devDependencies } = z
  .object({ scripts: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

test("every script that a job runs exists", () => {
  const files = [...readdirSync(".github/workflows").map((name) => `.github/workflows/${name}`), ".gitlab-ci.yml"];
  const used = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, script = ""]) => script),
  );
  expect(used.length).toBeGreaterThan(3);
  for (const script of used) expect(scripts).toHaveProperty(script);
});

test.for([".github/workflows/controle.yml", ".gitlab-ci.yml"])("the jobs of %s run each part of the test run, and each once", (file) => {
  const parts = [...readFileSync("tests/all.ts", "utf8").matchAll(/^ {2}(\w+): ["'](?:vitest|npm|tsx|oxlint|stylelint|prettier)/gm)].map(
    ([, part]) => part,
  );
  const run = [...readFileSync(file, "utf8").matchAll(/npm test -- (.+)$/gm)].flatMap(([, names = ""]) => names.split(" "));
  expect(parts.length).toBeGreaterThan(6);
  expect(run.toSorted()).toEqual(parts.toSorted());
});

test.for([".github/workflows/nacht.yml", ".gitlab-ci.yml"])(
  "the night of %s builds first, which takes away, with nothing installed",
  (file) => {
    const text = readFileSync(file, "utf8").replace(/^[ \t]*#.*$/gm, "");
    const night = text.slice(Math.max(0, text.indexOf("\nnacht:")));
    const removes = night.indexOf("node _config/cli/build.js || true");
    expect(removes).toBeGreaterThan(-1);
    expect(night.indexOf("npm")).toBeGreaterThan(removes);
  },
);

test.for([".github/workflows/nachttoets.yml", ".gitlab-ci.yml"])(
  "what no day asks is asked in the night of %s (tests/night.ts)",
  (file) => {
    const commands = readFileSync(file, "utf8").replace(/^[ \t]*#.*$/gm, "");
    expect(commands).toMatch(/export TEST_COVER=all TEST_SEED="\$RANDOM"\n[^]*^ +(?:- )?(?:npm test|bash \.ci\/run)$/m);
  },
);

test("every night asks for advisories, also when a test fails", () => {
  const steps = workflow.parse(parse(readFileSync(".github/workflows/nachttoets.yml", "utf8"))).jobs.alles?.steps ?? [];
  const asks = "npm run --silent pakketten -- --advies";
  expect(steps.filter(({ run }) => run === asks)).toEqual([{ run: asks, if: "always()" }]);
  const jobs = z.record(z.string(), z.unknown()).parse(parse(readFileSync(".gitlab-ci.yml", "utf8")));
  const job = z.object({ rules: z.tuple([z.object({ if: z.string() })]), script: z.array(z.string()) }).parse(jobs.adviezen);
  expect([job.rules[0].if, job.script]).toEqual(['$TAAK == "nachttoets"', ["npm ci --ignore-scripts", asks]]);
});

test("no job keeps the site where somebody can fetch a story that was taken back since", () => {
  const jobs = z.record(z.string(), z.unknown()).parse(parse(readFileSync(".gitlab-ci.yml", "utf8")));
  for (const job of Object.values(jobs)) if (typeof job === "object") expect(job).not.toHaveProperty("artifacts");
});

/** The rows of the table of dependencies: the name, for what it is, and what else there is to say. */
const rows = [...(readFileSync("docs/ontwikkeling/afhankelijkheden.md", "utf8").split("\n## ")[0] ?? "").matchAll(/^\| `(.+)$/gm)].map(
  ([, row = ""]) => row.replace("`", "").split(" | "),
);

test("every dependency has its line in the table of dependencies, and every line a dependency", () => {
  expect(rows.map(([name]) => name)).toEqual(Object.keys(devDependencies));
  for (const row of rows)
    expect(
      row.filter((cell) => !["", "?"].includes(cell.trim())),
      row.join(" | "),
    ).toHaveLength(6);
});

test("what the table of dependencies gives to the tests alone, nothing of the product imports", async () => {
  const code = (await Promise.all(["_config", "_shared", "_includes", "assets/js"].map(sources))).flat();
  const imported = new Set(
    code.flatMap(({ text }) => [...text.matchAll(/(?:\bfrom |\bimport\()"((?:@[^/"]+\/)?[^/"]+)/g)].map(([, name = ""]) => name)),
  );
  const given = rows.flatMap(([name = "", why = ""]) => (why.startsWith("Tests") ? [name] : []));
  expect(given.filter((name) => imported.has(name))).toEqual([]);
});

test("what the hook on a commit runs is there", () => {
  expect(readFileSync(".githooks/pre-commit", "utf8")).toContain("lint-staged");
  expect(statSync(".githooks/pre-commit").mode & 0o111).not.toBe(0);
  expect(scripts.hooks).toContain(".githooks");
});
