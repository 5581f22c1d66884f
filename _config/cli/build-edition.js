import "./short-run.js";
import { compile, withPackages } from "./compiled.js";

/*
 * `node _config/cli/build-edition.js <folder>`: makes the site in that folder, for `npm run build`. It is the very code that Eleventy asks for in
 * `.eleventy.js`: loaded once, it serves both.
 */

await withPackages(async () => {
  const build = /** @type {typeof import("../index.ts")} */ (await import(await compile("_config/index.ts")));
  await build.buildEdition(process.argv[2] ?? "");
});
