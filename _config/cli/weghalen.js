import { takeAway } from "./site.js";

/*
 * `npm run weghalen`, as a process of its own (site.js). Exit 0: nothing remains that may not be shown. Exit 1: it could not run, and the reason is
 * printed.
 */

const { env: environment, stdout: output, stderr: errors } = process;
process.exitCode = await takeAway({ root: process.cwd(), environment, output, errors });
