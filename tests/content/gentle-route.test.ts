import { readFileSync } from "node:fs";
import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { pagesOf } from "../../_config/edition/edition.ts";
import { targetOf } from "../../_config/edition/draft.ts";
import { ProseContext } from "../../_config/prose/context.ts";
import { renderProse } from "../../_config/prose/prose.ts";
import { realEdition } from "./edition.ts";
import { htmlOf } from "../unit/markup.ts";

const edition = await realEdition();
const targets = new Map([...edition.byAddress].map(([address, page]) => [address, targetOf(page)]));

/** The chapter as a reader meets it who wants no details. */
function gently(file: string) {
  const text = readFileSync(file, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
  const context = new ProseContext({ registers: edition.registers, today: edition.today, targets, picture: () => undefined }, file, 1, {
    route: "zacht",
  });
  const body = renderProse(text, context, []);
  return { body, context, $: load(htmlOf(body), {}, false) };
}

describe.for(pagesOf(edition, "hoofdstuk").map((page): [string, typeof page] => [page.slug, page]))(
  "the gentle route of %s",
  ([, page]) => {
    const { body, context, $ } = gently(page.file);

    test("is whole: every section is told", () => {
      expect(context.faults).toEqual([]);
      const silent = $("h2").filter((_, heading) => $(heading).next("p, ul").text().trim().length < 60);
      expect(silent.map((_, heading) => $(heading).text()).get()).toEqual([]);
    });

    test("has the anchors of the whole chapter", () => {
      expect(body.headings).toEqual(page.body.headings);
    });

    test("leads to pages that exist", () => {
      expect(context.links.map(({ href }) => href.split("#")[0] ?? "").filter((href) => !targets.has(href))).toEqual([]);
    });

    test("is shorter than the chapter, and long enough to be a reading of its own", () => {
      expect(body.words).toBeGreaterThan(200);
      expect(body.words).toBeLessThan(page.body.words / 2);
    });
  },
);
