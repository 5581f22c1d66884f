import { describe, expect, test } from "vitest";
import { courtOf, isCourt, rulingAddress } from "../../../_config/model/rulings.ts";
import { uitspraak } from "../../../_config/model/registers.ts";
import { courts } from "../../../_shared/vocabulary.ts";

const row = {
  id: "rvs-2029-17",
  ecli: "ECLI:NL:RVS:2029:17",
  datum: "2029-03-04",
  uitkomst: "hield-stand",
  oordeel: "Het mocht.",
  les: "Schrijf het op.",
  stand: "hoogste",
  gelezen: "uitspraak",
  bron: "onderzoek",
  gecontroleerd_op: "2029-04-01",
  geldig_tot: "2029-10-01",
};
const accepts = (change: Partial<typeof row>): boolean => uitspraak.safeParse({ ...row, ...change }).success;

describe("the number of a ruling", () => {
  test("says which court judged and where the judiciary has the text", () => {
    expect(courtOf(row.ecli)).toBe("Raad van State");
    expect(courtOf("ECLI:NL:RBSGR:2007:BB0942")).toBe("rechtbank ’s-Gravenhage");
    expect(rulingAddress(row.ecli)).toBe("https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2029:17");
  });

  test("is of a known court, and a name on the object prototype is not one", () => {
    expect(Object.keys(courts).every((code) => isCourt(code))).toBe(true);
    for (const code of ["RSV", "rvs", "", "constructor", undefined]) expect(isCourt(code)).toBe(false);
  });

  test.for([
    ["ECLI:NL:RVS:2029:17", true],
    ["ECLI:NL:RBDOR:2029:BM6233", true],
    ["ecli:nl:rvs:2029:17", false],
    ["ECLI:NL:RVS:29:17", false],
    ["ECLI:NL:RVS:2029:17 ", false],
    ["ECLI:NL:RVS:2029:", false],
    ["ECLI:EU:C:2029:17", false],
    ["ECLI:NL:RVS:2029:17/1", false],
    ["RVS:2029:17", false],
    ["201406797/1/A3", false],
  ] as const)("%s: %s", ([ecli, fine]) => {
    expect(accepts({ ecli })).toBe(fine);
  });

  test("and its day are of one year", () => {
    expect(accepts({ datum: "2028-12-31" })).toBe(false);
    expect(accepts({ datum: "2029-12-31" })).toBe(true);
  });
});
