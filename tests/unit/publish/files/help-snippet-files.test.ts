import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { withLapsed } from "../../../../_config/check/best-before.ts";
import type { Edition } from "../../../../_config/edition/edition.ts";
import { helpSnippetFiles } from "../../../../_config/publish/files/help-snippet-files.ts";
import { editionOf, hostile, samplePage, sampleRegisters } from "../../sample.ts";

const rows = ["alarm", "veilig-thuis", "comensha", "arbeidsinspectie"].map((lijn) => ({ situatie: `Bij ${lijn}`, lijn }));
const pages = (text = "Tekst") => [
  samplePage("hulp", { text, fields: { rijen: rows } }),
  samplePage("taal", { text, address: "/hulp/ar/", fields: { rijen: rows } }),
  samplePage("regio", { address: "/hulp/regio/drenthe/" }),
];
const sample = (text = "Tekst", registers = sampleRegisters(text)): Edition<"zoeken"> => editionOf(pages(text), registers);
const fileAt = (address: string, edition = sample()): string =>
  helpSnippetFiles(edition).find((file) => file.address === address)?.content ?? "";
const blocks = (language: string, edition = sample()) =>
  z
    .object({
      blokken: z.array(z.object({ regio: z.string(), geldig_tot: z.string().nullable(), html: z.string(), daarna: z.string() })),
    })
    .parse(JSON.parse(fileAt(`/data/hulpblok/${language}.json`, edition))).blokken;

test("a block has the lines of the help page that are for everybody, with when somebody answers and what it costs", () => {
  const $ = load(fileAt("/data/hulpblok/nl/nederland.txt"), null, false);
  expect(
    $("li")
      .toArray()
      .map((item) => $(item).text()),
  ).toEqual([
    expect.stringMatching(/^Bij alarm: 0800-1234 \(Tekst\)\. Tekst\. Tekst\. Ook zonder naam\. App: Tekst\.$/),
    expect.stringMatching(/^Bij veilig-thuis: 0800-1234 .* Tekst$/),
    expect.stringMatching(/^Bij comensha: /),
  ]);
  expect($("li strong > a").first().attr("href")).toBe("tel:08001234");
});

test("says until which day it holds, and where to look then, in words", () => {
  const registers = sampleRegisters();
  const line = registers.helpLines.get("comensha");
  if (line === undefined) throw new Error("The sample has no CoMensha.");
  const soonest = { ...registers, helpLines: new Map([...registers.helpLines, ["comensha", { ...line, geldig_tot: "2030-05-06" }]]) };
  const $ = load(fileAt("/data/hulpblok/nl/nederland.txt", sample("Tekst", soonest)), null, false);
  expect($("time").attr("datetime")).toBe("2030-05-06");
  expect($("p").last().text()).toBe(
    "Deze nummers zijn nagekeken. Zij gelden tot en met 6 mei 2030. Is het later? Kijk dan hier voor de nummers van nu: proef.example/hulp/",
  );
  expect(blocks("nl", sample("Tekst", soonest)).map(({ geldig_tot }) => geldig_tot)).toEqual(["2030-05-06", "2030-05-06"]);
});

test("what a program puts in its place after that day has the alarm number and no other", () => {
  const registers = sampleRegisters();
  const alarm = registers.helpLines.get("alarm");
  if (alarm === undefined) throw new Error("The sample has no alarm number.");
  const edition = sample("Tekst", {
    ...registers,
    helpLines: new Map([...registers.helpLines, ["alarm", { ...alarm, nummer: "112", tel: "112" }]]),
  });
  const [block] = blocks("nl", edition);
  const $ = load(block?.daarna ?? "", null, false);
  expect(
    $("a")
      .toArray()
      .map((link) => $(link).attr("href")),
  ).toEqual(["tel:112", "https://proef.example/hulp/"]);
  expect($("time")).toHaveLength(0);
});

test("a line that is past its last day is in no block, and when none is left the block has no day", () => {
  const edition = sample("Tekst", withLapsed(sampleRegisters(), "2031-02-02"));
  const [block] = blocks("nl", edition);
  expect(block?.geldig_tot).toBeNull();
  expect(load(block?.html ?? "", null, false)("li")).toHaveLength(1);
});

describe("in another language", () => {
  test("it says in itself which language that is and from which side it is read, and that nobody looked at the translation", () => {
    const $ = load(fileAt("/data/hulpblok/ar/nederland.txt"), null, false);
    expect($("section").attr()).toMatchObject({ lang: "ar", dir: "rtl" });
    expect($("bdi").attr("lang")).toBe("nl");
    expect($("p").last().text()).toBe("Tekst");
    expect($("a[href='https://proef.example/hulp/ar/']")).toHaveLength(1);
  });
});

test("a region has the address of its page, and one without a page has none", () => {
  expect(fileAt("/data/hulpblok/nl/drenthe.txt")).toContain('href="https://proef.example/hulp/regio/drenthe/"');
  expect(fileAt("/data/hulpblok/nl/nederland.txt")).not.toContain("/hulp/regio/");
});

test("runs nothing, fetches nothing, has no style, and tells nobody where a reader came from", () => {
  const $ = load(fileAt("/data/hulpblok/nl/drenthe.txt", sample(hostile)), null, false);
  expect(
    $("script, style, iframe, img, link, object, embed, video, audio, form, [style], [src], [srcset], [onclick], [ping]"),
  ).toHaveLength(0);
  expect($("a[href^='http']:not([rel~='noreferrer'])")).toHaveLength(0);
  expect($("section").attr("aria-label")).toBe(hostile);
});
