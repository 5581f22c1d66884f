import { describe, expect, test } from "vitest";
import { scanFile } from "../../../../_config/model/self-scan.ts";
import { parseScan, scanOf, serializeScan } from "../../../../_shared/zelfscan/file.ts";
import { isScanName, scanKinds } from "../../../../_shared/zelfscan/kinds.ts";
import { planOf } from "../../../../_shared/zelfscan/plan.ts";
import { emptyScan, withEntry, type ScanBlock } from "../../../../_shared/zelfscan/scan.ts";

const { kader, huis } = scanKinds;
const house = withEntry(emptyScan("2030-01-05"), "H2.1", { answer: "deels", eigenaar: "contractmanager" });
const ids = new Set(["H2.1", "K2.1"]);

describe("the scans of the site", () => {
  test("share nothing by which a file or a device could take one for the other", () => {
    for (const field of ["soort", "name", "planName", "schema"] as const) expect(huis[field]).not.toBe(kader[field]);
    expect(kader.id.test("H2.1")).toBe(false);
    expect(huis.id.test("K2.1")).toBe(false);
    expect([isScanName("huis"), isScanName("toString"), isScanName(undefined)]).toEqual([true, false, false]);
  });

  test("a file comes back as the scan it was, and its schema fits it", () => {
    const text = serializeScan(house, undefined, huis);
    expect(parseScan(text, ids, huis)).toEqual({ scan: house });
    expect(scanFile(huis).safeParse(JSON.parse(text)).success).toBe(true);
    expect(scanFile(kader).safeParse(JSON.parse(text)).success).toBe(false);
    expect(scanOf(JSON.parse(text))).toBeUndefined();
  });

  test.for([
    ["of the house", "with that of the Kader", serializeScan(house, undefined, huis), kader],
    ["of the Kader", "with that of the house", serializeScan(emptyScan("")), huis],
  ] as const)("a file %s is not opened %s, and it is said where", ([, , text, kind]) => {
    expect(parseScan(text, ids, kind)).toEqual({ problem: expect.stringContaining("van een andere zelfscan") as string });
  });

  test("an old file was of the Kader, and is no scan of the house", () => {
    expect(parseScan(JSON.stringify({ versie: 0, scan: "kader", antwoorden: [] }), ids, huis)).toHaveProperty("problem");
    expect(parseScan(JSON.stringify({ versie: 0, scan: "kader", antwoorden: [] }), ids)).toHaveProperty("scan");
  });

  test("a plan says whose questions they are, and where each stands", () => {
    const block: ScanBlock = {
      id: "H2.1",
      title: "U weet welk bedrijf er werkt",
      theme: "Gebouwen",
      plateau: "basis",
      agreed: false,
      nextStep: "Vraag het.",
      href: "/kader/eigen-huis/#h2-1",
      kompas: [],
      first: [],
    };
    const plan = planOf([block], house, "https://site.example", huis);
    expect(plan).toMatchObject({ title: huis.planTitle, note: huis.note });
    expect(plan.rows[0]?.links).toEqual([{ text: "H2.1 in deze scan", href: "https://site.example/kader/eigen-huis/#h2-1" }]);
  });
});
