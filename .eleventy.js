import { compile } from "./_config/cli/compiled.js";

let loaded = 0;

/**
 * The build is TypeScript. Every reload of the configuration gets a fresh copy of it, made of the present files, so an edit to _config or
 * _includes shows in the browser without a restart (docs/ontwikkeling/architectuur.md). The first is that of the process (cli/build-edition.js).
 * @param {import("@11ty/eleventy").UserConfig} eleventyConfig
 * @returns {Promise<Record<string, unknown>>}
 */
export default async function (eleventyConfig) {
  /** @type {{ default: (config: typeof eleventyConfig) => Record<string, unknown> }} */
  const { default: configure } = await import((await compile("_config/index.ts")) + (loaded === 0 ? "" : `?${String(loaded)}`));
  loaded += 1;
  return configure(eleventyConfig);
}
