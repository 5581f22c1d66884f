import { existsSync, realpathSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { hashOf, newDenyList, parseDenyList } from "../privacy/deny-list.ts";

/** What was asked for is wrong; nothing was written. */
class Refusal extends Error {}

/**
 * `npm run namenlijst -- "Voornaam Achternaam" …`: adds names to the list that PRIVE_NAMENLIJST names, as hashes. The names are
 * never printed or kept. A space before the command keeps most shells from remembering it.
 * Exit 0: added. Exit 1: nothing to add, or the list would stand in the project. Exit 2: it could not run.
 */
const names = process.argv.slice(2).filter((name) => name.trim() !== "");
const path = process.env.PRIVE_NAMENLIJST ?? "";

try {
  if (path === "" || names.length === 0) {
    throw new Refusal(
      'Zet PRIVE_NAMENLIJST op een bestand buiten dit project, en noem een of meer namen: npm run namenlijst -- "Voornaam Achternaam"',
    );
  }
  const folder = dirname(resolve(path));
  const way = existsSync(folder) ? relative(realpathSync(process.cwd()), realpathSync(folder)) : undefined;
  if (way === undefined) throw new Refusal("De map van PRIVE_NAMENLIJST is er niet. Maak haar eerst.");
  if (!isAbsolute(way) && way.split(/[\\/]/)[0] !== "..")
    throw new Refusal("De namenlijst staat nooit in dit project. Kies een andere map.");
  const text = existsSync(path) ? await readFile(path, "utf8") : newDenyList();
  const { key, hashes } = parseDenyList(text);
  const added = [...new Set(names.map((name) => hashOf(name, key)))].filter((hash) => !hashes.has(hash));
  await writeFile(path, text.replace(/\n*$/, "\n") + added.map((hash) => `${hash}\n`).join(""), { mode: 0o600 });
  process.stdout.write(`Toegevoegd: ${String(added.length)}. De namen zelf zijn niet bewaard.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof Refusal ? 1 : 2;
}
