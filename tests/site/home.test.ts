import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { documentAt, published } from "./site.ts";

const site = openSite();

/** Runs in the page. Whether all of an element lies in view, and nothing lies on it. */
function inView(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return top >= 0 && bottom <= innerHeight && element.contains(document.elementFromPoint(x, y));
}

/** What somebody came for: something to read, something to do, and help. */
const firstScreen = [
  "h1",
  ".home-story h3 a",
  ".home-work li:nth-child(1) a",
  ".home-work li:nth-child(2) a",
  "a[href='tel:112']",
  ".home-help a[href='/hulp/']",
];

describe.for([
  { width: 360, height: 740 },
  { width: 390, height: 740 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
])("on the first screen of $width by $height", (viewport) => {
  test.for([true, false])(
    "stand the place, the newest story, two steps and the ways to help, with scripts: %s",
    async (javaScriptEnabled) => {
      const page = await site.look("/", { viewport, javaScriptEnabled });
      for (const part of firstScreen) expect.soft(await page.locator(`main ${part} >> nth=0`).evaluate(inView), part).toBe(true);
      const place = await page.locator(".home-place svg").boundingBox();
      expect(place?.y).toBeLessThan(viewport.height / 4);
      // The drawing runs to the edge of the window.
      expect((place?.x ?? 0) + (place?.width ?? 0)).toBe(viewport.width);
      const search = viewport.width < 768 ? page.getByRole("link", { name: "Zoeken" }).first() : page.locator(".search-link");
      expect(await search.evaluate(inView)).toBe(true);
    },
  );
});

test("the front page leads to the longread, the testimonies and every room in plain links", () => {
  const $ = documentAt("/");
  const links = new Set(
    $("main a")
      .toArray()
      .map(({ attribs }) => attribs.href),
  );
  for (const address of [
    "/longread/",
    "/getuigenissen/",
    "/cijfers/",
    "/signalen/wegwijzer/",
    "/signalen/",
    "/kompas/",
    "/kader/",
    "/hulp/",
    "/hulp/#talen",
  ])
    expect.soft(links, address).toContain(address);
  expect(published()).toContain($(".home-story h3 a").attr("href"));
});
