import { existsSync } from "node:fs";
import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { statusLetter } from "../../_config/model/accessibility.ts";
import { htmlOf } from "../unit/markup.ts";
import { realEdition } from "./edition.ts";

const { registers, byAddress, today } = await realEdition();
const { accessibility, site } = registers;
/** What a page says. */
function read(address: string) {
  const page = byAddress.get(address);
  if (page === undefined) throw new Error(`There is no page at ${address}.`);
  return load(htmlOf(page.body));
}
const $ = read("/over/toegankelijkheid/");

/** What stands under a heading, up to the next of its kind. */
const under = (heading: string): string => {
  const found = $("h2").filter((_, element) => $(element).text() === heading);
  expect(found.length, heading).toBe(1);
  return found.nextUntil("h2").text();
};

// The parts of the Dutch model (digitoegankelijk.nl) and, for each failing, what its form asks for.
describe("a good statement", () => {
  test("says for which site it is, after which norm, of which day, by whom, and its letter", () => {
    const text = under("De verklaring");
    expect(text).toContain(site.url);
    expect(text).toContain("WCAG 2.2, niveau A en AA");
    expect(text).toContain("EN 301 549");
    expect(text).toContain(`Opgesteld op 29 november 2026 door ${site.uitgever}`);
    expect(text).toContain(`Stand: ${statusLetter(accessibility, today)}, `);
  });

  test("claims no letter that asks for an examination nobody did", () => {
    if (accessibility.onderzoek === undefined) expect(["C", "D"]).toContain(statusLetter(accessibility, today));
  });

  test.for(accessibility.grenzen.map((limit) => [limit.id, limit] as const))(
    "says of the limit %s its criterion, cause, consequence, way round, what is done and since when",
    ([id, limit]) => {
      const list = $(`#grens-${id}`).next("ul").text();
      for (const part of [limit.waar, limit.oorzaak, limit.gevolg, limit.omweg, limit.maatregel]) expect(list).toContain(part);
      for (const number of limit.criteria) expect(list).toContain(number);
      expect(list).toMatch(/Criterium: .*Bekend sinds \d+ \w+ \d{4}, laatst bekeken op \d+ \w+ \d{4}\./s);
    },
  );

  test("says how it is known, and what nobody did", () => {
    const text = under("Hoe wij het weten");
    for (const { naam } of accessibility.methoden) expect(text).toContain(naam);
    for (const gap of accessibility.niet_gedaan) expect(text).toContain(gap);
  });

  test("says whom to tell, and where to go when that does not help, by who the publisher is", () => {
    expect(under("Iets werkt niet")).toMatch(site.contact === undefined ? /proefadres/ : /Mail|Telefoon|Formulier/);
    const text = under("Komt u er niet uit");
    for (const part of ["Geen overheid", "College voor de Rechten van de Mens", "gemeente of een andere overheid"])
      expect(text).toContain(part);
  });

  test("gives every criterion with a judgement and a reason", () => {
    const criteria = read("/over/criteria/");
    const rows = criteria("tbody tr").toArray();
    expect(rows).toHaveLength(Object.keys(accessibility.criteria).length);
    for (const row of rows)
      expect(
        $(row)
          .find("td")
          .toArray()
          .every((cell) => $(cell).text().length > 3),
      ).toBe(true);
  });
});

test("every test that the statement leans on is there", () => {
  const named = [...accessibility.methoden, ...Object.values(accessibility.criteria)].flatMap(({ toetsen }) => toetsen);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
