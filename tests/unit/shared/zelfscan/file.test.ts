import fc from "../../property.ts";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scanFile } from "../../../../_config/model/self-scan.ts";
import { largest, parseScan, serializeScan, scanOf } from "../../../../_shared/zelfscan/file.ts";
import { scanKinds } from "../../../../_shared/zelfscan/kinds.ts";
import { mergeScans } from "../../../../_shared/zelfscan/merge.ts";
import { emptyScan, entryOf, withEntry } from "../../../../_shared/zelfscan/scan.ts";
import { ids, scan } from "./generated.ts";

const problemOf = (text: string): string => {
  const result = parseScan(text, ids);
  return "problem" in result ? result.problem : "";
};

describe("saving and opening", () => {
  test("gives back the same scan", () => {
    fc.assert(
      fc.property(scan, (made) => {
        expect(parseScan(serializeScan(made), ids)).toEqual({ scan: made });
      }),
    );
  });

  test("gives back a merged scan, with all that was answered", () => {
    fc.assert(
      fc.property(scan, scan, (a, b) => {
        expect(parseScan(serializeScan(mergeScans(a, b)), ids)).toEqual({ scan: mergeScans(a, b) });
      }),
    );
  });

  test("writes the same bytes whatever the order of answering", () => {
    const one = withEntry(withEntry(emptyScan(""), "K2.2", { answer: "niet" }), "K1.10", { answer: "deels" });
    const other = withEntry(withEntry(emptyScan(""), "K1.10", { answer: "deels" }), "K2.2", { answer: "niet" });
    expect(serializeScan(one)).toBe(serializeScan(other));
    expect([...serializeScan(one).matchAll(/"(K[\d.]+)"/g)].map(([, id]) => id)).toEqual(["K1.10", "K2.2"]);
  });

  test("opens a file that an editor put a byte order mark before", () => {
    expect(parseScan(`\uFEFF${serializeScan(emptyScan("2030-01-01"))}`, ids)).toEqual({ scan: emptyScan("2030-01-01") });
  });
});

describe("a file that is no scan", () => {
  test.each([
    ["", "beschadigd"],
    ["{", "beschadigd"],
    [serializeScan(emptyScan("2030-01-01")).slice(0, -10), "beschadigd"],
    ["[]", "geen zelfscan van deze site"],
    ['{"naam":"boodschappen"}', "geen zelfscan van deze site"],
    ["null", "geen zelfscan van deze site"],
    [serializeScan(emptyScan("")).replace('"versie": 1', '"versie": 2'), "nieuwere versie"],
    [serializeScan(emptyScan("")).replace('"alles"', '"niets"'), "niet in een zelfscan past"],
    [serializeScan(emptyScan("")).replace('"antwoorden": {}', '"antwoorden": {"K1.1": {"antwoord": "goed"}}'), "niet in een zelfscan past"],
    [
      serializeScan(emptyScan("")).replace('"antwoorden": {}', '"antwoorden": {"__proto__": {"antwoord": "niet"}}'),
      "niet in een zelfscan past",
    ],
    [" ".repeat(largest + 1), "te groot"],
  ])("%j: says so", (text, words) => {
    expect(problemOf(text)).toContain(words);
  });

  test("never throws, and never gives half a scan", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          scan.map(serializeScan).chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
        ),
        (text) => {
          const result = parseScan(text, ids);
          if ("scan" in result) expect(parseScan(serializeScan(result.scan), ids)).toEqual({ scan: result.scan });
          else expect(result.problem).not.toBe("");
        },
      ),
    );
  });

  test("answers about blocks that are gone are left out, and that is said", () => {
    const made = withEntry(withEntry(emptyScan(""), "K5.11", { answer: "niet" }), "K1.1", { answer: "deels" });
    const result = parseScan(serializeScan(made), ids);
    expect(result).toMatchObject({ notice: "1 antwoord hoort bij een bouwsteen die er niet meer is." });
    expect("scan" in result && [...result.scan.entries.keys()]).toEqual(["K1.1"]);
  });
});

describe("an older file", () => {
  const old = readFileSync("tests/fixtures/zelfscan/versie-0.json", "utf8");

  test("of version 0 opens with today's words", () => {
    const result = parseScan(old, ids);
    if (!("scan" in result)) throw new Error(result.problem);
    const { name, choice, entries } = result.scan;
    expect({ name, choice }).toEqual({ name: "Voorbeeldstad", choice: "alles" });
    expect(entryOf(result.scan, "K1.1")).toMatchObject({ answer: "op-orde", bewijs: "Collegebesluit" });
    expect(entryOf(result.scan, "K2.3")).toMatchObject({ answer: "niet" });
    expect(entries.has("K1.4")).toBe(false);
    expect(result.notice).toBe("1 antwoord hoort bij een bouwsteen die er niet meer is.");
  });

  test("keeps every answer, whatever they are", () => {
    const words = { "niet begonnen": "niet", bezig: "deels", geregeld: "op-orde" } as const;
    const answers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom("niet begonnen", "bezig", "geregeld"));
    fc.assert(
      fc.property(answers, (given) => {
        const antwoorden = Object.entries(given).map(([id, stand]) => ({ id, stand }));
        const result = parseScan(JSON.stringify({ scan: "kader", versie: 0, antwoorden }), ids);
        if (!("scan" in result)) throw new Error(result.problem);
        expect([...result.scan.entries].map(([id, { answer }]) => [id, answer]).sort()).toEqual(
          Object.entries(given)
            .map(([id, stand]): [string, string] => [id, words[stand]])
            .sort(),
        );
      }),
    );
  });
});

test("the check by hand and the published schema agree", () => {
  const file = scan.map((made): unknown => JSON.parse(serializeScan(made)));
  const bent = fc
    .tuple(file, fc.constantFrom("soort", "versie", "naam", "datum", "keuze", "antwoorden", "extra", "K1.1", "answer"), fc.jsonValue())
    .map(([content, field, value]) => {
      if (typeof content !== "object" || content === null) return content;
      if (field === "K1.1") return { ...content, antwoorden: { "K1.1": value } };
      if (field === "answer") return { ...content, antwoorden: { "K1.1": { antwoord: value } } };
      return { ...content, [field]: value };
    });
  fc.assert(
    fc.property(fc.oneof(file, bent), (content) => {
      expect(scanOf(content) !== undefined).toBe(scanFile(scanKinds.kader).safeParse(content).success);
    }),
  );
});

test.for(["2030-02-31", "0026-12-31", "2026-13-01", "1999-12-31", "morgen"])(
  "the day %s is left out of what is opened, and said",
  (wrong) => {
    const written = serializeScan(withEntry(emptyScan("2030-01-01"), "K1.1", { answer: "niet", due: "2030-03-01" }));
    const answer = parseScan(written.replaceAll("2030-03-01", wrong), ids);
    if (!("scan" in answer)) throw new Error(answer.problem);
    expect(answer.scan.entries.get("K1.1")?.due).toBe("");
    expect(answer.notice).toBe(`Niet overgenomen, want die dag kan niet: K1.1 (${wrong}).`);
  },
);
