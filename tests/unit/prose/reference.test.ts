import { describe, expect, test } from "vitest";
import { blockAnchor } from "../../../_shared/text/blockAnchor.ts";
import { formatNumber } from "../../../_shared/text/formatNumber.ts";
import { surroundings } from "../sample.ts";
import { rendered } from "./rendered.ts";

describe("a reference", () => {
  test("to a figure is the number as Dutch prose writes it, for machines too, with its source", () => {
    const { $, faults } = rendered("Het zijn er {cijfer:aantal}.");
    expect($("data").attr("value")).toBe("1234.5");
    expect($("p").text()).toBe("Het zijn er 1.234,51.");
    expect($("sup a").attr("aria-label")).toBe("Bron 1");
    expect(faults).toEqual([]);
  });

  test("with `kaal` has no note", () => {
    const { $, body } = rendered("{cijfer:aantal kaal} {wet:wet kaal}");
    expect($("sup")).toHaveLength(0);
    expect(body.notes).toEqual([]);
  });

  test("to a law is its name with its source", () => {
    const { $ } = rendered("Zie {wet:wet}.");
    expect($("p").text()).toBe("Zie Tekst1.");
  });

  test("to a help line is a number to press, or its hours", () => {
    const { $ } = rendered("{bel:comensha} {tijden:comensha}");
    expect($("a.tel").attr("href")).toBe("tel:08001234");
    expect($("a.tel").text()).toBe("0800-1234");
    expect($("p").text()).toBe("0800-1234 Tekst");
  });

  test.for([
    [undefined, "+31101234567", "010-123 45 67"],
    ["nl", "+31101234567", "010-123 45 67"],
    ["de", "+31101234567", "+31 10-123 45 67"],
    // Only the Netherlands have a number like this, so it cannot be dialled in another way.
    ["de", "08001234", "010-123 45 67"],
  ])("to a help line, on a page in %s with the number %s, is read as %s", ([language, tel = "", read]) => {
    const { registers, ...rest } = surroundings();
    const [row] = registers.helpLines.values();
    if (row === undefined) throw new Error("The sample has no help line.");
    const helpLines = new Map([["lijn", { ...row, id: "lijn", nummer: "010-123 45 67", tel }]]);
    const { $ } = rendered("{bel:lijn}", {
      ...rest,
      registers: { ...registers, helpLines },
      ...(language === undefined ? {} : { language }),
    });
    expect([$("a.tel").attr("href"), $("a.tel").text()]).toEqual([`tel:${tel}`, read]);
  });

  test("to a term links to the glossary, in its own words or the editor's", () => {
    const { $ } = rendered("{begrip:begrip} {begrip:begrip andere woorden}");
    expect(
      $("a")
        .toArray()
        .map((link) => [$(link).attr("href"), $(link).text()]),
    ).toEqual([
      ["/begrippen/#begrip", "Tekst"],
      ["/begrippen/#begrip", "andere woorden"],
    ]);
  });

  test("to a term explains it at its first use, in a popover that a button opens, and keeps the link", () => {
    const { $ } = rendered("{begrip:begrip} en nog eens {begrip:begrip zo}.");
    expect($("button[popovertarget]:not([popover] *)")).toHaveLength(1);
    expect($("[popover] button").attr("popovertarget")).toBe($("[popover]").attr("id"));
    expect($("button").attr()).toMatchObject({ type: "button", "aria-label": "Wat is Tekst?" });
    const popover = $(`#${$("button").attr("popovertarget") ?? ""}`);
    expect(popover.attr("popover")).toBe("");
    expect(popover.text()).toContain("Tekst");
    expect($("a.term")).toHaveLength(2);
  });

  test("to a building block links to its anchor on the page of its theme", () => {
    const { $ } = rendered("{kader:K2.10}");
    expect($("a").attr("href")).toBe("/kader/signalerend-vermogen/#k2-10");
    expect($("a").text()).toBe("K2.10 Tekst");
  });

  test("works in lists, tables and blocks", () => {
    const { $, faults } = rendered(
      '- {cijfer:aantal kaal}\n\n| {cijfer:aantal kaal} |\n|---|\n| {cijfer:aantal kaal} |\n\n:::let-op titel="x"\n**{cijfer:aantal kaal}**\n:::',
    );
    expect(
      $("data")
        .toArray()
        .map((element) => $(element).parent().prop("tagName")),
    ).toEqual(["LI", "TH", "TD", "STRONG"]);
    expect(faults).toEqual([]);
  });

  test.for([
    ["{cijfer:weg}", "weg staat niet in _data/cijfers.csv."],
    ["{wet:weg}", "weg staat niet in _data/wetten.yaml."],
    ["{uitspraak:weg}", "weg staat niet in _data/uitspraken.yaml."],
    ["{bron:weg}", "weg staat niet in _data/bronnen.yaml."],
    ["{bel:weg}", "weg staat niet in _data/hulplijnen.yaml."],
    ["{bel:site}", "site staat niet in _data/hulplijnen.yaml."],
    ["{tijden:site}", "site staat niet in _data/hulplijnen.yaml (veld tijden)."],
    ["{begrip:weg}", "weg staat niet in _data/begrippen.yaml."],
    ["{kader:K1.1}", "K1.1 staat niet in _data/kader.yaml."],
    ["{nummer:112}", "De verwijzing {nummer:…} bestaat niet."],
    ["{constructor:x}", "De verwijzing {constructor:…} bestaat niet."],
  ] as const)("%s to nothing is a fault on its own line, and leaves no text", ([text, what]) => {
    const { $, faults } = rendered(`Een regel.\nNog een\n${text} regel.`);
    expect(faults).toEqual([`3: ${what}`]);
    expect($("p").text()).not.toContain("{");
  });

  test.for(["{cijfer}", "{{ cijfer }}", "{a b}", "`{cijfer:aantal}`"])("%s runs nothing, and is a fault", (text) => {
    const { $, faults } = rendered(text);
    expect($("p").text()).toBe(text.replaceAll("`", ""));
    expect(faults).toEqual(["1: Deze verwijzing is niet goed geschreven."]);
  });
});

test.for(["{ cijfer:aantal }", "{Cijfer:aantal}", "{cijfer: aantal}", "{cijfer:}", "{begrip:een_twee}"])("%s has a slip in it", (text) => {
  expect(rendered(`Regel.\n${text}`).faults).toEqual(["2: Deze verwijzing is niet goed geschreven."]);
});

test.for([
  [0, "0"],
  [26, "26"],
  [944, "944"],
  [1255, "1.255"],
  [1234567, "1.234.567"],
  [0.5, "0,5"],
  [12345.25, "12.345,25"],
  [-1500, "-1.500"],
] as const)("formatNumber(%d) is %s", ([value, text]) => {
  expect(formatNumber(value)).toBe(text);
});

test("a link to a block by its code leads to the anchor k2-10 for K2.10", () => {
  expect(blockAnchor("K2.10")).toBe("k2-10");
});
