import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { textEnds } from "../../../../_config/model/served.ts";
import { without } from "../../../../_config/publish/standing/markup.js";
import { removeStories } from "../../../../_config/publish/standing/remove.js";
import { sitePlaceOf } from "../../../../_config/publish/standing/site-place.js";
import { sourceHash } from "../../../../_config/publish/standing/stories.js";
import { traceOf } from "../../../../_config/publish/standing/traces.js";

const page = (main: string): string =>
  `<!doctype html><html lang="nl"><head><meta name="description" content="Zij wacht op een trein die niet komt."></head><body><main><h1>De vrouw op perron vier</h1>${main}</main></body></html>`;
const trace = traceOf(
  "de-vrouw-op-perron-vier",
  page(
    `<div class="prose"><p>Elke ochtend om zes uur stond zij bij de derde paal, met een tas vol sleutels die nergens op pasten. Zie <a href="/kader/">K9.1 Een heel lange naam van een bouwsteen van het Kader</a>.</p></div>`,
  ),
);
const cut = (html: string): string => without(html, trace.shows);
const link = '<a href="/getuigenissen/de-vrouw-op-perron-vier/#p-1">Lees</a>';

describe("what names a story goes, as large as one would call it one thing", () => {
  test.for([
    ["a card in a list", `<ul><li><h3>${link}</h3><p>Iets</p></li><li>Blijft</li></ul>`, "<ul><li>Blijft</li></ul>"],
    ["the last of a list, with its section", `<div>x<section><h2>Verhalen</h2><ul><li>${link}</li></ul></section></div>`, "<div>x</div>"],
    ["a paragraph", `<div><p>Zie ${link}.</p><p>Blijft</p></div>`, "<div><p>Blijft</p></div>"],
    [
      "a row of a table",
      `<table><tbody><tr><td>a</td></tr><tr><td>${link}</td></tr></tbody></table>`,
      "<table><tbody><tr><td>a</td></tr></tbody></table>",
    ],
    [
      "a description with its term",
      `<dl><dt>A</dt><dd>a</dd><dt>Verhaal</dt><dd><p>${link}</p></dd></dl>`,
      "<dl><dt>A</dt><dd>a</dd></dl>",
    ],
    ["an aside in a story", `<div><aside><p>Een zin.</p><p>${link}</p></aside><p>Blijft</p></div>`, "<div><p>Blijft</p></div>"],
    ["a way to the next", `<nav>${link.replace("Lees", "<span>Volgend</span>")}<p>Alle</p></nav>`, "<nav><p>Alle</p></nav>"],
    ["the title alone, in other letters", "<ul><li><b>DE VROUW</b> op&nbsp;perron&shy; vier</li><li>b</li></ul>", "<ul><li>b</li></ul>"],
    ["its summary alone", "<p>a</p><p>Zij wacht op een trein die niet komt!</p>", "<p>a</p>"],
    ["words of it, between others", "<p>a</p><p>En: om zes uur stond zij bij de derde paal.</p>", "<p>a</p>"],
    ["an attribute", '<p>a</p><img src="x.png" alt="De vrouw op perron vier"/>', "<p>a</p>"],
  ] as const)("%s", ([, html, left]) => {
    expect(cut(html)).toBe(left);
  });

  test.for([
    ["a story with a longer name", '<p><a href="/getuigenissen/de-vrouw-op-perron-vierentwintig/">x</a></p>'],
    ["a few words that any story may have", "<p>Elke ochtend om zes uur stond de bakker op.</p>"],
    ["the name of another page that the story links to", "<p>K9.1 Een heel lange naam van een bouwsteen van het Kader</p>"],
    ["half of its title", "<p>De vrouw op perron twee</p>"],
  ] as const)("%s stays", ([, html]) => {
    expect(cut(html)).toBe(html);
  });

  test("an entry of a feed and an address of a map, in files of XML", () => {
    const entry = (slug: string): string => `<entry><id>tag:x,2031:/getuigenissen/${slug}/</id><link href="/x"/></entry>`;
    const feed = (slugs: readonly string[]): string => `<?xml version="1.0"?><feed>${slugs.map(entry).join("")}</feed>`;
    expect(cut(feed(["een", "de-vrouw-op-perron-vier", "twee"]))).toBe(feed(["een", "twee"]));
  });

  test.for(["<p>De vrouw op perron vier", "<main>De vrouw op perron vier</main>", "<b><i>De vrouw op perron vier</b></i>"])(
    "what cannot be cut says so, and the file goes as a whole: %s",
    (html) => {
      expect(() => cut(html)).toThrow();
    },
  );
});

describe("a site that stands", () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  /** A site with one story, of which nothing is known but its page. */
  async function siteWith(slug: string): Promise<string> {
    const root = await mkdtemp(join(tmpdir(), "staat-"));
    folders.push(root);
    await mkdir(join(root, "_site/getuigenissen", slug), { recursive: true });
    await writeFile(join(root, "_site/getuigenissen", slug, "index.html"), page("<p>Iets</p>"));
    return root;
  }

  test.for([
    ["by the name that its page had before", "- van: /getuigenissen/het-perron/\n  naar: /getuigenissen/de-vrouw-op-perron-vier/\n"],
    [
      "twice moved, the fields the other way round",
      "- { naar: /getuigenissen/op-vier/, van: '/getuigenissen/het-perron/' }\n- naar: /getuigenissen/de-vrouw-op-perron-vier/\n  van: /getuigenissen/op-vier/\n",
    ],
  ] as const)("loses a story that was withdrawn %s", async ([, moved]) => {
    const root = await siteWith("de-vrouw-op-perron-vier");
    await mkdir(join(root, "_data"));
    await writeFile(join(root, "_data/verhuisd.yaml"), moved);
    await writeFile(join(root, "_data/ingetrokken.yaml"), "- slug: het-perron\n  datum: 2031-05-06\n");
    const known: string[] = [];
    const place = await sitePlaceOf(join(root, "_site"));
    await removeStories({
      root,
      place,
      environment: {},
      now: () => new Date(0),
      say: () => undefined,
      keepKnown: (slugs) => known.push(...slugs),
    });
    expect(known).toEqual(["de-vrouw-op-perron-vier"]);
  });

  test.for(textEnds)("loses what names a story in a file of every kind of text that is served: .%s", async (end) => {
    const slug = "de-vrouw-op-perron-vier";
    const root = await siteWith(slug);
    await writeFile(join(root, `_site/bestand.${end}`), `<p>https://voorbeeld.example/getuigenissen/${slug}/</p>`);
    await writeFile(join(root, `_site/ander.${end}`), "<p>https://voorbeeld.example/kader/</p>");
    const place = await sitePlaceOf(join(root, "_site"));
    const removed = await removeStories({
      root,
      place,
      environment: {},
      now: () => new Date(0),
      say: () => undefined,
      keepKnown: () => undefined,
    });
    expect(removed).toEqual([slug]);
    const left = (await readdir(place.site, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(left.map(({ name }) => name)).toContain(`ander.${end}`);
    for (const { parentPath, name } of left) expect(await readFile(join(parentPath, name), "utf8"), name).not.toContain(slug);
  });
});

describe("a title of one word", () => {
  const short = traceOf("thuis", page("").replace("De vrouw op perron vier", "Thuis"));
  test("is known by its address only", () => {
    expect([short.names("Zij was niet thuis."), short.names('href="/getuigenissen/thuis/"')]).toEqual([false, true]);
  });
});

describe("the mark of a source", () => {
  const mark = (text: string, told: boolean): string => sourceHash(Buffer.from(text), told);
  const story = "---\ntitel: A\nconcept: false\n---\nTekst\nverloopt_op: 2031-01-01\n";
  test("of an interview changes with every letter", () => {
    expect(mark(`${story} `, true)).not.toBe(mark(story, true));
  });
  test("of a composite changes only with what decides whether it may be shown", () => {
    expect(mark(story.replace("titel: A", "titel: B").replace("Tekst", "Andere"), false)).toBe(mark(story, false));
    const fields = ["concept: true", "verloopt_op: 2031-05-06", "publiceren_op: 2031-05-06", "herkomst: interview", '"concept": true'];
    // A file can begin with a byte order mark, and end its lines as Windows does.
    for (const one of [story, `\ufeff${story}`, story.replaceAll("\n", "\r\n")])
      for (const field of fields) expect(mark(one.replace("titel: A", `titel: A\n${field}`), false), field).not.toBe(mark(one, false));
  });
});
