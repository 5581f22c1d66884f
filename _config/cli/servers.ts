import { writeServerConfigs } from "../publish/files/server-config.ts";
import { readWithdrawn } from "../desk/withdrawal/register.ts";

/** `npm run servers`: writes the shipped server configurations anew without building; for a change of headers. */
try {
  await writeServerConfigs(process.cwd(), await readWithdrawn(process.cwd()));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
