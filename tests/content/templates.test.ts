import { describe, expect, test } from "vitest";
import { pagesOf } from "../../_config/edition/edition.ts";
import { classesOf, elementsIn, textOf } from "../../_config/model/nodes.ts";
import type { PageOf } from "../../_config/prose/page.ts";
import { realEdition, sources } from "./edition.ts";

const edition = await realEdition();
const templates = pagesOf(edition, "sjabloon");
const madeUp = "Voorbeelddam";

const examplesIn = ({ body }: PageOf<"sjabloon">): string[] =>
  [...elementsIn(body.prose)].filter((element) => classesOf(element).includes("worked-example")).map(({ children }) => textOf(children));

test("the municipality of the examples does not exist", () => {
  expect([...edition.registers.municipalities.values()].map(({ naam }) => naam)).not.toContain(madeUp);
});

test("every template is found by who reads about its subject: a topic leads to it", async () => {
  const topics = (await sources("content")).filter(({ file }) => /content\/kompas\/[\w-]+\.md$/.test(file));
  const alone = templates.filter(({ address }) => !topics.some(({ text }) => text.includes(`(${address})`)));
  expect(alone.map(({ slug }) => slug)).toEqual([]);
});

describe.for(templates.map((page): [string, typeof page] => [page.slug, page]))("the template %s", ([slug, page]) => {
  test("was tried on a made-up municipality, which says so", () => {
    // The whole plan is itself the example, and says at once what it is.
    if (slug === "voorbeeldplan") {
      expect(textOf(page.body.prose).trim().startsWith(`${madeUp} bestaat niet.`)).toBe(true);
      return;
    }
    const [example = "", ...others] = examplesIn(page);
    expect(others).toEqual([]);
    expect(example).toContain(edition.registers.sentences.bedacht);
    expect(example).toContain(madeUp);
    expect(example.split(/\s+/).length).toBeGreaterThan(60);
  });

  test("names an article of the register, or says that no law asks for it", () => {
    expect(page.data.wetten.length > 0 || page.data.grondslag.startsWith("Geen wet")).toBe(true);
  });

  test("has text of its own and no homework: more words than places to fill in", () => {
    const text = textOf(page.body.prose);
    const places =
      text
        .match(/\[[^[\]]+\]/g)
        ?.join(" ")
        .split(/\s+/).length ?? 0;
    expect(page.body.words).toBeGreaterThan(150);
    expect(places * 3).toBeLessThan(page.body.words);
    expect(text).not.toMatch(/\bTODO\b|\blorem\b|\.{4,}|_{3,}/i);
  });

  test("asks nowhere for what tells who a victim is", () => {
    const asked = [...elementsIn(page.body.prose)]
      .filter(({ tag }) => tag === "td" || tag === "th")
      .map(({ children }) => textOf(children));
    expect(asked.filter((cell) => /\bBSN\b|geboortedatum|achternaam|nationaliteit$/i.test(cell))).toEqual([]);
  });
});
