import { load } from "cheerio";
import { expect, test } from "vitest";
import { ProseContext } from "../../../_config/prose/context.ts";
import { renderProse } from "../../../_config/prose/prose.ts";
import { sampleRegisters } from "../sample.ts";
import { htmlOf } from "../markup.ts";

/** The anchors of the paragraphs of a text, in order. */
function anchors(text: string, wanted = true): (string | undefined)[] {
  const surroundings = { registers: sampleRegisters(), today: "2030-03-01", targets: new Map(), picture: () => undefined };
  const context = new ProseContext(surroundings, "content/longread/01-proef.md", 1, { cited: wanted ? "paragraphs" : "parts" });
  const $ = load(htmlOf(renderProse(text, context, [])), {}, false);
  return $("p")
    .get()
    .map((element) => $(element).attr("id"));
}

test("a paragraph keeps its anchor when it moves, and loses it when its words change", () => {
  const [first, second] = anchors("Eén zin.\n\nNog een zin.");
  expect(first).toMatch(/^p-[0-9a-f]{6}$/);
  expect(anchors("Iets ervoor.\n\nNog een zin.\n\nEén zin.").slice(1)).toEqual([second, first]);
  expect(anchors("Een zin.")).not.toEqual([first]);
});

test("the same words twice get two anchors", () => {
  const [first = "", second] = anchors("Eén zin.\n\nEén zin.");
  expect(second).toBe(`${first}-2`);
});

test("a paragraph in a list or a block has no anchor, and other pages have none at all", () => {
  expect(anchors('- punt\n\n  meer\n\n:::let-op titel="Let op"\nIn een blok.\n:::').filter(Boolean)).toEqual([]);
  expect(anchors("Eén zin.", false)).toEqual([undefined]);
});
