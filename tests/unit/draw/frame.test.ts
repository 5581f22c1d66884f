import { describe, expect, test } from "vitest";
import { frameMaker } from "../../../_config/draw/frame.ts";
import { factsOf, kinds, type Kind } from "../../../_config/model/kinds.ts";
import type { Frame } from "../../../_includes/views.ts";
import { assets } from "../assets.ts";
import { editionOf, samplePage, type PageOptions } from "../sample.ts";

const frameOf = (kind: Kind, options: PageOptions = {}): Frame => {
  const page = samplePage(kind, options);
  return frameMaker(editionOf([page]), assets)(page);
};

test.for(kinds)("a %s page carries its own policy and the exit, and a page script only where there is an island", (kind) => {
  const frame = frameOf(kind);
  expect(frame.csp).not.toContain("unsafe");
  expect(frame.script).toBe(
    {
      hoofdstuk: assets.scripts.reading,
      alles: assets.scripts.tables,
      kruistabel: assets.scripts.tables,
      oefening: assets.scripts.citedTables,
      pagina: assets.scripts.citedTables,
      reeksen: assets.scripts.tables,
      sjabloon: assets.scripts.citedTables,
      zoeken: assets.scripts.search,
      getuigenissen: assets.scripts.testimonies,
      zelfscan: assets.scripts.selfScan,
      huisscan: assets.scripts.selfScan,
      wegwijzer: assets.scripts.guide,
      regios: assets.scripts.municipalities,
      onderwerp: assets.scripts.notes,
      instrument: assets.scripts.notes,
      getuigenis: assets.scripts.references,
      presentatie: assets.scripts.references,
      grensroutes: assets.scripts.references,
      naslag: assets.scripts.references,
      keuze: assets.scripts.references,
      thema: assets.scripts.references,
      cijfers: assets.scripts.citedTables,
      grafiek: assets.scripts.citedTables,
      instrumenten: assets.scripts.instruments,
      praktijk: assets.scripts.practices,
      leerpad: assets.scripts.training,
      module: assets.scripts.training,
      neemmee: assets.scripts.takeAlong,
      makkelijk: assets.scripts.readAloud,
      veilig: assets.scripts.exitKey,
      controle: assets.scripts.verify,
      hulpblok: assets.scripts.helpSnippet,
    }[kind as string] ?? assets.scripts.exit,
  );
});

test("help carries its style, and nothing that delays it", () => {
  expect(frameOf("hulp")).toMatchObject({ register: "hulp", style: assets.inline.hulp, preload: [], progress: false });
  expect(frameOf("hulp").csp).toContain(assets.inline.hulp.source);
  expect(frameOf("regio")).toMatchObject({ register: "werk", style: assets.inline.regio });
  expect(frameOf("regio").csp).toContain(assets.inline.regio.source);
  expect(frameOf("regio").csp).not.toContain(assets.inline.hulp.source);
});

test("a page asks for its fonts early; a page of help, whose style stands in it, has none", () => {
  const without = kinds.filter((kind) => frameOf(kind).preload.length === 0);
  expect(without).toEqual(kinds.filter((kind) => "css" in frameOf(kind).style));
  expect(without).toContain("hulp");
});

test("the menu shows the room a page is in", () => {
  const current = (kind: Kind): boolean | undefined => frameOf(kind).navigation.main[0]?.current;
  expect(["omslag", "hoofdstuk", "getuigenis"].map((kind) => current(kind as Kind))).toEqual([true, true, true]);
  expect(current("kompas")).toBe(false);
});

test("a page that help or the guide leads to shows no name of the site in the tab", () => {
  expect(kinds.filter((kind) => frameOf(kind).tab !== undefined)).toEqual(
    kinds.filter((kind) => factsOf(kind).unseen === true || factsOf(kind).bareTab === true),
  );
  for (const kind of ["wegwijzer", "plek", "vorm"] as const) expect(frameOf(kind).tab, kind).toBe(samplePage(kind).data.titel);
  expect(frameOf("vorm", { fields: { tab: "Werk en loon" } }).tab).toBe("Werk en loon");
});

test("error pages are in no search, of ours or of others", () => {
  expect(frameOf("pagina", { address: "/404.html" })).toMatchObject({ indexable: false });
  expect(frameOf("pagina", { address: "/404.html" }).search).toBeUndefined();
  expect(frameOf("pagina").indexable).toBe(true);
});

describe("what search files a page under", () => {
  test("is its room, its forms, themes and readers in words", () => {
    expect(frameOf("onderwerp").search).toEqual({
      soort: "Kompas",
      vorm: ["Arbeidsuitbuiting"],
      thema: ["Signalerend vermogen"],
      doelgroep: ["Balie"],
      words: ["Tekst"],
      questions: [],
    });
  });

  test("names the provenance of a testimony", () => {
    expect(frameOf("getuigenis").search?.herkomst).toBe("Samengesteld uit openbare bronnen");
  });

  test("names the theme of a theme's page once", () => {
    expect(frameOf("thema").search?.thema).toEqual(["Signalerend vermogen"]);
    expect(frameOf("thema", { fields: { themas: [] } }).search?.thema).toEqual(["Signalerend vermogen"]);
  });

  test("is nothing for the front page, for search itself and for a story that search may not find", () => {
    expect(frameOf("home").search).toBeUndefined();
    expect(frameOf("zoeken").search).toBeUndefined();
    const closed = frameOf("getuigenis", { channels: ["web", "feed"] });
    expect([closed.search, closed.indexable]).toEqual([undefined, false]);
  });
});

test("a composite says what it is in its description too", () => {
  expect(frameOf("getuigenis").description).toMatch(/^Samengesteld uit openbare bronnen\. /);
});
