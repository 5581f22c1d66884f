import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { CannotRun } from "../_config/model/refusal.js";

const run = promisify(execFile);

/** A program that tests need and npm does not install. */
export interface Wanted {
  /** Its name in messages. */
  readonly name: string;
  /** The environment variable with its path. */
  readonly variable: string;
  /** Its executables on the PATH, the preferred one first. */
  readonly programs: readonly string[];
  /** Where else it may be: absolute paths. */
  readonly places?: readonly string[];
  /** The Debian packages that install it. */
  readonly packages: readonly string[];
}

/**
 * Finds a program: at the path in its variable, else on the PATH or in one of its places. On Debian as root its packages are installed when it is
 * missing. No test is ever skipped because a program is missing.
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
  // Servers are in /usr/sbin, which is only on the PATH of root.
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
    // Two tests may need two programs at once, and apt allows one process at a time.
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
