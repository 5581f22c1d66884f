import { describe, expect, test } from "vitest";
import { passageOf, passagesIn } from "../../../../_config/check/language/passages.ts";
import { fleschDouma, normOf, readabilityOf, syllablesIn } from "../../../../_config/check/language/readability.ts";
import { formatReadingLevels, readingLevels } from "../../../../_config/check/language/reading-level.ts";

test.for([
  ["kas", 1],
  ["mooi", 1],
  ["leeuw", 1],
  ["nieuw", 1],
  ["ijs", 1],
  ["fiets", 1],
  ["loket", 2],
  ["politie", 3],
  ["zeeën", 2],
  ["beïnvloeden", 4],
  ["officieel", 4],
  ["mensenhandel", 4],
  ["burgemeester", 4],
  ["systeem", 2],
  ["yoghurt", 2],
  ["quotum", 2],
  ["Utrecht", 2],
  ["hmm", 1],
] as const)("%s has %i syllables", ([word, syllables]) => {
  expect(syllablesIn(word)).toBe(syllables);
});

describe("the formula", () => {
  test("is that of Douma, worked out by hand", () => {
    // 206.84 - 0.77 x 150 - 0.93 x 10 = 206.84 - 115.5 - 9.3
    expect(fleschDouma(100, 10, 150)).toBeCloseTo(82.04);
    // 206.84 - 0.77 x 200 - 0.93 x 25 = 206.84 - 154 - 23.25
    expect(fleschDouma(50, 2, 100)).toBeCloseTo(29.59);
  });

  test.for([
    [29.9, "zeer moeilijk"],
    [30, "moeilijk"],
    [69.9, "normaal"],
    [70, "tamelijk makkelijk"],
    [90, "zeer makkelijk"],
  ] as const)("%f is %s in his table", ([score, norm]) => {
    expect(normOf(score)).toBe(norm);
  });
});

describe("a text", () => {
  test("is counted by hand: nine words, two sentences, fifteen syllables, two long words", () => {
    // Zij werk-te in een was-se-rij. Nie-mand tel-de de u-ren.
    const found = readabilityOf(passagesIn("Zij werkte in een wasserij. Niemand telde de uren.", 1));
    expect(found).toMatchObject({ words: 9, sentences: 2, wordsPerSentence: 4.5, longWords: 2 / 9 });
    // 206.84 - 0.77 x (1500 / 9) - 0.93 x 4.5
    expect(found?.score).toBeCloseTo(206.84 - 128.333 - 4.185, 2);
  });

  test("counts neither headings, cells, figures and notes, nor what stands in fields", () => {
    const prose = "Zij werkte in een wasserij. Niemand telde de uren.";
    const around = `## Verantwoordelijkheid\n\n| mensenhandelslachtoffer |\n|---|\n\n- uitbuitingssituatie\n\n${prose}{bron:onderzoek}\n`;
    expect(readabilityOf(passagesIn(around, 1))).toEqual(readabilityOf(passagesIn(prose, 1)));
    expect(readabilityOf([passageOf(prose, "samenvatting", () => 1)])).toBeUndefined();
  });

  test("counts a term that leads to the glossary by the words that a reader sees", () => {
    expect(readabilityOf(passagesIn("Zij deed {begrip:aangifte aangifte} bij {cijfer:aantal}.", 1))?.words).toBe(4);
  });
});

describe("the report", () => {
  const text = (file: string, body: string) => ({ file, passages: passagesIn(body, 1) });
  const texts = [
    text("content/getuigenissen/licht.md", "Zij ging weg."),
    text("content/getuigenissen/zwaar.md", "Verantwoordelijkheidsgevoel veronderstelt informatiebeveiliging."),
    text("content/kompas/signaleren.md", "Kijk goed."),
    text("_data/begrippen.yaml", "Een register is geen pagina."),
  ];

  test("puts kinds beside each other, and the testimonies with the hardest first", () => {
    const { kinds, pages } = readingLevels(texts, undefined);
    expect(kinds.map(({ name }) => name)).toEqual(["getuigenis", "onderwerp"]);
    expect(pages.map(({ name }) => name)).toEqual(["content/getuigenissen/zwaar.md", "content/getuigenissen/licht.md"]);
  });

  test("names the pages that were asked for, and says what it cannot say", () => {
    const report = formatReadingLevels(readingLevels(texts, (file) => file.endsWith("signaleren.md")));
    expect(report).toContain("content/kompas/signaleren.md");
    expect(report).not.toContain("licht.md");
    expect(report).toContain("hoort u van een lezer");
  });
});
