import { describe, expect, test } from "vitest";
import { drawingSubjects } from "../../../_includes/drawings/index.ts";
import { textOf } from "../../../_config/model/nodes.ts";
import { figure, sampleRegisters, surroundings } from "../sample.ts";
import { rendered } from "./rendered.ts";

const inView = ["schatting-midden", "gemeld-bij-schatting", "aandeel-in-beeld", "schatting-laag", "schatting-hoog"].map((name) =>
  figure(`${name}-2018-2019`, 26),
);
const withFigures = surroundings({ ...sampleRegisters(), figures: new Map(inView.map((row) => [row.id, row])) });

describe.for(["let-op", "kanttekening"])("%s", (name) => {
  test("is an aside with its title as its name, around Markdown", () => {
    const { $, faults } = rendered(`:::${name} titel="Geen bewijs & geen oordeel"\nEen **signaal**.\n\n- een\n- twee\n:::\n\nErna.`);
    const aside = $(`aside.${name}`);
    expect(aside.attr("aria-label")).toBe("Geen bewijs & geen oordeel");
    expect(aside.children().first().text()).toBe("Geen bewijs & geen oordeel");
    expect(aside.find("strong").text()).toBe("signaal");
    expect(aside.find("li")).toHaveLength(2);
    expect(aside.next().text()).toBe("Erna.");
    expect(faults).toEqual([]);
  });

  test("escapes its title", () => {
    const { $ } = rendered(`:::${name} titel="<script>x</script>"\nTekst.\n:::`);
    expect($("script")).toHaveLength(0);
    expect($("aside").attr("aria-label")).toBe("<script>x</script>");
  });
});

describe("wev", () => {
  const block = ':::wev rol="Wie het zag: receptionist" titel="Zes handdoeken" getuigenis="de-vrouw"\nZij telde.\n:::';

  test("is labelled by its heading, says that it is composed, and leads to the testimony", () => {
    const { $, faults } = rendered(`${block}\n\n${block}`, surroundings(undefined, ["/getuigenissen/de-vrouw/"]));
    expect(
      $("aside.wev")
        .toArray()
        .map((aside) => $(`[id="${$(aside).attr("aria-labelledby") ?? ""}"]`).text()),
    ).toEqual(["Zes handdoeken", "Zes handdoeken"]);
    expect(
      new Set(
        $("aside.wev")
          .toArray()
          .map((aside) => $(aside).attr("aria-labelledby")),
      ).size,
    ).toBe(2);
    const first = $("aside.wev").first();
    expect(first.find("h3").text()).toBe("Zes handdoeken");
    expect(first.text()).toContain("Wie het zag: receptionist");
    expect(first.find(".tag-provenance").text()).toBe("Tekst");
    expect(first.find("a").attr("href")).toBe("/getuigenissen/de-vrouw/");
    expect(faults).toEqual([]);
  });

  test("needs no testimony, and does without one that is not published", () => {
    const without = rendered(':::wev rol="r" titel="t"\nTekst.\n:::');
    expect(without.faults).toEqual([]);
    expect(without.$("a")).toHaveLength(0);
    const absent = rendered(`Regel.\n\n${block}`);
    expect(absent.faults).toEqual([]);
    expect(absent.warnings).toEqual(["3: De getuigenis de-vrouw staat niet op de site. De verwijzing is weggelaten."]);
    expect(absent.$("a")).toHaveLength(0);
  });
});

describe("stem", () => {
  const said = {
    id: "iemand",
    woorden: "Wij keken er langs.",
    spreker: "Iemand <3",
    functie: "wethouder",
    plaats: "een krant",
    dag: "2029-03",
    bron: "onderzoek",
    gecontroleerd_op: "2030-02-01",
  };
  const voices = (row: object) => surroundings({ ...sampleRegisters(), voices: new Map([["iemand", { ...said, ...row }]]) });

  test("says of a quotation that is not Dutch which language it is in", () => {
    const language = (taal?: "en"): string | undefined =>
      rendered('::stem naam="iemand"', voices(taal === undefined ? {} : { taal }))
        .$("blockquote")
        .attr("lang");
    expect([language("en"), language()]).toEqual(["en", undefined]);
  });

  test("shows the words between marks, who said them as what, where and when, and leads to the source", () => {
    const { $, body, faults } = rendered('::stem naam="iemand"', voices({ over: "over toen" }));
    expect(faults).toEqual([]);
    expect($("figure.stem blockquote").text()).toBe("“Wij keken er langs.”");
    expect(
      $(".naambord p")
        .toArray()
        .map((line) => $(line).text()),
    ).toEqual(["Iemand <3", "wethouder", "over toen"]);
    expect($(".stem-place").text()).toContain("Letterlijk gezegd in het openbaar: een krant, maart 2029.");
    expect(body.notes.map(({ source }) => source.id)).toEqual(["onderzoek"]);
  });

  test.for([
    ["2029-03-09", "9 maart 2029"],
    ["2029", "2029"],
    ["zonder datum", "zonder datum"],
  ])("says as much of the day as is known: %s", ([dag, shown]) => {
    expect(rendered('::stem naam="iemand"', voices({ dag })).$(".stem-place").text()).toContain(`een krant, ${shown ?? ""}.`);
  });

  test("names a voice that is in the register", () => {
    expect(rendered('::stem naam="iemnd"', voices({})).faults).toEqual(["1: De stem iemnd bestaat niet."]);
  });
});

describe("zaak", () => {
  const block = (moment: string) =>
    `## Kop\n\n:::zaak naam="zaak" titel="De deur" moment="${moment}"\nHet gebeurde.{bron:tweede-onderzoek}\n:::`;

  test("says that the case is real, names the ruling and its state, and shows where one is among its moments", () => {
    const { $, faults } = rendered(block("later"));
    expect(faults).toEqual([]);
    const frame = $("section.zaak");
    expect($(`[id="${frame.attr("aria-labelledby") ?? ""}"]`).text()).toBe("De deur");
    expect(frame.find(".zaak-label").text()).toBe("Uit een uitspraak: Tekst. Een echte zaak, niet samengesteld.");
    expect(frame.find(".tag-provenance")).toHaveLength(0);
    expect(frame.find(".zaak-ruling a").attr("href")).toBe("https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBDHA:2029:1");
    expect(frame.find(".zaak-ruling").text()).toContain("Rechtbank Den Haag, ECLI:NL:RBDHA:2029:1, 1 februari 2030. Tekst");
    const moments = frame.find(".draad li");
    expect(moments.eq(0).find("a").attr("href")).toBe("/longread/");
    expect(moments.eq(1).attr("aria-current")).toBe("step");
    expect(moments.eq(1).find("a")).toHaveLength(0);
  });

  test("knows its moments, and the cases of the register", () => {
    expect(rendered(block("latr")).faults).toEqual(["3: De zaak zaak heeft geen moment latr."]);
    expect(rendered(':::zaak naam="zak" titel="t"\nTekst.\n:::').faults).toEqual(["1: De zaak zak bestaat niet."]);
  });
});

describe("getuigenis", () => {
  const line = '::getuigenis naam="de-vrouw"';

  test("links to the testimony and says where it comes from", () => {
    const target = { kind: "getuigenis", title: "De vrouw <3", address: "/getuigenissen/de-vrouw/", provenance: "interview" } as const;
    const { $, faults } = rendered(line, { ...surroundings(), targets: new Map([[target.address, target]]) });
    expect(faults).toEqual([]);
    expect($("a[href='/getuigenissen/de-vrouw/']").text()).toBe("De vrouw <3");
    expect($("p").text()).toContain("Verteld aan de redactie");
  });

  test("disappears with the testimony, and no build fails for it", () => {
    const { $, faults, warnings } = rendered(`Ervoor.\n\n${line}`);
    expect(faults).toEqual([]);
    expect($.root().text().trim()).toBe("Ervoor.");
    expect(warnings).toEqual(["3: De getuigenis de-vrouw staat niet op de site. De verwijzing is weggelaten."]);
  });

  test("is not there where its teller does not want to be named, and the check says why", () => {
    const elsewhere = { ...surroundings(), elsewhere: new Set(["/getuigenissen/de-vrouw/"]) };
    for (const text of [line, ':::wev rol="r" titel="t" getuigenis="de-vrouw"\nTekst.\n:::']) {
      const { $, faults, warnings } = rendered(text, elsewhere);
      expect(faults).toEqual([]);
      expect($("a")).toHaveLength(0);
      expect(warnings).toEqual(["1: De verteller van de-vrouw wil niet dat deze tekst het verhaal noemt. De verwijzing is weggelaten."]);
    }
  });
});

describe("a sentence that links to a story somebody told", () => {
  const address = "/getuigenissen/de-vrouw/";
  const told = { kind: "getuigenis", title: "De vrouw", address, provenance: "interview" } as const;

  test.for([address, "/getuigenissen/de-vrouw", `${address}#praten`])("is refused, whatever way it writes %s", (href) => {
    for (const known of [{ targets: new Map([[address, told]]) }, { elsewhere: new Set([address]) }]) {
      const { faults } = rendered(`Zie [haar verhaal](${href}).`, { ...surroundings(), ...known });
      expect(faults).toEqual([expect.stringContaining("Deze zin noemt een getuigenis die iemand zelf vertelde.")]);
    }
  });
});

describe("kijkmee", () => {
  const block = (place: string, steps: number): string =>
    `:::kijkmee onderwerp="${place}" bijschrift="Een gang."\n${["De deur", "De kruk", "De kar", "Meer"]
      .slice(0, steps)
      .map((step) => `### ${step}\nHier.`)
      .join("\n\n")}\n:::\n\n## Zo\n\nErna.`;
  const chapter = { opens: true };

  test("opens the chapter: it is taken out of the text, with its steps in order and no section of its own", () => {
    const { $, body, faults } = rendered(block("hotelgang", 3), surroundings(), chapter);
    expect(faults).toEqual([]);
    expect($.text().trim().split(/\s+/)).toEqual(["Zo", "Erna."]);
    expect(body.headings.map(({ text }) => text)).toEqual(["Zo"]);
    expect(body.scene?.place).toBe("hotelgang");
    expect(body.scene?.steps.map((step) => textOf(step).trim().split(/\s+/).join(" "))).toEqual([
      "De deur Hier.",
      "De kruk Hier.",
      "De kar Hier.",
    ]);
  });

  test.for([
    ["knows only places that are drawn", block("onbekend", 3), chapter, "De plek onbekend bestaat niet."],
    ["has three steps, one for each look", block("hotelgang", 2), chapter, "In :::kijkmee staan 2 stappen."],
    ["has no fourth", block("hotelgang", 4), chapter, "In :::kijkmee staan 4 stappen."],
    ["says at each look what is to be seen", block("hotelgang", 3).replace("\nHier.", ""), chapter, "Bij de stap De deur staat geen zin."],
    ["stands once in a chapter", block("hotelgang", 3) + "\n\n" + block("kas", 3), chapter, "In dit hoofdstuk staat :::kijkmee twee keer."],
    ["is lost on another page, which says so", block("hotelgang", 3), {}, "Het blok kijkmee hoort in een hoofdstuk van de longread."],
  ] as const)("%s", ([, text, options, fault]) => {
    const { body, faults } = rendered(text, surroundings(), options);
    expect(faults).toEqual([expect.stringContaining(fault)]);
    expect(body.scene?.place).toBe(fault.includes("twee keer") ? "hotelgang" : undefined);
  });
});

describe("citaat", () => {
  test("is a sentence of the same text, and is hidden from screen readers", () => {
    const { $, faults } = rendered('Er loopt iemand door\nde gang.\n\n::citaat tekst="Er loopt iemand door de gang."');
    expect(faults).toEqual([]);
    expect($(".pull-quote").attr("aria-hidden")).toBe("true");
  });

  test("a sentence that the text does not have is refused", () => {
    expect(rendered('Er loopt iemand.\n\n::citaat tekst="Er liep iemand."').faults).toEqual([
      expect.stringContaining("Deze zin staat niet zo in de tekst."),
    ]);
  });
});

describe("stappen", () => {
  test("makes every ### a step with what follows it", () => {
    const { $, faults } = rendered("## Zo\n\n:::stappen\n### Kijk\nEen.\n\nTwee.\n\n### Schrijf\n- drie\n:::\n\nErna.");
    expect($("ol.steps > li")).toHaveLength(2);
    expect(
      $("ol.steps > li")
        .first()
        .children()
        .toArray()
        .map((child) => $(child).prop("tagName")),
    ).toEqual(["H3", "P", "P"]);
    expect($("ol.steps > li").last().find("ul li").text()).toBe("drie");
    expect($("ol.steps").next().text()).toBe("Erna.");
    expect(faults).toEqual([]);
  });
});

describe("tekening", () => {
  test.for(drawingSubjects)("%s is drawn with words for who does not see it, and a caption that says it is an illustration", (subject) => {
    const { $, faults } = rendered(`::tekening onderwerp="${subject}" bijschrift="Een plek."`);
    expect($("figure svg").attr("role")).toBe("img");
    expect($("figure svg").attr("aria-label")).toMatch(/^Tekening van [^.]+\..+\.$/);
    expect($("figure svg").attr("aria-label")?.length).toBeLessThanOrEqual(160);
    expect($("figcaption").text()).toBe("Tekst Een plek.");
    expect(faults).toEqual([]);
  });

  test("twice on a page keeps ids apart", () => {
    const { $ } = rendered('::tekening onderwerp="kas" bijschrift="Een."\n\n::tekening onderwerp="kas" bijschrift="Twee."');
    const ids = $("[id]")
      .toArray()
      .map((element) => $(element).attr("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("of an unknown place is a fault that names the known ones", () => {
    expect(rendered('::tekening onderwerp="kast" bijschrift="Een."').faults).toEqual(["1: De tekening kast bestaat niet."]);
  });
});

describe("grafiek", () => {
  test("draws a chart from the register", () => {
    const { $, faults } = rendered('::grafiek naam="in-beeld"', withFigures);
    expect($(".chart svg[role=img]").attr("aria-label")).toContain("een kwart");
    expect(faults).toEqual([]);
  });

  test("unknown, or without its figures, is a fault", () => {
    expect(rendered('::grafiek naam="taart"').faults).toEqual(["1: De grafiek taart bestaat niet."]);
    expect(rendered('::grafiek naam="in-beeld"').faults).toEqual(["1: De grafiek in-beeld mist het cijfer schatting-midden-2018-2019."]);
  });
});

test("hulp shows the four ways to help, in their fixed order", () => {
  const { $, faults } = rendered("::hulp");
  expect(
    $("a")
      .toArray()
      .map((link) => $(link).attr("href")),
  ).toEqual(["tel:08001234", "tel:08001234", "tel:08001234", "tel:08001234", "https://hulp.example/", "/hulp/"]);
  expect(faults).toEqual([]);
});

describe("a block that is not written well", () => {
  test.for([
    ["::", "Dit blok is niet goed geschreven."],
    [":::let-op titel=“Let op”", "Dit blok is niet goed geschreven."],
    [":::let-op titel=Let", "Dit blok is niet goed geschreven."],
    ["::: let-op", "Dit blok is niet goed geschreven."],
    ["::::let-op", "Dit blok is niet goed geschreven."],
    ['::let-op titel="x"', "Het blok let-op begint met :::."],
    [":::hulp", "Het blok hulp begint met ::."],
    ["::onzin", "Het blok onzin bestaat niet."],
    ["::constructor", "Het blok constructor bestaat niet."],
    ['::hulp kleur="geel"', "Het blok hulp kent kleur niet."],
    ['::tekening onderwerp="kas" bijschrift=" "', "Bij het blok tekening ontbreekt bijschrift."],
    [":::", "Hier sluit een blok dat nergens begint."],
  ] as const)("%s is a fault on its line", ([line, what]) => {
    expect(rendered(`Een regel.\nNog een regel.\n${line}\n\nErna.`).faults).toEqual([`3: ${what}`]);
  });

  test("and does not end, is a fault where it begins; what follows is still checked", () => {
    expect(rendered(':::let-op titel="x"\nTekst.\n\n#### Kop').faults).toEqual(
      ["1: Het blok let-op houdt niet op.", "4: Deze kop slaat een niveau over."].sort(),
    );
  });

  const inside = "Hier begint een blok in een ander blok, en dat kan niet.";
  const notOver = "Het blok let-op houdt niet op.";
  const block = ':::let-op titel="x"';

  test.for([
    ["of its own name", `${block}\n${block}\nTekst.\n:::\n:::`, [`2: ${inside}`]],
    ["of another name", `${block}\nEen.\n\n:::kanttekening titel="y"\nTekst.\n:::\n\nTwee.\n:::\n\nErna.`, [`4: ${inside}`]],
    ["in a block in a block", `${block}\n${block}\n${block}\nTekst.\n:::\n:::\n:::`, [`2: ${inside}`, `3: ${inside}`]],
    ["one after the other", `${block}\n${block}\nEen.\n:::\n${block}\nTwee.\n:::\n:::`, [`2: ${inside}`, `5: ${inside}`]],
    ["in a quotation", `> ${block}\n> ${block}\n> Tekst.\n> :::\n> :::`, [`2: ${inside}`]],
    ["that does not end itself", `${block}\nEen.\n\n${block}\nTwee.\n:::`, [`1: ${notOver}`]],
    ["both without an end", `${block}\nEen.\n\n${block}\nTwee.`, [`1: ${notOver}`, `4: ${notOver}`]],
  ] as const)("a block within a block is one fault: %s", ([, text, faults]) => {
    const said = rendered(text);
    expect(said.faults).toEqual(faults);
    expect(said.warnings).toEqual([]);
  });

  test.for([
    `${block}\nEen.\n:::\n${block}\nTwee.\n:::`,
    `> ${block}\n> Een.\n> :::\n\n${block}\nTwee.\n:::`,
    `${block}\n::hulp\n\nEen.\n:::`,
  ])("blocks beside each other are fine: %j", (text) => {
    expect(rendered(text).faults).toEqual([]);
  });
});
