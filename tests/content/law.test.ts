import { describe, expect, test } from "vitest";
import { pagesOf } from "../../_config/edition/edition.ts";
import { realEdition, sources } from "./edition.ts";

const edition = await realEdition();
const { registers } = edition;

/** The Dutch texts and the registers; a translation of the help page is checked by whoever reads that language. */
const texts = [...(await sources("content")), ...(await sources("_data"))].filter(
  ({ file }) => /\.(?:md|yaml|csv)$/.test(file) && !/content\/hulp\/(?!index)\w+\.md$/.test(file) && !file.endsWith("_data/bronnen.yaml"),
);

/** What once stood here and was wrong, by the kind of sentence, and why it may not come back. */
const wrong: readonly (readonly [why: string, sentence: RegExp, sample: string])[] = [
  [
    "Only Veilig Thuis, a law, a consent or a weighing on paper opens a professional secret.",
    /hulpverleners? (?:mag|mogen)[^.\n]{0,60}(?:ook )?zonder toestemming/i,
    "Hulpverleners mogen informatie delen, ook zonder toestemming.",
  ],
  [
    "A dwelling asks for a power in a law and a warrant; a warrant alone opens nothing.",
    /toestemming(?: van de bewoner)? of (?:met )?(?:een )?machtiging/i,
    "Een woning gaat u in met toestemming of een machtiging.",
  ],
  [
    "A reflection period and a pending request are lawful stay without assistance: article 11 of the Participatiewet.",
    /wie (?:hier |in Nederland )?rechtmatig[^.\n]{0,80}(?:werken|bijstand)/i,
    "Wie rechtmatig verblijft, mag werken en zo nodig bijstand vragen.",
  ],
  [
    "The local ordinance says whether the mayor or the board decides on a sex business.",
    /burgemeester (?:geeft|verleent|weigert)[^.\n]{0,60}seksbedrij/i,
    "De burgemeester verleent de vergunning voor een seksbedrijf.",
  ],
  [
    "The municipality looks at lawfulness and its own contract; the inspectorates supervise the quality of youth care.",
    /gemeente[^.\n]{0,40}toezicht[^.\n]{0,30}kwaliteit van (?:de )?jeugdhulp/i,
    "De gemeente houdt toezicht op de kwaliteit van jeugdhulp.",
  ],
  ["Article 248b went with the law on sexual offences of 1 July 2024.", /\b248b\b/, "artikel 248b Sr"],
  [
    "Whoever is made to sit in the hall proves nothing, and asking it is dangerous.",
    /in de gang zitten/i,
    "Een dochter gaat in de gang zitten.",
  ],
  [
    "We read a ruling for the reader, or do not name it.",
    /lees (?:haar|hem|die|de uitspraak|de uitkomst)(?: zelf)? na\b/i,
    "Lees haar zelf na.",
  ],
  ["Somebody who needs a bed tonight does not get our doubt.", /In 2016 kon d(?:at|e politie)/, "In 2016 kon dat."],
  ["A source that names no line does not say that there is none.", /heeft geen hulplijn/i, "Noordrijn-Westfalen heeft geen hulplijn."],
  ["Help to enter is punishable without payment too.", /tegen betaling over een grens/i, "Iemand tegen betaling over een grens brengen."],
  [
    "Prison terms come from the law, not from a news site.",
    /maximumstraf-[\w-]+,.*,(?!wet)[a-z]+-[^,]*,(?:gezien|tweede-hand),/,
    "maximumstraf-klant,wet,straf,nu,4,jaar,krant-2025,gezien,",
  ],
  [
    "Say what is known, and name the one thing that a local lawyer decides.",
    /\blaat (?:uw jurist|een jurist|dat|het|die|ze|u(?: vooraf)?)? ?(?:toetsen|nakijken|nalopen)\b/i,
    "Of dat mag, laat u vooraf toetsen.",
  ],
];

describe("sentences that do not come back", () => {
  test.for(wrong)("%s", ([, sentence, sample]) => {
    expect(sample).toMatch(sentence);
    const found = texts.flatMap(({ file, text }) =>
      text
        .split("\n")
        .filter((line) => sentence.test(line))
        .map((line) => `${file}: ${line.slice(0, 200)}`),
    );
    expect(found).toEqual([]);
  });

  test("whoever explains the reflection period says that it can be shorter", () => {
    const silent = texts.filter(
      ({ file, text }) =>
        text.includes("{cijfer:bedenktijd-maanden") &&
        !/Dublin|ander Europees land/.test(text) &&
        // In these two it is the time of one man and one woman, who asked for asylum nowhere.
        !/wasserij-sliep|koffer-niet-uitpakte/.test(file),
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
  });
});

describe("sentences that stay", () => {
  const bodyOf = (address: string): string => {
    const page = edition.byAddress.get(address);
    return texts.find(({ file }) => page !== undefined && file.endsWith(page.file))?.text ?? "";
  };

  test.for([
    ["/kompas/instrumenten/toezicht-wmo-en-jeugd/", /Inspectie Gezondheidszorg en Jeugd/],
    ["/kompas/kaarten/toezicht-op-zorg/", /Inspectie Gezondheidszorg en Jeugd|IGJ/],
    ["/kompas/instrumenten/sluiting-bij-ordeverstoring/", /ernstig geweld[^.]*bedreiging|bedreiging[^.]*ernstig geweld/],
    ["/kompas/instrumenten/vergunning-seksbedrijven/", /college/],
    ["/kompas/jeugd/", /meldcode[^.]*(?:plicht|verplicht|moet)|(?:plicht|verplicht|moet)[^.]*meldcode/i],
    ["/kompas/jeugdbescherming/", /Raad voor de Kinderbescherming/],
    ["/kompas/nazorg/", /\{wet:huisvestingswet-12/],
    ["/kompas/toegang-tot-zorg/", /geen bijstand/],
    ["/kompas/melden-en-privacy/", /\{wet:sv-162/],
  ] as const)("%s says %s", ([address, sentence]) => {
    expect(bodyOf(address)).toMatch(sentence);
  });
});

describe("a source as strong as the claim", () => {
  const official =
    /^https:\/\/(?:wetten\.overheid\.nl|(?:zoek\.|www\.)?officielebekendmakingen\.nl|eur-lex\.europa\.eu|(?:www\.)?(?:tweedekamer|eerstekamer)\.nl)\//;

  test("a law points to its text at the one who publishes it", () => {
    const elsewhere = [...registers.laws.values()].flatMap(({ id, bron }) => {
      const url = registers.sources.get(bron)?.url ?? "";
      return official.test(url) ? [] : [`${id}: ${url}`];
    });
    expect(elsewhere).toEqual([]);
  });

  test("every source says how near it is to what it tells", () => {
    const silent = [...registers.sources.values()].filter(({ soort }) => soort === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("no law and no instrument rests on what a program summarised", () => {
    const cited = [
      ...[...registers.laws.values()].map(({ bron }) => bron),
      ...pagesOf(edition, "instrument").flatMap(({ data }) => data.bronnen),
    ];
    expect(cited.filter((id) => registers.sources.get(id)?.soort === "automatische-samenvatting")).toEqual([]);
  });

  test("a ruling that an instrument names has its number", () => {
    const rulings = texts
      .filter(({ file }) => file.includes("kompas/instrumenten/"))
      .flatMap(({ file, text }) => [...text.matchAll(/\{bron:(rvs|rb|hr)-[\w-]+\}/g)].map(() => ({ file, text })));
    const without = rulings.filter(({ text }) => !/ECLI:NL:|zaak(?:nummer)? \d{9}/.test(text)).map(({ file }) => file);
    expect([...new Set(without)]).toEqual([]);
  });

  test("the number of a ruling leads in the same paragraph to a source that is about that ruling", () => {
    const numbered = texts.flatMap(({ file, text }) =>
      text.split("\n").flatMap((line) => [...line.matchAll(/ECLI:NL:[A-Z]+:\d{4}:\w+/g)].map(([number]) => ({ file, line, number }))),
    );
    const loose = numbered.filter(
      ({ line, number }) =>
        ![...line.matchAll(/\{bron:([\w-]+)\}/g)].some(([, id = ""]) => registers.sources.get(id)?.titel.includes(number)),
    );
    expect(numbered.length).toBeGreaterThan(15);
    expect(loose.map(({ file, number }) => `${file}: ${number}`)).toEqual([]);
  });
});
