/// <reference types="vite/types/importMeta.d.ts" />
import { load, type CheerioAPI } from "cheerio";
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { nodesOf } from "../../../_config/model/nodes.ts";
import { htmlOf } from "../markup.ts";
import type { Examples } from "./sample-props.tsx";

const exampleFiles = import.meta.glob<{ examples: Examples }>("../../../_includes/components/*.example.tsx", { eager: true });

/** What each component looks like, by its name: the example file beside it. */
const examples: Readonly<Record<string, Examples>> = Object.fromEntries(
  Object.entries(exampleFiles).map(([file, module]) => [basename(file, ".example.tsx"), module.examples]),
);

/** An example by component and name, drawn and parsed. */
function drawn(component: string, example: string): CheerioAPI {
  const node = examples[component]?.[example];
  if (node === undefined) throw new Error(`No example "${example}" of ${component}.`);
  return load(htmlOf({ prose: nodesOf(node) }), {}, ["Document", "DocumentHead"].includes(component));
}

const texts = ($: CheerioAPI, selector: string): string[] =>
  $(selector)
    .toArray()
    .map((element) => $(element).text().replace(/\s+/g, " ").trim());
const hrefs = ($: CheerioAPI, selector: string): (string | undefined)[] =>
  $(selector)
    .toArray()
    .map((element) => $(element).attr("href"));

test("beside every component stands its example, and beside every example its component", () => {
  const components = readdirSync("_includes/components")
    .filter((file) => file.endsWith(".tsx") && !file.endsWith(".example.tsx"))
    .map((file) => basename(file, ".tsx"));
  expect(Object.keys(examples).sort()).toEqual(components.sort());
  expect(Object.values(examples).filter((named) => Object.keys(named).length === 0)).toEqual([]);
});

const all = Object.entries(examples).flatMap(([component, named]) =>
  Object.keys(named).map((example): [string, string] => [component, example]),
);

describe.for(all)("%s, %s", ([component, example]) => {
  const $ = drawn(component, example);

  test("holds only what the policy of the site allows, and nothing that was never there", () => {
    // A help page carries its own style, which its policy lets through by hash.
    expect($("[style], main style, script:not([src])")).toHaveLength(0);
    const attributes = $("*")
      .toArray()
      .flatMap((element) => Object.entries($(element).attr() ?? {}));
    expect(attributes.filter(([name]) => name.startsWith("on"))).toEqual([]);
    expect(attributes.filter(([, value]) => /undefined|NaN|\[object/.test(value))).toEqual([]);
    expect($.root().text()).not.toMatch(/undefined|NaN|\[object/);
  });

  test("gives every link, button and drawing words, and every field a label", () => {
    const nameless = $("a, button")
      .toArray()
      .filter((element) => ($(element).attr("aria-label") ?? $(element).text()).trim() === "");
    expect(nameless.map((element) => $(element).attr("class"))).toEqual([]);
    const mute = $("svg")
      .toArray()
      .filter(
        (svg) => $(svg).attr("aria-hidden") !== "true" && ($(svg).attr("role") !== "img" || ($(svg).attr("aria-label") ?? "") === ""),
      );
    expect(mute.map((svg) => $(svg).attr("class"))).toEqual([]);
    const unlabelled = $("input, select")
      .toArray()
      .filter(
        (field) =>
          $(`label[for="${$(field).attr("id") ?? ""}"]`).length !== 1 &&
          $(field).closest("label").text().trim() === "" &&
          ($(field).attr("aria-label") ?? "") === "",
      );
    expect(unlabelled).toHaveLength(0);
  });
});

describe("the way out", () => {
  const $ = drawn("Uitweg", "bar");
  test("comes after help, leaves no referrer, and needs no script", () => {
    expect(hrefs($, "a")).toEqual(["/hulp/", "https://weer.example/"]);
    expect($("#uitweg").attr("rel")?.split(" ").sort()).toEqual(["noopener", "noreferrer"]);
    expect($("#uitweg").prop("tagName")).toBe("A");
  });

  test("stands in a region that can say a word when everything else is gone", () => {
    expect($("#uitweg").parent().attr("aria-live")).toBe("polite");
    expect($("#uitweg").parent().attr("data-onderweg")).not.toBe("");
  });
});

describe("Document", () => {
  test("puts the way to the content, help and the way out before everything else", () => {
    const $ = drawn("Document", "reading page");
    expect(
      $("body")
        .children()
        .toArray()
        .map((child) => $(child).prop("tagName")),
    ).toEqual(["A", "NAV", "HEADER", "DIV", "MAIN", "FOOTER"]);
    expect($("html").attr("lang")).toBe("nl");
  });

  test("draws no progress line on a help page", () => {
    expect(drawn("Document", "help page")(".progress")).toHaveLength(0);
  });
});

describe("DocumentHead", () => {
  test("gives a help page a title that tells a bystander little", () => {
    expect(drawn("DocumentHead", "help page")("title").text()).toBe("Onder onze ogen");
    expect(drawn("DocumentHead", "reading page")("title").text()).toBe("Onder onze ogen · Een tekst van gewone lengte");
  });

  test("puts the style of a help page in the page byte for byte, and asks for no sheet there", () => {
    expect(drawn("InlineStyle", "a rule")("style").html()).toBe('p>b{content:"<"}');
    expect(drawn("DocumentHead", "help page")("link[rel=stylesheet]")).toHaveLength(0);
    expect(drawn("DocumentHead", "help page")("style")).toHaveLength(1);
    expect(drawn("DocumentHead", "reading page")("style")).toHaveLength(0);
  });

  test("keeps error pages out of search engines, and other pages in", () => {
    expect(drawn("DocumentHead", "error page")("meta[name=robots]").attr("content")).toBe("noindex");
    expect(drawn("DocumentHead", "reading page")("meta[name=robots]")).toHaveLength(0);
  });
});

describe("help", () => {
  test("a line is a number to press, said with a verb, or a site that opens without a referrer", () => {
    const phone = drawn("HelpNumber", "telephone");
    expect([phone("a").attr("href"), phone("a").text()]).toEqual(["tel:08001234", "Bel 0800-1234, Veilig Thuis"]);
    const site = drawn("HelpNumber", "website");
    expect(site("a").attr("href")).toBe("https://hulp.example/");
    expect(site("a").attr("rel")).toContain("noreferrer");
  });

  test("a number says whose it is, when, what it costs, whether a name is needed, when we looked and what stays behind", () => {
    expect(texts(drawn("HelpNumber", "everything known"), "p.meta")).toEqual([
      "Veilig Thuis. Altijd. Gratis. Ook zonder naam. Nagekeken op 1 februari 2030. Een tekst van gewone lengte.",
    ]);
    expect(texts(drawn("HelpNumber", "nothing known"), "p.meta"), "what the register does not know").toEqual([
      "Veilig Thuis. Tijden niet bekend. Kosten niet bekend. Nagekeken op 1 februari 2030. Een tekst van gewone lengte.",
    ]);
    expect(texts(drawn("HelpNumber", "website"), "p.meta")).toEqual(["Opent een andere site. Nagekeken op 1 februari 2030."]);
  });

  test("what must be known first goes wherever the number goes; how to write and what happens do not", () => {
    for (const example of ["everything known", "brief"]) expect(texts(drawn("HelpNumber", example), ".number-caution")).toHaveLength(1);
    expect(hrefs(drawn("HelpNumber", "everything known"), ".number-ways a")).toEqual(["https://hulp.example/"]);
    expect(texts(drawn("HelpNumber", "everything known"), "details p")).toEqual(["Iemand luistert."]);
    expect(drawn("HelpNumber", "brief")(".number-ways, details")).toHaveLength(0);
  });

  test("in another language nothing Dutch is said of a line but names, and the number reads from the left", () => {
    const $ = drawn("HelpNumber", "in another language");
    expect($("a.tel").attr("dir")).toBe("ltr");
    expect($("bdi[lang=nl]").text()).toBe("Veilig Thuis");
    expect($.text()).not.toMatch(/niet bekend|Nagekeken|Altijd|Iemand luistert|controleert/);
    expect(texts($, ".number-caution, details p")).toEqual(["Inspekcja kontroluje.", "Ktoś słucha."]);
  });

  test("in running text a number is only the number", () => {
    expect(drawn("HelpNumber", "in running text").html()).toBe('<a class="tel" href="tel:08001234">0800-1234</a>');
  });

  test("the block keeps its order, ends with later, and says of each number that it stays in the call log", () => {
    const $ = drawn("HelpBlock", "block");
    expect(hrefs($, "a")).toEqual(["tel:08001234", "tel:08001234", "https://hulp.example/", "/hulp/"]);
    expect(texts($, ".number-trace").filter((text) => text.endsWith("Een tekst van gewone lengte."))).toHaveLength(2);
    expect($("#praten")).toHaveLength(1);
  });
});

describe("testimonies", () => {
  test("a card begins with its provenance", () => {
    for (const example of ["in the filtered list", "under a topic"]) {
      expect(drawn("TestimonyCard", example)("li").text().trim()).toMatch(/^Samengesteld uit openbare bronnen/);
    }
  });

  test("a card carries keys only where the filter reads them", () => {
    expect(drawn("TestimonyCard", "in the filtered list")("li").attr()).toMatchObject({
      "data-soort": "overlever",
      "data-vorm": "arbeidsuitbuiting dienstbaarheid",
      "data-leeftijd": "23-en-ouder",
      "data-regiotype": "platteland",
    });
    expect(Object.keys(drawn("TestimonyCard", "under a topic")("li").attr() ?? {})).toEqual(["class"]);
  });

  test("a card says one minute of one minute", () => {
    expect(drawn("TestimonyCard", "under a topic")("li").text()).toContain("Arbeidsinspecteur, platteland, 1 minuut lezen");
    expect(drawn("TestimonyCard", "in the filtered list")("li").text()).toContain("23 en ouder, platteland, 4 minuten lezen");
  });

  test("only a composite wears the sign of a composite", () => {
    expect(drawn("ProvenanceTag", "composite")(".tag-provenance")).toHaveLength(1);
    expect(drawn("ProvenanceTag", "interview")(".tag-provenance")).toHaveLength(0);
  });

  test("a choice is a link that works by itself, with the number of stories in words a screen reader reads", () => {
    const $ = drawn("TestimonyFilter", "filter");
    expect(hrefs($, "#filter a")).toEqual(["/getuigenissen/soort/overlever/", "/getuigenissen/soort/professional/"]);
    expect($("#filter a").first().text()).toBe("Overlever (3)");
    expect($("#filter a[aria-current]").text()).toContain("Overlever");
    expect($("#filter details[open]")).toHaveLength(1);
  });

  test("what only a script can do stands only where scripts run", () => {
    const $ = drawn("FilterActions", "actions");
    expect($(".filter-actions").hasClass("scripted")).toBe(true);
    expect($("[role=status]")).toHaveLength(1);
  });

  test("a drawing says that it is an illustration, and under a testimony what it is not", () => {
    const plain = drawn("Drawing", "on a topic")("figcaption").text();
    expect(plain).toMatch(/^Een tekst van gewone lengte Een kas/);
    expect(drawn("Drawing", "under a testimony")("figcaption").text()).toBe(`${plain.trim()} Een tekst van gewone lengte`);
  });
});

describe("navigation", () => {
  test("a chapter leads on to what is published, and only names what is planned", () => {
    expect(hrefs(drawn("ChapterNext", "in the middle"), "a")).toEqual([
      "/longread/onder-onze-ogen/",
      "/longread/hoeveel-we-zien/",
      "/longread/",
    ]);
    const planned = drawn("ChapterNext", "before a planned chapter");
    expect(hrefs(planned, "a")).toEqual(["/longread/"]);
    expect(planned.root().text()).toContain("Hoofdstuk 4, Achter de voordeur, volgt nog.");
  });

  test("a list of chapters links what is published and says what follows", () => {
    const $ = drawn("ChapterList", "published and planned");
    expect(hrefs($, "a")).toEqual(["/longread/onder-onze-ogen/"]);
    expect(texts($, "li")).toEqual(["Onder onze ogen7 min", "Wat het isVolgt nog"]);
  });

  test("a rail marks where the reader is, and is absent when it is empty", () => {
    expect(hrefs(drawn("Rail", "with the page marked"), "[aria-current=page]")).toEqual(["/kompas/melden-en-privacy/"]);
    expect(drawn("Rail", "empty").root().html()).toBe("");
    expect(drawn("SectionRail", "without sections").root().html()).toBe("");
  });

  test("the sections of a page end with its sources", () => {
    expect(hrefs(drawn("SectionRail", "with sources"), "a")).toEqual(["#een", "#bronnenlijst"]);
  });

  test("the menu says page on the room's own page, and true within the room", () => {
    expect(drawn("Header", "on the room's own page")("nav a").first().attr("aria-current")).toBe("page");
    expect(drawn("Header", "in the room")("nav a").first().attr("aria-current")).toBe("true");
  });

  test("the front page names the newest story with what it is made of, and the longread where there is none", () => {
    const story = drawn("HomePlanes", "with a story");
    expect(hrefs(story, ".home-story h3 a")).toEqual(["/getuigenissen/de-plukker/"]);
    expect(texts(story, ".home-story .tag")).toEqual(["Samengesteld uit openbare bronnen"]);
    const longread = drawn("HomePlanes", "without a story");
    expect(hrefs(longread, ".home-story h3 a")).toEqual(["/kompas/melden-en-privacy/"]);
    expect(texts(longread, ".home-story .tag")).toEqual([]);
  });

  test("a piece of a drawing shows shapes that stand once on the page", () => {
    const $ = drawn("DrawingCrops", "two rows");
    const shapes = $("defs > g")
      .toArray()
      .map((element) => `#${$(element).attr("id") ?? ""}`);
    expect(shapes).toEqual(["#kas-v", "#wasserij-v"]);
    expect([...new Set(hrefs($, "use"))].sort()).toEqual(shapes);
  });

  test("the front page leads to help by number and in every language, each in its own script", () => {
    const $ = drawn("HomePlanes", "with a story");
    expect(hrefs($, ".home-planes > .home-help a").slice(0, 2)).toEqual(["tel:112", "/hulp/"]);
    const language = $(".home-languages a").first();
    expect([language.attr("lang"), language.attr("dir")]).toEqual(["ar", "rtl"]);
    expect(texts($, ".home-languages li").at(-1)).toBe("nog 12 talen");
  });
});

describe("facts", () => {
  test("a source leads back to every place that used it, each with its own name", () => {
    const $ = drawn("SourceList", "one day");
    expect(hrefs($, "li:first-child a.back")).toEqual(["#ref-1-1", "#ref-1-2"]);
    const names = $("a.back")
      .toArray()
      .map((back) => $(back).attr("aria-label"));
    expect(new Set(names).size).toBe(names.length);
    expect(hrefs($, "li:last-child a.back")).toEqual([]);
  });

  test("sources say when somebody looked, once or each", () => {
    expect(
      drawn("SourceList", "one day")
        .root()
        .text()
        .match(/Bekeken op/g),
    ).toHaveLength(1);
    expect(drawn("SourceList", "two days").root().text()).toMatch(/1 februari 2030.*1 maart 2030/s);
    expect(drawn("SourceList", "none").root().html()).toBe("");
  });

  test("a title in another language says which, also where it is no link", () => {
    expect(drawn("SourceLink", "in another language")("a").attr("lang")).toBe("en");
    expect(drawn("SourceLink", "in another language, without https")("span").attr("lang")).toBe("en");
    expect(drawn("SourceList", "in another language")("li a[rel]").attr("lang")).toBe("de");
  });

  test("a source without https is named but not linked", () => {
    expect(drawn("SourceLink", "without https")("a")).toHaveLength(0);
    expect(drawn("SourceLink", "over https")("a").attr("rel")).toBe("external noreferrer");
  });

  test("a figure that was not seen in its source says so", () => {
    const $ = drawn("FigureTable", "seen and second hand");
    expect(texts($, "tbody td p")).toEqual(["2023: 868*", "2024: 944"]);
    expect(texts($, "tbody td:last-child")).toEqual(["Instituut; Krant"]);
  });

  test("the row that an official would overlook is set apart, and no other", () => {
    const $ = drawn("FactList", "one set apart");
    expect(texts($, ".facts-apart dt")).toEqual(["Voor slachtoffers"]);
    expect(texts($, "dd")).toEqual(["De wet.", "Het artikel", "Wie er woont, heeft een plek nodig.", "Tien dagen.", "Verlengen kan."]);
  });

  test("the law of an instrument answers first which article, who and how fast; then whether it may, and last what it does to victims", () => {
    expect(texts(drawn("LegalCore", "what is asked first"), ".core-answers dd")).toEqual([
      "174a Gemeentewet",
      "Burgemeester",
      "Binnen weken",
    ]);
    const $ = drawn("LegalCore", "two laws, one too long ago");
    expect($(".core-article").text()).toMatch(/^Artikel 174a Gemeentewet wetten\.overheid\.nl, /);
    const terms = texts($, ".facts dt");
    expect([terms[0], terms.at(-1)]).toEqual(["Mag dit?", "Voor slachtoffers"]);
    expect(texts($, ".facts > div:nth-last-child(2) dd")[2]).toMatch(/^art\. 4:8 Awb.*te lang niet nagekeken$/);
  });

  test("a ruling says its outcome, its number with where it stands, who judged when, how firm it is and what we read of it", () => {
    const $ = drawn("RulingList", "two rulings, one too long ago");
    expect(texts($, ".outcome")).toEqual(["Deels", "Hield geen stand"]);
    expect($("li a").first().attr("href")).toBe("https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2029:17");
    const [first, second] = texts($, "li");
    expect(first).toContain("Raad van State, 4 maart 2029; hoogste rechter");
    expect(first).toContain("Wij lazen: samenvatting van de rechter.");
    expect(second).toContain("voorlopig oordeel, tot het bezwaar is beslist; te lang niet nagekeken");
  });

  test("an instrument of which we read no ruling says so, and has no empty list", () => {
    const $ = drawn("RulingList", "none that we read");
    expect($("ul")).toHaveLength(0);
    expect($("section").text()).toContain("Wij lazen er geen.");
  });

  test("a block of the Kader says what it asks, its proof, its next step and whose idea it is", () => {
    const $ = drawn("BlockRow", "two proofs and a testimony");
    expect(texts($, "dt")).toEqual(["Dit laat u zien", "Hoe pakt u dit aan", "Volgende stap", "Getuigenis", "Momenten", "Bronnen"]);
    expect(texts($, "dd li").slice(0, 2)).toEqual(["Een lijst", "Een verslag"]);
    expect($("#k2-1")).toHaveLength(1);
    expect(texts($, ".tag")).toEqual(["Eigen uitwerking", "Samengesteld uit openbare bronnen"]);
    expect(texts($, ".block-story p").slice(0, 2)).toEqual([
      "Hij telde de kisten, een ander telde het geld.",
      "De plukker die zijn loon niet zag",
    ]);
    expect(drawn("BlockRow", "one proof").root().text()).not.toContain("Getuigenis");
  });

  test("the wall leads through every door to the place of its block on the page of its theme", () => {
    const $ = drawn("KaderWall", "a theme on two plateaus");
    expect(texts($, "h2, h3")).toEqual(["2. Signalerend vermogen", "Basis", "Verdieping"]);
    expect(hrefs($, ".door-tile")).toEqual(["/kader/signalerend-vermogen/#k2-1"]);
  });

  test("the legend of the wall says in words what a wider gap means, and counts the doors", () => {
    const $ = drawn("KaderWall", "what the gaps say");
    expect(texts($, "li")).toEqual(["Basis, 1 deur op een smalle kier", "Verdieping, 0 deuren verder open"]);
  });

  test("a long word on a door may break, and stays the same word", () => {
    const text = drawn("DoorTile", "a small gap")("span").text();
    expect(text).toMatch(/^Aandachts\u00ADfunctio/);
    expect(text.replaceAll("\u00AD", "")).toBe("Aandachtsfunctionaris");
  });

  test("a list of blocks says that they are an elaboration, and is absent when there are none", () => {
    expect(drawn("BlockList", "two blocks").root().text()).toContain("Een tekst van gewone lengte");
    expect(drawn("BlockList", "none").root().html()).toBe("");
  });

  test("a page says who keeps it, since when, and what changed", () => {
    const $ = drawn("PageMeta", "with changes");
    expect($("time").attr("datetime")).toBe("2030-02-01");
    expect(texts($, "details li")).toEqual(["1 februari 2030: Tekst"]);
    expect(drawn("PageMeta", "without changes")("details")).toHaveLength(0);
  });

  test("a term can be led to, and leads on", () => {
    const $ = drawn("TermList", "terms");
    expect($("#aangifte dt").text()).toBe("aangifte");
    expect(hrefs($, "#aangifte a")).toEqual(["/kompas/melden-en-privacy/", "https://onderzoek.example/"]);
    expect($("#aangifte").text()).toContain("Ook wel: aangifte doen.");
    expect($("#bibob").text()).not.toContain("Ook wel");
  });

  test("signals have anchors only where a drawing or a link may lead to them", () => {
    expect(drawn("SignalList", "with anchors")("#paspoort-bij-ander")).toHaveLength(1);
    expect(drawn("SignalList", "plain")("[id]")).toHaveLength(0);
  });
});

describe("drawings", () => {
  test("speak for themselves, in their own words, or are silent beside words", () => {
    expect(drawn("Tekening", "with words")("svg").attr("aria-label")).toMatch(/^Tekening van een kas/);
    expect(drawn("Tekening", "in its own words")("svg").attr("aria-label")).toBe("Een kas in de nacht.");
    expect(drawn("Tekening", "decorative")("svg").attr("aria-label")).toBeUndefined();
    expect(drawn("PlateauMark", "verdieping")("svg").attr("aria-label")).toBe("Verdieping");
  });

  test("show the same place twice: at rest, and again within the kier", () => {
    const $ = drawn("Tekening", "with words");
    expect($("use").attr("href")).toBe("#kas-1-b");
    expect($("#kas-1-b")).toHaveLength(1);
    expect($(`[clip-path="url(#kas-1-k)"]`)).toHaveLength(1);
  });

  test("a door stands open for its share", () => {
    const light = (example: string): string | undefined => drawn("DoorGlyph", example)(".door-glyph-light").attr("d");
    expect(light("closed")).toBe("M24 0h0v32H-0z".replace("H-0", "h-0"));
    expect(light("a quarter open")).toBe("M18 0h6v32h-6z");
    expect(light("wide open")).toBe("M0 0h24v32h-24z");
  });
});

describe("search", () => {
  test("does not put what somebody looks for in an address, and stands only where scripts run", () => {
    const $ = drawn("SearchForm", "form");
    expect($("#zoek").hasClass("scripted")).toBe(true);
    expect($("input").attr("name")).toBeUndefined();
    expect($("input").attr("autocomplete")).toBe("off");
    expect($("[role=status]")).toHaveLength(1);
  });

  test("without a script every letter leads to its pages", () => {
    const $ = drawn("SearchIndex", "two letters");
    for (const href of hrefs($, "nav a")) expect($(href ?? "x")).toHaveLength(1);
    expect(hrefs($, "section li a").filter((href) => !href?.startsWith("#"))).toEqual(["/a/", "/kompas/melden-en-privacy/"]);
  });
});

describe("scans of one municipality", () => {
  const summary = (example: string): string | undefined => texts(drawn("ScanComparison", example), "h3 + p")[0];
  test("are said to have changed or stayed only as far as it is known which came first", () => {
    expect(summary("over time")).toMatch(/^Beter: 1\. Slechter: 0\. Anders: \d+\.$/);
    expect(summary("of which nobody knows the order")).toMatch(/^Van een scan zonder dag, .+ Die staan alleen in de tabel: zonder dag\.$/);
  });
});
