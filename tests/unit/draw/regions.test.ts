import { describe, expect, test } from "vitest";
import { freshnessOf, regionViews } from "../../../_config/draw/regions.ts";
import { freshnessInBrief } from "../../../_includes/components/HowFresh.tsx";
import type { Region } from "../../../_config/model/registers.ts";
import { editionOf, samplePage, sampleRegisters } from "../sample.ts";

const contact = {
  organisatie: "Het huis",
  wat: "Zorgcoördinatie",
  stand: "oude lijst, zonder datum",
  bron: "onderzoek",
  gecontroleerd_op: "2030-02-01",
  geldig_tot: "2031-02-01",
};
const region: Region = { id: "drenthe", code: "VR03", naam: "Drenthe", afkorting: "Dr", contacten: [contact] };
const answered: Region = { ...region, antwoord: { datum: "2030-03-01", van: "coördinator van het huis" } };

describe("what a region confirmed", () => {
  test.for([
    ["2030-03-01", true],
    ["2031-03-01", true],
    ["2031-03-02", false],
  ] as const)("holds for a year: on %s that is %s", ([today, holds]) => {
    expect(freshnessOf(answered, today).isConfirmed).toBe(holds);
  });

  test("is said with its day, and after a year the age of the source is said instead", () => {
    expect(freshnessInBrief(freshnessOf(answered, "2030-06-01"))).toBe("bevestigd op 1 maart 2030");
    expect(freshnessInBrief(freshnessOf(answered, "2032-06-01"))).toBe("bron zonder datum");
  });

  test.for<[Region, string]>([
    [{ ...region, contacten: [{ ...contact, stand: "2024" }] }, "bron van 2024"],
    [{ ...region, contacten: [] }, "geen bron"],
  ])("is not there where nobody answered", ([row, said]) => {
    expect(freshnessInBrief(freshnessOf(row, "2030-06-01"))).toBe(said);
  });

  test("makes of an old source whom to call first, for as long as it holds", () => {
    const wayIn = (row: Region): boolean | undefined => {
      const registers = { ...sampleRegisters(), regions: new Map([[row.id, row]]) };
      return regionViews(editionOf([samplePage("regio")], registers)).contacts(row.id)[0]?.wayIn;
    };
    const longAgo = { ...region, antwoord: { datum: "2027-12-31", van: "coördinator van het huis" } };
    // The samples are of a day in 2030. What a region said counts for as many years as a page that names it.
    expect([region, answered, longAgo].map(wayIn)).toEqual([true, false, true]);
  });
});
