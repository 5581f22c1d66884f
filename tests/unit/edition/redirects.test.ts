import { describe, expect, test } from "vitest";
import { answersOf, lostAddresses, movedFaults, type StandingPage } from "../../../_config/edition/redirects.ts";
import type { Moved } from "../../../_config/model/registers.ts";

const row = (van: string, naar: string, dag = "2031-05-01"): Moved => ({ van, naar, dag });
const page: StandingPage = { everywhere: true, anchors: new Set(["wat-u-doet", "bronnenlijst"]) };
const standing = new Map<string, StandingPage>([
  ["/", page],
  ["/kompas/signaleren/", page],
  ["/kompas/opvang/", page],
  ["/longread/tweede/", page],
  ["/getuigenissen/de-vrouw-die-wachtte/", page],
  ["/getuigenissen/de-man-die-zweeg/", { everywhere: false, anchors: new Set() }],
]);

function found(moved: readonly Moved[], withdrawn: readonly string[] = []): { faults: string[]; warnings: string[] } {
  const result = movedFaults(moved, {
    standing,
    today: "2031-05-06",
    withdrawn: withdrawn.map((slug) => ({ slug, datum: "2031-05-02" })),
    lineOf: (_, van) => moved.findIndex((one) => one.van === van) + 1,
  });
  const said = (list: typeof result.faults): string[] => list.map(({ line, field, code }) => `${String(line)} ${field} ${code}`);
  return { faults: said(result.faults), warnings: said(result.warnings) };
}

const what = (...moved: Moved[]): string =>
  movedFaults(moved, { standing, today: "2031-05-06", withdrawn: [], lineOf: () => 1 })
    .faults.map((fault) => fault.what)
    .join("\n");

describe("the register of moved pages", () => {
  test("takes a page, a place on a page, and the day of today", () => {
    const rows = [
      row("/kompas/herkennen/", "/kompas/signaleren/"),
      row("/kompas/oud/", "/kompas/opvang/#wat-u-doet"),
      row("/weg/", "/", "2031-05-06"),
    ];
    expect(found(rows)).toEqual({ faults: [], warnings: [] });
  });

  test.each([
    ["an address with a page", row("/kompas/opvang/", "/kompas/signaleren/"), "1 van verhuisd-bezet"],
    ["the front page", row("/", "/kompas/signaleren/"), "1 van verhuisd-bezet"],
    ["a folder of the site itself", row("/assets/oud/", "/kompas/signaleren/"), "1 van verhuisd-bezet"],
    ["a list of a choice", row("/getuigenissen/vorm/oud/", "/kompas/signaleren/"), "1 van verhuisd-bezet"],
    ["a target that is not there", row("/oud/", "/nergens/"), "1 naar verhuisd-nergens"],
    ["a place that is not there", row("/oud/", "/kompas/opvang/#nergens"), "1 naar verhuisd-plek"],
    ["itself", row("/oud/", "/oud/"), "1 naar verhuisd-verder"],
    ["a day that is still to come", row("/oud/", "/kompas/opvang/", "2031-05-07"), "1 dag verhuisd-later"],
  ])("refuses %s", (_, wrong, fault) => {
    expect(found([wrong])).toEqual({ faults: [fault], warnings: [] });
  });

  test("refuses one address twice, a chain, and a ring of three", () => {
    const twice = [row("/oud/", "/kompas/opvang/"), row("/oud/", "/kompas/signaleren/")];
    expect(found(twice).faults).toEqual(["1 van verhuisd-dubbel"]);
    expect(found([row("/een/", "/twee/#plek"), row("/twee/", "/kompas/opvang/")]).faults).toEqual(["1 naar verhuisd-verder"]);
    expect(found([row("/een/", "/twee/"), row("/twee/", "/drie/"), row("/drie/", "/een/")]).faults).toHaveLength(3);
    expect(what(row("/een/", "/twee/"), row("/twee/", "/een/"))).toContain("in een kring");
  });

  test("asks whether a target was meant that is nearly right", () => {
    expect(what(row("/oud/", "/kompas/signalern/"))).toContain("Bedoelt u /kompas/signaleren/?");
    expect(what(row("/oud/", "/longread/opvang/"))).toContain("Bedoelt u /kompas/opvang/?");
    expect(what(row("/oud/", "/kompas/opvang/#wat-u-doe"))).toContain("Bedoelt u /kompas/opvang/#wat-u-doet?");
    expect(what(row("/oud/", "/iets-heel-anders/"))).not.toContain("Bedoelt u");
    // A story that may not be found everywhere is named to nobody.
    expect(what(row("/oud/", "/longread/de-man-die-zweeg/"))).not.toContain("getuigenissen");
  });

  test("stops nothing when a story is gone, or may not be found everywhere", () => {
    const rows = [row("/getuigenissen/oud/", "/getuigenissen/weg/"), row("/oud/", "/getuigenissen/de-man-die-zweeg/")];
    expect(found(rows)).toEqual({ faults: [], warnings: ["1 naar verhuisd-nergens", "2 naar verhuisd-nergens"] });
    expect(found([row("/getuigenissen/oud/", "/kompas/opvang/")], ["oud"])).toEqual({
      faults: [],
      warnings: ["1 van verhuisd-ingetrokken"],
    });
  });
});

test("what was taken back wins, at its own address and at every address that led to it", () => {
  const rows = [
    row("/getuigenissen/eerst/", "/getuigenissen/later/#begin"),
    row("/getuigenissen/weg/", "/kompas/opvang/"),
    row("/oud/", "/kompas/opvang/"),
  ];
  expect(
    answersOf(rows, [
      { slug: "later", datum: "2031-05-02" },
      { slug: "weg", datum: "2031-05-02" },
    ]),
  ).toEqual({
    moved: [row("/oud/", "/kompas/opvang/")],
    gone: ["/getuigenissen/later/", "/getuigenissen/weg/", "/getuigenissen/eerst/"],
  });
});

test("an address is lost without a page, a row or a withdrawal", () => {
  const answers = { moved: [row("/oud/", "/nieuw/")], gone: ["/getuigenissen/weg/"] };
  const released = ["/nieuw/", "/oud/", "/getuigenissen/weg/", "/kwijt/"];
  expect(lostAddresses(released, new Set(["/nieuw/"]), answers)).toEqual(["/kwijt/"]);
});
