import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { CannotRun } from "../_config/model/refusal.js";

const run = promisify(execFile);

/** A program that tests need and that npm does not bring. */
export interface Wanted {
  /** What a message calls it. */
  readonly name: string;
  /** The environment variable that points at it. */
  readonly variable: string;
  /** Its programs on the PATH, the preferred one first. */
  readonly programs: readonly string[];
  /** Where else it may stand: absolute paths. */
  readonly places?: readonly string[];
  /** The Debian packages that have it. */
  readonly packages: readonly string[];
}

/**
 * Finds a program: what its variable names, else one on the PATH or at a place it may stand. On Debian as root its packages are installed when there is
 * none. Nothing is ever skipped for want of a program.
 * @returns path of the executable
 * @throws {CannotRun} one sentence that says what to install
 */
export async function findProgram(wanted: Wanted): Promise<string> {
  const { name, variable, packages } = wanted;
  const given = process.env[variable] ?? "";
  if (given !== "") {
    if (await isThere(given)) return given;
    throw new CannotRun(`${variable} is "${given}", and no program is there: point it at ${name}, or leave it out.`);
  }
  const found = await findInstalled(wanted);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && (await isThere("/usr/bin/apt-get"))) await install(wanted);
  const path = await findInstalled(wanted);
  if (path !== undefined) return path;
  throw new CannotRun(`This needs ${name}: install one (Debian: apt-get install ${packages.join(" ")}), or set ${variable} to it.`);
}

async function findInstalled({ programs, places = [] }: Wanted): Promise<string | undefined> {
  // What serves stands where only root looks.
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"].filter((folder) => folder !== "");
  for (const path of folders.flatMap((folder) => programs.map((program) => join(folder, program)))) {
    if (await isThere(path)) return path;
  }
  for (const path of places) if (await isThere(path, constants.R_OK)) return path;
  return undefined;
}

async function install({ name, variable, packages }: Wanted): Promise<void> {
  console.warn(`No ${name} found: installing ${packages.join(" ")}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    // Two tests may want two programs at once, and apt works for one at a time.
    const command = 'apt-get update && apt-get install -y --no-install-recommends "$@"';
    await run("flock", ["/tmp/mensenhandel-apt.lock", "sh", "-c", command, "sh", ...packages], { env, maxBuffer: 2 ** 26 });
  } catch (cause) {
    throw new CannotRun(`This needs ${name} and apt-get could not install it: install one, or set ${variable} to it.`, { cause });
  }
}

async function isThere(path: string, mode = constants.X_OK): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
