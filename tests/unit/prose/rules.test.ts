import { describe, expect, test } from "vitest";
import { escapeHtml } from "../../../_shared/text/escape.ts";
import { slugify } from "../../../_shared/text/slugify.ts";
import { rendered } from "./rendered.ts";

describe("links", () => {
  test("within the site are recorded for the check, with their line", () => {
    const { $, faults, links } = rendered("Zie\n[dit](/kompas/signaleren/) en\n[dat](/kader/#k1-1).");
    expect(links).toEqual([
      { href: "/kompas/signaleren/", line: 1 },
      { href: "/kader/#k1-1", line: 2 },
    ]);
    expect($("a[rel]")).toHaveLength(0);
    expect(faults).toEqual([]);
  });

  test("to another site send no referrer", () => {
    const { $, faults, links } = rendered("[x](https://voorbeeld.example/)");
    expect($("a").attr("rel")?.split(" ")).toContain("noreferrer");
    expect(faults).toEqual([]);
    expect(links).toEqual([]);
  });

  test("within the page are left alone", () => {
    expect(rendered("[x](#kop)").faults).toEqual([]);
  });

  test.for([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "http://voorbeeld.example/",
    "//voorbeeld.example/",
    "../kader/",
    "kader",
    "mailto:a@b.example",
    "/\\voorbeeld.example/",
  ])("to %s never come out", (href) => {
    const { $, faults, links } = rendered(`Regel.\n[x](${href})`);
    expect([...faults, ...links.map(({ href: kept }) => kept)]).toHaveLength(1);
    if (links.length === 0) expect($("[href]")).toHaveLength(0);
  });

  test("written as an address are judged the same", () => {
    expect(rendered("<javascript:alert(1)>").faults).toHaveLength(1);
    expect(rendered("<https://voorbeeld.example/>").faults).toEqual([]);
  });
});

describe("pictures", () => {
  test("are drawn with their description", () => {
    const { $, faults } = rendered("![Een kas **bij** nacht](kas.jpg)");
    expect($("img").attr("alt")).toBe("Een kas bij nacht");
    expect(faults).toEqual([]);
  });

  test.for([
    ["![](kas.jpg)", "Bij het beeld kas.jpg ontbreekt de beschrijving."],
    ["![ ](kas.jpg)", "Bij het beeld kas.jpg ontbreekt de beschrijving."],
    ["![Een kas](weg.jpg)", "Het beeld weg.jpg bestaat niet."],
    ["![Een kas](https://voorbeeld.example/kas.jpg)", "Het beeld https://voorbeeld.example/kas.jpg bestaat niet."],
  ] as const)("%s is a fault on its line", ([text, what]) => {
    expect(rendered(`Regel.\n\nTekst\n${text}`).faults).toEqual([`4: ${what}`]);
  });
});

test("a table can be focused and scrolled with the keyboard, is named after the heading above it, and has header cells with a scope", () => {
  const table = "| wat | wie |\n|---|---|\n| a | b |\n| | e |\n\nDan.\n\n| c |\n|---|\n| d |";
  const { $ } = rendered(`${table}\n\n## Wie *belt*\n\n${table}`);
  const boxes = $("[tabindex='0'][role=group]").toArray();
  const names = ["1", "2", "Wie belt", "Wie belt, 2"];
  expect(boxes.map((box) => $(box).attr("aria-label"))).toEqual(names.map((name) => `Tabel: ${name}`));
  expect(boxes.map((box) => $(box).find("caption").text())).toEqual(names);
  const heads = $(boxes[0] ?? "").find("th");
  expect(heads.toArray().map((cell) => [$(cell).text(), $(cell).attr("scope")])).toEqual([
    ["wat", "col"],
    ["wie", "col"],
    ["a", "row"],
  ]);
});

describe("headings", () => {
  test.for([
    ["# Een", ["1: Een kop in de tekst begint met ##."]],
    ["Een\n===", ["1: Een kop in de tekst begint met ##."]],
    ["### Drie", ["1: Deze kop slaat een niveau over."]],
    ["## Twee\n\n#### Vier", ["3: Deze kop slaat een niveau over."]],
    ["## Twee\n\n### Drie\n\n## Twee", []],
    [':::let-op titel="x"\n#### Vier\n:::', ["2: Deze kop slaat een niveau over."]],
  ] as const)("%j", ([text, faults]) => {
    expect(rendered(text).faults).toEqual(faults);
  });
});

test.for([
  ["Wie ziet het?", "wie-ziet-het"],
  ["Eén zorgcoördinator", "een-zorgcoordinator"],
  ["  K2.3: de balie  ", "k2-3-de-balie"],
  ["€ & ¿", "deel"],
] as const)("slugify(%j) is %j", ([text, slug]) => {
  expect(slugify(text)).toBe(slug);
});

test("escapeHtml leaves nothing that could end text or a quoted attribute", () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;`)).toBe("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;");
});
