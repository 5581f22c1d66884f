import { expect, test } from "vitest";
import { factLine } from "../../../_includes/components/factLine.ts";
import { formatDay } from "../../../_includes/components/formatDay.ts";
import { helpFacts } from "../../../_includes/components/helpFacts.ts";
import { plural } from "../../../_includes/components/plural.ts";
import { languageFacts } from "../../../_includes/components/languageFacts.ts";
import { languageWords, source, telephone, website } from "../sample.ts";

test.for([
  ["2026-11-24", "24 november 2026"],
  ["2026-01-01", "1 januari 2026"],
  ["2026-12-31", "31 december 2026"],
] as const)("%s is %s", ([day, text]) => {
  expect(formatDay(day)).toBe(text);
});

test("one of a thing, and more", () => {
  expect([0, 1, 2].map((count) => plural(count, "minuut", "minuten"))).toEqual(["0 minuten", "1 minuut", "2 minuten"]);
});

test("facts stand in one sentence, without what is not known", () => {
  expect(factLine(["arbeidsinspecteur", undefined, "Platteland", "4 minuten lezen"])).toBe(
    "Arbeidsinspecteur, platteland, 4 minuten lezen",
  );
  expect(factLine([undefined])).toBe("");
});

test("the facts of a help line are sentences with one full stop", () => {
  expect(helpFacts({ ...telephone("x", "Veilig Thuis"), tijden: "Altijd.", kosten: "gratis" })).toBe(
    "Veilig Thuis. Altijd. Gratis. Ook zonder naam.",
  );
  expect(helpFacts(website("x", "Wijzer"))).toBe("Opent een andere site.");
});

test("in another language a line says what the register says of it, and no more", () => {
  const words = { ...languageWords("?"), altijd: "Always.", gratis: "Free.", zonder_naam: "No name.", verlopen: "Look there." };
  const line = { ...telephone("x", "Veilig Thuis"), tijden: "Altijd.", kosten: "gratis" };
  expect(languageFacts({ ...line, bereik: "altijd", tarief: "gratis" }, words)).toBe("Always. Free. No name.");
  expect(languageFacts({ ...line, anoniem: false }, words), "times that nobody put into a word of the list").toBe("");
  expect(languageFacts({ ...line, bereik: "altijd", lapsed: source("x") }, words)).toBe("Look there.");
});
