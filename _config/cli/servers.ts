import { writeFile } from "node:fs/promises";
import { formatFaults } from "../content/faults.ts";
import { loadRegisters } from "../content/registers.ts";
import { serverConfigs } from "../pages/server-config.ts";

/** `npm run servers`: writes the shipped server configurations anew; run it after a change of headers or a withdrawal. */
const loaded = await loadRegisters(process.cwd());
if ("faults" in loaded) {
  process.stderr.write(`${formatFaults(loaded.faults)}\n`);
  process.exitCode = 1;
} else {
  for (const { address, content } of serverConfigs(loaded.registers.withdrawn)) await writeFile(`server/${address}`, content);
}
