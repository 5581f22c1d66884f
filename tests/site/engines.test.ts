import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { atNight } from "../night.ts";
import { axeIn } from "./axe.ts";
import { startFirefox, type Firefox } from "./firefox.ts";
import { listsUnheard } from "./lists.ts";
import { startServer, type Server } from "./server.ts";
import { startSilentSite, type SilentSite } from "./silent-site.ts";
import { html, published, siteDir } from "./site.ts";
import { startWebKit, type WebKit } from "./webkit.ts";

/*
 * What other files ask of Chromium, asked of the two other engines that people read with, of a few pages. WebKit only with TEST_ENGINE=WebKit: it wants
 * a screen and a driver of its own, and has not yet been seen to pass five times in a row on a busy machine (docs/besluiten/0036).
 */

/** A page of every kind that has something of its own: a scene, charts, tables, filters, islands, another direction. */
const kinds = [
  "/",
  "/longread/hoeveel-we-zien/",
  "/getuigenissen/",
  "/kompas/instrumenten/",
  "/kader/samenwerking/",
  "/kader/zelfscan/",
  "/signalen/wegwijzer/",
  "/hulp/",
  "/hulp/ar/",
  "/hulp/regio/",
  "/zoeken/",
];
/** Where colours say most. */
const coloured = ["/cijfers/zorgcoordinatie/", "/signalen/burgerzaken/", "/hulp/ar/"];
const explained = published().find((address) => html(address).includes("popovertarget=")) ?? "";
/** Where the exit leads. */
const target = /id="uitweg" href="https:\/\/([^/"]+)/.exec(html("/"))?.[1] ?? "";

/** Runs in the page, before all else in it. */
const listen = `window.faults = [];
  addEventListener("error", ({ message }) => faults.push(message), true);
  addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason)));
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
    faults.push([effectiveDirective, blockedURI, sourceFile, lineNumber, sample].join(" ")));`;

const engines: readonly (readonly [name: string, start: (proxyPort: number) => Promise<WebKit>])[] = [
  ["Firefox", startFirefox],
  ...(process.env.TEST_ENGINE === "WebKit" ? [["WebKit", startWebKit] as const] : []),
];

/** Presses keys one after another. */
async function press({ act }: WebKit, ...keys: readonly string[]): Promise<void> {
  const actions = keys.flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]);
  await act({ type: "key", id: "keyboard", actions });
}
const [tab, enter, escape, space] = ["\uE004", "\uE007", "\uE00C", " "];

describe.for(engines)("in %s", ([, start]) => {
  let server: Server;
  let other: SilentSite;
  let engine: WebKit;

  beforeAll(async () => {
    other = await startSilentSite(target);
    [server, engine] = await Promise.all([startServer(siteDir, [], listen), start(other.port)]);
  });
  afterAll(async () => {
    await engine.close();
    other.close();
    await server.close();
  });

  const open = async (address: string): Promise<void> => {
    await engine.open(server.origin + address);
    await engine.narrow(390);
  };
  const ask = (expression: string): Promise<unknown> => engine.inPage(`return ${expression}`);
  const focus = (selector: string): Promise<unknown> => engine.inPage(`document.querySelector(${JSON.stringify(selector)}).focus()`);
  const text = (selector: string): Promise<unknown> => ask(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ""`);

  test.for(atNight(kinds, kinds.slice(0, 2)))("%s breaks no rule, fits a phone, and its lists are lists", async (address) => {
    await open(address);
    expect(await ask("[document.documentElement.scrollWidth - document.documentElement.clientWidth, faults.join()]")).toEqual([0, ""]);
    expect(await engine.inPage(`return (${listsUnheard.toString()})()`)).toEqual([]);
  });

  test("the meaning of a term opens by keyboard at its word, never on it, and closes", async () => {
    await open(explained);
    await engine.inPage("document.querySelector('.term-meaning > button').scrollIntoView({ block: 'center', behavior: 'instant' })");
    await focus(".term-meaning > button");
    await press(engine, enter);
    await expect.poll(() => ask("document.querySelector('.term-meaning [popover]').matches(':popover-open')")).toBe(true);
    // Until the next frame a browser places it by where the page was scrolled to before.
    const place = z.object({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() });
    const [own, word] = z
      .tuple([place, place])
      .parse(
        await ask(
          "new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(['.term-meaning [popover]', '.term-meaning > button'].map((one) => document.querySelector(one).getBoundingClientRect().toJSON())))))",
        ),
      );
    expect(own.bottom <= word.top + 1 || own.top >= word.bottom - 1 || own.right <= word.left + 1 || own.left >= word.right - 1).toBe(true);
    expect(Math.max(own.top - word.bottom, word.top - own.bottom)).toBeLessThanOrEqual(64);
    expect([own.left >= 0, own.right <= 390]).toEqual([true, true]);
    await press(engine, escape);
    expect(
      await ask("[document.querySelector('.term-meaning [popover]').matches(':popover-open'), document.activeElement.textContent].join()"),
    ).toBe("false,?");
  });

  test("the guide, a filter, the finder of municipalities and the self-scan do by keyboard what they say", async () => {
    await open("/signalen/wegwijzer/");
    await focus("#wat-ziet-u");
    await press(engine, ...Array.from("paspoort"));
    await expect.poll(() => text("#gevonden-status")).toMatch(/^\d+ signa/);
    await focus("#gevonden input");
    await press(engine, space);
    await expect.poll(() => text("#nu-zin")).not.toBe("");

    await open("/hulp/regio/");
    await focus("#gemeentezoeker input");
    await press(engine, ...Array.from("kerkade"));
    await expect.poll(() => text("#gevonden")).toContain("Kerkrade");

    await open("/getuigenissen/");
    await engine.inPage("for (const fold of document.querySelectorAll('.facet')) fold.open = true");
    await expect.poll(() => ask("document.querySelector('#filter button[aria-pressed]') !== null")).toBe(true);
    await focus("#filter button[aria-pressed]");
    await press(engine, space);
    await expect.poll(() => ask("document.querySelector('#filter button[aria-pressed]').ariaPressed")).toBe("true");

    await open("/kader/zelfscan/");
    await focus("#k1-1-deels");
    await press(engine, space);
    await expect.poll(() => text("#scan-uitkomst")).toContain("K1.1");
    expect(await ask("[localStorage.length, faults.join()]")).toEqual([0, ""]);
  });

  test("the way out empties the page at once and asks for the other site", async () => {
    await open("/hulp/ar/");
    const before = other.asked();
    const word = /data-onderweg="([^"]+)"/.exec(html("/hulp/ar/"))?.[1] ?? "";
    // WebKit answers no questions about a page that is being left: it is asked in the same breath.
    const left = "document.querySelector('#uitweg').click(); return [document.title, document.body.innerText.trim(), location.pathname]";
    expect(await engine.inPage(left)).toEqual([word, word, "/"]);
    await expect.poll(other.asked).toBeGreaterThan(before);
  });
});

describe("Firefox", () => {
  let server: Server;
  let firefox: Firefox;

  beforeAll(async () => {
    [server, firefox] = await Promise.all([startServer(siteDir), startFirefox(9)]);
  });
  afterAll(async () => {
    await firefox.close();
    await server.close();
  });

  test("prints a page with its charts as tables and without what only a screen needs", async () => {
    await firefox.open(`${server.origin}/cijfers/gemeld-per-jaar/`);
    const task = getDocument({ data: await firefox.print(), verbosity: 0 });
    const paper = await task.promise;
    const sheets = await Promise.all(
      Array.from({ length: paper.numPages }, async (_, index) => (await paper.getPage(index + 1)).getTextContent()),
    );
    await task.destroy();
    const words = sheets.flatMap(({ items }) => items.flatMap((item) => ("str" in item ? [item.str] : []))).join(" ");
    expect(words).toContain(String(await firefox.inPage("return document.querySelector('details tbody tr:last-child td').textContent")));
    expect(words).not.toMatch(/Verlaat deze site|Tabel en data/);
  });

  test("enlarged four times a desktop is a screen of 320 by 256: nothing stands aside, and help and exit take a fifth of it at most", async () => {
    await firefox.inWindow(
      "resizeTo(1400, 1300); const { style } = gBrowser.selectedBrowser; style.minWidth = style.maxWidth = '1280px'; style.minHeight = style.maxHeight = '1024px'",
    );
    for (const address of atNight(kinds, kinds.slice(-4, -3))) {
      await firefox.open(server.origin + address);
      // Firefox forgets it with the page.
      await firefox.inWindow("gBrowser.selectedBrowser.fullZoom = 4");
      await expect.poll(() => firefox.inPage("return [innerWidth, innerHeight, devicePixelRatio].join()")).toBe("320,256,4");
      const found = `const { scrollWidth, clientWidth } = document.documentElement;
        const { top, bottom, height } = document.querySelector(".uitweg").getBoundingClientRect();
        return [matchMedia("(width <= 21rem)").matches, scrollWidth - clientWidth, top >= 0 && bottom <= innerHeight, height / innerHeight <= 0.2]`;
      expect(await firefox.inPage(found), address).toEqual([true, 0, true, true]);
    }
    await firefox.inWindow("gBrowser.selectedBrowser.fullZoom = 1; gBrowser.selectedBrowser.removeAttribute('style')");
  });

  test("breaks a heading that has letters twice as large between syllables", async () => {
    // The Chromium that is asked here has no words of any language, so only this one can tell.
    await firefox.inWindow("Services.prefs.setIntPref('font.size.variable.x-western', 32)");
    await firefox.open(`${server.origin}/hulp/makkelijk/`);
    await firefox.narrow(360);
    const lines = `const text = document.querySelector("h1").firstChild; const range = document.createRange(); let line = ""; let before;
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(text, at); range.setEnd(text, at + 1);
        const top = Math.round(range.getBoundingClientRect().top);
        line += (before === undefined || top === before ? "" : "|") + text.data[at]; before = top;
      }
      return line`;
    expect(await firefox.inPage(lines)).toMatch(/mak\|ke|makke\|lij|makkelij\|ke/);
    await firefox.inWindow(
      "Services.prefs.clearUserPref('font.size.variable.x-western'); gBrowser.selectedBrowser.removeAttribute('style')",
    );
  });

  test("with colours of the reader's own can be read, shows where the focus is, and has edges round what is pressed", async () => {
    await firefox.inWindow("Services.prefs.setIntPref('browser.display.document_color_use', 2)");
    for (const address of atNight(coloured, coloured.slice(-1))) {
      await firefox.open(server.origin + address);
      expect(await firefox.inPage("return matchMedia('(forced-colors: active)').matches")).toBe(true);
      expect(await axeIn(firefox).findings("colours"), address).toEqual([]);
      const edges =
        "return ['.uitweg-help', '.uitweg-exit'].map((one) => parseFloat(getComputedStyle(document.querySelector(one)).borderTopWidth) > 1)";
      expect(await firefox.inPage(edges), address).toEqual([true, true]);
      await press(firefox, tab);
      expect(await firefox.inPage("return parseFloat(getComputedStyle(document.activeElement).outlineWidth) > 1"), address).toBe(true);
    }
  });
});
