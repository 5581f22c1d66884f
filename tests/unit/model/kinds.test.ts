import { describe, expect, test } from "vitest";
import { factsOf, kinds, type Kind } from "../../../_config/model/kinds.ts";
import { placeOf } from "../../../_config/model/place.ts";

describe("placeOf", () => {
  test.for([
    ["index.md", "home", "/", ""],
    ...["403", "404", "405", "410", "414", "500"].map((code) => [`${code}.md`, "pagina", `/${code}.html`, code] as const),
    ["longread/index.md", "omslag", "/longread/", "longread"],
    ["longread/03-hoeveel-we-zien.md", "hoofdstuk", "/longread/hoeveel-we-zien/", "hoeveel-we-zien"],
    ["getuigenissen/index.md", "getuigenissen", "/getuigenissen/", "getuigenissen"],
    ["getuigenissen/de-vrouw.md", "getuigenis", "/getuigenissen/de-vrouw/", "de-vrouw"],
    ["kompas/index.md", "kompas", "/kompas/", "kompas"],
    ["kompas/signaleren.md", "onderwerp", "/kompas/signaleren/", "signaleren"],
    ["kompas/instrumenten/index.md", "instrumenten", "/kompas/instrumenten/", "instrumenten"],
    ["kompas/instrumenten/wet-bibob.md", "instrument", "/kompas/instrumenten/wet-bibob/", "wet-bibob"],
    ["kader/bewustwording.md", "thema", "/kader/bewustwording/", "bewustwording"],
    ["signalen/burgerzaken.md", "plek", "/signalen/burgerzaken/", "burgerzaken"],
    ["signalen/arbeidsuitbuiting.md", "vorm", "/signalen/arbeidsuitbuiting/", "arbeidsuitbuiting"],
    ["signalen/wegwijzer.md", "wegwijzer", "/signalen/wegwijzer/", "wegwijzer"],
    ["signalen/wegwijzer/index.md", "pagina", "/signalen/wegwijzer/", "wegwijzer"],
    ["kompas/wegwijzer.md", "onderwerp", "/kompas/wegwijzer/", "wegwijzer"],
    ["hulp/index.md", "hulp", "/hulp/", "hulp"],
    ["hulp/en.md", "taal", "/hulp/en/", "en"],
    ["begrippen/index.md", "begrippen", "/begrippen/", "begrippen"],
    ["cijfers/index.md", "cijfers", "/cijfers/", "cijfers"],
    ["zoeken/index.md", "zoeken", "/zoeken/", "zoeken"],
    ["over/index.md", "pagina", "/over/", "over"],
    ["over/privacy.md", "pagina", "/over/privacy/", "privacy"],
    ["over/privacy/index.md", "pagina", "/over/privacy/", "privacy"],
    ["constructor/index.md", "pagina", "/constructor/", "constructor"],
  ] as const)("%s is a %s at %s", ([path, kind, address, slug]) => {
    expect(placeOf(path)).toMatchObject({ kind, address, slug });
  });

  test.for([
    ["kompas/signaleren.md.txt", "Haal .txt achter .md weg."],
    ["kompas/signaleren.txt", "Laat de naam eindigen op .md."],
    ["kompas/signaleren (1).md", "haal de kopie dan weg."],
    ["kompas/signaleren - kopie.md", "haal de kopie dan weg."],
    ["kompas/Kopie van signaleren.md", "haal de kopie dan weg."],
    ["kompas/signaleren-LAPTOP-8F3K2.md", "haal de kopie dan weg."],
    ["kader/bewustwording (1).md", "haal de kopie dan weg."],
    ["kader/bewustword.md", "Bedoelt u bewustwording? Kies uit: "],
    ["hulp/engels.md", "een eigen map met index.md"],
    ["kompas/signaleren (conflicted copy 2026-11-30).md", "haal de kopie dan weg."],
  ] as const)("%s gets a message that helps, and is not thrown away as a mistake", ([path, mend]) => {
    expect(placeOf(path)).toMatchObject({ problem: { mend: expect.stringContaining(mend) as string } });
  });

  test("a chapter keeps its number for the order", () => {
    expect(placeOf("longread/11-van-balie-tot-zittingszaal.md")).toMatchObject({ order: 11 });
  });

  test.for([
    "longread/hoofdstuk.md",
    "longread/3-hoofdstuk.md",
    "longread/03-Hoofdstuk.md",
    "over/2026.md",
    "over/Privacy.md",
    "over/privacy beleid.md",
    "over/privacy_beleid.md",
    "over/-privacy.md",
    "over/café.md",
    "over/..md",
    "Over/privacy.md",
    "../geheim.md",
    "over/../../geheim.md",
    "los.md",
    "hulp/tweede.md",
    "assets/index.md",
    "data/index.md",
    "img/index.md",
    "zoek/zoek.md",
    "over/index.html",
    "over/index.MD",
    "over/over.json",
    "over",
  ])("%s has no place, and a sentence says why", (path) => {
    expect(placeOf(path)).toMatchObject({
      problem: { what: expect.stringMatching(/\.$/) as string, mend: expect.stringMatching(/\.$/) as string },
    });
  });
});

/** Kinds without references to their paragraphs, by the reason (docs/besluiten/0044-references-on-a-press.md). */
const uncited: Readonly<Record<string, readonly Kind[]>> = {
  "leads to other pages": [
    ...([
      "home",
      "omslag",
      "getuigenissen",
      "kompas",
      "instrumenten",
      "keuzes",
      "kaarten",
      "route",
      "leerpad",
      "sjablonen",
      "oefeningen",
    ] as const),
    ...(["kader", "praktijken", "momenten", "signalen", "grensregio", "opendata", "uitgaven"] as const),
  ],
  "repeats another page": ["verkort", "kaart", "alles", "grenstaal", "kruistabel", "reeksen"],
  "is a tool": ["module", "neemmee", "zelfscan", "huisscan", "controle", "hulpblok", "zoeken"],
  "is opened by somebody in need, or leads there": [
    ...([
      "plek",
      "vorm",
      "wegwijzer",
      "hulp",
      "taal",
      "hulppagina",
      "makkelijk",
      "kort",
      "nummers",
      "regios",
      "regio",
      "sporen",
      "veilig",
    ] as const),
  ],
  "has an address for each term": ["begrippen"],
};

test("readers can refer to what stands on every kind of page, but where there is a reason against it", () => {
  const listed = Object.values(uncited).flat();
  expect(kinds.filter((kind) => factsOf(kind).cited === undefined).sort()).toEqual(listed.sort());
  // Nothing may stay on the device of somebody who reads in fear.
  expect(kinds.filter((kind) => factsOf(kind).unseen === true && factsOf(kind).cited !== undefined)).toEqual([]);
});
