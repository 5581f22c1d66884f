import { expect, test } from "vitest";
import { helpBlock } from "../../../_config/prose/help-block.ts";
import { helpLineIds } from "../../../_config/model/help-lines.ts";
import { sampleRegisters, telephone } from "../sample.ts";

const registers = { ...sampleRegisters(), helpLines: new Map(helpLineIds.map((id) => [id, telephone(id, id)])) };
const ids = (story?: Parameters<typeof helpBlock>[1]): string[] => helpBlock(registers, story).lines.map(({ id }) => id);

test("the help block has danger first, whatever the order of the register", () => {
  const turned = { ...registers, helpLines: new Map([...registers.helpLines].reverse()) };
  expect(helpBlock(turned).lines.map(({ id }) => id)).toEqual(["alarm", "veilig-thuis", "arbeidsinspectie", "comensha", "chat-met-fier"]);
});

test("under a story it names who knows about what happened, and always begins with danger and ends with a place to stay and somewhere to write", () => {
  expect(ids({ vormen: ["arbeidsuitbuiting"], leeftijdsgroep: "23-en-ouder" })).toEqual([
    "alarm",
    "arbeidsinspectie",
    "comensha",
    "chat-met-fier",
  ]);
  expect(ids({ vormen: ["seksuele-uitbuiting"], leeftijdsgroep: "jonger-dan-18" })).toEqual([
    "alarm",
    "veilig-thuis",
    "centrum-seksueel-geweld",
    "comensha",
    "chat-met-fier",
  ]);
  expect(
    ids({ vormen: ["seksuele-uitbuiting", "arbeidsuitbuiting", "criminele-uitbuiting"], leeftijdsgroep: "23-en-ouder" }).slice(-2),
  ).toEqual(["comensha", "chat-met-fier"]);
});
