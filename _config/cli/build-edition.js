import "./short-run.js";
import { compile, withPackages } from "./compiled.js";

/*
 * `node _config/cli/build-edition.js <folder>`: makes the site in that folder, for `npm run build`. It is the very code that Eleventy asks for in
 * `.eleventy.js`: loaded once, it serves both.
 */

await withPackages(async () => {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- ESLint reads no type in a comment
  const build = /** @type {{ buildEdition: (into: string) => Promise<void> }} */ (await import(await compile("_config/index.ts")));
  await build.buildEdition(process.argv[2] ?? "");
});
