import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import type { ComponentChildren } from "preact";
import { marked } from "../../../../_config/model/marks.ts";
import { nodesOf } from "../../../../_config/model/nodes.ts";
import { htmlOf } from "../../markup.ts";
import { pageContent, type ContentRules } from "../../../../_config/draw/whole/page-content.ts";

const rules: ContentRules = {
  lower: 1,
  id: (id) => `deel--${id}`,
  href: (address) => address,
  sharesParts: true,
};
const content = (main: ComponentChildren, given: Partial<ContentRules> = {}): string =>
  htmlOf({ prose: pageContent(nodesOf(main), { ...rules, ...given }) });

describe("a page in a book", () => {
  test("has its headings lower, at most six deep", () => {
    expect(content([<h1>a</h1>, <h2>b</h2>, <h6>c</h6>])).toBe("<h2>a</h2><h3>b</h3><h6>c</h6>");
    expect(content(<h1>a</h1>, { lower: 0 })).toBe("<h1>a</h1>");
  });

  test("carries its own name in every anchor, and in everything that leads to one", () => {
    const html = content(
      <>
        <sup>
          <a id="ref-1-1" href="#bron-1">
            1
          </a>
        </sup>
        <li id="bron-1">
          <a class="back" href="#ref-1-1">
            ↑
          </a>
        </li>
        <div role="group" aria-labelledby="a b" />
        <svg>
          <clipPath id="kas-1-k" />
          <g clip-path="url(#kas-1-k)">
            <use href="#kas-1-b" />
          </g>
        </svg>
      </>,
    );
    const $ = load(html, { xml: true });
    const names = $("[id]")
      .toArray()
      .map((element) => $(element).attr("id"));
    expect(names).toEqual(["deel--ref-1-1", "deel--bron-1", "deel--kas-1-k"]);
    expect($("sup a").attr("href")).toBe("#deel--bron-1");
    expect($(".back").attr("href")).toBe("#deel--ref-1-1");
    expect($("[role=group]").attr("aria-labelledby")).toBe("deel--a deel--b");
    expect($("g").attr("clip-path")).toBe("url(#deel--kas-1-k)");
    expect($("use").attr("href")).toBe("#deel--kas-1-b");
  });

  test("has headings that lead to themselves on a page, and none in a file", () => {
    const heading = (
      <>
        <h2 id="wat-u-doet">
          <a href="#wat-u-doet">Wat u doet</a>
        </h2>
        <p>
          <a href="#wat-u-doet">terug</a>
        </p>
      </>
    );
    expect(content(heading)).toContain(`<h3 id="deel--wat-u-doet"><a href="#deel--wat-u-doet">Wat u doet</a></h3>`);
    expect(content(heading, { sharesParts: false })).toBe(
      `<h3 id="deel--wat-u-doet">Wat u doet</h3><p><a href="#deel--wat-u-doet">terug</a></p>`,
    );
  });

  test("leaves menus, forms and what is marked at home, whatever is nested in them, and takes along what only the search leaves out", () => {
    expect(
      content(
        <>
          <span hidden data-woord="x" />
          <nav>
            <ul>
              <li>
                <nav>in</nav>b
              </li>
            </ul>
          </nav>
          <section {...marked("not in search", "not in books")}>
            <section>x</section>
          </section>
          <p class="screen-only">x</p>
          <form>
            <p>x</p>
          </form>
          <p {...marked("not in search")}>blijft</p>
        </>,
      ),
    ).toBe("<p>blijft</p>");
  });

  test("unfolds what is folded, and turns asides into notes: as landmarks they would be a maze", () => {
    const folded = (
      <details>
        <summary>Tabel</summary>
      </details>
    );
    const aside = (
      <aside class="wev" aria-label="x">
        <p>y</p>
      </aside>
    );
    expect(content(folded)).toBe(`<details open><summary>Tabel</summary></details>`);
    expect(content(aside)).toBe(`<div class="wev" aria-label="x" role="note"><p>y</p></div>`);
  });

  test("keeps void elements and signs in attributes as they were", () => {
    const line = (
      <p title={'a > b & "c"'}>
        a<br />b
      </p>
    );
    expect(content(line)).toBe(`<p title="a > b &amp; &quot;c&quot;">a<br/>b</p>`);
  });
});
