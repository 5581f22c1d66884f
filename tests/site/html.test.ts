import { createHash } from "node:crypto";
import { defineConfig, HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "../../_config/model/headers.ts";
import { languages, type LanguageCode } from "../../_shared/languages.ts";
import { keysOf } from "../../_shared/vocabulary.ts";
import { carriesItsStyle, documentAt as document, files, html, isHelpPage, pages, read, repeats, wholeBooks } from "./site.ts";

/** Reads its rules once; the usual loader does for every page. */
class RulesReadOnce extends StaticConfigLoader {
  private rules: ReturnType<StaticConfigLoader["getConfigFor"]> | undefined;

  override getConfigFor(...asked: Parameters<StaticConfigLoader["getConfigFor"]>): ReturnType<StaticConfigLoader["getConfigFor"]> {
    return (this.rules ??= super.getConfigFor(...asked));
  }
}

const validator = new HtmlValidate(
  new RulesReadOnce(
    defineConfig({
      root: true,
      extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
      // Their role is not redundant: WebKit takes it away from a list without markers.
      elements: ["html5", { ul: { aria: { implicitRole: () => null } }, ol: { aria: { implicitRole: () => null } } }],
      rules: {
        // Case and slash carry no meaning in HTML; these are what draw/page.ts and Preact write.
        "doctype-style": ["error", { style: "lowercase" }],
        "void-style": ["error", { style: "selfclosing" }],
        // Our files come from the host that sends the page: who could change the one could change the other. Foreign ones stay checked.
        "require-sri": ["error", { target: "crossorigin" }],
        // The style sheets keep a telephone number on one line (every-page.ts measures it), so the text needs no special characters.
        "tel-non-breaking": ["error", { ignoreClasses: ["tel"] }],
        // The names of the Kader's themes are the Kader's; with the name of the site behind them the longest has 79 characters.
        "long-title": ["error", { maxlength: 80 }],
        // The suggestions of the search: a select cannot stand under a field. And a list that is numbered stays one.
        "prefer-native-element": ["error", { exclude: ["listbox", "list"] }],
      },
    }),
  ),
);

/** What a list has more than once. */
function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** The language of a page in another language. */
function languageAt(address: string): (typeof languages)[LanguageCode] | undefined {
  const code = /^\/(?:hulp|grensregio)\/([a-z]+)\/$/.exec(address)?.[1];
  return keysOf(languages).flatMap((key) => (key === code ? [languages[key]] : []))[0];
}

describe.for(pages())("%s", (address) => {
  test("is valid HTML, without a double id", async () => {
    const { results } = await validator.validateString(html(address), address);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? "page"})`)),
    ).toEqual([]);
  });

  test("says what it is", () => {
    const $ = document(address);
    expect.soft($("h1").length, "one h1").toBe(1);
    expect.soft($("h1").text().trim(), "h1").not.toBe("");
    const language = languageAt(address);
    expect.soft($("html").attr("lang"), "language").toBe(language?.tag ?? "nl");
    expect.soft($("html").attr("dir"), "direction").toBe(language?.dir === "rtl" ? "rtl" : undefined);
    expect.soft($("main").length, "one main").toBe(1);
    const description = $('meta[name="description"]').attr("content") ?? "";
    expect.soft(description.length, "length of the description").toBeGreaterThan(0);
    expect.soft(description.length, "length of the description").toBeLessThanOrEqual(200);
    expect.soft($('meta[name="referrer"]').attr("content"), "referrer").toBe("no-referrer");
    expect
      .soft($('meta[name="robots"]').attr("content"), "robots")
      .toBe(address.endsWith(".html") || repeats(address) ? "noindex" : undefined);
  });

  test("has a name of its own for every fold and button, and for every table, whose rows have heads", () => {
    const $ = document(address);
    // As a screen reader lists them, without what stands around them. Of the meanings of terms one is open at a time.
    const controls = $("main :is(button, summary)").not(".term-meaning [popover] button").toArray();
    expect.soft(twice(controls.map((control) => $(control).attr("aria-label") ?? $(control).text().trim())), "names").toEqual([]);
    const tables = $("main table").toArray();
    expect.soft(tables.filter((table) => $(table).find("caption").text().trim() === "").length, "tables without a name").toBe(0);
    // A row that begins empty is filled in by hand: nothing heads it yet.
    const begun = $("main tbody tr")
      .toArray()
      .filter((row) => $(row).children().first().text().trim() !== "");
    expect.soft(begun.filter((row) => $(row).find("th[scope=row], .register-part").length === 0).length, "rows without a head").toBe(0);
    // A word in the text and the page of the same name may both be led to, but what leads to three places says to which; a note stands in its
    // sentence, and a paragraph of a story under its words.
    const places = new Map<string, Set<string>>();
    for (const link of $("main a[href^='/']").not(".note-ref a, .story-words a").toArray()) {
      const name = $(link).attr("aria-label") ?? $(link).text().trim();
      places.set(name, (places.get(name) ?? new Set()).add(link.attribs.href ?? ""));
    }
    expect
      .soft(
        [...places].filter(([, addresses]) => addresses.size > 2).map(([name]) => name),
        "links",
      )
      .toEqual([]);
  });

  test("carries the security policy before anything it governs", () => {
    const $ = document(address);
    const policy = $('head > meta[charset]:first-child + meta[http-equiv="Content-Security-Policy"]');
    const styles = carriesItsStyle(address) ? [`'sha256-${createHash("sha256").update($("style").text()).digest("base64")}'`] : [];
    expect(policy.attr("content")).toBe(contentSecurityPolicy(styles));
  });

  test("has no script or handler in the page itself, and a style only where help must come whole", () => {
    const $ = document(address);
    expect($("[style], script:not([src]), base, iframe, object, embed").length).toBe(0);
    expect($("style").length).toBe(carriesItsStyle(address) ? 1 : 0);
    const handlers = $("*")
      .get()
      .flatMap((element) => Object.keys($(element).attr() ?? {}))
      .filter((attribute) => attribute.startsWith("on"));
    expect(handlers).toEqual([]);
  });
});

describe("every page", () => {
  test("has a title of its own", () => {
    const titles = pages().map((address) => ({ address, title: document(address)("head > title").text() }));
    expect(titles.filter(({ title }) => title === "")).toEqual([]);
    expect(titles.filter(({ title }, index) => titles.findIndex((other) => other.title === title) !== index)).toEqual([]);
  });
});

test("no page or script carries the marks by which books and search are made (_config/model/marks.ts)", () => {
  const written = files().filter((file) => /\.(?:html|js)$/.test(file));
  expect(written.filter((file) => / marks="|not in (?:search|books)/.test(read(file).toString()))).toEqual([]);
});

describe("the longread", () => {
  test.for(pages().filter((address) => address.startsWith("/longread/")))(
    "%s has no two headings of one level with the same words",
    (address) => {
      const $ = document(address);
      // Each chapter ends on what to do and its sources: in the book the headings of one chapter differ from each other.
      let chapter = "";
      const headings = $("main :is(h1, h2, h3, h4)")
        .toArray()
        .map((heading) => {
          const words = $(heading).text().trim();
          if (wholeBooks.has(address) && heading.name === "h2") chapter = words;
          return `${chapter} ${heading.name} ${words}`;
        });
      expect(headings.length).toBeGreaterThan(1);
      expect(twice(headings)).toEqual([]);
    },
  );
});

describe("help pages", () => {
  const help = pages().filter(isHelpPage);

  test("are there, the Dutch one among them", () => {
    expect(help).toContain("/hulp/");
  });

  test.for(help)("%s wait for nothing: no font, and no script but the exit", (address) => {
    // A button that a script shows, and that nothing on the page needs.
    const spoken = address === "/hulp/makkelijk/";
    const $ = document(address);
    expect($('link[rel="preload"], link[rel="modulepreload"]').length).toBe(0);
    expect(
      $("script")
        .toArray()
        .map(({ attribs }) => attribs.src),
    ).toEqual([expect.stringMatching(spoken ? /^\/assets\/read-aloud\.\w+\.js$/ : /^\/assets\/exit\.\w+\.js$/)]);
    if (spoken) $(".read-aloud.scripted").remove();
    expect($("[x-data], [hidden]:not(span), form, button").length, "nothing waits for a script").toBe(0);
  });

  // Nor do the pages that the guide leads to.
  test.for(pages().filter((address) => /^\/(?:hulp|signalen)\//.test(address)))(
    "%s name the site in neither tab nor history",
    (address) => {
      expect(document(address)("head > title").text()).not.toMatch(/mensenhandel|uitbuiting/i);
    },
  );

  // Who reads on a borrowed phone has somebody beside them: the largest letters do not say what it is about.
  test.for(help)("%s name the site in neither the header nor the title", (address) => {
    const $ = document(address);
    expect($(".header, h1, [role=banner]").text()).not.toMatch(/mensenhandel/i);
    expect($(".brand").attr("aria-label")).toBe("Voorpagina");
  });

  test.for(help.filter((address) => address === "/hulp/" || languageAt(address) !== undefined))(
    "%s begins with 112, and every number can be pressed",
    (address) => {
      const $ = document(address);
      expect($("main a[href^='tel:']").first().attr("href")).toBe("tel:112");
      for (const { attribs } of $("main a[href^='tel:']").toArray())
        expect(attribs.href).toMatch(/^tel:(?:11[23]|\+31\d{9}|0[89]00\d{4,7})$/);
    },
  );

  test.for(help.filter((address) => address === "/hulp/" || address === "/hulp/kort/" || languageAt(address) !== undefined))(
    "%s has a heading for every row, and every link in a row says whose it is",
    (address) => {
      const $ = document(address);
      const rows = $(".help-row, main > section:has(> h2 + .tel)").toArray();
      expect(rows.length).toBeGreaterThan(8);
      expect(rows.filter((row) => $(row).children("h2").length !== 1)).toEqual([]);
      const names = rows.map((row) => $(row).children(".tel").text());
      // The number alone says nothing in a list of links.
      expect(names.filter((name) => !/\p{L}{3}/u.test(name.replace(/^Bel /, "")))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    },
  );

  test("lead to each other in every language, in its own script", () => {
    const all = help.filter((address) => address === "/hulp/" || languageAt(address) !== undefined);
    expect(all.length).toBeGreaterThanOrEqual(12);
    for (const address of all) {
      const $ = document(address);
      const links = $(".languages a").toArray();
      expect(links.map(({ attribs }) => attribs.href).sort(), address).toEqual(all.filter((other) => other !== address).sort());
      for (const { attribs } of links) expect(attribs.lang, attribs.href).toBe(languageAt(attribs.href ?? "")?.tag ?? "nl");
    }
  });

  test("in another language what is Dutch says so, and a number reads from the left", () => {
    const $ = document("/hulp/ar/");
    expect($("header.header").attr("lang")).toBe("nl");
    expect(
      $(".help-row bdi")
        .toArray()
        .map(({ attribs }) => attribs.lang),
    ).toEqual(expect.arrayContaining(["nl"]));
    for (const { attribs } of $("a[href^='tel:']").toArray()) expect(attribs.dir).toBe("ltr");
  });
});
