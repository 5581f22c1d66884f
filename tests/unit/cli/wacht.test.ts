import { expect, test } from "vitest";
import { worries } from "../../../_config/cli/wacht.js";

const now = new Date("2031-05-06T10:00:00Z");
const well = {
  status: { gebouwd: "2031-05-06", verloopt: { "2031-06-30": 3 } },
  securityText: "Contact: https://proef.example/over/colofon/\nExpires: 2031-11-02T00:00:00Z\n",
  certificateUntil: new Date("2031-06-20T00:00:00Z"),
};

test("says nothing of a site of today or of yesterday where nothing lapses soon", () => {
  expect(worries(well, now)).toEqual([]);
  expect(worries({ ...well, status: { gebouwd: "2031-05-05" } }, now)).toEqual([]);
});

test.for([
  ["an edition that is older than a day", { status: { gebouwd: "2031-05-04" } }, /van 2031-05-04: de nachtelijke uitgave is uitgebleven/],
  ["an edition without a day", { status: null }, /niet van welke dag/],
  ["a certificate that lapses within two weeks", { certificateUntil: new Date("2031-05-19T00:00:00Z") }, /over 12 dagen/],
  ["a certificate that has lapsed", { certificateUntil: new Date("2031-05-05T00:00:00Z") }, /geldt niet: het is verlopen/],
  ["a certificate without an end", { certificateUntil: new Date("") }, /certificaat/],
  ["a security.txt that lapses within a month", { securityText: "Expires: 2031-06-01T00:00:00Z\n" }, /security\.txt geldt tot 2031-06-01/],
  ["no security.txt", { securityText: "" }, /geen security\.txt/],
  [
    "facts whose last day is near",
    { status: { gebouwd: "2031-05-06", verloopt: { "2031-07-01": 9, "2031-05-10": 2 } } },
    /^Op 2031-05-10 .* 2 feiten/,
  ],
] as const)("says it of %s", ([, change, said]) => {
  expect(worries({ ...well, ...change }, now)).toEqual([expect.stringMatching(said)]);
});

test("the day is that of the Netherlands, also when it is another elsewhere", () => {
  const night = new Date("2031-05-06T22:30:00Z");
  expect(worries({ ...well, status: { gebouwd: "2031-05-06" } }, night)).toEqual([]);
  expect(worries({ ...well, status: { gebouwd: "2031-05-05" } }, night)).toHaveLength(1);
});
