import { beginCommand, messageOf, refusalIn } from "../check/privacy/message.ts";

/**
 * Runs a command: prints why it was refused or what went wrong, and nothing of a private file, and ends with the code of that.
 * @param work what the command does
 * @param options `failing`: the code of an error that nobody foresaw; `refused`: the sentence that follows when nothing was changed
 */
export async function runCommand(
  work: () => Promise<void>,
  { failing = 2, refused = "" }: { failing?: 1 | 2; refused?: string } = {},
): Promise<void> {
  beginCommand(failing);
  try {
    await work();
  } catch (error) {
    const code = refusalIn(error)?.exitCode ?? failing;
    process.stderr.write(`${messageOf(error)}\n${code === 1 && refused !== "" ? `${refused}\n` : ""}`);
    process.exitCode = Math.min(code, failing);
  }
}
