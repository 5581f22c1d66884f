import type { Exceptions } from "./exceptions.ts";
import type { Locked } from "./lock.ts";

/** Licences allowed for code that reaches users: they require a notice and nothing else. */
const toReaders: ReadonlySet<string> = new Set([
  ...["MIT", "MIT-0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "BlueOak-1.0.0", "Zlib", "CC0-1.0"],
  ...["OFL-1.1", "EUPL-1.2"],
]);

/**
 * Licences allowed for code that only builds and tests. Some require whoever changes and distributes the package to share its source; we do not do
 * that.
 */
const toUs: ReadonlySet<string> = new Set([...toReaders, "MPL-2.0", "LGPL-3.0-only", "LGPL-3.0-or-later", "Python-2.0", "PSF-2.0"]);

/**
 * Packages with a licence that is not on the list.
 * @param shipped paths of packages of which something reaches users
 * @returns sentences
 */
export function unlicensed(
  locked: readonly Locked[],
  shipped: ReadonlySet<string>,
  { licenties }: Pick<Exceptions, "licenties">,
): string[] {
  return locked.flatMap(({ place, name, version, licence }) => {
    const said = licenties.find(({ pakket }) => pakket === name)?.licentie ?? licence;
    const isShipped = shipped.has(place);
    if (said !== undefined && allows(said, isShipped ? toReaders : toUs)) return [];
    const use = isShipped ? "gaat naar lezers" : "bouwt of toetst";
    return [
      `${name} ${version} ${use} en ${said === undefined ? "noemt geen licentie" : `heeft de licentie ${said}`}: die staat niet in de lijst.`,
    ];
  });
}

/** Evaluates an SPDX expression: "OR" needs one allowed licence, "AND" needs all. A nested expression is never allowed: a person has to read it. */
function allows(expression: string, list: ReadonlySet<string>): boolean {
  const plain = expression.startsWith("(") && expression.endsWith(")") ? expression.slice(1, -1) : expression;
  return plain.split(" OR ").some((choice) => choice.split(" AND ").every((licence) => list.has(licence)));
}
