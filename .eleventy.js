import { compile } from "./_config/cli/compiled.js";

let loaded = 0;
/**
 * What outlives a reload.
 * @type {import("./_config/eleventy/start.ts").Kept}
 */
const kept = {};

/**
 * The build is TypeScript. Every reload of the configuration gets a fresh copy of it, made of the present files, so an edit to _config or
 * _includes shows in the browser without a restart (docs/ontwikkeling/architectuur.md). The first is that of the process (cli/build-edition.js).
 * @param {import("@11ty/eleventy").UserConfig} eleventyConfig
 * @returns {Promise<Record<string, unknown>>}
 */
export default async function (eleventyConfig) {
  /** @type {{ default: (config: typeof eleventyConfig, kept: import("./_config/eleventy/start.ts").Kept) => Record<string, unknown> }} */
  const { default: configure } = await import((await compiled()) + (loaded === 0 ? "" : `?${String(loaded)}`));
  loaded += 1;
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
