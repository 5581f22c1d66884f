import type { Readable, Writable } from "node:stream";
import { beginCommand, messageOf, refusalIn } from "../check/privacy/message.ts";
import type { Environment } from "../read/settings.ts";

/** The context of a command: folder, arguments, environment, and streams. */
export interface Given {
  /** Absolute path of the project. */
  readonly root: string;
  readonly args: readonly string[];
  readonly environment: Environment;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly errors: Writable;
}

/**
 * A command as a function, which `run.js` calls in a process of its own.
 * @param given its context; by default that of the process
 * @returns the exit code
 */
export type Command = (given?: Given) => Promise<number>;

/**
 * Makes a command: it prints why it was refused or what went wrong, without anything from a private file, and returns the matching exit code.
 * @param work what the command does; it returns the exit code, 0 by default
 * @param options `failing`: the exit code of an unexpected error; `refused`: a sentence to add when nothing was changed
 */
export function command(
  work: (given: Given) => Promise<0 | 1 | 2 | undefined> | Promise<void>,
  { failing = 2, refused = "" }: { failing?: 1 | 2; refused?: string } = {},
): Command {
  return async (given = ofThisProcess(failing)) => {
    try {
      return (await work(given)) ?? 0;
    } catch (error) {
      const code = refusalIn(error)?.exitCode ?? failing;
      given.errors.write(`${messageOf(error, given.environment)}\n${code === 1 && refused !== "" ? `${refused}\n` : ""}`);
      return Math.min(code, failing);
    }
  };
}

function ofThisProcess(failing: 1 | 2): Given {
  beginCommand(failing);
  const { argv, env, stdin, stdout, stderr } = process;
  return { root: process.cwd(), args: argv.slice(2), environment: env, input: stdin, output: stdout, errors: stderr };
}
