import type { Page } from "playwright-core";

/** A tab in which our fonts come when they are told to: each visit is a first one on a line that is slower than the reader. */
export interface LateLetters {
  /** Opens a page, and waits until its words are on the screen in a stand-in. */
  readonly open: (url: string) => Promise<void>;
  /** Lets our fonts come. Gives the Cumulative Layout Shift of the whole visit. */
  readonly release: () => Promise<number>;
}

/** Holds back every font that `page` asks for. What a route takes comes from no cache. */
export async function lateLetters(page: Page): Promise<LateLetters> {
  let release = (): void => undefined;
  let released = Promise.resolve();
  await page.route("**/*.woff2", async (route) => {
    await released;
    await route.continue();
  });
  return {
    open: async (url) => {
      released = new Promise<void>((resolve) => (release = resolve));
      await page.goto(url, { waitUntil: "domcontentloaded" });
      await page.evaluate(painted);
    },
    release: () => {
      release();
      return page.evaluate(layoutShift);
    },
  };
}

/** Runs in the page. Waits until words are on the screen. */
async function painted(): Promise<void> {
  await new Promise<void>((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) resolve();
    }).observe({ type: "paint", buffered: true });
  });
}

/**
 * Runs in a page once it is loaded.
 * @returns its Cumulative Layout Shift while it loaded and its fonts were swapped
 */
async function layoutShift(): Promise<number> {
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ("value" in entry) shift += Number(entry.value);
  });
  observer.observe({ type: "layout-shift", buffered: true });
  await document.fonts.ready;
  // A shift is reported after the frame in which it happened.
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const entry of observer.takeRecords()) if ("value" in entry) shift += Number(entry.value);
  return shift;
}
