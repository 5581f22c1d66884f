import "./short-run.js";
import { compile, withPackages } from "./compiled.js";

/*
 * `node _config/cli/run.js <command> [option ...]`: runs the command of that name in this folder. Every npm script of an editor is one call of this.
 */

const [, , command = "", ...rest] = process.argv;
process.argv.splice(2, process.argv.length, ...rest);
await withPackages(async () => import(await compile(`_config/cli/${command}.ts`)));
