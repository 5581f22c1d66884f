import fc from "../../property.ts";
import { describe, expect, test } from "vitest";
import { compareScans, lookLikeOne, type Manner } from "../../../../_shared/zelfscan/compare.ts";
import { emptyScan, withEntry, type Scan } from "../../../../_shared/zelfscan/scan.ts";
import type { ScanAnswer } from "../../../../_shared/zelfscan/vocabulary.ts";
import { blocks, scan } from "./generated.ts";

const named: Manner = { anonymous: false, asOne: false };
const anonymous: Manner = { anonymous: true, asOne: false };

const of = (name: string, day: string, answers: Readonly<Record<string, ScanAnswer>>): Scan =>
  Object.entries(answers).reduce<Scan>((made, [id, answer]) => withEntry(made, id, { answer }), { ...emptyScan(day), name });

describe("one municipality over time", () => {
  const { columns, changes, rows, overTime } = compareScans(
    blocks,
    [
      of("Oost", "2027-01-01", { "K1.1": "op-orde", "K1.2": "niet" }),
      of("gemeente oost 2026", "2026-01-01", { "K1.1": "deels", "K1.2": "deels", "K2.3": "niet" }),
    ],
    named,
  );

  test("stands in the order of its days", () => {
    expect(columns.map(({ day }) => day)).toEqual(["01-01-2026", "01-01-2027"]);
    expect(overTime).toBe(true);
  });

  test("shows what changed, and which way", () => {
    expect(changes.map(({ block, direction }) => [block.id, direction])).toEqual([
      ["K1.1", "beter"],
      ["K1.2", "slechter"],
      ["K2.3", "anders"],
    ]);
  });

  test("does not learn from itself", () => {
    expect(rows.flatMap(({ learnFrom }) => learnFrom)).toEqual([]);
  });

  test("is never a neighbour of itself when the reader says that it is one, whatever its scans are called", () => {
    const scans = [of("", "2027-01-01", { "K1.1": "op-orde" }), of("Oud-Oost", "2026-01-01", { "K1.1": "niet" })];
    expect(compareScans(blocks, scans, named).rows[0]?.learnFrom).toEqual(["Scan 1"]);
    const { rows: own, changes: since } = compareScans(blocks, scans, { anonymous: false, asOne: true });
    expect(own[0]?.learnFrom).toEqual([]);
    expect(since.map(({ from, to, direction }) => [from.day, to.day, direction])).toEqual([["01-01-2026", "01-01-2027", "beter"]]);
  });

  test.for([
    ["2027-01-01", "2027-01-01"],
    ["2027-01-01", ""],
    ["", ""],
  ])("is not said to do better or worse from %s to %s", ([first = "", second = ""]) => {
    const { changes: said, columns: days } = compareScans(
      blocks,
      [of("Oost", second, { "K1.1": "op-orde" }), of("Oost", first, { "K1.1": "niet" })],
      named,
    );
    expect(said).toEqual([]);
    if (first !== second) expect(days.at(-1)?.day).toBe("zonder dag");
  });

  test("leaves two different scans of one day out of what changed, and names them; one that was opened twice counts once", () => {
    const first = of("Oost", "2026-01-01", { "K1.1": "niet" });
    const twice = [of("Oost", "2027-01-01", { "K1.1": "deels" }), of("Oost", "2027-01-01", { "K1.1": "op-orde" })];
    const last = of("Oost", "2028-01-01", { "K1.1": "op-orde" });
    const told = (scans: readonly Scan[]) => {
      const { changes: said, unsure } = compareScans(blocks, scans, named);
      return [said.map(({ from, to, before, after }) => [from.day, to.day, before, after]), unsure.map(({ day }) => day)];
    };
    const whole = [["01-01-2026", "01-01-2028", "niet", "op-orde"]];
    expect(told([first, ...twice, last])).toEqual([whole, ["01-01-2027", "01-01-2027"]]);
    expect(told([first, ...twice.toReversed(), last]), "whichever was opened first").toEqual([whole, ["01-01-2027", "01-01-2027"]]);
    expect(told([first, last, last, first])).toEqual([whole, []]);
  });

  test.for<[boolean, [string, string][]]>([
    [
      true,
      [
        ["Oost", "2026-01-01"],
        ["gemeente Oost", "2027-01-01"],
      ],
    ],
    [
      true,
      [
        ["", "2026-01-01"],
        ["Oost 2027", "2027-01-01"],
      ],
    ],
    [
      false,
      [
        ["Oost", "2026-01-01"],
        ["West", "2027-01-01"],
      ],
    ],
    [
      false,
      [
        ["", "2026-01-01"],
        ["", "2026-01-01"],
      ],
    ],
    [false, [["Oost", "2026-01-01"]]],
  ])("is guessed (%s) from names and days: %j", ([guess, scans]) => {
    expect(lookLikeOne(scans.map(([name, day]) => of(name, day, {})))).toBe(guess);
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
    const { rows } = compareScans(blocks, region, named);
    expect(rows[0]?.learnFrom).toEqual(["Oost", "Scan 4"]);
    expect(rows[0]?.given).toEqual(["niet", "op-orde", "deels", "op-orde"]);
  });

  test("without names bear letters, the same letter for the same municipality", () => {
    const { columns, rows } = compareScans(blocks, region, anonymous);
    expect(columns.map(({ name }) => name)).toEqual(["Gemeente A", "Gemeente A", "Gemeente B", "Gemeente C"]);
    expect(rows[0]?.learnFrom).toEqual(["Gemeente A", "Gemeente C"]);
  });

  test("without names, no name is left anywhere", () => {
    fc.assert(
      fc.property(fc.array(scan, { minLength: 1, maxLength: 40 }), (scans) => {
        const own = scans.map((made, index) => ({ ...made, name: `Naamvan${index}x` }));
        expect(JSON.stringify(compareScans(blocks, own, anonymous))).not.toContain("Naamvan");
      }),
      { numRuns: 20 },
    );
  });

  test("forty municipalities that stay unnamed get forty different letters", () => {
    const forty = Array.from({ length: 40 }, (_, index) => of(`Gemeente nummer ${index}`, "", {}));
    const names = compareScans(blocks, forty, anonymous).columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(40);
    expect(names[39]).toBe("Gemeente AN");
  });
});
