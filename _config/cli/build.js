import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "./site.js";
import { versionOf } from "./version.js";

/*
 * `npm run build`, as a process of its own (site.js). Exit 0: done. Exit 1: not, and the reason is printed.
 */

const { env: environment, stdout: output, stderr: errors } = process;
process.exitCode = await build({ root: process.cwd(), environment, output, errors }, makeEdition);

/**
 * Runs the part that needs the installed packages in a process of its own, so that a crash or a lack of memory there does not stop this process.
 * @param {string} into
 * @returns {Promise<boolean>} whether the whole site was made
 */
async function makeEdition(into) {
  const { UITGAVE = versionOf(process.cwd()) } = process.env;
  const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve("./build-edition.js")), into], {
    // Eleventy needs no thread to reload changed files: a build loads each file once.
    env: { ...process.env, ELEVENTY_SKIP_ESM_RESOLVER: "1", ...(UITGAVE === undefined ? {} : { UITGAVE }) },
    // The IPC channel tells the child when this process is gone.
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.once(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.once("error", (error) => {
      errors.write(`${String(error)}\n`);
      done(false);
    });
    child.once("close", (code) => {
      if (code !== 0 && code !== 1 && code !== 2) errors.write("Het bouwen is afgebroken.\n");
      done(code === 0);
    });
  });
}
