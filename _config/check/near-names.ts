import type { Fault } from "../model/faults.ts";
import { nearestName } from "../model/nearest-name.ts";
import { registerTable } from "../read/registers.ts";
import type { Withdrawn } from "../model/registers.ts";

/**
 * Warns about rows in the register of withdrawn stories that match no story but resemble the name of an existing one: with a mistyped name the
 * editor believes that the story is gone.
 * @param published the slugs of the stories on the site
 * @param known the slugs of every story that was read: the report mentions unpublished stories separately
 */
export function nearNameWarnings(
  withdrawn: readonly Withdrawn[],
  published: readonly string[],
  known: readonly string[],
  lineOf: (file: string, id: string) => number,
): Fault[] {
  const file = registerTable.withdrawn.file;
  return withdrawn.flatMap(({ slug }): Fault[] => {
    const near = known.includes(slug) ? undefined : nearestName(slug, published);
    if (near === undefined) return [];
    return [
      {
        code: "ingetrokken-lijkt-op",
        file,
        line: lineOf(file, slug),
        field: "slug",
        what: `Er is geen getuigenis met de naam ${slug}. Op de site staat nog wel ${near}.`,
        mend: `Moest die weg, schrijf dan slug: ${near}. Is de goede al weg, laat dit dan staan.`,
      },
    ];
  });
}
