import { writeServerConfigs } from "../pages/server-config.ts";
import { readWithdrawn } from "../withdrawal/register.ts";

/** `npm run servers`: writes the shipped server configurations anew without building; for a change of headers. */
try {
  await writeServerConfigs(process.cwd(), await readWithdrawn(process.cwd()));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
