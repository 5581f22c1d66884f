import type { Page, ViewportSize } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { ask } from "./ask.ts";
import { atNight, isNight } from "../night.ts";
import { axeBesideEach, type Axe } from "./axe.ts";
import { focused, places, wordsOf, type Place } from "./bar.ts";
import { cover } from "./cover.ts";
import { listsUnheard } from "./lists.ts";
import { openSite } from "./open-site.ts";
import { pages, wholeBooks } from "./site.ts";
import { desktop, phone, watch, type Watch } from "./watch.ts";

/** A desktop at 400 per cent zoom; docs/besluiten/0036 says why that is a viewport of this size. */
const enlarged = { width: 320, height: 256 };

/** Viewports in which a page of the cover is measured: a phone, a desktop, a desktop at 400 per cent zoom, and a tablet. */
const screens = [phone, desktop, enlarged, { width: 768, height: 1024 }];

/** The viewport of most phones sold now. */
const modernPhone = { width: 390, height: 844 };

const wholeCover: ReadonlySet<string> = new Set(cover);

/** The colour scheme, and whether reduced motion is asked for. */
type Sight = Pick<NonNullable<Parameters<Page["emulateMedia"]>[0]>, "colorScheme" | "reducedMotion">;
const atRest: Sight = { reducedMotion: "reduce" };

/**
 * Declares the tests of one half of the pages, so that two workers share them. Each page is opened once, in one tab for all: opening costs more
 * than most checks. Every page is checked against the policy, and with axe and measurements on a phone; a page of the cover gets the other checks
 * too.
 */
export function everyPage(half: 0 | 1): void {
  const site = openSite();
  const addresses = pages().filter((_address, index) => index % 2 === half);
  let reader: Watch;
  let axeBesidePage: () => Promise<Axe>;
  let sight: Sight = {};
  const usual = new Map<number, readonly Place[]>();

  beforeAll(async () => {
    reader = await watch(site);
    axeBesidePage = await axeBesideEach(reader.session);
    await reader.open("/");
    await reader.page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const screen of screens) {
      await reader.page.setViewportSize(screen);
      usual.set(screen.width, await reader.page.evaluate(places, {}));
    }
  });

  test("help and exit are large enough for a finger", () => {
    const sides = [...usual.values()].flat().flatMap(({ width, height }) => [width, height]);
    expect(sides).toHaveLength(screens.length * 4);
    expect(Math.min(...sides)).toBeGreaterThanOrEqual(44);
  });

  describe.for(addresses)("%s", (address) => {
    test("breaks no rule, asks nobody, keeps nothing and fits a phone", async () => {
      await look(phone);
      await reader.open(address);
      const found = await ask(reader.page, { widerThanTheScreen, numbersOverTwoLines, listsUnheard });
      expect.soft(found.widerThanTheScreen, "wider than the screen").toEqual([]);
      expect.soft(found.numbersOverTwoLines, "telephone numbers over two lines").toEqual([]);
      expect.soft(found.listsUnheard, "lists that a screen reader takes for loose lines").toEqual([]);
      expect.soft(await reader.traces(), "left on the device").toEqual([]);
      expect.soft(reader.faults(), "faults").toEqual([]);
    });

    if (wholeCover.has(address)) {
      test("begins, by keyboard, with the way to the content, help and the exit, each seen: there on a phone, and back on a desktop", async () => {
        const { page } = reader;
        await stayOn(address);
        const { skip, help, exit } = wordsOf(address);
        const seen = async (name: string): Promise<void> => {
          const { ring, ...found } = await page.evaluate(focused);
          expect.soft(found, `${name} on ${String(page.viewportSize()?.width)}`).toEqual({ name, onTop: true });
          expect.soft(ring, `ring around ${name}`).toBeGreaterThanOrEqual(2);
        };
        await look(phone);
        for (const name of [skip, help, exit]) {
          await page.keyboard.press("Tab");
          await seen(name);
        }
        await look(desktop);
        await seen(exit);
        for (const name of [help, skip]) {
          await page.keyboard.press("Shift+Tab");
          await seen(name);
        }
        await page.evaluate(() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        });
      });

      test("fits a phone with letters twice as large, and at most a fifth of it is taken by what stays in view", async () => {
        const { page, session } = reader;
        await stayOn(address);
        await look(modernPhone);
        await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
        await page.evaluate(unfold);
        const found = await ask(page, { widerThanTheScreen, cutOff, wordsInPieces, heightInTheWay });
        expect.soft(found.widerThanTheScreen, "wider than the screen").toEqual([]);
        expect.soft(found.cutOff, "cut off").toEqual([]);
        expect.soft(found.wordsInPieces, "short words in pieces").toEqual([]);
        expect.soft(found.heightInTheWay, "share of the height").toBeLessThanOrEqual(0.2);
        // By day a few pages are walked with the Tab key (exit.test.ts): every focusable element of every page takes too long.
        if (isNight) expect.soft(await page.evaluate(focusedUnderTheBar), "under the bar when it has the focus").toEqual([]);
        await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
      });

      test("bears the space that somebody else puts between lines, paragraphs, letters and words (WCAG 1.4.12)", async () => {
        const { page } = reader;
        await stayOn(address);
        await page.evaluate(unfold);
        await page.evaluate(spread, true);
        for (const screen of atNight([enlarged, desktop], [enlarged])) {
          await look(screen);
          const found = await ask(page, { widerThanTheScreen, cutOff, overEachOther });
          expect.soft(found.widerThanTheScreen, `wider than the screen at ${screen.width}`).toEqual([]);
          expect.soft(found.cutOff, `cut off at ${screen.width}`).toEqual([]);
          expect.soft(found.overEachOther, `over each other at ${screen.width}`).toEqual([]);
        }
        await page.evaluate(spread, false);
      });

      test("fits every screen, with help and exit in view, in the same place, at every scroll", async () => {
        await stayOn(address);
        for (const screen of screens) {
          await look(screen);
          expect.soft(await misplaced(address, screen.width), `help and exit at ${screen.width}`).toEqual([]);
          const found = await ask(reader.page, { widerThanTheScreen, numbersOverTwoLines, heightInTheWay });
          expect.soft(found.widerThanTheScreen, `wider than the screen at ${screen.width}`).toEqual([]);
          expect.soft(found.numbersOverTwoLines, `telephone numbers over two lines at ${screen.width}`).toEqual([]);
          if (screen.width < 500) expect.soft(found.heightInTheWay, `share of the height at ${screen.width}`).toBeLessThanOrEqual(0.2);
          if (isNight && screen === enlarged) expect.soft(await reader.page.evaluate(focusedUnderTheBar), "under the bar").toEqual([]);
        }
      });
    }

    // Whole books repeat hundreds of pages that are checked one by one.
    if (wholeBooks.has(address)) return;

    test("has no finding by axe", async () => {
      await stayOn(address);
      await look(phone);
      // Open what is folded so that it is checked too, and check what moves at rest.
      const moves = await reader.page.evaluate(unfold);
      const allSights = wholeCover.has(address);
      if (moves || allSights) await look(phone, atRest);
      const axe = await axeBesidePage();
      const findings: Axe["findings"] = async (asked): Promise<readonly string[]> => {
        // Scroll to the top: an element under the bar is covered by its links, and which elements those are depends on the length of the page.
        await reader.page.evaluate(() => {
          scrollTo({ top: 0, behavior: "instant" });
        });
        return axe.findings(asked);
      };
      // Colours depend on classes: they are checked on the cover, which has them all, and at night everywhere.
      const found = [...(await findings(allSights ? "all" : "all but colours"))];
      const add = async (sight: string, asked: "all" | "colours"): Promise<void> => {
        found.push(...(await findings(asked)).map((finding) => `${sight} ${finding}`));
      };
      if (allSights) {
        // By day the desktop and the dark scheme are checked together. Pa11y also checks the light scheme on a desktop.
        await look(desktop, { ...atRest, colorScheme: "dark" });
        await add("desktop dark", "all");
        if (isNight) {
          await look(phone, { ...atRest, colorScheme: "dark" });
          await add("phone dark", "colours");
          await look(desktop, atRest);
          await add("desktop light", "colours");
        }
      }
      expect(found).toEqual([]);
    });
  });

  /** Sets viewport and media features. Only what differs is set: setting the same again costs as much as a change. */
  async function look(screen: ViewportSize, { colorScheme = "light", reducedMotion = null }: Sight = {}): Promise<void> {
    if (reader.page.viewportSize()?.width !== screen.width) await reader.page.setViewportSize(screen);
    if (sight.colorScheme === colorScheme && sight.reducedMotion === reducedMotion) return;
    sight = { colorScheme, reducedMotion };
    await reader.page.emulateMedia(sight);
  }

  /** Opens a page unless an earlier test did: each test can be run by itself. */
  async function stayOn(address: string): Promise<void> {
    if (new URL(reader.page.url()).pathname !== address) await reader.open(address);
  }

  /** What is wrong with help and exit at this viewport width, at the top, the middle and the end of the page. */
  async function misplaced(address: string, width: number): Promise<string[]> {
    const wrong: string[] = [];
    const { help, exit } = wordsOf(address);
    for (const scrolled of [0, 0.5, 1]) {
      const links = await reader.page.evaluate(places, { scrolled, usual: usual.get(width) ?? [] });
      const lost = links.filter((link) => link.lost > 0).map(({ text }) => text);
      if (lost.length > 0) wrong.push(`scrolled ${scrolled}: something lies on ${lost.join(" and ")}`);
      // Widths differ with the font of a page; what counts is that each link is found at its usual place.
      const met = links.map((link) => link.met);
      if (met.join() !== `${help},${exit}`) wrong.push(`scrolled ${scrolled}: in the usual places are ${met.join(" and ")}`);
    }
    return wrong;
  }
}

/** Runs in the page. Whether the page scrolls sideways, and which elements cause it. */
function widerThanTheScreen(): string[] {
  const root = document.scrollingElement ?? document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [...document.body.querySelectorAll("*")].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 0 && right > root.clientWidth + 0.5 && element.closest(".table-scroll") === null;
  });
  return [
    `page is ${root.scrollWidth} wide`,
    ...wide.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`),
  ];
}

/** Runs in the page. Elements that clip part of their content. */
function cutOff(): string[] {
  return [...document.body.querySelectorAll("*:not(svg *)")].flatMap((element) => {
    const { overflowX, overflowY, position } = getComputedStyle(element);
    // Text for screen readers only is clipped on purpose, and lies outside the page.
    if (position === "absolute" || element.clientWidth < 3) return [];
    const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
    const wide = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const high = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return wide || high ? [`${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`] : [];
  });
}

/** Runs in the page. Words of at most seven letters that are broken over lines: their box has become too narrow to read. */
function wordsInPieces(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const linesOf = (): number => new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 4))).size;
  const found: string[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const holder = text.parentElement;
    const words = text.nodeValue ?? "";
    range.selectNodeContents(text);
    // Text for screen readers only is one pixel wide. In Chinese a line may end after every character.
    if (holder === null || holder.clientWidth === 1 || holder.closest("svg, .visually-hidden, :lang(zh)") !== null || linesOf() < 2)
      continue;
    for (const { 0: word, index } of words.matchAll(/[^\s-]+/gu)) {
      if (word.length > 7) continue;
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (linesOf() > 1) found.push(`${holder.tagName.toLowerCase()}.${holder.className}: ${word}`);
    }
  }
  return found;
}

/** Runs in the page. Applies the text spacing of WCAG 1.4.12 to lines, paragraphs, letters and words, or removes it. */
function spread(wide: boolean): void {
  const sheet = new CSSStyleSheet();
  if (wide) {
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
    );
  }
  document.adoptedStyleSheets = [sheet];
}

/** Runs in the page. Texts with a line whose middle overlaps the middle of another text's line. */
function overEachOther(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines: { readonly words: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[] =
    [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const holder = text.parentElement;
    const words = text.nodeValue?.trim() ?? "";
    // Fixed elements lie over the page by design, and text for screen readers only may lie anywhere.
    if (
      words === "" ||
      holder === null ||
      !holder.checkVisibility() ||
      holder.closest(".uitweg, .header, .skip, .visually-hidden") !== null
    )
      continue;
    const { fontSize } = getComputedStyle(holder);
    const letter = parseFloat(fontSize);
    range.selectNodeContents(text);
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      if (width <= 2 || holder.clientWidth === 1) continue;
      const [middle, half] = [(top + bottom) / 2, letter * 0.3];
      // The last letter of a line has letter spacing after it as well.
      lines.push({ words, left: left + 1, right: right - 1 - letter * 0.12, top: middle - half, bottom: middle + half });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  return lines.flatMap((line, index) => {
    const next = lines.slice(index + 1);
    const below = next.findIndex(({ top }) => top >= line.bottom - 1);
    return next
      .slice(0, below < 0 ? next.length : below)
      .filter(({ words, left, right }) => words !== line.words && left < line.right && line.left < right)
      .map(({ words }) => `${line.words.slice(0, 30)} / ${words.slice(0, 30)}`);
  });
}

/**
 * Runs in the page. Elements that are not visible when they have the focus. Visually hidden controls are skipped: the focus ring is around their
 * label.
 */
function focusedUnderTheBar(): string[] {
  const stops = document.querySelectorAll<HTMLElement>("a[href], summary, button, select, input, textarea, [tabindex='0']");
  return [...stops].flatMap((stop) => {
    stop.focus();
    const { left, top, width, bottom } = stop.getBoundingClientRect();
    if (document.activeElement !== stop || width <= 1) return [];
    const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    const seen = [0.05, 0.25, 0.5, 0.75, 0.95].some((down) =>
      [0.05, 0.25, 0.5, 0.75, 0.95].some((across) =>
        stop.contains(document.elementFromPoint(left + width * across, from + (to - from) * down)),
      ),
    );
    return seen ? [] : [stop.textContent.trim() || stop.id];
  });
}

/** Runs in the page. The share of the viewport height taken by elements that do not scroll away. */
function heightInTheWay(): number {
  const root = document.documentElement;
  root.scrollTo({ top: (root.scrollHeight - root.clientHeight) / 2, behavior: "instant" });
  const staying = [...document.body.querySelectorAll("*")].filter((element) => /fixed|sticky/.test(getComputedStyle(element).position));
  const lines = Array.from({ length: innerHeight }, (_line, y) => document.elementFromPoint(innerWidth / 2, y));
  return lines.filter((met) => staying.some((element) => element.contains(met))).length / innerHeight;
}

/**
 * Runs in the page. Opens what is folded, and lays out what waits until a reader gets there.
 * @returns whether anything on the page moves
 */
async function unfold(): Promise<boolean> {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  // What is laid out when a reader gets there has no place yet that could be measured.
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    if (getComputedStyle(element).contentVisibility === "auto") element.style.contentVisibility = "visible";
  }
  // Whatever depends on the size of an element, such as a table that becomes a tab stop, follows within the next frame.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return document.getAnimations().length > 0;
}

/** Runs in the page. Telephone numbers whose text is broken over more than one line. */
function numbersOverTwoLines(): string[] {
  return [...document.querySelectorAll("a[href^='tel:']")].flatMap((link) => {
    const range = document.createRange();
    const heard = link.querySelector(".visually-hidden");
    range.selectNodeContents(link);
    if (heard !== null) range.setEndBefore(heard);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    return lines.size > 1 ? [link.textContent] : [];
  });
}
