import fc from "../../property.ts";
import { describe, expect, test } from "vitest";
import { compareScans } from "../../../../_shared/zelfscan/compare.ts";
import { emptyScan, withEntry, type Scan } from "../../../../_shared/zelfscan/scan.ts";
import type { Answer } from "../../../../_shared/zelfscan/vocabulary.ts";
import { blocks, scan } from "./generated.ts";

const of = (name: string, day: string, answers: Readonly<Record<string, Answer>>): Scan =>
  Object.entries(answers).reduce<Scan>((made, [id, answer]) => withEntry(made, id, { answer }), { ...emptyScan(day), name });

describe("one municipality over time", () => {
  const { columns, changes, rows } = compareScans(
    blocks,
    [
      of("Oost", "2027-01-01", { "K1.1": "op-orde", "K1.2": "niet" }),
      of("oost", "2026-01-01", { "K1.1": "deels", "K1.2": "deels", "K2.3": "niet" }),
    ],
    false,
  );

  test("stands in the order of its days", () => {
    expect(columns.map(({ label }) => label)).toEqual(["oost, 01-01-2026", "Oost, 01-01-2027"]);
  });

  test("shows what changed, and which way", () => {
    expect(changes.map(({ block, direction }) => [block.id, direction])).toEqual([
      ["K1.1", "vooruit"],
      ["K1.2", "achteruit"],
      ["K2.3", "anders"],
    ]);
  });

  test("does not learn from itself", () => {
    expect(rows.flatMap(({ learnFrom }) => learnFrom)).toEqual([]);
  });
});

describe("municipalities beside each other", () => {
  const region = [
    of("Oost", "2026-01-01", { "K1.1": "niet" }),
    of("Oost", "2027-01-01", { "K1.1": "op-orde" }),
    of("West", "2026-06-01", { "K1.1": "deels" }),
    of("", "", { "K1.1": "op-orde" }),
  ];

  test("learn from those who have it in order now", () => {
    const { rows } = compareScans(blocks, region, false);
    expect(rows[0]?.learnFrom).toEqual(["Oost", "Scan 4"]);
    expect(rows[0]?.given).toEqual(["niet", "op-orde", "deels", "op-orde"]);
  });

  test("without names bear letters, the same letter for the same municipality", () => {
    const { columns, rows } = compareScans(blocks, region, true);
    expect(columns.map(({ name }) => name)).toEqual(["Gemeente A", "Gemeente A", "Gemeente B", "Gemeente C"]);
    expect(rows[0]?.learnFrom).toEqual(["Gemeente A", "Gemeente C"]);
  });

  test("without names, no name is left anywhere", () => {
    fc.assert(
      fc.property(fc.array(scan, { minLength: 1, maxLength: 40 }), (scans) => {
        const named = scans.map((made, index) => ({ ...made, name: `Naamvan${index}x` }));
        expect(JSON.stringify(compareScans(blocks, named, true))).not.toContain("Naamvan");
      }),
      { numRuns: 20 },
    );
  });

  test("forty bear forty letters", () => {
    const forty = Array.from({ length: 40 }, (_, index) => of(`Gemeente nummer ${index}`, "", {}));
    const names = compareScans(blocks, forty, true).columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(40);
    expect(names[39]).toBe("Gemeente AN");
  });
});
