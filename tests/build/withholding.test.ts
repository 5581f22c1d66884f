import { expect, test } from "vitest";
import { build, buildableSite, change, standingSite } from "./fixture-site.ts";
import { holding } from "./traces.ts";

test("a draft is nowhere: no page, no list, no sitemap, no search, no word of it", async () => {
  const site = await standingSite();
  expect(await holding(site, /kwikstaart|derde hoofdstuk|longread\/derde/i)).toEqual([]);
  // The same search does find a page that is published, so an empty list means something.
  expect(await holding(site, /over doen|tweede hoofdstuk/i)).toEqual(
    expect.arrayContaining(["longread/index.html", "longread/tweede/index.html", "zoeken/index.html"]),
  );
});

test("a withdrawn testimony is nowhere after the next build, also when its file is still there", async () => {
  const before = await standingSite();
  const word = /zandloper|de-man-die-vertrok|De man die vertrok/;
  expect((await holding(before, word)).length).toBeGreaterThan(5);
  expect(await holding(before, /zandloper/)).toEqual(expect.arrayContaining([expect.stringMatching(/^zoek\/index\/.+\.json$/)]));

  const root = await buildableSite({ "_data/ingetrokken.yaml": "- { slug: de-man-die-vertrok, datum: 2031-05-06 }\n" });
  expect(await holding(await build(root), word)).toEqual([]);
});

test("a page whose file is gone is gone from a site that was built before", async () => {
  const root = await buildableSite();
  expect((await build(root)).files).toContain("getuigenissen/de-man-die-vertrok/index.html");
  await change(root, { "content/getuigenissen/de-man-die-vertrok.md": null });
  const after = await build(root);
  expect(await holding(after, /zandloper|de-man-die-vertrok/)).toEqual([]);
  expect(after.files).toContain("getuigenissen/de-vrouw-die-bleef/index.html");
  expect((await after.bytes("sitemap.xml")).toString()).not.toContain("de-man-die-vertrok");
});
