import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Absolute path of what a check of the fixture site learned. */
    readonly learned?: string;
  }
}

/**
 * Checks the fixture site once, before all tests that build it. What it learned (words that it looked up, registers that it parsed) comes along with
 * every copy, as it would in a folder where somebody worked yesterday: loading the dictionary is most of a first check.
 */
export default async function ({ provide }: TestProject): Promise<() => Promise<void>> {
  await mkdir(".cache", { recursive: true });
  const root = await mkdtemp(resolve(".cache/learned-"));
  await cp("tests/fixtures/site", root, { recursive: true });
  await new Promise<void>((done, fail) => {
    const options = { cwd: root, env: { ...process.env, BOUWDATUM: "2031-05-06" } };
    execFile(process.execPath, [resolve("_config/cli/run.js"), "controle"], options, (error, stdout, stderr) => {
      if (error === null) done();
      else fail(new Error(`The fixture site has faults of its own:\n${stdout}${stderr}`));
    });
  });
  provide("learned", join(root, ".cache"));
  return () => rm(root, { recursive: true, force: true });
}
