import { compile } from "./_config/cli/compiled.js";

/**
 * What outlives a reload.
 * @type {import("./_config/eleventy/start.ts").Kept}
 */
const kept = {};

/**
 * The build is TypeScript. Every reload of the configuration asks for the code as its files are then, which is another file when one of them changed: an
 * edit to _config or _includes shows in the browser without a restart (docs/ontwikkeling/architectuur.md). It is that of the process
 * (cli/build-edition.js) where that makes a site.
 * @param {import("@11ty/eleventy").UserConfig} eleventyConfig
 * @returns {Promise<Record<string, unknown>>}
 */
export default async function (eleventyConfig) {
  /** @type {{ default: (config: typeof eleventyConfig, kept: import("./_config/eleventy/start.ts").Kept) => Record<string, unknown> }} */
  const { default: configure } = await import(await compiled());
  return configure(eleventyConfig, kept);
}

/** While somebody is typing, code may not be code yet: the site that stands says so, and is made anew at the next edit. */
async function compiled() {
  try {
    const address = await compile("_config/index.ts");
    kept.broken = undefined;
    return address;
  } catch (error) {
    kept.broken = error instanceof Error ? error.message : String(error);
    kept.server?.reload({});
    throw error;
  }
}
