import { spawnSync } from "node:child_process";

/** Runs commands, for a release and for its verification. */

/**
 * Runs a command and shows its output.
 * @param cwd absolute path
 * @param environment added to that of this process
 * @returns whether it succeeded
 */
export function ran(command: readonly [string, ...string[]], cwd: string, environment: Readonly<Record<string, string>> = {}): boolean {
  const [program, ...args] = command;
  return spawnSync(program, args, { cwd, env: { ...process.env, ...environment }, stdio: "inherit" }).status === 0;
}

/**
 * Runs a command and returns its output; its errors are shown.
 * @throws with the command, when it fails
 */
export function printed(command: readonly [string, ...string[]], cwd: string): string {
  const [program, ...args] = command;
  const { status, stdout } = spawnSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${command.join(" ")} ging niet goed.`);
  return stdout;
}
