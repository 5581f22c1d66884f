import fc from "../../property.ts";
import { describe, expect, test } from "vitest";
import { byDependency, outcomeOf } from "../../../../_shared/zelfscan/outcome.ts";
import { progressOf } from "../../../../_shared/zelfscan/progress.ts";
import { emptyScan, withEntry, type Entry, type Scan } from "../../../../_shared/zelfscan/scan.ts";
import { blocks, scan } from "./generated.ts";

const scanOf = (entries: Readonly<Record<string, Partial<Entry>>>, changes: Partial<Scan> = {}): Scan =>
  Object.entries(entries).reduce<Scan>((made, [id, entry]) => withEntry(made, id, entry), { ...emptyScan(""), ...changes });
const idsOf = (items: readonly { readonly block: { readonly id: string } }[]): string[] => items.map(({ block }) => block.id);

describe("eerst doen", () => {
  test("is the basis that is not arranged, what others build on first", () => {
    const { first, later } = outcomeOf(
      blocks,
      scanOf({
        "K1.1": { answer: "niet" },
        "K1.3": { answer: "deels" },
        "K2.2": { answer: "niet" },
        "K2.3": { answer: "op-orde" },
        "K1.10": { answer: "niet" },
      }),
    );
    expect(idsOf(first)).toEqual(["K2.2", "K1.3", "K1.1"]);
    expect(first[1]?.waitsFor).toEqual([{ id: "K2.2", why: "Want K2.2." }]);
    expect(idsOf(later)).toEqual(["K1.10"]);
  });

  test("always comes after what it waits for, and its order does not depend on the answers", () => {
    const order = byDependency(blocks).map(({ id }) => id);
    fc.assert(
      fc.property(scan, (made) => {
        const listed = idsOf(outcomeOf(blocks, made).first);
        expect(listed).toEqual(order.filter((id) => listed.includes(id)));
        for (const { block, waitsFor } of outcomeOf(blocks, made).first)
          for (const { id } of waitsFor) expect(listed.indexOf(id)).toBeLessThan(listed.indexOf(block.id));
      }),
    );
  });

  test("another answer never moves the rest of the list", () => {
    fc.assert(
      fc.property(scan, fc.constantFrom(...blocks.map(({ id }) => id)), (made, id) => {
        const rest = (of: Scan): string[] => idsOf(outcomeOf(blocks, of).first).filter((other) => other !== id);
        expect(rest(withEntry(made, id, { answer: "niet" }))).toEqual(rest(withEntry(made, id, { answer: "op-orde" })));
      }),
    );
  });

  test("survives a register in which two blocks wait for each other", () => {
    const [a, b] = blocks;
    if (a === undefined || b === undefined) throw new Error("There are blocks.");
    const ring = [
      { ...a, first: [{ id: b.id, why: "" }] },
      { ...b, first: [{ id: a.id, why: "" }] },
    ];
    expect(byDependency(ring)).toHaveLength(2);
  });
});

describe("bespreken", () => {
  const why = (entries: Readonly<Record<string, Partial<Entry>>>): string[] =>
    outcomeOf(blocks, scanOf(entries)).discuss.map((item) => `${item.block.id} ${item.why}`);

  test.each<[string, Readonly<Record<string, Partial<Entry>>>, string[]]>([
    [
      "in order on something that is not",
      { "K1.1": { answer: "op-orde", bewijs: "besluit" }, "K1.3": { answer: "niet" } },
      ["K1.1 Dit is op orde, maar K1.3 niet. Want K1.3."],
    ],
    [
      "in order on something nobody knows",
      { "K1.1": { answer: "op-orde", bewijs: "besluit" }, "K1.3": { answer: "onbekend" } },
      ["K1.1 Dit is op orde, maar van K1.3 is dat onbekend. Want K1.3."],
    ],
    [
      "in order without evidence",
      { "K1.2": { answer: "op-orde" } },
      ["K1.2 Dit is op orde, maar er staat geen bewijs bij. Waar kan een collega het vinden?"],
    ],
    [
      "nothing, with evidence",
      { "K1.2": { answer: "niet", bewijs: "plan" } },
      ["K1.2 Er is niets geregeld, maar er staat wel bewijs bij."],
    ],
    [
      "not applicable without a reason",
      { "K1.2": { answer: "niet-van-toepassing" } },
      ["K1.2 Dit is niet van toepassing, maar er staat niet bij waarom."],
    ],
    ["all well", { "K1.1": { answer: "op-orde", bewijs: "besluit" }, "K1.3": { answer: "op-orde", bewijs: "verslag" } }, []],
  ])("%s", (_name, entries, reasons) => {
    expect(why(entries)).toEqual(reasons);
  });

  test("what colleagues did not agree on, until somebody answers anew", () => {
    const made = scanOf({ "K1.2": { answer: "niet" } });
    const split = {
      ...made,
      entries: new Map([...made.entries].map(([id, entry]) => [id, { ...entry, opinions: ["niet", "op-orde"] as const }])),
    };
    expect(outcomeOf(blocks, split).discuss.map((item) => item.why)).toEqual(["Niet iedereen antwoordde hetzelfde: niet en op orde."]);
    expect(outcomeOf(blocks, withEntry(split, "K1.2", { answer: "niet" })).discuss).toEqual([]);
  });
});

test("every chosen block stands in exactly one of the lists, and nothing is counted together", () => {
  fc.assert(
    fc.property(scan, (made) => {
      const outcome = outcomeOf(blocks, made);
      const { first, later, unknown, strong, notApplicable, open } = outcome;
      const listed = [...idsOf([...first, ...later, ...unknown, ...strong, ...notApplicable]), ...open.map(({ id }) => id)];
      expect(listed.sort()).toEqual(
        blocks
          .filter(({ plateau, agreed }) => made.choice === "alles" || (made.choice === "basis" ? plateau === "basis" : agreed))
          .map(({ id }) => id)
          .sort(),
      );
      expect(Object.values(outcome).every((value) => Array.isArray(value))).toBe(true);
    }),
  );
});

test("progress counts what was answered of what was asked, theme by theme", () => {
  const made = scanOf({ "K1.1": { answer: "niet" }, "K2.3": { answer: "onbekend" } }, { choice: "basis" });
  expect(progressOf(blocks, made).map(({ theme, answered, asked }) => [theme, answered, asked])).toEqual([
    ["Thema 1", 1, 3],
    ["Thema 2", 1, 2],
  ]);
  expect(progressOf(blocks, { ...made, choice: "afspraken" }).map(({ basis }) => basis.map(({ answer }) => answer))).toEqual([
    ["niet"],
    ["onbekend"],
  ]);
});
