import { writeServerConfigs } from "../publish/files/server-config.ts";
import { readWithdrawn } from "../desk/withdrawal/register.ts";
import { beginCommand, messageOf } from "../check/privacy/message.ts";

/** `npm run servers`: writes the shipped server configurations anew without building; for a change of headers. */
beginCommand(1);
try {
  await writeServerConfigs(process.cwd(), await readWithdrawn(process.cwd()));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
