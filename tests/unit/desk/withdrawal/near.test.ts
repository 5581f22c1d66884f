import { expect, test } from "vitest";
import { nearestName } from "../../../../_config/model/nearest-name.ts";

const published = ["de-man-die-wachtte", "de-vrouw-die-schreef", "het-kind-dat-telde"];

test.for([
  ["de-man-die-wachte", "de-man-die-wachtte"],
  ["de-man-die-wacht", "de-man-die-wachtte"],
  ["man-die-wachtte", "de-man-die-wachtte"],
  ["de-man-wachtte-die", "de-man-die-wachtte"],
  ["de-oude-man-die-wachtte", "de-man-die-wachtte"],
  ["de-vrouw-die-schref", "de-vrouw-die-schreef"],
  // The name itself takes back what it should.
  ["de-man-die-wachtte", undefined],
  // Another story, long gone.
  ["de-vrouw-die-wachtte", undefined],
  ["het-meisje-dat-zweeg", undefined],
  ["de", undefined],
] as const)("%s is near %s", ([name, near]) => {
  expect(nearestName(name, published)).toBe(near);
});
