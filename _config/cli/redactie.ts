import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { isMainThread } from "node:worker_threads";
import { openEditor } from "../desk/editor/server.ts";
import { answerAsWhole, wholeInThread } from "../desk/editor/whole.ts";
import { CannotRun } from "../model/refusal.js";
import { readSettings } from "../read/settings.ts";
import { command } from "./command.ts";

/**
 * `npm run redactie`: opens the editors' desk in a browser, on this computer only, until it is stopped. A worker thread of the same file checks the
 * whole site. Exit 0: stopped. Exit 2: it could not run.
 */
// The worker thread only checks.
if (!isMainThread) answerAsWhole(readSettings());

export default command(async ({ root, args, environment, output }) => {
  const { open, port } = read(args);
  const desk = await openEditor(readSettings(root, environment), port, wholeInThread(new URL(import.meta.url)));
  output.write(`De redactie is open, alleen op deze computer:\n\n  ${desk.address}\n\nStoppen: druk op Ctrl+C.\n`);
  if (open) show(desk.address);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
  await desk.close();
});

function read(args: readonly string[]): { open: boolean; port: number } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { "niet-openen": { type: "boolean", default: false }, poort: { type: "string", default: "0" } },
    });
    return { open: !values["niet-openen"], port: Number(values.poort) || 0 };
  } catch {
    throw new CannotRun("Deze opdracht kent alleen --niet-openen (het adres wordt geschreven, en u opent het zelf) en --poort.");
  }
}

/** Opens the address in the default browser; when that fails, the user can copy it from the terminal. */
function show(address: string): void {
  const [program, args] = openers[process.platform] ?? ["xdg-open", []];
  spawn(program, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, readonly string[]]>>> = {
  darwin: ["open", []],
  win32: ["cmd", ["/c", "start", ""]],
};
