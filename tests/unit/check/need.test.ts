import { expect, test } from "vitest";
import { needFaults } from "../../../_config/check/need.ts";
import type { NeedRegister } from "../../../_config/model/registers.ts";
import { keysOf } from "../../../_shared/vocabulary.ts";
import { languages } from "../../../_shared/languages.ts";
import { samplePage, sampleRegisters } from "../sample.ts";

/** A register with one need, with these phrases in Dutch. */
function withPhrases(...nl: string[]): NeedRegister {
  const zinnen = Object.fromEntries(["nl", ...keysOf(languages)].map((code) => [code, code === "nl" ? nl : ["geen loon"]]));
  return {
    groepen: { baas: ["baas", "chef"] },
    spreektaal: {},
    niet: ["cliënt*"],
    eigen: [],
    onderwerp: [],
    anderen: ["hij"],
    zorgen: { dwang: ["moet"] },
    werk: {},
    noden: [
      { id: "werk", kop: "Een kop", zin: "Een zin.", lijnen: ["fairwork"], zinnen: zinnen as NeedRegister["noden"][number]["zinnen"] },
    ],
  };
}

const codes = (need: NeedRegister, pages: Parameters<typeof needFaults>[1] = []): string[] =>
  needFaults({ ...sampleRegisters(), need }, pages).map(({ code, field }) => `${field} ${code}`);

test("a phrase may name only existing groups, and none may match every question", () => {
  expect(codes(withPhrases("bang voor <baas>", "opgesloten", "geen loon"))).toEqual([]);
  expect(codes(withPhrases("bang voor <bass>"))).toEqual(["werk.nl groep-onbekend"]);
  expect(codes(withPhrases("ik", "slaat/ik"))).toEqual(["werk.nl nood-te-los", "werk.nl nood-te-los"]);
  expect(codes(withPhrases("geen !"))).toEqual(["werk.nl nood-te-los"]);
  expect(codes({ ...withPhrases("geen loon"), zorgen: { dwang: ["moet van <bass>"] } })).toEqual(["zorgen.dwang groep-onbekend"]);
});

test("a help page without a row for a line of a card is named, with the line", () => {
  const [first] = needFaults({ ...sampleRegisters(), need: withPhrases("geen loon") }, [samplePage("hulp")]);
  expect(first).toMatchObject({ code: "nood-zonder-rij", field: "rijen" });
  expect(first?.what).toMatch(/alarm|fairwork/);
});
