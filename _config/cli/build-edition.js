import "./short-run.js";
import { compile, withPackages } from "./compiled.js";

/*
 * `node _config/cli/build-edition.js <folder>`: makes the site in that folder, for `npm run build`. It runs the same compiled file that
 * `.eleventy.js` loads, so it is loaded only once. Exit 0: the site is complete. Exit 1: it is not, and the reason is printed.
 */

// The parent process is gone, so nobody will publish the site.
process.once("disconnect", () => process.exit(1));
process.channel?.unref();

await withPackages(async () => {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- ESLint reads no type in a comment
  const { beginCommand, buildEdition } = /** @type {typeof import("../index.ts")} */ (await import(await compile("_config/index.ts")));
  beginCommand(1);
  const [, , into = ""] = process.argv;
  const { env: environment, stderr: errors } = process;
  if (!(await buildEdition(into, { root: process.cwd(), environment, errors }))) process.exitCode = 1;
});
