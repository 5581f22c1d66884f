import { describe, expect, test } from "vitest";
import { withLapsed } from "../../../_config/check/best-before.ts";
import { borderWords } from "../../../_shared/border.ts";
import { sampleRegisters, surroundings } from "../sample.ts";
import { rendered } from "./rendered.ts";

describe.for(["nl", "de", "fr"] as const)("the routes across the border in %s", (language) => {
  const { $, body, faults } = rendered("::grensroutes", { ...surroundings(), language });
  const words = borderWords[language];

  test("are told in the picture as in the steps: the same words, in the same order, on the same side", () => {
    expect(faults).toEqual([]);
    const steps = $(".steps > li > h4")
      .toArray()
      .map((step) => $(step).text().trim());
    expect(steps).toHaveLength(3);
    const label = $("svg").attr("aria-label") ?? "";
    const drawn = $("svg text:not(.head, .nth)")
      .toArray()
      .map((text) => $(text).text());
    const sides = (["hier", "samen", "daar"] as const).map((side) => words.side[side]);
    expect(steps).toEqual(drawn.map((word, index) => `${word} ${sides[index] ?? ""}`));
    expect(label).toContain(drawn.map((word, index) => `${String(index + 1)}, ${sides[index] ?? ""}, ${word}`).join("; "));
  });

  test("name what differs between the countries, what may be told and what not, with the sources of a step behind its last sentence", () => {
    const last = $(".steps > li").last();
    expect(last.find("b").text()).toBe(`${words.belgium}:${words.germany}:`);
    expect(last.find("sup").length).toBe(1);
    expect(last.find("p").last().find("sup a").attr("href")).toBe(`#bron-${String(body.notes[0]?.number)}`);
    expect($("dt").text()).toBe(`${words.share}${words.keep}`);
  });

  test("each have an anchor", () => {
    expect($("figure + ul a").attr("href")).toBe("#route-route");
    expect($("#route-route")).toHaveLength(1);
  });

  test("say so when they were not checked for too long, and where to check", () => {
    const late = withLapsed(sampleRegisters(), "2040-01-01");
    const { $: old } = rendered("::grensroutes", { ...surroundings(late), language });
    expect(old(".lapsed a").attr("href")).toBe(late.sources.get("onderzoek")?.url);
    expect(old(".lapsed").text()).toContain(words.lapsed[1]);
  });
});

test("a reference that is wrong is a fault of the register, with the language it stands in", () => {
  const registers = sampleRegisters("{cijfer:weg}");
  const { faults } = rendered("tekst\n\n\n::grensroutes", surroundings({ ...registers, lineOf: () => 77 }));
  expect(faults[0]).toBe("77: weg staat niet in _data/cijfers.csv.");
});
