import { join } from "node:path";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { isFrozenNow } from "../edition/frozen.ts";
import { formatFaults } from "../model/faults.ts";
import { CannotRun, Refusal } from "../model/refusal.js";
import { frozenCsv } from "../publish/data/csv.ts";
import { frozenFile } from "../read/frozen.ts";
import { loadRegisters } from "../read/registers.ts";
import { openYamlMemory } from "../read/memory/yaml.ts";
import { readSettings } from "../read/settings.ts";
import { writeWhole } from "../read/write.js";
import { command } from "./command.ts";

/**
 * `npm run vastzetten`: freezes the figures of today in a file that every later build publishes unchanged, when they differ from the last frozen
 * ones (decision 0042). Exit 0: they are frozen. Exit 1: refused, since existing frozen figures would be overwritten. Exit 2: it could not run.
 */
export default command(async ({ root, environment, output }) => {
  const { today, memory } = readSettings(root, environment);
  const read = await loadRegisters(root, [], openYamlMemory(memory("yaml.json")));
  if ("faults" in read) throw new CannotRun(`In de registers staan fouten. Herstel die eerst:\n\n${formatFaults(read.faults)}`);
  const { registers } = read;
  const [last] = registers.frozen;
  if (last !== undefined && isFrozenNow(registers)) {
    output.write(`De cijfers zijn nog die van ${formatDay(last.day)}. Er is niets nieuws om vast te zetten.\n`);
    return;
  }
  if (last !== undefined && last.day >= today)
    throw new Refusal(
      `De cijfers van ${formatDay(last.day)} staan al vast, en anderen kunnen ernaar verwijzen. Zet deze een dag later vast: npm run vastzetten`,
    );
  const text = frozenCsv(registers);
  const file = frozenFile(today, text);
  await writeWhole(join(root, file), text);
  output.write(`De cijfers van ${formatDay(today)} staan vast in ${file}. Leg dat bestand vast in git, en verander het nooit meer.\n`);
});
