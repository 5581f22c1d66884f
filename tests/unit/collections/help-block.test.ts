import { expect, test } from "vitest";
import { helpBlock } from "../../../_config/collections/help-block.ts";
import { sampleRegisters } from "../sample.ts";

test("the help block has danger first, whatever the order of the register", () => {
  const registers = sampleRegisters();
  const turned = { ...registers, helpLines: new Map([...registers.helpLines].reverse()) };
  expect(helpBlock(turned).lines.map(({ id }) => id)).toEqual(["alarm", "veilig-thuis", "arbeidsinspectie", "comensha"]);
});
