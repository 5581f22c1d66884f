import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take longer than their size says; traces and machine only wait, so that another has to work beside them. */
const long =
  /\/(?:every-page|books|removal|canaries|nieuw|redactie-states|redactie-journey|cache|drawn-before|one-step|growth|documentation|traces|machine)\./;

/**
 * A project after the other, since a worker belongs to one: a file of another in between costs a process that loads everything again. In each the
 * longest first, so that at the end no core waits for another. On a clean clone Vitest goes by the size of files: it knows no time yet.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turn = ({ project, moduleId }: TestSpecification): string => `${project.name} ${long.test(moduleId) ? "first" : "then"}`;
    return (await super.sort(files)).toSorted((a, b) => turn(a).localeCompare(turn(b)));
  }
}

/** One project a layer; each answers one question (docs/ontwikkeling): is the function right, the content sound, the wiring right, the product right. */
export default defineConfig({
  // Components are Preact; tsconfig.json says the same to tsc and tsx.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    // What a build says belongs in the report of a test that fails.
    silent: "passed-only",
    // What one part has compiled the next takes over, and so does tomorrow's run: by the hash of a file, of this one and of the lock file.
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/vitest" },
    // All cores: nobody works beside a test run in CI, and one core of two left idle makes it half as long again. One worker more made the site's a sixth longer.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // Against hanging only: a busy machine never misses them. What is slow is measured by npm run bench.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    setupFiles: ["tests/build/clean.ts"],
    expect: { poll: { timeout: 600_000 } },
    projects: [
      // These two layers change nothing outside their own functions, so their files share what they load.
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], isolate: false } },
      { extends: true, test: { name: "content", include: ["tests/content/**/*.test.ts"], isolate: false } },
      {
        extends: true,
        test: {
          name: "build",
          include: ["tests/build/**/*.test.ts"],
          globalSetup: ["tests/build/standing.ts"],
          setupFiles: ["tests/build/code.ts"],
          env: { BOUWDATUM: "2031-05-06", ELEVENTY_SKIP_ESM_RESOLVER: "1" },
          // A command in the process of the test (`command` in fixture-site.ts) costs a third of a first one when another ran there before.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          setupFiles: ["tests/build/code.ts"],
          // They only look at what was built.
          isolate: false,
        },
      },
    ],
  },
});
