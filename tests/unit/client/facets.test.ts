import { expect, test } from "vitest";
import { fits, fromHash, toggle, toHash } from "../../../assets/js/lib/facets.ts";

const card = { soort: "overlever", vorm: "arbeidsuitbuiting dienstbaarheid", rol: "" };

test("a card fits when it answers to every choice", () => {
  expect(fits(card, {})).toBe(true);
  expect(fits(card, { vorm: "dienstbaarheid", soort: "overlever" })).toBe(true);
  expect(fits(card, { vorm: "dienstbaarheid", soort: "professional" })).toBe(false);
  expect(fits(card, { rol: "rechter" })).toBe(false);
  expect(fits(card, { vorm: "dienst" }), "no half words").toBe(false);
});

test("the same choice twice is none; another in the same facet takes its place", () => {
  const once = toggle({ soort: "overlever" }, "vorm", "arbeidsuitbuiting");
  expect(once).toEqual({ soort: "overlever", vorm: "arbeidsuitbuiting" });
  expect(toggle(once, "vorm", "dienstbaarheid")).toEqual({ soort: "overlever", vorm: "dienstbaarheid" });
  expect(toggle(once, "vorm", "arbeidsuitbuiting")).toEqual({ soort: "overlever" });
});

test("an address that is handed on gives the same choices, and nothing that is no facet", () => {
  const chosen = { soort: "overlever", vorm: "arbeidsuitbuiting" };
  expect(fromHash(toHash(chosen), ["soort", "vorm"])).toEqual(chosen);
  expect(fromHash("#inhoud", ["soort"])).toEqual({});
  expect(fromHash("#soort=a&__proto__=x", ["soort"])).toEqual({ soort: "a" });
});
