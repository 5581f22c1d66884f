import { expect, test } from "vitest";
import { remainingSteps } from "../../../../_config/desk/withdrawal/steps.ts";

test("what is left after a withdrawal names every place that keeps a copy of its own", () => {
  const done = { slug: "het-verhaal", removed: [], changed: [], kept: [], mentions: [], known: true } as const;
  const said = remainingSteps("https://voorbeeld.example/", done);
  expect(said).toContain("https://voorbeeld.example/getuigenissen/het-verhaal/");
  for (const keeper of [
    "cache",
    "eerdere versies onder een eigen adres",
    "zoekmachines",
    "archieven",
    "UITGAVEN_ARCHIEF",
    "feed",
    "geschiedenis",
  ]) {
    expect(said).toContain(keeper);
  }
});
