import fc from "../../property.ts";
import { emptyScan, withEntry, type Entry, type Scan, type ScanBlock } from "../../../../_shared/zelfscan/scan.ts";
import { longestName } from "../../../../_shared/zelfscan/file.ts";
import { answerKeys, choiceKeys, scanTexts } from "../../../../_shared/zelfscan/vocabulary.ts";

/*
 * A small Kader and scans of it, made by fast-check.
 */

const block = (id: string, plateau: ScanBlock["plateau"], first: readonly string[] = [], agreed = false): ScanBlock => ({
  id,
  title: `Titel ${id}`,
  theme: `Thema ${id.charAt(1)}`,
  plateau,
  agreed,
  nextStep: `Stap ${id}`,
  href: `/kader/thema/#${id}`,
  kompas: [{ text: "Kompas", href: "/kompas/onderwerp/" }],
  first: first.map((other) => ({ id: other, why: `Want ${other}.` })),
});

/** K1.1 waits for K1.3, which waits for K2.2; K2.3 waits for nothing and K2.4 for K2.3. */
export const blocks: readonly ScanBlock[] = [
  block("K1.1", "basis", ["K1.3"], true),
  block("K1.2", "basis"),
  block("K1.3", "basis", ["K2.2"]),
  block("K1.10", "verdieping", ["K1.1"]),
  block("K2.2", "basis"),
  block("K2.3", "basis", [], true),
  block("K2.4", "verdieping", ["K2.3"]),
];

export const ids: ReadonlySet<string> = new Set(blocks.map(({ id }) => id));

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2039-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = (longest: number): fc.Arbitrary<string> =>
  fc.oneof(fc.constant(""), fc.string({ unit: "grapheme", maxLength: 12 }), fc.string({ maxLength: longest }));

export const entry: fc.Arbitrary<Entry> = fc
  .record({
    answer: fc.option(fc.constantFrom(...answerKeys), { nil: undefined }),
    reden: text(scanTexts.reden.longest),
    bewijs: text(60),
    notitie: text(60),
    eigenaar: text(scanTexts.eigenaar.longest),
    due: fc.oneof(fc.constant(""), day),
    opinions: fc.subarray([...answerKeys]).map((opinions) => (opinions.length === 1 ? [] : opinions)),
  })
  .map(({ answer, ...rest }) => (answer === undefined ? rest : { ...rest, answer }));

/** A scan as a reader could have made it; `opinions` come from merging only, so they are left out. */
export const scan: fc.Arbitrary<Scan> = fc
  .record({
    name: text(longestName),
    day: fc.oneof(fc.constant(""), day),
    choice: fc.constantFrom(...choiceKeys),
    entries: fc.dictionary(fc.constantFrom(...ids), entry),
  })
  .map(({ entries, ...rest }) =>
    Object.entries(entries).reduce<Scan>((made, [id, value]) => withEntry(made, id, { ...value, opinions: [] }), {
      ...emptyScan(""),
      ...rest,
    }),
  );
