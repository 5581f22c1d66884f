import { describe, expect, test } from "vitest";
import { accessibility, statusLetter, type Accessibility } from "../../../_config/model/accessibility.ts";
import { allCriteria, sampleRegisters } from "../sample.ts";

const { accessibility: register } = sampleRegisters();
const flawless: Accessibility = { ...register, criteria: allCriteria({}), grenzen: [] };
const audit = { door: "Een bureau", dag: "2030-02-10", verslag: "/over/verslag/" };

describe("the letter follows from what is known", () => {
  test.for([
    ["D", "nobody examined the site", flawless, "2030-03-01"],
    ["D", "an examination was ordered for later than six months", { ...flawless, onderzoek_op: "2030-08-02" }, "2030-03-01"],
    ["C", "an examination follows within six months", { ...flawless, onderzoek_op: "2030-08-01" }, "2030-03-01"],
    ["D", "it did not come", { ...flawless, onderzoek_op: "2030-08-01" }, "2030-08-02"],
    ["A", "it found nothing", { ...flawless, onderzoek: audit }, "2033-02-09"],
    ["B", "it found something", { ...register, onderzoek: audit }, "2030-03-01"],
    ["D", "it is three years old", { ...flawless, onderzoek: audit }, "2033-02-10"],
  ] as const)("%s when %s", ([letter, , known, today]) => {
    expect(statusLetter(known, today)).toBe(letter);
  });
});

describe("every claim has a test or a day, and every failure an explanation:", () => {
  const said = (value: unknown): string[] =>
    accessibility.safeParse(value).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

  test("a whole register is accepted", () => {
    expect(said(register)).toEqual([]);
  });

  test("a judgement without a test or a day", () => {
    const criteria = { ...register.criteria, "2.1.1": { oordeel: "voldoet", hoe: "Vast wel." } };
    expect(said({ ...register, criteria })).toEqual([expect.stringMatching(/^criteria\.2\.1\.1: Noem onder toetsen/)]);
  });

  test("a criterion that fails without a limit, and a limit of a criterion that is met", () => {
    const failing = { ...register, grenzen: [] };
    const met = { ...register, criteria: flawless.criteria };
    expect(said(failing)).toEqual([expect.stringMatching(/^criteria\.1\.4\.4\.oordeel: Zeg onder grenzen/)]);
    expect(said(met)).toEqual([expect.stringMatching(/^criteria\.1\.4\.4\.oordeel: Onder grenzen staat/)]);
  });

  test("a criterion left out", () => {
    const criteria = Object.fromEntries(Object.entries(register.criteria).filter(([number]) => number !== "3.3.8"));
    expect(said({ ...register, criteria })).toEqual([expect.stringMatching(/^criteria\.3\.3\.8: /)]);
  });
});
