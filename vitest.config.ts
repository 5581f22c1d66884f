import { defineConfig } from "vitest/config";

/** One project a layer; each answers one question (docs/ontwikkeling): is the function right, the content sound, the wiring right, the product right. */
export default defineConfig({
  // Components are Preact; tsconfig.json says the same to tsc and tsx.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    // What a build says belongs in the report of a test that fails.
    silent: "passed-only",
    // All cores: nobody works beside a test run in CI, and one core of two left idle makes it half as long again.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"] } },
      { extends: true, test: { name: "content", include: ["tests/content/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "build",
          include: ["tests/build/**/*.test.ts"],
          env: { BOUWDATUM: "2031-05-06" },
          // A test here bundles, makes pictures and indexes, some through a child process: seconds, not milliseconds.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          // One browser and one server: files that run beside each other would measure each other.
          fileParallelism: false,
          // Starting Chromium takes seconds on a cold machine, and one test may visit every page of the site.
          testTimeout: 120_000,
          // And where there is no browser yet, the first test waits for Debian's package.
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
