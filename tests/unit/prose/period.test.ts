import { describe, expect, test } from "vitest";
import { formatPeriod, periodUnits } from "../../../_config/prose/period.ts";
import { languages } from "../../../_shared/languages.ts";
import { figure, sampleRegisters, surroundings } from "../sample.ts";
import { rendered } from "./rendered.ts";

describe("a period", () => {
  const forms: readonly (readonly [language: string, forms: Readonly<Record<number, string>>])[] = [
    ["pl", { 1: "1 miesiąc", 3: "3 miesiące", 5: "5 miesięcy", 22: "22 miesiące" }],
    ["uk", { 1: "1 місяць", 3: "3 місяці", 5: "5 місяців", 21: "21 місяць" }],
    ["ar", { 1: "شهر", 2: "شهران", 3: "3 أشهر", 11: "11 شهرًا" }],
    ["ro", { 1: "1 lună", 3: "3 luni", 20: "20 de luni" }],
    ["nl", { 1: "1 maand", 3: "3 maanden" }],
  ];
  test.each(forms)("in %s has the form of its noun that goes with the number", (language, byNumber) => {
    for (const [waarde, text] of Object.entries(byNumber))
      expect(formatPeriod({ waarde: Number(waarde), eenheid: "maanden" }, language)).toBe(text);
  });

  test("is known in every unit and every language of the help, with the digits of a phone", () => {
    for (const { tag } of Object.values(languages))
      for (const eenheid of periodUnits) expect(formatPeriod({ waarde: 30, eenheid }, tag)).toMatch(/30.*\p{L}/u);
  });

  test("is not made of a unit that is not a time", () => {
    expect(formatPeriod({ waarde: 3, eenheid: "zaken" }, "nl")).toBeUndefined();
  });

  test("is written in the language of the page, and in Dutch elsewhere", () => {
    const registers = { ...sampleRegisters(), figures: new Map([["tijd", { ...figure("tijd", 5), eenheid: "dagen" }]]) };
    const text = (language?: string): string =>
      rendered("{cijfer:tijd voluit kaal}", { ...surroundings(), registers, ...(language === undefined ? {} : { language }) })
        .$("p")
        .text();
    expect(text()).toBe("5 dagen");
    expect(text("pl")).toBe("5 dni");
  });

  test("of a figure that is not a time is a fault", () => {
    expect(rendered("{cijfer:aantal voluit}").faults).toHaveLength(1);
  });
});
