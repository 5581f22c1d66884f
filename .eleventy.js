import { compiled } from "./_config/cli/compiled.js";

process.setSourceMapsEnabled(true);
let copies = 0;

// The build is TypeScript. Every reload of the configuration gets a fresh copy of it, made of the present files, so an edit to _config or
// _includes shows in the browser without a restart (docs/ontwikkeling/architectuur.md).
export default async function (eleventyConfig) {
  const { default: configure } = await import(`${await compiled("_config/index.ts")}?${String((copies += 1))}`);
  return configure(eleventyConfig);
}
