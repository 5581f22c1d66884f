import { describe, expect, test } from "vitest";
import { openIndexOf } from "../../_config/publish/search/ask.ts";
import { judgedQuestions, qualityOf, questionKinds } from "../bench/zoeken/questions.ts";
import { siteDir } from "./site.ts";

/*
 * The floor under the search, a little below what `npm run bench:zoeken` measured (docs/ontwikkeling/zoeken.md): what falls through it made the
 * search worse. Only questions that nothing is tuned to.
 */
const floor = {
  plain: 0.95,
  sentence: 0.84,
  compound: 0.89,
  synonym: 0.9,
  typo: 0.93,
  place: 0.95,
  law: 0.95,
  kader: 0.83,
  language: 0.97,
} as const;

const questions = judgedQuestions();
const index = openIndexOf(siteDir);
const answered = await Promise.all(
  questions.map(async (judged) => {
    const { found } = await index.search(judged.question);
    return [judged, found.slice(0, 10).map(({ page }) => index.page(page).url)] as const;
  }),
);
const apart = answered.filter(([{ heldOut }]) => heldOut);

test("there are at least three hundred judged questions, of every kind and from six kinds of people", () => {
  expect(questions.length).toBeGreaterThanOrEqual(300);
  expect(new Set(questions.map(({ who }) => who)).size).toBeGreaterThanOrEqual(6);
});

test("the search finds what people ask", () => {
  const { mrr, success3, noAnswer } = qualityOf(apart);
  expect(mrr).toBeGreaterThanOrEqual(0.925);
  expect(success3).toBeGreaterThanOrEqual(0.955);
  expect(noAnswer).toBeLessThanOrEqual(0.01);
});

describe("of every kind", () => {
  test.for(questionKinds)("%s", (kind) => {
    expect(qualityOf(apart.filter(([judged]) => judged.kind === kind)).mrr).toBeGreaterThanOrEqual(floor[kind]);
  });
});

/** Asked once and answered badly: who is afraid gets help, who lives nearby gets signals, and a slip is no dead end. */
test.for<readonly [question: string, first: RegExp]>([
  ["ik ben bang voor mijn baas", /^\/hulp\//],
  ["mijn baas sluit mij op", /^\/hulp\//],
  ["hij dreigt met fotos", /^\/hulp\//],
  ["mijn paspoort is afgepakt wat nu", /^\/hulp\//],
  ["ik moet elke dag werken en krijg niets betaald", /^\/hulp\//],
  ["slachtoffer", /^\/hulp\/$/],
  ["chat", /^\/hulp\/$/],
  ["kindertelefoon", /^\/hulp\/nummers\/$/],
  ["human trafficking help", /^\/hulp\/en\/$/],
  ["nie dostaję wypłaty", /^\/hulp\/pl\/$/],
  ["handel ludzmi", /^\/hulp\/pl\/$/],
  ["insan ticareti", /^\/hulp\/tr\/$/],
  ["huis vol mannen", /^\/signalen\/in-de-buurt\/$/],
  ["overvol huis arbeiders", /^\/signalen\//],
  ["huisjesmelker", /wet-goed-verhuurderschap/],
  ["handelaar", /daders-en-herhaling/],
  ["adres controle", /adresonderzoek/],
  ["spookbewoners", /adresonderzoek/],
  ["vluchtknop", /^\/veilig-lezen\/$/],
  ["orgaanhandel", /wat-is-mensenhandel|wat-het-is/],
  ["damokles", /sluiting-bij-drugs/],
  ["zelfskan", /^\/kader\/zelfscan\/$/],
  ["crimenele", /criminele-uitbuiting/],
  ["huis verbod", /huisverbod/],
  ["arbeidsmigrantenhuisvesting", /huisvesting-van-arbeidsmigranten/],
  ["wie maakt deze site", /^\/over\/$/],
  ["wie betaalt de tolk", /het-gesprek/],
  ["is de burgemeester persoonlijk aansprakelijk", /rol-van-de-gemeente/],
  ["mensen rennen weg zodra wij binnenkomen", /signalen\/toezicht-en-handhaving/],
  ["adreswijziging voor acht personen tegelijk", /signalen\/burgerzaken/],
])("%s", async ([question, first]) => {
  const { found } = await index.search(question);
  expect(index.page(found[0]?.page ?? -1).url).toMatch(first);
});

test("no sentence of our own pages in Dutch is heard as one of somebody in need in another language", () => {
  const sentences = Array.from({ length: index.start.pages }, (_, page) => index.page(page))
    .filter(({ language = "nl" }) => language === "nl")
    .flatMap(({ parts }) => parts.flatMap(([, heading, text]) => [heading, text.split(/(?<=[.?!:]) /, 1)[0] ?? ""]));
  const each = new Set(sentences);
  expect(each.size).toBeGreaterThan(1_000);
  expect([...each].filter((sentence) => (index.hear(sentence)?.language ?? "nl") !== "nl")).toEqual([]);
});
