import type { BrowserContext, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { listed as listedPages } from "./site.ts";

const site = openSite();

/** A reader on the search page, under the real policy, with somebody watching. */
interface Reader {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address that was asked for, in order. */
  readonly requests: readonly string[];
  /** Errors and violations of the policy, in the words of the browser. */
  readonly faults: readonly string[];
}

async function reader(): Promise<Reader> {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
  const requests: string[] = [];
  const faults: string[] = [];
  await context.exposeFunction("reportViolation", (text: string) => faults.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on("request", (request) => requests.push(request.url()));
  context.on("weberror", (error) => faults.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(`${site.server.origin}/zoeken/`);
  return { page, context, requests, faults };
}

/** Types a question and waits for its answer: only that names the question. */
async function search(page: Page, text: string): Promise<void> {
  await page.getByRole("searchbox").fill(text);
  await page
    .getByRole("status")
    .filter({ hasText: `“${text}”` })
    .waitFor();
}

async function addresses(page: Page): Promise<string[]> {
  return page.locator("#resultaten h2 a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}

describe("what people ask", () => {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const { page: opened, context } = await reader();
    page = opened;
    close = () => context.close();
  });
  afterAll(() => close());

  /**
   * Judged by hand: the question, and the pages of which one must be among the first three. When a better page is written,
   * add it here; when a page drops out without a better one above it, the search has become worse.
   */
  const judged: readonly (readonly [question: string, ...answers: string[]])[] = [
    // A clerk at the counter.
    ["paspoort", "/signalen/burgerzaken/", "/signalen/", "/getuigenissen/de-plukker-die-zijn-loon-niet-zag/"],
    [
      "paspoort afgenomen",
      "/signalen/arbeidsuitbuiting/",
      "/signalen/dienstbaarheid/",
      "/signalen/burgerzaken/",
      "/signalen/",
      "/getuigenissen/de-plukker-die-zijn-loon-niet-zag/",
    ],
    ["te veel mensen op een adres", "/signalen/bouwen-en-wonen/", "/kompas/kaarten/aan-de-balie/", "/signalen/burgerzaken/", "/signalen/"],
    ["adresonderzoek", "/signalen/burgerzaken/"],
    ["loket", "/signalen/burgerzaken/", "/kompas/kaarten/aan-de-balie/"],
    ["balie", "/signalen/burgerzaken/", "/kompas/kaarten/aan-de-balie/"],
    ["hoe meld ik een vermoeden", "/kompas/melden-en-privacy/", "/kompas/signaleren/"],
    ["melden", "/kompas/melden-en-privacy/"],
    // An inspector, and somebody of enforcement.
    ["huisbezoek schulden", "/signalen/wijkteam/"],
    ["leerplicht", "/signalen/jeugd-en-onderwijs/"],
    ["huisarts", "/signalen/zorg/"],
    ["boa", "/kompas/kaarten/boa-op-straat/", "/signalen/toezicht-en-handhaving/"],
    ["handhaver", "/kompas/kaarten/boa-op-straat/", "/signalen/toezicht-en-handhaving/"],
    ["matras in kas", "/longread/onder-onze-ogen/"],
    ["arbeidsinspectie", "/getuigenissen/de-inspecteur-die-de-fietsen-telt/"],
    ["migranten", "/kompas/huisvesting-van-arbeidsmigranten/", "/getuigenissen/de-plukker-die-zijn-loon-niet-zag/"],
    [
      "gedwongen werk",
      "/signalen/",
      "/signalen/arbeidsuitbuiting/",
      "/longread/arbeidsuitbuiting/",
      "/getuigenissen/de-plukker-die-zijn-loon-niet-zag/",
      "/longread/wat-het-is-en-wat-niet/",
    ],
    // A policy adviser, a mayor.
    ["keten", "/kader/samenwerking/"],
    ["ketenaanpak", "/kader/samenwerking/"],
    ["beleidsplan", "/kompas/beleidsplan/", "/kader/beleidsmatige-basis/"],
    ["taken burgemeester", "/kompas/rol-van-de-gemeente/"],
    ["aanspreekpunt", "/kompas/aandachtsfunctionaris/"],
    ["aandachtsfunctionaris", "/kompas/aandachtsfunctionaris/"],
    ["13b", "/kompas/instrumenten/sluiting-bij-drugs/"],
    ["damocles", "/kompas/instrumenten/sluiting-bij-drugs/"],
    ["drugspand sluiten", "/kompas/instrumenten/sluiting-bij-drugs/"],
    ["bibob", "/kompas/instrumenten/wet-bibob/"],
    ["vergunning weigeren", "/kompas/instrumenten/wet-bibob/"],
    ["AVG", "/kompas/melden-en-privacy/"],
    ["mag ik gegevens delen", "/kompas/melden-en-privacy/"],
    ["meetlat", "/kader/"],
    ["coordinator", "/getuigenissen/de-zorgcoordinator-die-eerst-luistert/", "/kader/opvang-en-hulp/"],
    ["zorgcoordinator", "/getuigenissen/de-zorgcoordinator-die-eerst-luistert/"],
    ["bedenktijd", "/kompas/inschrijving-en-verblijf/", "/longread/eruit-komen/", "/begrippen/"],
    // A resident, or somebody who needs help.
    ["wat is mensenhandel", "/longread/", "/longread/wat-het-is-en-wat-niet/", "/begrippen/"],
    ["handel", "/longread/", "/longread/wat-het-is-en-wat-niet/", "/begrippen/"],
    ["mensenhandl", "/longread/", "/longread/wat-het-is-en-wat-niet/", "/begrippen/"],
    ["mensensmokkel", "/longread/wat-het-is-en-wat-niet/"],
    [
      "loverboy",
      "/signalen/seksuele-uitbuiting/",
      "/longread/seksuele-uitbuiting/",
      "/getuigenissen/het-meisje-dat-elke-dag-later-thuiskwam/",
      "/kompas/signaleren/",
    ],
    ["loon niet betaald", "/signalen/arbeidsuitbuiting/", "/getuigenissen/de-plukker-die-zijn-loon-niet-zag/"],
    ["hoeveel slachtoffers", "/longread/hoeveel-we-zien/", "/cijfers/"],
    ["onderdak", "/kader/opvang-en-hulp/", "/hulp/"],
    ["telefoonnummer", "/hulp/"],
    ["bellen", "/hulp/", "/hulp/nummers/"],
    ["geschiedenis wissen", "/veilig-lezen/"],
    ["cookies", "/over/privacy/"],
    ["toegankelijkheid", "/over/toegankelijkheid/"],
  ];

  test.each(judged)("%s", async (question, ...answers) => {
    await search(page, question);
    const first = (await addresses(page)).slice(0, 3);
    expect(
      first.some((address) => answers.includes(address)),
      `${question}: ${first.join(", ")}`,
    ).toBe(true);
  });

  test("a word that nobody wrote finds nothing, and the page says what to do", async () => {
    for (const nonsense of ["xylofoonles", "inbraakgereedschap"]) {
      await search(page, nonsense);
      expect(await page.getByRole("status").textContent()).toBe(`Geen resultaten voor “${nonsense}”`);
      expect(await page.locator("#resultaten li").count()).toBe(0);
      expect(await page.locator(".advice li").count()).toBe(3);
      expect(await page.getByRole("link", { name: "Blader door alles van A tot Z" }).getAttribute("href")).toBe("#a-z");
    }
    expect(await page.locator("#a-z").count()).toBe(1);
  });

  test("the words found are marked, as the page wrote them", async () => {
    await search(page, "coordinator");
    const marks = await page.locator("#resultaten mark").allTextContents();
    expect(marks.some((mark) => mark.toLowerCase() === "zorgcoördinator")).toBe(true);
    expect(await page.locator("#zoek").innerText()).not.toMatch(/[~^]/);
  });

  test("a testimony says where it comes from", async () => {
    await search(page, "loonstrook");
    const result = page.locator("#resultaten li").filter({ has: page.locator('a[href^="/getuigenissen/de-"]') });
    expect(await result.first().innerText()).toContain("Samengesteld uit openbare bronnen");
  });
});

test("nothing of the question leaves the tab or stays behind", async () => {
  const { page, context, requests, faults } = await reader();
  const before = await page.evaluate(() => [location.href, document.title, history.length]);
  await search(page, "loverboy chantage");
  await page.keyboard.press("Enter");
  await page.locator("#resultaten h2").first().waitFor();
  expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      history.state as unknown,
    ]),
  ).toEqual([0, 0, 0, null]);
  expect(await context.cookies()).toEqual([]);
  expect(requests.filter((url) => new URL(url).origin !== site.server.origin)).toEqual([]);
  expect(requests.filter((url) => /loverboy|chantage/i.test(url))).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test("the first search loads what it shows and no more", async () => {
  const { page, context, requests } = await reader();
  expect(requests.filter((url) => url.includes("/pagefind/"))).toEqual([]);
  await search(page, "mensenhandel");
  expect(await page.locator("#resultaten > li").count()).toBe(5);
  expect(requests.filter((url) => url.includes("/pagefind/fragment/"))).toHaveLength(5);
  expect(requests.filter((url) => /pagefind-worker|\/pagefind\/filter\//.test(url))).toEqual([]);
  await context.close();
});

test("the count is said, one page as one", async () => {
  const { page, context } = await reader();
  await search(page, '"Tien voor vijf"');
  const count = await page.locator("#resultaten > li").count();
  expect(await page.getByRole("status").textContent()).toBe(
    `${count === 1 ? "1 resultaat" : `${count} resultaten`} voor “"Tien voor vijf"”`,
  );
  await search(page, "mensenhandel");
  expect(await page.getByRole("status").textContent()).toMatch(/^\d+ resultaten voor “mensenhandel”$/);
  await context.close();
});

test("more results come below the first ones, and the reader goes on with the first new one", async () => {
  const { page, context } = await reader();
  await search(page, "mensenhandel");
  const total = Number.parseInt((await page.getByRole("status").textContent()) ?? "", 10);
  const first = await addresses(page);
  await page.getByRole("button", { name: "Toon meer" }).click();
  await page.locator("#resultaten > li").nth(first.length).waitFor();
  const all = await addresses(page);
  expect(all.slice(0, first.length)).toEqual(first);
  expect(all).toHaveLength(Math.min(total, first.length + 10));
  expect(new Set(all).size).toBe(all.length);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(all[first.length]);
  while (await page.getByRole("button", { name: "Toon meer" }).isVisible()) {
    const shown = await page.locator("#resultaten > li").count();
    await page.getByRole("button", { name: "Toon meer" }).click();
    await page.locator("#resultaten > li").nth(shown).waitFor();
  }
  expect(await page.locator("#resultaten > li").count()).toBe(total);
  await context.close();
});

describe("filters", () => {
  test("each value says how many pages it leaves, and leaves those", async () => {
    const { page, context, faults } = await reader();
    await search(page, "arbeidsuitbuiting");
    await page.getByText("Verfijn de resultaten").click();
    const rooms = page.getByLabel("Onderdeel");
    await rooms.locator("option", { hasText: "Getuigenissen" }).waitFor({ state: "attached" });
    for (const label of ["Onderdeel", "Vorm van uitbuiting", "Thema van het Kader", "Voor wie"]) {
      expect(await page.getByLabel(label).isVisible(), label).toBe(true);
    }
    const option = (await rooms.locator("option", { hasText: "Getuigenissen" }).textContent()) ?? "";
    const promised = Number(/\((\d+)\)$/.exec(option)?.[1]);
    expect(promised).toBeGreaterThan(0);
    await rooms.selectOption({ label: option });
    await page.getByText("(1 keuze)").waitFor();
    expect(Number.parseInt((await page.getByRole("status").textContent()) ?? "", 10)).toBe(promised);
    expect((await addresses(page)).every((address) => address.startsWith("/getuigenissen/"))).toBe(true);
    // The other rooms are still there to go to.
    expect(await rooms.locator("option").count()).toBeGreaterThan(2);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("a choice holds when the words change, and without words shows all that fits", async () => {
    const { page, context } = await reader();
    await search(page, "arbeidsuitbuiting");
    await page.getByText("Verfijn de resultaten").click();
    const forms = page.getByLabel("Vorm van uitbuiting");
    await forms.locator("option", { hasText: "Arbeidsuitbuiting" }).waitFor({ state: "attached" });
    await forms.selectOption("Arbeidsuitbuiting");
    await search(page, "loon");
    expect(await forms.inputValue()).toBe("Arbeidsuitbuiting");
    expect(await addresses(page)).toContain("/getuigenissen/de-plukker-die-zijn-loon-niet-zag/");
    await page.getByRole("searchbox").press("Escape");
    await page
      .getByRole("status")
      .filter({ hasText: /^\d+ resultaten$/ })
      .waitFor();
    await context.close();
  });
});

describe("with the keyboard only", () => {
  test("type, Enter, and Tab through the results in order", async () => {
    const { page, context } = await reader();
    const field = page.getByRole("searchbox");
    await field.focus();
    // Two letters are not searched while typing; Enter searches them all the same.
    await page.keyboard.type("of");
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "“of”" }).waitFor();
    await search(page, "paspoort");
    await field.focus();
    const order: (string | null)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press("Tab");
      order.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
    }
    const titles = await page.locator("#resultaten h2 a").allTextContents();
    expect(order).toEqual(["Zoek", "Verfijn de resultaten", titles[0], titles[1]]);
    await context.close();
  });

  test("Escape clears the field and the results; the arrow keys stay the field's own", async () => {
    const { page, context } = await reader();
    await search(page, "paspoort");
    const field = page.getByRole("searchbox");
    await field.press("ArrowDown");
    await field.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("zoekveld");
    await field.press("Escape");
    await page.locator("#resultaten > li").first().waitFor({ state: "detached" });
    expect(await field.inputValue()).toBe("");
    expect(await page.getByRole("status").textContent()).toBe("");
    await context.close();
  });
});

test("an answer that comes too late is not shown", async () => {
  const { page, context } = await reader();
  // The first page that is fetched for the first question waits until the second one is answered.
  let holding = true;
  const held = new Promise<Route>((resolve) => {
    void page.route("**/pagefind/fragment/*", async (route) => {
      if (!holding) return route.continue();
      holding = false;
      resolve(route);
    });
  });
  const said: string[] = [];
  await page.exposeFunction("hear", (text: string) => said.push(text));
  await page.evaluate(() => {
    const status = document.getElementById("zoekstatus");
    const { hear } = window as unknown as { hear: (text: string) => void };
    if (status)
      new MutationObserver(() => {
        hear(status.textContent);
      }).observe(status, { childList: true });
  });
  await page.getByRole("searchbox").fill("loonstrook");
  const route = await held;
  await search(page, "geschiedenis wissen");
  const late = page.waitForResponse(route.request().url());
  await route.continue();
  await (await late).finished();
  await search(page, "cookies");
  expect(
    said.filter((text) => text.includes("resultaat") || text.includes("resultaten")).map((text) => /“([^“]*)”/.exec(text)?.[1]),
  ).toEqual(["geschiedenis wissen", "cookies"]);
  await context.close();
});

describe("somebody in need", () => {
  test("sees 112, the line that fits with when it answers, how to write, and the results below as always", async () => {
    const { page, context, faults } = await reader();
    await search(page, "mijn baas heeft mijn paspoort");
    const card = page.getByRole("complementary", { name: "Gaat dit over jou?" });
    await card.waitFor();
    expect(await card.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual(
      expect.arrayContaining(["tel:112", "tel:08005151", "/hulp/#schrijven", "/hulp/", "/hulp/#talen"]),
    );
    expect(await card.innerText()).toContain("Altijd, dag en nacht.");
    expect(await page.locator("#resultaten > li").count()).toBeGreaterThan(0);
    expect(await card.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThanOrEqual(
      await page.locator("#resultaten").evaluate((element) => element.getBoundingClientRect().top),
    );
    await search(page, "bibob");
    await card.waitFor({ state: "detached" });
    expect(faults).toEqual([]);
    await context.close();
  });

  test("is answered in the language of the question, also when the index cannot be loaded", async () => {
    const { page, context } = await reader();
    await page.route("**/pagefind/**", (route) => route.abort());
    for (const [question, tag, address] of [
      ["nie dostaje wyplaty", "pl", "/hulp/pl/"],
      ["مساعدة", "ar", "/hulp/ar/"],
    ] as const) {
      await page.getByRole("searchbox").fill(question);
      const card = page.locator(`aside[lang="${tag}"]`);
      await card.waitFor();
      expect(await card.locator(`a[href="${address}"]`).count()).toBe(1);
      expect(await card.locator('a[href="tel:112"]').count()).toBe(1);
    }
    expect(await page.title()).toBe("Zoeken");
    await context.close();
  });
});

test("when the index cannot be loaded the page says where to look instead", async () => {
  const { page, context } = await reader();
  await page.route("**/pagefind/pagefind-entry.json*", (route) => route.abort());
  await page.getByRole("searchbox").fill("paspoort");
  await page.getByRole("status").filter({ hasText: "Zoeken lukt nu niet. Alle pagina's staan in de lijst van A tot Z." }).waitFor();
  expect(await page.getByRole("link", { name: "Blader door alles van A tot Z" }).isVisible()).toBe(true);
  await context.close();
});

test("without script every page is there from A to Z, and nothing that needs script", async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.server.origin}/zoeken/`);
  expect(await page.getByRole("searchbox").isVisible()).toBe(false);
  const listed = await page.locator(".a-z li a:visible").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(listed).toEqual(expect.arrayContaining(listedPages()));
  await context.close();
});
