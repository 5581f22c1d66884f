import "./short-run.js";
import { compile, withPackages } from "./compiled.js";

/*
 * `node _config/cli/run.js <command> [option ...]`: runs the command of that name in this folder. The npm scripts for editors use this.
 */

const [, , command = "", ...rest] = process.argv;
process.argv.splice(2, process.argv.length, ...rest);
await withPackages(async () => {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- ESLint reads no type in a comment
  const { default: run } = /** @type {{ default: import("./command.ts").Command }} */ (
    await import(await compile(`_config/cli/${command}.ts`))
  );
  process.exitCode = await run();
});
