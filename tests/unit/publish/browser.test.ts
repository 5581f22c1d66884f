import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { withoutFeatures } from "../../site/browser.ts";

test("our list of features that Chrome does without has all of Playwright's, which it takes the place of", async () => {
  // A program that is no browser stops at once, and Playwright says how it was started.
  const said = await chromium.launch({ executablePath: process.execPath }).then(() => "", String);
  const theirs = /--disable-features=(\S+)/
    .exec(said)?.[1]
    ?.split(",")
    .filter((name) => !name.startsWith("ms"));
  expect(theirs?.length).toBeGreaterThan(5);
  expect(withoutFeatures).toEqual(expect.arrayContaining(theirs ?? []));
});
