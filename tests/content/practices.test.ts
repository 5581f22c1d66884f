import { describe, expect, test } from "vitest";
import { practicesByPlace, practiceViews } from "../../_config/draw/practices.ts";
import { keysOf, lgaParts, odihrPillars, practiceSizes, themes } from "../../_shared/vocabulary.ts";
import { realEdition } from "./edition.ts";

const { registers } = await realEdition();
const views = practiceViews(registers);

describe("what municipalities did", () => {
  test("is at least eighty examples, and in every theme", () => {
    expect(views.length).toBeGreaterThanOrEqual(80);
    const without = keysOf(themes).filter(
      (theme) => !views.some(({ blocks }) => blocks.some((id) => registers.blocks.get(id)?.thema === theme)),
    );
    expect(without).toEqual([]);
  });

  test.for(keysOf(practiceSizes))("comes from municipalities of every size: %s", (size) => {
    expect(views.filter(({ sizes }) => sizes.includes(size)).length).toBeGreaterThanOrEqual(10);
  });

  test("can be looked up: each has a source with a safe address that somebody looked at", () => {
    const unsafe = views.filter(({ sources }) => !sources.some(({ url }) => url.startsWith("https://")));
    // One source has no address but an unsafe one.
    expect(unsafe.map(({ id }) => id)).toEqual(["capelle-conferentie"]);
  });

  test("tells also what failed, or what is not known", () => {
    expect(views.filter(({ outcome }) => outcome === undefined).length).toBeGreaterThan(0);
    expect(views.filter(({ outcome }) => outcome !== undefined).length).toBeGreaterThanOrEqual(30);
  });

  test("is found by municipality: every one that did something, with each of its examples", () => {
    const places = practicesByPlace(registers, views);
    const named = [...registers.practices.values()].flatMap(({ gemeenten }) => gemeenten);
    expect(new Set(places.map(({ name }) => name))).toEqual(new Set(named));
    expect(places.flatMap(({ examples }) => examples)).toHaveLength(named.length);
    expect(places.at(0)?.name).toBe("Alkmaar");
  });

  test("is another document where one place stands twice under one block, and the earlier stands first", () => {
    const rows = [...registers.practices.values()];
    const pairs = rows.flatMap((row, at) =>
      rows.slice(at + 1).flatMap((later) => {
        const together =
          row.bouwstenen[0] === later.bouwstenen[0] && row.gemeenten.length > 0 && row.gemeenten.join() === later.gemeenten.join();
        return together ? [{ row, later }] : [];
      }),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const { row, later } of pairs) {
      expect(later.bronnen[0], `${row.id} and ${later.id}`).not.toBe(row.bronnen[0]);
      expect(later.jaar.slice(0, 4) >= row.jaar.slice(0, 4), `${later.id} after ${row.id}`).toBe(true);
    }
  });

  test("is about municipalities: no office is said with the name of who held it", () => {
    const named = views.filter(({ what, outcome = "" }) =>
      /(?:burgemeester|wethouder|raadslid|zorgcoördinator) (?!van |en |zorg|van't)[A-Z]/.test(`${what} ${outcome}`),
    );
    expect(named.map(({ id }) => id)).toEqual([]);
  });
});

describe("the yardsticks from elsewhere", () => {
  test("are all met by some building block, and every block has a part of the matrix for councils", () => {
    const blocks = [...registers.blocks.values()];
    expect(keysOf(odihrPillars).filter((key) => !blocks.some(({ odihr }) => odihr.includes(key)))).toEqual([]);
    expect(keysOf(lgaParts).filter((key) => !blocks.some(({ lga }) => lga.includes(key)))).toEqual([]);
    expect(blocks.filter(({ lga }) => lga.length === 0).map(({ id }) => id)).toEqual([]);
  });
});
