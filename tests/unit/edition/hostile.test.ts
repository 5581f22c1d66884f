import { load } from "cheerio";
import fc from "../property.ts";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "../../../_config/read/front-matter.ts";
import { placeOf } from "../../../_config/model/place.ts";
import { validate } from "../../../_config/read/validate.ts";
import { parseYaml } from "../../../_config/read/yaml.ts";
import { kindRows } from "../../../_config/model/kinds.ts";
import { kinds } from "../../../_config/model/kinds.ts";
import { rendered } from "../prose/rendered.ts";
import { htmlOf } from "../markup.ts";

/*
 * Whatever somebody types, by accident or on purpose. A property that fails prints the smallest input that breaks it;
 * put that input in the fault table (tests/build/faults.test.ts).
 */

/** Pieces that mean something to a file system, a YAML parser, a template engine, Markdown or a browser. */
const pieces = [
  ..."../ ..\\ / // \\ . .. %2e%2e%2f ~ $HOME : \0 \u202E \u200B é é index content 01- .md .MD .html .js".split(" "),
  ..."--- ---js ---json ... : - ? | > & * ! % @ ` ' \" { } [ ] # , \t \r \n &a *a <<: !!js/function !!binary true null 0x1F ~".split(" "),
  ..."{{ }} {% %} {# #} ${ } <script> </script> <img/src=x onerror=alert(1)> <svg/onload=x> <!-- --> ]]> &lt; &#60; &colon;".split(" "),
  ..."[a](javascript:x) [a](JaVaScRiPt:x) [a](data:text/html,x) [a](//x.example) ![a](../../x) <javascript:x> [a]: javascript:x".split(" "),
  ..."* ** _ ` ``` ~~~ > # ## ###### 1. | |-| :::wev :::stappen ::: ::grafiek ::hulp {cijfer:x} {bel:alarm} {wet: {bron:onderzoek}".split(
    " ",
  ),
  ..."constructor __proto__ prototype toString hasOwnProperty titel samenvatting bronnen concept wijzigingen".split(" "),
  "\n",
  "\n\n",
  " ",
  "    ",
  "\r\n",
];
const hostileText = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) }),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(""));

describe("an address", () => {
  test("never leaves the output folder, and never holds what a server or a shell reads otherwise", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.webPath(), fc.string()), (name) => {
        for (const path of [name, `${name}.md`, `over/${name}.md`, `${name}/index.md`]) {
          const place = placeOf(path);
          if ("problem" in place) {
            expect(place.problem.mend).not.toBe("");
            continue;
          }
          expect(posix.join("/out", place.address)).toBe(`/out${place.address}`);
          expect(place.address).toMatch(/^\/(?:(?:[a-z]+(?:-[a-z]+)*\/)*|(?:403|404|405|410|414|500)\.html)$/);
        }
      }),
    );
  });
});

describe("front matter", () => {
  test("is read as data or refused with a sentence; nothing in it runs", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (front, body) => {
        const text = `---\n${front}\n---\n${body}`;
        const parsed = parseFrontMatter({ file: "content/over/x.md", path: "over/x.md", text });
        if ("faults" in parsed) {
          for (const { what, mend, line } of parsed.faults) {
            expect(what.length * mend.length).toBeGreaterThan(0);
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(text.split("\n").length);
          }
        } else {
          for (const kind of kinds) {
            const result = validate(kindRows[kind].schema, parsed.yaml.value ?? {}, { file: "x", lineOf: parsed.yaml.lineOf });
            expect("faults" in result ? result.faults.length : 1).toBeGreaterThan(0);
          }
        }
        expect(Reflect.get({}, "titel")).toBeUndefined();
      }),
    );
  });

  test("any value in any field is accepted or refused, never a crash", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.dictionary(fc.constantFrom(...pieces), fc.anything()), (kind, value) => {
        const result = validate(kindRows[kind].schema, value, { file: "x", lineOf: () => 1 });
        if ("faults" in result) for (const { what, mend } of result.faults) expect([what, mend]).not.toContain("");
      }),
    );
  });

  test("YAML that refers to itself, grows or repeats is refused before it is unfolded", () => {
    for (const bomb of ["a: &a [x]\nb: *a", "a: &a [*a]", "<<: &m {a: 1}\nb: *m", "a: 1\na: 2"]) {
      const parsed = parseYaml(bomb, "x");
      expect(("yaml" in parsed ? parsed.yaml : parsed).faults).not.toEqual([]);
      if ("yaml" in parsed) expect(JSON.stringify(parsed.yaml.value).length).toBeLessThan(2 * bomb.length);
    }
  });
});

/** Every element that Markdown, our blocks and our figures can make. */
const elements = new Set(
  `a aside blockquote br caption code data details dd div dl dt em figcaption figure h2 h3 h4 h5 h6 hr img li ol p picture pre s section source span
  strong sub summary sup table tbody td th thead tr ul
  svg g path rect circle line polyline polygon ellipse text tspan title desc defs use clippath mask pattern lineargradient radialgradient stop`.split(
    /\s+/,
  ),
);

describe("Markdown", () => {
  test("gives only the markup we make: no script, no handler, no style, no address but https and our own", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { $ } = rendered(text);
        for (const element of $("*").toArray()) {
          if (!("attribs" in element)) continue;
          expect(elements, element.name).toContain(element.name.toLowerCase());
          for (const [name, value] of Object.entries(element.attribs)) {
            expect(name).not.toMatch(/^on|^style$|^srcdoc$|^formaction$/i);
            if (/^(?:href|src|xlink:href|action)$/i.test(name)) expect(value).toMatch(/^(?:https:\/\/|\/(?!\/)|#|tel:\+?\d+$)/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the same text always gives the same page", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(htmlOf(rendered(text).body)).toBe(htmlOf(rendered(text).body));
      }),
      { numRuns: 50 },
    );
  });

  test("a heading never takes the place of the exit, or of another thing the page needs", () => {
    const { $ } = rendered("## Uitweg\n\n## Inhoud\n\n## Bron 1\n\n## Menu\n\n## Menu\n\n## ???\n");
    const ids = $("[id]")
      .toArray()
      .map((element) => $(element).attr("id"));
    expect(ids).toEqual(["uitweg-2", "inhoud-2", "kop-bron-1", "menu-2", "menu-3", "deel"]);
  });
});

test("a page that is deep, long or strange is done in time and breaks nothing", () => {
  for (const text of [
    "[".repeat(20_000),
    "> ".repeat(2_000) + "x",
    "*a **b ".repeat(5_000),
    `${"- ".repeat(500)}x`,
    `${"|a".repeat(2_000)}|\n${"|-".repeat(2_000)}|\n`,
    ':::let-op titel="x"\n'.repeat(500),
    "![".repeat(5_000),
    load("<p>").html().repeat(1_000),
  ]) {
    expect(rendered(text).$("script")).toHaveLength(0);
  }
});
