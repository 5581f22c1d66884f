import type { AxeResults } from "axe-core";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { pages, repeats, wholeBooks } from "./site.ts";

const phone = { width: 360, height: 800 };
const desktop = { width: 1280, height: 900 };

const site = openSite();

/** Everything a page did that it may not do, in the words of the browser. */
interface Watch {
  readonly page: Page;
  /** Errors, violations and requests to elsewhere so far. */
  readonly faults: readonly string[];
  /** What is kept on the device: cookies, storage, databases, caches, service workers. */
  readonly traces: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A reader who comes for the first time, under the real policy, with somebody watching. */
async function visit(address: string, viewport = phone): Promise<Watch> {
  const context = await site.browser.newContext({ viewport });
  const faults: string[] = [];
  await context.route(
    (url) => url.origin !== site.server.origin,
    async (route) => {
      faults.push(`request to ${route.request().url()}`);
      await route.abort();
    },
  );
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
  await page.goto(site.server.origin + address, { waitUntil: "load" });
  return { page, faults, traces: () => tracesOf(context, page), close: () => context.close() };
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
  test.concurrent.for(pages())("%s breaks no rule, asks nobody, keeps nothing and fits the screen", async (address, { expect }) => {
    const { page, faults, traces, close } = await visit(address);
    const tooWide: string[] = [];
    const broken: string[] = [];
    for (const width of [320, phone.width, desktop.width]) {
      await page.setViewportSize({ width, height: phone.height });
      tooWide.push(...(await page.evaluate(widerThanTheScreen)).map((what) => `${width}: ${what}`));
      broken.push(...(await page.evaluate(numbersOverTwoLines)).map((what) => `${width}: ${what}`));
    }
    expect.soft(tooWide, "wider than the screen").toEqual([]);
    expect.soft(broken, "telephone numbers over two lines").toEqual([]);
    expect.soft(await traces(), "left on the device").toEqual([]);
    expect.soft(faults, "faults").toEqual([]);
    await close();
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
    const { page, faults, traces, close } = await visit("/getuigenissen/");
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
    expect(faults).toEqual([]);
    await close();
  });

  test("the search finds a page, and keeps nothing", async () => {
    const { page, faults, traces, close } = await visit("/zoeken/");
    await page.getByLabel("Wat zoekt u?").fill("aandachtsfunctionaris");
    await page.getByRole("link", { name: "Aandachtsfunctionaris" }).and(page.locator("#resultaten a")).first().waitFor();
    expect(new URL(page.url()).search, "what somebody looks for stays out of the address").toBe("");
    expect(await traces()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});

describe("by axe", () => {
  let context: BrowserContext;

  beforeAll(async () => {
    // Axe comes in from outside, so the policy is set aside here; the pages above stood under it.
    context = await site.browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
    await context.addInitScript({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
  });
  afterAll(() => context.close());

  test.concurrent.for(pages().filter((address) => !wholeBooks.has(address)))("%s has no finding", async (address, { expect }) => {
    const page = await context.newPage();
    await page.goto(site.server.origin + address, { waitUntil: "load" });
    // What is folded away is read too once somebody unfolds it.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    const findings: string[] = [];
    // What repeats other pages has their markup and their colours: one look is enough.
    const once = repeats(address);
    for (const [device, viewport] of Object.entries(once ? { phone } : { phone, desktop })) {
      await page.setViewportSize(viewport);
      for (const colorScheme of once ? (["light"] as const) : (["light", "dark"] as const)) {
        await page.emulateMedia({ colorScheme });
        findings.push(...(await page.evaluate(runAxe, colorScheme === "dark")).map((finding) => `${device} ${colorScheme} ${finding}`));
      }
    }
    expect(findings).toEqual([]);
    await page.close();
  });
});

/** Runs in the page: WCAG 2.2 A and AA and axe's best practices; of the dark scheme only what colours decide, since nothing else differs. */
async function runAxe(coloursOnly: boolean): Promise<string[]> {
  const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
  const { violations } = await axe.run({
    resultTypes: ["violations"],
    runOnly: coloursOnly
      ? { type: "rule", values: ["color-contrast", "link-in-text-block"] }
      : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(" ")})`));
}
