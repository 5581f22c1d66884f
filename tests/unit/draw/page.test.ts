import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { drawPage } from "../../../_config/draw/page.ts";
import { frameMaker } from "../../../_config/draw/frame.ts";
import { viewMakers } from "../../../_config/draw/views/index.ts";
import { kinds, type Kind } from "../../../_config/model/kinds.ts";
import { assets } from "../assets.ts";
import { hostile, sampleEdition } from "../sample.ts";

function draw(kind: Kind, text = "Tekst"): string {
  const edition = sampleEdition(text);
  const page = edition.byKind.get(kind)?.[0];
  if (page === undefined) throw new Error(`The sample has no ${kind}.`);
  return drawPage(page, frameMaker(edition, assets)(page), viewMakers(edition)).html;
}

describe.for(kinds)("a page of kind %s", (kind) => {
  const html = draw(kind);
  const $ = load(html);

  test("is a whole document in its language with one title", () => {
    expect(html).toMatch(kind === "taal" ? /^<!doctype html>\n<html lang="ar" dir="rtl">/ : /^<!doctype html>\n<html lang="nl">/);
    expect($("h1")).toHaveLength(1);
    expect($("title").text()).toContain("Tekst");
    expect($("main#inhoud")).toHaveLength(1);
  });

  test("begins with the way to the content, then help, then the way out", () => {
    const first = $("body a")
      .toArray()
      .slice(0, 3)
      .map((link) => $(link).attr("href"));
    expect(first).toEqual(["#inhoud", kind === "taal" ? "/hulp/ar/" : "/hulp/", "https://weer.example/"]);
    expect($("#uitweg").attr("rel")?.split(" ")).toContain("noreferrer");
  });

  test("loads and asks nothing of another site", () => {
    const loaded = $("script, link, img, iframe, video, audio, source, object, embed, form").toArray();
    const elsewhere = loaded
      .map((element) => $(element).attr("src") ?? $(element).attr("href") ?? $(element).attr("action") ?? "/")
      .filter((address) => !address.startsWith("/"));
    expect(elsewhere).toEqual([]);
    expect($("meta[name=referrer]").attr("content")).toBe("no-referrer");
  });

  test("has headings that skip no level", () => {
    const levels = $("h1, h2, h3, h4")
      .toArray()
      .map((heading) => Number($(heading).prop("tagName")?.slice(1)));
    expect(
      levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1),
      levels.join(" "),
    ).toBe(true);
  });

  test("has ids that are unique, and names that exist", () => {
    const ids = $("[id]")
      .toArray()
      .map((element) => $(element).attr("id") ?? "");
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = $("[aria-labelledby], [for], [href^='#']")
      .toArray()
      .flatMap((element) =>
        [$(element).attr("aria-labelledby"), $(element).attr("for"), $(element).attr("href")?.slice(1)].filter(
          (id) => id !== undefined && id !== "",
        ),
      );
    expect(named.filter((id) => !ids.includes(id ?? "") && !id?.startsWith("/") && !id?.startsWith("ttps"))).toEqual([]);
  });

  test("shows no undefined, null or NaN for what is missing", () => {
    expect($.root().text()).not.toMatch(/undefined|null|NaN|\[object/);
    expect(html).not.toMatch(/="(?:undefined|null|NaN|\[object[^"]*)"/);
  });

  test("never lets a text become markup", () => {
    const dangerous = load(draw(kind, hostile));
    expect(dangerous("script:not([src^='/assets/'])")).toHaveLength(0);
    expect(dangerous("script")).toHaveLength($("script").length);
    expect(dangerous("*")).toHaveLength($("*").length);
    expect(dangerous("main").text()).toContain(hostile);
  });
});
