import { expect, test } from "vitest";
import { ContentError, formatFaults, sortFaults, type Fault } from "../../../_config/model/faults.ts";

const fault = (file: string, line: number, field = "tekst", what = "Fout."): Fault => ({
  code: "veld-ontbreekt",
  file,
  line,
  field,
  what,
  mend: "Herstel.",
});
const mixed = [
  fault("b.md", 10),
  fault("b.md", 9),
  fault("a.md", 3, "titel"),
  fault("a.md", 3, "eigenaar", "Z."),
  fault("a.md", 3, "eigenaar", "A."),
];
const sorted = [mixed[4], mixed[3], mixed[2], mixed[1], mixed[0]];

test("faults come by file, line as a number, field and sentence", () => {
  expect(sortFaults(mixed)).toEqual(sorted);
  expect(sortFaults(mixed.toReversed())).toEqual(sorted);
});

test("faults of whole files come first, because they cause others", () => {
  const lost = fault("z.md.txt", 1, "bestand");
  expect(sortFaults([...mixed, lost])).toEqual([lost, ...sorted]);
});

test("sorting leaves the list it was given alone", () => {
  const before = [...mixed];
  sortFaults(mixed);
  expect(mixed).toEqual(before);
});

test("a fault reads as a place, what is wrong and how to mend it", () => {
  expect(formatFaults([fault("content/b.md", 2), fault("content/a.md", 1, "titel", "Dit veld ontbreekt.")])).toBe(
    "content/a.md:1  titel  [veld-ontbreekt]\n  Dit veld ontbreekt.\n  Herstel.\n\ncontent/b.md:2  tekst  [veld-ontbreekt]\n  Fout.\n  Herstel.",
  );
});

test("the error of a build holds the whole list and says that nothing was written", () => {
  expect(new ContentError([fault("a.md", 1)]).message).toMatch(/^De inhoud heeft 1 fout\. Er is niets geschreven\.\n\na\.md:1/);
  const error = new ContentError(mixed);
  expect(error.message).toMatch(/^De inhoud heeft 5 fouten\./);
  expect(error.message.match(/^[ab]\.md:/gm)).toHaveLength(5);
  expect(error).toMatchObject({ name: "ContentError", faults: mixed, skipOriginalStack: true });
});
