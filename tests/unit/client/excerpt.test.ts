import { expect, test } from "vitest";
import { readable, stretches } from "../../../assets/js/lib/excerpt.ts";

/** What a reader sees, marked words between brackets. */
function seen(excerpt: string, ...typed: string[]): string {
  return stretches(excerpt, typed)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join("");
}

test("the words found are marked, without their punctuation", () => {
  expect(seen("Zijn <mark>paspoort</mark> was <mark>“afgenomen”.</mark>")).toBe("Zijn [paspoort] was “[afgenomen]”.");
});

test("what looks like markup in the text of a page stays text", () => {
  expect(seen("&lt;img src=x onerror=alert(1)&gt; <b>vet</b> <mark>&lt;script&gt;</mark>")).toBe(
    "<img src=x onerror=alert(1)> <b>vet</b> <[script]>",
  );
  expect(seen("AT&amp;T en <mark>half")).toBe("AT&amp;T en <mark>half");
});

test("seams are not seen", () => {
  expect(seen("… tegen <mark>mensen~handel,</mark> in de keten~aanpak", "handel")).toBe("… tegen [mensenhandel], in de ketenaanpak");
  expect(readable("Bestuurlijke hand~having")).toBe("Bestuurlijke handhaving");
});

test("asides are not seen; the word that was found by one is marked, and keeps the punctuation behind it", () => {
  expect(seen("Een toezichthouder <mark>^boa^handhaver.</mark> Daarna", "boa")).toBe("Een [toezichthouder]. Daarna");
  expect(seen("^boa^handhaver begint hier")).toBe("begint hier");
  expect(readable("De inspecteur ^inspectie^isz die telt")).toBe("De inspecteur die telt");
});

test("a word that is only the beginning of what was typed is not marked", () => {
  expect(seen("Zij kwam <mark>in</mark> huis", "inbraak")).toBe("Zij kwam in huis");
  expect(seen("de <mark>kas</mark> en een <mark>paspoort</mark>", "kassen", "paspoorten")).toBe("de [kas] en een [paspoort]");
});
