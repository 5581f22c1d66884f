import fc from "../../property.ts";
import { describe, expect, test } from "vitest";
import { changesLeftOut, leftOut, mergeChanges, mergeScans } from "../../../../_shared/zelfscan/merge.ts";
import { emptyScan, entryOf, withEntry, type Scan } from "../../../../_shared/zelfscan/scan.ts";
import { noHistory, remember, undone } from "../../../../assets/js/zelfscan/history.ts";
import { ids, scan } from "./generated.ts";

const answersOf = (made: Scan): unknown =>
  [...ids].map((id) => [id, entryOf(made, id).answer, entryOf(made, id).opinions, entryOf(made, id).due]);
const one = (answer: Parameters<typeof withEntry>[2]): Scan => withEntry(emptyScan(""), "K1.1", answer);

describe("merging", () => {
  test("does not depend on who comes first", () => {
    fc.assert(
      fc.property(scan, scan, (a, b) => {
        expect(answersOf(mergeScans(a, b))).toEqual(answersOf(mergeScans(b, a)));
      }),
    );
  });

  test("nor on who joins whom", () => {
    fc.assert(
      fc.property(scan, scan, scan, (a, b, c) => {
        expect(answersOf(mergeScans(mergeScans(a, b), c))).toEqual(answersOf(mergeScans(a, mergeScans(b, c))));
      }),
    );
  });

  test("with itself or with an empty scan changes nothing", () => {
    fc.assert(
      fc.property(scan, (a) => {
        expect(mergeScans(a, a)).toEqual(a);
        expect(mergeScans(a, { ...emptyScan(""), choice: a.choice })).toEqual(a);
      }),
    );
  });

  test("keeps what both wrote, and the earlier day", () => {
    const entry = entryOf(
      mergeScans(
        one({ notitie: "plan ligt er", eigenaar: "beleid", due: "2030-05-01" }),
        one({ notitie: "raad weet het", eigenaar: "beleid", due: "2030-02-01" }),
      ),
      "K1.1",
    );
    expect(entry).toMatchObject({ notitie: "plan ligt er\nraad weet het", eigenaar: "beleid", due: "2030-02-01" });
  });

  test("takes the more careful answer and remembers the other", () => {
    expect(entryOf(mergeScans(one({ answer: "op-orde" }), one({ answer: "deels" })), "K1.1")).toMatchObject({
      answer: "deels",
      opinions: ["deels", "op-orde"],
    });
    expect(entryOf(mergeScans(one({ answer: "onbekend" }), one({ answer: "op-orde" })), "K1.1")).toMatchObject({
      answer: "op-orde",
      opinions: [],
    });
  });
});

describe("undo", () => {
  test("walks back through any changes to the scan before them", () => {
    fc.assert(
      fc.property(scan, fc.array(scan, { minLength: 1, maxLength: 20 }), (start, later) => {
        let [now, history] = [start, noHistory];
        for (const next of later) [now, history] = [next, remember(history, now, "")];
        for (let step = undone(history); step !== undefined; step = undone(step.history)) now = step.scan;
        expect(now).toBe(start);
      }),
    );
  });

  test("takes letters typed in one field as one step", () => {
    const [a, b, c] = [one({ notitie: "a" }), one({ notitie: "ab" }), one({ notitie: "abc" })];
    const history = remember(remember(remember(noHistory, emptyScan(""), "K1.1.notitie"), a, "K1.1.notitie"), b, "K2.2.answer");
    expect(undone(history)?.scan).toBe(b);
    expect(undone(undone(history)?.history ?? noHistory)?.scan.entries.size).toBe(0);
    expect(c.entries.size).toBe(1);
  });
});

describe("what does not fit", () => {
  const words = (letter: string, count: number): string => `${letter} `.repeat(count).trim();

  test("two full notes are both kept, to the last word", () => {
    const [a, b] = [one({ notitie: `${words("p", 990)} slot-p` }), one({ notitie: `${words("q", 990)} slot-q` })];
    const whole = mergeScans(a, b);
    expect(entryOf(whole, "K1.1").notitie).toMatch(/slot-p\nq .*slot-q$/);
    expect(leftOut(whole, a, b)).toEqual({ texts: [], days: [] });
  });

  test("of two days the first stands, and that there were two is known", () => {
    const [a, b] = [one({ due: "2030-05-01" }), withEntry(one({ due: "2030-04-01" }), "K1.2", { due: "2030-06-01" })];
    expect(entryOf(mergeScans(a, b), "K1.1").due).toBe("2030-04-01");
    const days = (one: Scan, other: Scan): readonly string[] => leftOut(mergeScans(one, other), one, other).days;
    expect([days(a, b), days(b, a), days(a, a)]).toEqual([["K1.1"], ["K1.1"], []]);
  });

  test("what is too much for a file stays out whole, and is named", () => {
    const [a, b] = [one({ eigenaar: words("r", 200) }), one({ eigenaar: words("s", 200) })];
    const whole = mergeScans(a, b);
    expect(entryOf(whole, "K1.1").eigenaar).toBe(words("r", 200));
    expect(leftOut(whole, a, b).texts).toEqual(["K1.1 (eigenaar)"]);
  });
});

test("of two names the first stands, and the other is named", () => {
  const [a, b] = [
    { ...emptyScan(""), name: "Aa en Dal" },
    { ...emptyScan(""), name: "Dal en Aa" },
  ];
  expect(mergeScans(a, b).name).toBe("Aa en Dal");
  expect([leftOut(a, a, b).name, leftOut(a, a, { ...b, name: "" }).name, leftOut(a, a, a).name]).toEqual([
    "Dal en Aa",
    undefined,
    undefined,
  ]);
});

describe("two windows", () => {
  test("say what both changed and one of them lost, and not what one took away", () => {
    const base = { ...one({ eigenaar: "beleid", notitie: "begin", due: "2030-05-01" }), name: "Aa" };
    const mine = { ...withEntry(base, "K1.1", { eigenaar: "r ".repeat(200).trim(), notitie: "", due: "2030-06-01" }), name: "Aa en Dal" };
    const theirs = { ...withEntry(base, "K1.1", { eigenaar: "s ".repeat(200).trim(), due: "2030-07-01" }), name: "Dal" };
    const lost = (own: Scan, other: Scan): unknown => changesLeftOut(mergeChanges(base, own, other), base, own, other);
    expect(lost(mine, theirs)).toEqual({ texts: ["K1.1 (eigenaar)"], days: ["K1.1"], name: "Dal" });
    expect(lost(mine, base)).toEqual({ texts: [], days: [] });
    expect(lost(base, mine)).toEqual({ texts: [], days: [] });
  });

  test("each keep what the other did not touch, and both what both wrote", () => {
    const base = withEntry(one({ notitie: "begin", due: "2030-05-01" }), "K1.2", { answer: "niet" });
    const mine = withEntry(withEntry(base, "K1.1", { notitie: "begin, hier verder" }), "K1.3", { answer: "deels" });
    const theirs = withEntry(withEntry(base, "K1.1", { eigenaar: "beleid", due: "" }), "K1.2", { answer: "op-orde" });
    const both = mergeChanges(base, mine, theirs);
    expect(entryOf(both, "K1.1")).toMatchObject({ notitie: "begin, hier verder", eigenaar: "beleid", due: "" });
    expect(entryOf(both, "K1.2").answer).toBe("op-orde");
    expect(entryOf(both, "K1.3").answer).toBe("deels");
    expect(entryOf(mergeChanges(base, mine, withEntry(base, "K1.1", { notitie: "begin, daar verder" })), "K1.1").notitie).toBe(
      "begin, hier verder\nbegin, daar verder",
    );
  });

  test("where one changed nothing it becomes what the other has", () => {
    fc.assert(
      fc.property(scan, scan, (base, other) => {
        expect(mergeChanges(base, base, other)).toEqual(other);
        expect(mergeChanges(base, other, base)).toEqual(other);
      }),
    );
  });
});
