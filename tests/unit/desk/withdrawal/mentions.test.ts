import { describe, expect, test } from "vitest";
import { linesNaming, linesNamingFile } from "../../../../_config/desk/withdrawal/mentions.ts";

describe("a text names a story", () => {
  test.for([
    ["its address", "[lees](/getuigenissen/de-man-die-wachtte/)", [1]],
    ["capitals", "DE-MAN-DIE-WACHTTE", [1]],
    ["its title, over a line end", "Eerst.\nZie De man die\nwachtte op de kade.", [2]],
    ["emphasis within", "De **man** die *wachtte*", [1]],
    ["hyphens of an address", "/getuigenissen/de%2Dman%2ddie-wachtte/", [1]],
    ["letters of an address", "/getuigenissen/de-m%61n-die-wachtte/", [1]],
    ["letters of a page", "de man di&#101; wachtte, de&nbsp;man&#x20;die wachtte", [1]],
    ["spaces that do not break, soft hyphens, signs without width", "de\u00A0man die wacht\u00ADte, de man d\u200Bie wachtte", [1]],
    [
      "a quoted field of YAML or JSON",
      'les: "de-man\\x2Ddie-wachtte"\n"De man die\\nwachtte", "de\\u00a0m\\U00000061n die wachtte"',
      [1, 2],
    ],
    ["a path of Windows", "content\\de-man-die-wachtte.md", [1]],
    ["accents apart from their letter", "de man díe wáchtte", [1]],
    ["a field of a register, and once more", "getuigenis: de-man-die-wachtte\n\nnaam: de-man-die-wachtte", [1, 3]],
    ["another name", "de man die wachtten; de man wachtte; een-man-die-wacht", []],
  ] as const)("by %s", ([, text, lines]) => {
    expect(linesNaming(text, "de-man-die-wachtte")).toEqual(lines);
  });

  test("by a short name only where a name can stand", () => {
    expect(linesNaming('Een stem is hoorbaar.\n::getuigenis naam="een-stem"\n/getuigenissen/een-stem/', "een-stem")).toEqual([2, 3]);
  });

  test("no line is named for an empty name", () => {
    expect(linesNaming("Elke regel.", "")).toEqual([]);
  });
});

test.for([
  ["![a](raam.jpg)", true],
  ['![a](raam.jpg "bij")', true],
  ["beeld: { bestand: raam.jpg, alt: x }", true],
  ["Zie raam.jpg.", true],
  ["![a](r%61am.jpg)", true],
  ["![a](Raam.JPG)", true],
  ['bestand: "r\\x61am.jpg"', true],
  ["![a](dakraam.jpg)", false],
  ["![a](dak-raam.jpg)", false],
  ["![a](raam.jpg.png)", false],
  ["![a](raam.jpeg)", false],
  ["![a](raam-jpg)", false],
] as const)("%s names the file raam.jpg: %s", ([text, named]) => {
  expect(linesNamingFile(text, "raam.jpg")).toEqual(named ? [1] : []);
});
