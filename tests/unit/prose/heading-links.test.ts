import { load } from "cheerio";
import { expect, test } from "vitest";
import { ProseContext } from "../../../_config/prose/context.ts";
import { renderProse } from "../../../_config/prose/prose.ts";
import { sampleRegisters } from "../sample.ts";
import { htmlOf } from "../markup.ts";

/** A rendered text: its markup, and what its page knows of it. */
function rendered(text: string, cited: ProseContext["cited"] = "parts") {
  const surroundings = { registers: sampleRegisters(), today: "2030-03-01", targets: new Map(), picture: () => undefined };
  const context = new ProseContext(surroundings, "content/kompas/proef.md", 1, { cited });
  const body = renderProse(text, context, []);
  return { $: load(htmlOf(body), {}, false), body, context };
}

test("a heading links to its own anchor, also that of a step or a second one of the same name", () => {
  const { $, body, context } = rendered("## Wie ziet het?\n\n:::stappen\n### Bel & schrijf\nNu.\n:::\n\n## Wie ziet het?");
  const links = $("h2 > a, h3 > a").get();
  expect(links.map((element) => [$(element).text(), $(element).attr("href")])).toEqual([
    ["Wie ziet het?", "#wie-ziet-het"],
    ["Bel & schrijf", "#bel-schrijf"],
    ["Wie ziet het?", "#wie-ziet-het-2"],
  ]);
  for (const element of links) expect(`#${$(element).parent().attr("id") ?? ""}`).toBe($(element).attr("href"));
  expect(body.headings.map(({ text }) => text)).toEqual(["Wie ziet het?", "Wie ziet het?"]);
  expect(context.links).toEqual([]);
});

test("a heading with a link or other markup in it is not changed", () => {
  expect(rendered("## Zie [de route](/kompas/meldroute/)").$("h2 a")).toHaveLength(1);
  expect(rendered("## Bel *nu*").$("h2 a")).toHaveLength(0);
});

test("a page to which nobody refers has plain headings", () => {
  const surroundings = { registers: sampleRegisters(), today: "2030-03-01", targets: new Map(), picture: () => undefined };
  const context = new ProseContext(surroundings, "content/kompas/proef.md", 1);
  expect(load(htmlOf(renderProse("## Wie ziet het?", context, [])))("h2").html()).toBe("Wie ziet het?");
});

test("the anchor of a heading that begins with a number begins with a letter", () => {
  expect(rendered("## 1. Vooraf bellen").$("h2").attr("id")).toBe("kop-1-vooraf-bellen");
});
