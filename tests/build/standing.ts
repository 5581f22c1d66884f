import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { copyFolder, makeBuildable } from "./buildable.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Absolute path of the unchanged fixture site, built. Do not change it. */
    readonly standing?: string;
  }
}

/**
 * Builds the fixture site once, before all tests that build it. Its cache (words looked up, registers parsed, share pictures drawn) is copied with
 * every copy, as in a folder where somebody worked before: it saves more than half of a first check.
 */
export default async function ({ provide }: TestProject): Promise<() => Promise<void>> {
  await mkdir(".cache", { recursive: true });
  const root = await mkdtemp(resolve(".cache/standing-"));
  copyFolder("tests/fixtures/site", root);
  makeBuildable(root);
  await writeFile(join(root, ".eleventy.js"), 'export { default } from "../../.eleventy.js";\n');
  await new Promise<void>((done, fail) => {
    const options = { cwd: root, env: { ...process.env, BOUWDATUM: "2031-05-06" } };
    execFile(process.execPath, [resolve("_config/cli/build.js")], options, (error, stdout, stderr) => {
      if (error === null) done();
      else fail(new Error(`The fixture site has faults of its own:\n${stdout}${stderr}`));
    });
  });
  provide("standing", root);
  return () => rm(root, { recursive: true, force: true });
}
