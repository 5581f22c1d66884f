import type { Readable, Writable } from "node:stream";
import { beginCommand, messageOf, refusalIn } from "../check/privacy/message.ts";
import type { Environment } from "../read/settings.ts";

/** What a command knows of the world: where it is given, with what, and where it answers. */
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
 * @param given what it works with, unless all of that is the process's own
 * @returns the code that its process ends with
 */
export type Command = (given?: Given) => Promise<number>;

/**
 * Makes a command: one that says why it was refused or what went wrong, and nothing of a private file, and answers with the code of that.
 * @param work what the command does; what it returns is its code, else 0
 * @param options `failing`: the code of an error that nobody foresaw; `refused`: the sentence that follows when nothing was changed
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
