import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const workflow = z.object({
  on: z.unknown(),
  permissions: z.strictObject({ contents: z.literal("read") }),
  jobs: z.record(z.string(), z.object({ "timeout-minutes": z.number(), steps: z.array(z.record(z.string(), z.unknown())) })),
});

test.for(readdirSync(".github/workflows"))("the job %s may only read, ends by itself, and runs nobody else's code", (name) => {
  const { jobs } = workflow.parse(parse(readFileSync(`.github/workflows/${name}`, "utf8")));
  for (const { steps } of Object.values(jobs)) for (const step of steps) expect(step).not.toHaveProperty("uses");
});

const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync("package.json", "utf8")));

test("every script that a job runs exists", () => {
  const files = [...readdirSync(".github/workflows").map((name) => `.github/workflows/${name}`), ".gitlab-ci.yml"];
  const used = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, script = ""]) => script),
  );
  expect(used.length).toBeGreaterThan(3);
  for (const script of used) expect(scripts).toHaveProperty(script);
});

test.for([".github/workflows/nacht.yml", ".gitlab-ci.yml"])("the night of %s takes away first, with nothing installed", (file) => {
  const text = readFileSync(file, "utf8").replace(/^\s*#.*$/gm, "");
  const night = text.slice(Math.max(0, text.indexOf("\nnacht:")));
  const removes = night.indexOf("node _config/cli/weghalen.js");
  expect(removes).toBeGreaterThan(-1);
  expect(night.indexOf("npm")).toBeGreaterThan(removes);
});
