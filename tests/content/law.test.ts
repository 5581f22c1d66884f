import { describe, expect, test } from "vitest";
import { pagesOf } from "../../_config/edition/edition.ts";
import { aims, keysOf, startingPoints } from "../../_shared/vocabulary.ts";
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

  test("no ruling rests on what a program summarised", () => {
    const weak = [...registers.rulings.values()].filter(({ bron }) => registers.sources.get(bron)?.soort === "automatische-samenvatting");
    expect(weak.map(({ id }) => id)).toEqual([]);
  });

  test("what was read of a ruling says its number, and an address with a number in it has the same one", () => {
    const other = [...registers.rulings.values()].flatMap(({ ecli, bron }) => {
      const { titel = "", url = "" } = registers.sources.get(bron) ?? {};
      const [inAddress = ecli] = /ECLI[:_][A-Z]{2}[:_][A-Z]+[:_]\d{4}[:_][A-Z\d]+/.exec(decodeURIComponent(url)) ?? [];
      return titel.includes(ecli) && inAddress === ecli ? [] : [`${ecli}: ${titel} ${url}`];
    });
    expect(other).toEqual([]);
  });

  test("a text names a ruling by its row, so that its number leads to the judiciary and a note says what we read", () => {
    const typed = texts
      .filter(({ file }) => file.endsWith(".md") && !file.endsWith("content/over/verantwoording.md"))
      .flatMap(({ file, text }) => [...text.matchAll(/ECLI:NL:\S+/g)].map(([number]) => `${file}: ${number}`));
    expect(typed).toEqual([]);
  });
});

describe("the legal core of an instrument", () => {
  const instruments = pagesOf(edition, "instrument");

  test("is that of seventeen instruments", () => {
    expect(instruments).toHaveLength(17);
  });

  test.for(instruments.map((page): [string, typeof page] => [page.slug, page]))("%s is whole", ([slug, { data, body }]) => {
    const [article = ""] = data.wetten;
    const { url = "" } = registers.sources.get(registers.laws.get(article)?.bron ?? "") ?? {};
    expect(url, "the article at its publisher, with a day and an anchor").toMatch(
      /^https:\/\/wetten\.overheid\.nl\/BWBR\d{7}\/\d{4}-\d{2}-\d{2}#Artikel\d[\d.a-z]*$/,
    );
    expect(
      data.drempel.split(/[.?!](?: |$)/).filter(Boolean).length,
      "the threshold in one sentence, or one with its exception",
    ).toBeLessThanOrEqual(2);
    const rulings = data.uitspraken.flatMap((id) => registers.rulings.get(id) ?? []);
    expect(data.uitspraken_let_op, "what we read").toMatch(/\b(?:wij|lazen|zochten)\b/i);
    if (rulings.length < 3) expect(data.uitspraken_let_op, "how many we read").toMatch(/één|twee|geen/i);
    // A text that somebody can put in a decision says who, what it means for them and what was arranged, and never that somebody is a victim.
    const model = data.alinea.join(" ");
    expect(model).toMatch(/\[\w/);
    expect(model.replace(/mogelijk slachtoffer gesproken/, "")).not.toMatch(/slachtoffer|uitgebuit|mensenhandel/i);
    expect(data.kosten_en_tijd, "time is an estimate, and says so").toMatch(/onze schatting/);
    expect(data.niet_samen.length, slug).toBeGreaterThanOrEqual(3);
    expect(body.headings.map(({ text }) => text)).toContain("Vóór de dag van uitvoering");
    const days = [...data.bewijs, data.slachtoffer];
    expect(days.every((line) => line.length > 20)).toBe(true);
  });

  test("rests on at least three rulings for fourteen of them", () => {
    expect(instruments.filter(({ data }) => data.uitspraken.length >= 3).length).toBeGreaterThanOrEqual(14);
  });
});

describe("choosing an instrument", () => {
  const ends = pagesOf(edition, "keuze");

  test("has an end for everything that somebody may have and want, named after both", () => {
    const wanted = keysOf(startingPoints).flatMap((start) => keysOf(aims).map((aim) => `${start}-${aim}`));
    expect(ends.map(({ slug }) => slug).sort()).toEqual(wanted.sort());
    for (const { slug, data } of ends) expect(slug).toBe(`${data.heeft}-${data.wil}`);
  });

  test.for(ends.map((page): [string, typeof page] => [page.slug, page]))(
    "%s calls for people before it acts on a place",
    ([, { data }]) => {
      expect(new Set(data.middelen.map(({ instrument }) => instrument)).size).toBe(data.middelen.length);
      const numbers = new Map(data.bellen.map(({ titel, bel }) => [titel, bel]));
      expect(numbers.get("De zorgcoördinator"), "somebody who has none can still call").toBe("comensha");
      // Whoever looks may tell somebody of their own house first; everybody else hears of it after the question whether an investigation runs.
      const asksFirst = data.bellen.find(({ titel }) => data.wil !== "kijken" || titel !== "Uw aandachtsfunctionaris");
      if (data.wil !== "beschermen") expect(asksFirst?.tekst).toMatch(/^Loopt er een onderzoek\?/);
      if (data.wil === "beschermen") expect(data.bellen[0]).toMatchObject({ titel: expect.stringMatching(/gevaar/), bel: "alarm" });
    },
  );

  test("leads to every instrument", () => {
    const named = new Set(ends.flatMap(({ data }) => data.middelen.map(({ instrument }) => instrument)));
    expect(pagesOf(edition, "instrument").flatMap(({ slug }) => (named.has(slug) ? [] : [slug]))).toEqual([]);
  });
});
