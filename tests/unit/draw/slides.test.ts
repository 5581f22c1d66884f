import { expect, test } from "vitest";
import { slidesOf } from "../../../_config/draw/slides.ts";
import { textOf } from "../../../_config/model/nodes.ts";
import { rendered } from "../prose/rendered.ts";

test("a talk is what stands before it, and a slide a heading with the words of whoever speaks", () => {
  const { body, faults } = rendered("Vooraf.\n\n## Een straat\n\n- Een huis.\n\n:::zeg\nKijk mee.\n:::\n\n## Wat het is\n\nTekst.\n");
  expect(faults).toEqual([]);
  const { before, slides } = slidesOf(body.prose);
  const words = [before, ...slides].map((nodes) => textOf(nodes).replace(/\s+/g, " ").trim());
  expect(words).toEqual(["Vooraf.", "Een straat Een huis. U zegt Kijk mee.", "Wat het is Tekst."]);
});
