import { expect, test } from "vitest";
import { readSettings } from "../../../_config/read/settings.ts";

const at = (moment: string) => (): Date => new Date(moment);
const never = (): Date => {
  throw new Error("The clock was asked.");
};

test.for([
  ["2026-11-24T22:59:59Z", "2026-11-24"],
  ["2026-11-24T23:00:00Z", "2026-11-25"],
  ["2026-07-01T21:59:59Z", "2026-07-01"],
  ["2026-07-01T22:00:00Z", "2026-07-02"],
  ["2026-03-29T00:59:59Z", "2026-03-29"],
  ["2026-12-31T23:30:00Z", "2027-01-01"],
] as const)("at %s it is %s in Amsterdam", ([moment, day]) => {
  expect(readSettings(".", {}, at(moment)).today).toBe(day);
  expect(readSettings(".", { BOUWDATUM: "" }, at(moment)).today).toBe(day);
});

test("a given day is used without reading the clock", () => {
  expect(readSettings(".", { BOUWDATUM: "2031-05-06" }, never).today).toBe("2031-05-06");
});

test.for(["vandaag", "06-05-2031", "2031-5-6", "2031-02-30", "2031-05-06T10:00:00Z"])("%s is no day", (given) => {
  expect(() => readSettings(".", { BOUWDATUM: given }, never).today).toThrow(`BOUWDATUM is "${given}"`);
});
