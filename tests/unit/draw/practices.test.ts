import { describe, expect, test } from "vitest";
import { practiceViews } from "../../../_config/draw/practices.ts";
import { sizeOf } from "../../../_config/model/registers.ts";
import { sampleRegisters } from "../sample.ts";

describe("an example of practice", () => {
  test("says how large its municipalities are by their inhabitants, and that a region did it together", () => {
    const [view] = practiceViews(sampleRegisters("Proefstad"));
    expect(view).toMatchObject({
      text: "Proefstad (Proefstad)",
      sizes: ["groot", "samen"],
      href: "/kader/praktijk/signalerend-vermogen/#voorbeeld",
    });
  });

  test.for([
    [19_900, "klein"],
    [20_000, "midden"],
    [49_900, "midden"],
    [50_000, "groot"],
    [99_900, "groot"],
    [100_000, "stad"],
  ] as const)("of a municipality of %d inhabitants is %s", ([inwoners, size]) => {
    expect(sizeOf({ inwoners })).toBe(size);
  });
});
