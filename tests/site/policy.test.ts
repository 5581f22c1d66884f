import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { cover } from "./cover.ts";
import { openSite } from "./open-site.ts";
import { pages } from "./site.ts";

const phone = { width: 360, height: 800 };
const desktop = { width: 1280, height: 900 };

// Nobody else is to be found. Whoever asks is seen all the same, and the pages keep their way through the cache, which a route would take.
const site = openSite(["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]);

/** A browser tab under the real policy, with somebody watching. */
interface Watch {
  readonly page: Page;
  /** Goes to a page as a reader does, and forgets what the page before did. */
  readonly open: (address: string) => Promise<void>;
  /** Errors, violations and requests to elsewhere since then, in the words of the browser. */
  readonly faults: () => readonly string[];
  /** What is kept on the device: cookies, storage, databases, caches, service workers. */
  readonly traces: () => Promise<readonly string[]>;
}

async function watch(viewport = phone): Promise<Watch> {
  const context = await site.browser.newContext({ viewport });
  let faults: string[] = [];
  context.on("request", (request) => {
    if (new URL(request.url()).origin !== site.server.origin) faults.push(`request to ${request.url()}`);
  });
  context.on("weberror", (error) => faults.push(`error: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  await context.exposeFunction("reportViolation", (text: string) => faults.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.effectiveDirective} blocked ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  const audits = await context.newCDPSession(page);
  audits.on("Audits.issueAdded", ({ issue: { code, details } }) => {
    // What a browser is about to take away, a page may not lean on.
    if (code === "DeprecationIssue") faults.push(`deprecated: ${details.deprecationIssueDetails?.type ?? "?"}`);
  });
  await audits.send("Audits.enable");
  return {
    page,
    open: async (address) => {
      faults = [];
      await page.goto(site.server.origin + address, { waitUntil: "load" });
    },
    faults: () => faults,
    traces: () => tracesOf(context, page),
  };
}

async function tracesOf(context: BrowserContext, page: Page): Promise<readonly string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const workers = context.serviceWorkers().map((worker) => `service worker ${worker.url()}`);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ""}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...cookies, ...workers, ...kept];
}

describe("under the real policy", () => {
  // One reader visits the whole site: a context of its own for every page costs more than the page.
  let reader: Watch;
  beforeAll(async () => {
    reader = await watch();
  });

  test.for(pages())("%s breaks no rule, asks nobody, keeps nothing and fits a phone", async (address) => {
    await reader.open(address);
    expect.soft(await reader.page.evaluate(widerThanTheScreen), "wider than the screen").toEqual([]);
    expect.soft(await reader.page.evaluate(numbersOverTwoLines), "telephone numbers over two lines").toEqual([]);
    expect.soft(await reader.traces(), "left on the device").toEqual([]);
    expect.soft(reader.faults(), "faults").toEqual([]);
  });
});

describe("from the smallest screen to a desk", () => {
  let reader: Watch;
  beforeAll(async () => {
    reader = await watch();
  });

  test.for(cover)("%s fits", async (address) => {
    await reader.open(address);
    const tooWide: string[] = [];
    const broken: string[] = [];
    for (const width of [320, 768, desktop.width]) {
      await reader.page.setViewportSize({ width, height: phone.height });
      tooWide.push(...(await reader.page.evaluate(widerThanTheScreen)).map((what) => `${width}: ${what}`));
      broken.push(...(await reader.page.evaluate(numbersOverTwoLines)).map((what) => `${width}: ${what}`));
    }
    expect.soft(tooWide, "wider than the screen").toEqual([]);
    expect.soft(broken, "telephone numbers over two lines").toEqual([]);
  });
});

/** Runs in the page. Whether it scrolls sideways, and by which elements. */
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

/** Runs in the page. Telephone numbers whose text stands on more than one line. */
function numbersOverTwoLines(): string[] {
  return [...document.querySelectorAll("a[href^='tel:']")].flatMap((link) => {
    const range = document.createRange();
    range.selectNodeContents(link);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    return lines.size > 1 ? [link.textContent] : [];
  });
}

describe("with an island at work", () => {
  test("the filter narrows the testimonies, gives them back, and keeps nothing", async () => {
    const { page, open, faults, traces } = await watch();
    await open("/getuigenissen/");
    const cards = page.locator("main li:has(h2)");
    const all = await cards.count();
    await page.locator("summary", { hasText: "Wie vertelt" }).click();
    await page.getByRole("link", { name: /^Professional/ }).click();
    await expect.poll(() => cards.filter({ visible: true }).count()).toBeLessThan(all);
    const professionals = await cards.filter({ visible: true }).count();
    expect(professionals).toBeGreaterThan(0);
    await expect.poll(() => page.locator(".filter-actions [role=status]").innerText()).toContain(`${String(professionals)} getuigenis`);
    expect(new URL(page.url()).pathname, "a choice leads nowhere else").toBe("/getuigenissen/");
    await page.keyboard.press("Enter");
    // The same key takes the choice back.
    await expect.poll(() => cards.filter({ visible: true }).count()).toBe(all);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Deel deze selectie" }).click();
    // Only on request, and behind the #, which is never sent.
    await expect.poll(() => new URL(page.url()).hash).toBe("#soort=professional");
    await page.getByRole("button", { name: "Toon alles" }).click();
    await expect.poll(() => cards.filter({ visible: true }).count()).toBe(all);
    expect(new URL(page.url()).search, "what somebody chose stays out of the address").toBe("");
    expect(await traces()).toEqual([]);
    expect(faults()).toEqual([]);
  });

  test("the search finds a page, and keeps nothing", async () => {
    const { page, open, faults, traces } = await watch();
    await open("/zoeken/");
    await page.getByLabel("Wat zoekt u?").fill("aandachtsfunctionaris");
    await page.getByRole("link", { name: "Aandachtsfunctionaris" }).and(page.locator("#resultaten a")).first().waitFor();
    expect(new URL(page.url()).search, "what somebody looks for stays out of the address").toBe("");
    expect(await traces()).toEqual([]);
    expect(faults()).toEqual([]);
  });
});
