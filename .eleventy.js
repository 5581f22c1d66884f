import { tsImport } from "tsx/esm/api";

// The build is TypeScript. Importing it inside the function gives every reload of the configuration a fresh copy,
// so an edit to _config or _includes shows in the browser without a restart (docs/ontwikkeling/architectuur.md).
export default async function (eleventyConfig) {
  const { default: configure } = await tsImport("./_config/index.ts", import.meta.url);
  return configure(eleventyConfig);
}
