import { isTooLong, linesOf } from "../check/privacy/deny-list.ts";
import { addToDenyList } from "../check/privacy/deny-list-file.ts";
import { Refusal } from "../model/refusal.js";
import { readSettings } from "../read/settings.ts";
import { command } from "./command.ts";

/**
 * `npm run namenlijst -- "Voornaam Achternaam" …`: adds names, as hashes, to the list that PRIVE_NAMENLIJST names. The names are never printed or
 * stored. A space before the command keeps most shells from storing it in their history. Exit 0: added. Exit 1: nothing to add, or the list would
 * be inside the project. Exit 2: it could not run.
 */
export default command(async ({ root, args, environment, output }) => {
  const { denyListPath } = readSettings(root, environment);
  const names = args.filter((name) => name.trim() !== "");
  if (denyListPath === undefined || names.length === 0) {
    throw new Refusal(
      'Zet PRIVE_NAMENLIJST op een bestand buiten dit project, en noem een of meer namen: npm run namenlijst -- "Voornaam Achternaam"',
    );
  }
  if (names.some(isTooLong))
    throw new Refusal("Een van de namen heeft meer dan zes woorden en zou niet worden gevonden. Noem het deel waar men haar aan herkent.");
  let added: readonly string[] = [];
  await addToDenyList(denyListPath, root, ({ key, hashes }) => {
    added = names.filter((name) => linesOf(name, key).some((line) => !hashes.has(line)));
    return added.flatMap((name) => linesOf(name, key));
  });
  output.write(`Toegevoegd: ${String(added.length)}. De namen zelf zijn niet bewaard.\n`);
});
