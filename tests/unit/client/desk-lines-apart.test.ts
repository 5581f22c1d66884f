import { expect, test } from "vitest";
import fc from "../property.ts";
import { withContext, linesApart } from "../../../assets/js/desk/lines-apart.ts";

test("a line that was changed stands beside what it became, one that is gone beside nothing", () => {
  expect(linesApart("a\nb\nc\nd", "a\nB\nc\nd\ne")).toEqual([
    { mine: "a", theirs: "a", same: true },
    { mine: "b", theirs: "B", same: false },
    { mine: "c", theirs: "c", same: true },
    { mine: "d", theirs: "d", same: true },
    { theirs: "e", same: false },
  ]);
  expect(linesApart("a\nx\nb", "a\nb")).toEqual([
    { mine: "a", theirs: "a", same: true },
    { mine: "x", same: false },
    { mine: "b", theirs: "b", same: true },
  ]);
});

test("every line of both is there once and in its order, and what is called the same is so", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 12 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const pairs = linesApart(mine, theirs);
      expect(pairs.flatMap((pair) => pair.mine ?? []).join("\n")).toBe(mine);
      expect(pairs.flatMap((pair) => pair.theirs ?? []).join("\n")).toBe(theirs);
      expect(pairs.every((pair) => !pair.same || pair.mine === pair.theirs)).toBe(true);
      expect(linesApart(mine, mine).every(({ same }) => same)).toBe(true);
    }),
  );
});

test("far from a change the lines are counted and not shown", () => {
  const long = Array.from({ length: 20 }, (_, index) => String(index));
  const shown = withContext(linesApart(long.join("\n"), long.with(10, "tien").join("\n")));
  expect(shown[0]).toEqual({ skipped: 8 });
  expect(shown).toHaveLength(7);
  expect(shown.at(-1)).toEqual({ skipped: 7 });
});
