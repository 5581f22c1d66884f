import { checkpoint } from "../content/checkpoint.ts";
import { editionDay } from "../content/today.ts";
import { privateFolder } from "../content/private.ts";
import { describeWithheld } from "../content/publication.ts";
import { formatFaults, sortFaults } from "../content/faults.ts";

/**
 * `npm run controle [-- --json] [-- file ...]`: checks the content without building.
 * Exit 0: sound. Exit 1: faults. Exit 2: the check itself could not run.
 */
const args = process.argv.slice(2);
const json = args.includes("--json");
const only = args.filter((arg) => !arg.startsWith("--")).map((arg) => arg.replaceAll("\\", "/"));

try {
  const result = await checkpoint({
    root: process.cwd(),
    today: editionDay(process.env, () => new Date()),
    privateFolder: privateFolder(process.env, process.cwd()),
  });
  const wanted = (fault: { file: string }): boolean =>
    only.length === 0 || only.some((name) => fault.file === name || fault.file.endsWith(`/${name}`));
  const faults = sortFaults(result.faults.filter(wanted));
  const warnings = sortFaults(result.warnings.filter(wanted));
  if (json) {
    process.stdout.write(`${JSON.stringify({ fouten: faults, waarschuwingen: warnings, niet_gepubliceerd: result.withheld }, null, 2)}\n`);
  } else {
    if (faults.length > 0) process.stdout.write(`Fouten: ${String(faults.length)}\n\n${formatFaults(faults)}\n\n`);
    if (warnings.length > 0)
      process.stdout.write(`Waarschuwingen bij concepten: ${String(warnings.length)}\n\n${formatFaults(warnings)}\n\n`);
    for (const absence of result.withheld) process.stdout.write(`${describeWithheld(absence)}\n`);
    if (faults.length === 0) process.stdout.write("De inhoud klopt.\n");
  }
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`De controle kon niet draaien: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
