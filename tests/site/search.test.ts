import { cp, mkdtemp, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openIndexOf } from "../../_config/publish/search/ask.ts";
import { atNight, isNight } from "../night.ts";
import { axeBeside } from "./axe.ts";
import { startFirefox, type Firefox } from "./firefox.ts";
import { openSite } from "./open-site.ts";
import { startServer } from "./server.ts";
import { listed as listedPages, siteDir } from "./site.ts";
import { desktop, phone, watch, type Watch } from "./watch.ts";

const site = openSite();

let reader: Watch;
beforeAll(async () => {
  reader = await watch(site, { viewport: { width: 390, height: 844 } });
});

/** The search page, or another, as if nobody had searched here before. */
async function arrive(address = "/zoeken/"): Promise<Watch> {
  await reader.wipe();
  await reader.open(address);
  return reader;
}

/** Types a question and waits for its answer: only that names the question. */
async function search(page: Page, text: string): Promise<void> {
  await page.getByRole("combobox", { name: "Wat zoekt u?" }).fill(text);
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
  beforeAll(async () => {
    ({ page } = await arrive());
  });

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
    ["arbeidsinspectie", "/getuigenissen/de-inspecteur-die-de-fietsen-telt/", "/kompas/partners-en-rollen/"],
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
    ["AVG", "/kompas/melden-en-privacy/", "/kompas/informatie-delen/"],
    ["mag ik gegevens delen", "/kompas/melden-en-privacy/"],
    ["meetlat", "/kader/"],
    [
      "coordinator",
      "/kompas/zorgcoordinatie/",
      "/hulp/regio/",
      "/getuigenissen/de-zorgcoordinator-die-eerst-luistert/",
      "/kader/opvang-en-hulp/",
    ],
    ["zorgcoordinator", "/kompas/zorgcoordinatie/", "/getuigenissen/de-zorgcoordinator-die-eerst-luistert/"],
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
    ["onderdak", "/hulp/opvang/", "/kompas/eerste-opvang/", "/kader/opvang-en-hulp/", "/hulp/"],
    ["telefoonnummer", "/hulp/"],
    ["bellen", "/hulp/", "/hulp/nummers/"],
    ["geschiedenis wissen", "/veilig-lezen/"],
    ["cookies", "/over/privacy/"],
    ["toegankelijkheid", "/over/toegankelijkheid/"],
  ];

  const index = openIndexOf(siteDir);
  /** The index answers as the page does, for a tenth of the time: by day the page is asked one in ten. */
  const asked = async (question: string): Promise<string[]> => {
    if (isNight || judged.findIndex(([one]) => one === question) % 10 === 0) {
      await search(page, question);
      const shown = await addresses(page);
      expect(shown).toEqual((await inIndex(question)).slice(0, shown.length));
      return shown;
    }
    return inIndex(question);
  };
  const inIndex = async (question: string): Promise<string[]> =>
    (await index.search(question)).found.map((found) => index.page(found.page).url);

  test.each(judged)("%s", async (question, ...answers) => {
    const first = (await asked(question)).slice(0, 3);
    expect(
      first.some((address) => answers.includes(address)),
      `${question}: ${first.join(", ")}`,
    ).toBe(true);
  });

  test("a word that nobody wrote finds nothing, and the page says what to do", async () => {
    for (const nonsense of ["xylofoonles", "kwantumfysicus"]) {
      await search(page, nonsense);
      expect(await page.getByRole("status").textContent()).toBe(`Geen resultaten voor “${nonsense}”`);
      expect(await page.locator("#resultaten li").count()).toBe(0);
      expect(await page.locator(".advice li").count()).toBe(3);
      expect(await page.getByRole("link", { name: "Blader door alles van A tot Z" }).getAttribute("href")).toBe("#a-z");
    }
    // No title begins with an x, and no browser is told that something is missing.
    expect(reader.faults()).toEqual([]);
    expect(await page.locator("#a-z").count()).toBe(1);
  });

  test("the words found are marked, as the page wrote them", async () => {
    await search(page, "coordinator");
    const marks = await page.locator("#resultaten mark").allTextContents();
    expect(marks.some((mark) => mark.toLowerCase() === "zorgcoördinator")).toBe(true);
  });

  test("a testimony says where it comes from", async () => {
    await search(page, "loonstrook");
    const result = page.locator("#resultaten li").filter({ has: page.locator('a[href^="/getuigenissen/de-"]') });
    expect(await result.first().innerText()).toContain("Samengesteld uit openbare bronnen");
  });
});

test("nothing of the question leaves the tab or stays behind", async () => {
  const { page, requests, faults, traces } = await arrive();
  const before = await page.evaluate(() => [location.href, document.title, history.length]);
  await search(page, "loverboy chantage");
  await page.keyboard.press("Enter");
  await page.locator("#resultaten h2").first().waitFor();
  expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
  expect(await traces()).toEqual([]);
  expect(await page.evaluate(() => history.state as unknown)).toBeNull();
  expect(requests().filter((url) => /loverboy|chantage/i.test(url))).toEqual([]);
  expect(faults()).toEqual([]);
});

describe("on every page", () => {
  const story = "/getuigenissen/de-plukker-die-zijn-loon-niet-zag/";

  test("a key opens the search in place of the page, with help and exit beside it; closed, it leaves nothing", async () => {
    const { page, session, requests, faults, traces } = await arrive(story);
    await page.evaluate(async () => {
      await document.fonts.ready;
      scrollTo({ top: 900, behavior: "instant" });
    });
    expect(requests().filter((url) => /panel|zoek/.test(url))).toEqual([]);
    const before = await page.evaluate(() => [location.href, document.title, history.length, scrollY]);
    await page.keyboard.press("/");
    await page.getByRole("combobox", { name: "Wat zoekt u?" }).waitFor();
    // A stroke on a line is a letter there.
    await page.keyboard.type("a/b");
    expect(await page.locator("#zoekveld").inputValue()).toBe("a/b");
    await search(page, "mijn baas heeft mijn paspoort");
    await page.getByRole("complementary", { name: "Gaat dit over jou?" }).waitFor();
    expect(await page.getByRole("main").getByRole("heading", { level: 1 }).allTextContents()).toEqual(["Zoeken"]);
    for (const name of ["Hulp", "Verlaat deze site"])
      expect(await page.getByRole("link", { name, exact: true }).first().isVisible()).toBe(true);
    const axe = await axeBeside(session);
    expect(await axe.findings()).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axe.findings("colours")).toEqual([]);
    await page.emulateMedia({ colorScheme: null });
    for (let times = 0; times < 3; times += 1) await page.keyboard.press("Escape");
    await page.locator("#zoekveld").waitFor({ state: "detached" });
    expect(await page.evaluate(() => [location.href, document.title, history.length, scrollY])).toEqual(before);
    expect(await traces()).toEqual([]);
    await page.keyboard.press("Control+k");
    expect(await page.locator("#zoekveld").inputValue()).toBe("");
    expect(requests().filter((url) => /baas|paspoort/.test(url))).toEqual([]);
    expect(faults()).toEqual([]);
  });

  test("the key of one letter can be put off for this visit, and on again", async () => {
    const { page } = await arrive();
    await page.getByRole("button", { name: "Zet de toets / uit" }).click();
    await page.goto(site.server.origin + story);
    await page.keyboard.press("/");
    await page.keyboard.press("Control+k");
    await page.getByRole("button", { name: "Zet de toets / weer aan" }).click();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.getByRole("button", { name: "Terug naar de pagina" }).click();
    await page.keyboard.press("/");
    await page.locator("#zoekveld:focus").waitFor();
    // Beside help no key does anything.
    await page.goto(`${site.server.origin}/hulp/`);
    await page.keyboard.press("/");
    expect(page.url()).toBe(`${site.server.origin}/hulp/`);
  });

  test("when the search cannot be fetched, its link leads to the page of the search, with the cursor in the field", async () => {
    const { page } = await arrive(story);
    await page.route("**/assets/panel.*", (route) => route.abort());
    await page.keyboard.press("Control+k");
    await page.waitForURL(`${site.server.origin}/zoeken/#zoekveld`);
    await page.locator("#zoekveld:focus").waitFor();
  });
});

test("an address of a question is made after a press, holds it where no server sees it, and asks it again", async () => {
  const { page, requests } = await arrive();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await search(page, "loon & bed");
  await page.getByRole("button", { name: "Kopieer een adres van deze zoekvraag" }).click();
  await page.getByRole("status").filter({ hasText: "Gekopieerd." }).waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(`${site.server.origin}/zoeken/#vraag=loon%20%26%20bed`);
  await page.goto("about:blank");
  await page.goto(address);
  await page.getByRole("status").filter({ hasText: "“loon & bed”" }).waitFor();
  expect(page.url()).toBe(`${site.server.origin}/zoeken/`);
  // The name of the index is its hash, in which "bed" can stand by chance.
  expect(requests().filter((url) => /loon|bed/.test(url.replace(/\/index\/[0-9a-f]+\//, "/index/")))).toEqual([]);
});

test("the first search loads what it shows and no more", async () => {
  const { page, requests } = await arrive();
  expect(requests().filter((url) => url.includes("/zoek/"))).toEqual([]);
  await search(page, "mensenhandel");
  expect(await page.locator("#resultaten > li").count()).toBe(5);
  expect(requests().filter((url) => /\/p\/\d+\.json$/.test(url))).toHaveLength(5);
  // What is meant and what can be chosen are fetched when somebody asks for them.
  expect(requests().filter((url) => /woorden\.txt|filters\.json/.test(url))).toEqual([]);
});

test("the count is said, one page as one", async () => {
  const { page } = await arrive();
  await search(page, '"Tien voor vijf"');
  const count = await page.locator("#resultaten > li").count();
  expect(await page.getByRole("status").textContent()).toBe(
    `${count === 1 ? "1 resultaat" : `${count} resultaten`} voor “"Tien voor vijf"”`,
  );
  await search(page, "mensenhandel");
  expect(await page.getByRole("status").textContent()).toMatch(/^\d+ resultaten voor “mensenhandel”$/);
});

test("a phrase that no page has word for word finds the pages with some of its words", async () => {
  const { page } = await arrive();
  await search(page, "‘bibob naast een kas’");
  expect(await page.getByRole("status").textContent()).toMatch(/^Geen pagina heeft alle woorden .*een deel van de woorden$/);
  expect(await page.locator("#resultaten > li").count()).toBeGreaterThan(0);
});

test("more results come below the first ones, and the reader goes on with the first new one", async () => {
  const { page } = await arrive();
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
});

describe("filters", () => {
  test("each room and each value says how many pages it leaves, and leaves those", async () => {
    const { page, faults } = await arrive();
    await search(page, "gemeente");
    const room = page.getByRole("button", { name: /^Getuigenissen \d+$/ });
    const promised = Number(/ (\d+)$/.exec((await room.textContent()) ?? "")?.[1]);
    expect(promised).toBeGreaterThan(0);
    await room.click();
    await page.locator("button[aria-pressed=true]", { hasText: "Getuigenissen" }).waitFor();
    await page
      .getByRole("status")
      .filter({ hasText: new RegExp(`^${String(promised)} result`) })
      .waitFor();
    expect((await addresses(page)).every((address) => address.startsWith("/getuigenissen/"))).toBe(true);
    // The other rooms are still there to go to.
    expect(await page.locator(".search-rooms button").count()).toBeGreaterThan(3);
    await page.getByText("Verfijn de resultaten").click();
    const forms = page.getByLabel("Vorm van uitbuiting");
    const option = forms.locator("option", { hasText: "Arbeidsuitbuiting" });
    await option.waitFor({ state: "attached" });
    const label = (await option.textContent()) ?? "";
    const left = Number(/\((\d+)\)$/.exec(label)?.[1]);
    await forms.selectOption({ label });
    await page.getByText("(1 keuze)").waitFor();
    await page
      .getByRole("status")
      .filter({ hasText: new RegExp(`^${String(left)} result`) })
      .waitFor();
    expect(faults()).toEqual([]);
  });

  test("the newest can come first, and Escape takes every choice back", async () => {
    const { page } = await arrive();
    await search(page, "gemeente");
    const best = await addresses(page);
    await page.getByText("Verfijn de resultaten").click();
    await page.getByLabel("Volgorde").selectOption("Nieuwste eerst");
    await page
      .locator(`#resultaten > li:first-child a:not([href="${best[0] ?? ""}"])`)
      .first()
      .waitFor();
    await page.getByRole("button", { name: /^Signalen \d+$/ }).click();
    await page.locator("button[aria-pressed=true]", { hasText: "Signalen" }).waitFor();
    await page.getByRole("combobox", { name: "Wat zoekt u?" }).press("Escape");
    await page.locator("#resultaten > li").first().waitFor({ state: "detached" });
    await search(page, "gemeente");
    expect(await addresses(page)).toEqual(best);
  });

  test("a choice holds when the words change, and without words shows all that fits", async () => {
    const { page } = await arrive();
    await search(page, "arbeidsuitbuiting");
    await page.getByText("Verfijn de resultaten").click();
    const forms = page.getByLabel("Vorm van uitbuiting");
    await forms.locator("option", { hasText: "Arbeidsuitbuiting" }).waitFor({ state: "attached" });
    await forms.selectOption("Arbeidsuitbuiting");
    await search(page, "loon");
    expect(await forms.inputValue()).toBe("Arbeidsuitbuiting");
    expect(await addresses(page)).toContain("/getuigenissen/de-plukker-die-zijn-loon-niet-zag/");
    await page.getByRole("combobox", { name: "Wat zoekt u?" }).fill("");
    await page
      .getByRole("status")
      .filter({ hasText: /^\d+ resultaten$/ })
      .waitFor();
  });
});

describe("with the keyboard only", () => {
  test("type, Enter, and Tab through the results in order", async () => {
    const { page } = await arrive();
    const field = page.getByRole("combobox", { name: "Wat zoekt u?" });
    await field.focus();
    // Two letters are not searched while typing; Enter searches them all the same.
    await page.keyboard.type("of");
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "“of”" }).waitFor();
    await search(page, "paspoort");
    await field.focus();
    const order: (string | null)[] = [];
    for (let step = 0; step < 2; step += 1) {
      await page.keyboard.press("Tab");
      order.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
    }
    expect(order).toEqual(["Zoek", await page.locator("#resultaten h2 a").first().textContent()]);
  });

  test("Escape clears the field and the results", async () => {
    const { page } = await arrive();
    await search(page, "waar staat een paspoort");
    const field = page.getByRole("combobox", { name: "Wat zoekt u?" });
    await field.press("Escape");
    await page.locator("#resultaten > li").first().waitFor({ state: "detached" });
    expect(await field.inputValue()).toBe("");
    expect(await page.getByRole("status").textContent()).toBe("");
  });

  test("Escape in a filter clears the filters, leaves the words and goes to the field", async () => {
    const { page } = await arrive();
    await search(page, "gemeente");
    const all = await page.getByRole("status").textContent();
    await page.getByRole("button", { name: /^Kompas \d+$/ }).click();
    const room = page.locator("button[aria-pressed=true]", { hasText: "Kompas" });
    await room.waitFor();
    await room.press("Escape");
    await page
      .getByRole("status")
      .filter({ hasText: all ?? "" })
      .waitFor();
    expect(await page.locator("button[aria-pressed=true]").allTextContents()).not.toContain("Kompas");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("zoekveld");
    expect(await page.locator("#zoekveld").inputValue()).toBe("gemeente");
  });

  test("suggestions are chosen with the arrow keys while the cursor stays in the field, and Escape puts them away first", async () => {
    const { page, faults } = await arrive();
    const field = page.getByRole("combobox", { name: "Wat zoekt u?" });
    await field.fill("huisv");
    const options = page.getByRole("listbox", { name: "Voorstellen" }).getByRole("option");
    await options.first().waitFor();
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    await field.press("ArrowDown");
    const chosen = page.getByRole("option", { selected: true });
    expect(await field.getAttribute("aria-activedescendant")).toBe(await chosen.getAttribute("id"));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("zoekveld");
    await field.press("Escape");
    expect([await options.count(), await field.getAttribute("aria-expanded"), await field.inputValue()]).toEqual([0, "false", "huisv"]);
    await field.fill("huisve");
    await options.first().waitFor();
    await field.press("ArrowDown");
    const address = (await chosen.getAttribute("data-href")) ?? "";
    await field.press("Enter");
    await page.waitForURL(`${site.server.origin}${address}`);
    expect(faults()).toEqual([]);
  });
});

test("an answer that comes too late is not shown", async () => {
  const { page } = await arrive();
  // The first page that is fetched for the first question waits until the second one is answered.
  let holding = true;
  const held = new Promise<Route>((resolve) => {
    void page.route("**/zoek/index/*/p/*", async (route) => {
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
  await page.getByRole("combobox", { name: "Wat zoekt u?" }).fill("loonstrook");
  const route = await held;
  await search(page, "geschiedenis wissen");
  const late = page.waitForResponse(route.request().url());
  await route.continue();
  await (await late).finished();
  await search(page, "cookies");
  expect(
    said.filter((text) => text.includes("resultaat") || text.includes("resultaten")).map((text) => /“([^“]*)”/.exec(text)?.[1]),
  ).toEqual(["geschiedenis wissen", "cookies"]);
});

test("a word that no page has is taken for the word that was meant, which is said; as typed it is a press away", async () => {
  const { page, faults } = await arrive();
  await search(page, "damokles");
  await page.getByText("Hieronder staat wat daarbij hoort.").waitFor();
  expect((await addresses(page))[0]).toBe("/kompas/instrumenten/sluiting-bij-drugs/");
  await page.getByRole("button", { name: "Zoek toch op “damokles”" }).click();
  await page.getByRole("status").filter({ hasText: "Geen resultaten voor “damokles”" }).waitFor();
  await search(page, "damokles");
  await page.getByRole("button", { name: "damocles", exact: true }).click();
  await page.getByRole("status").filter({ hasText: "“damocles”" }).waitFor();
  expect(faults()).toEqual([]);
});

test("who asks for a term by its name reads what it means at once", async () => {
  const { page } = await arrive();
  await search(page, "bedenktijd");
  const answer = page.getByRole("region", { name: "bedenktijd" });
  expect(await answer.innerText()).toContain("drie maanden");
  expect(await answer.getByRole("link").getAttribute("href")).toBe("/begrippen/#bedenktijd");
  // With a slip in it, and a line with its number.
  await search(page, "bedenktyd");
  expect(await answer.innerText()).toContain("drie maanden");
  await search(page, "meld misdaad anoniem");
  expect(
    await page.getByRole("region", { name: "Meld Misdaad Anoniem" }).getByRole("link", { name: "0800-7000" }).getAttribute("href"),
  ).toBe("tel:08007000");
  // A line that has no number, and an instrument with its steps.
  await search(page, "kindertelefoon chat");
  expect(await page.getByRole("region", { name: "Kindertelefoon" }).getByRole("link").last().getAttribute("href")).toBe(
    "https://www.kindertelefoon.nl/",
  );
  await search(page, "art. 151d gemeentewet");
  expect(await page.getByRole("region", { name: "Woonoverlast" }).getByRole("listitem").count()).toBeGreaterThan(2);
});

test("a result names the places where the words stand, and leads there", async () => {
  const { page } = await arrive();
  await search(page, "bedenktijd");
  const place = page.locator(".result-places a").first();
  const href = (await place.getAttribute("href")) ?? "";
  await page.goto(`${site.server.origin}${href}`);
  expect(await page.locator(`[id="${href.split("#")[1] ?? ""}"]`).count()).toBe(1);
});

test("help in another language is found in its own letters and without them", async () => {
  const { page } = await arrive();
  for (const [question, address] of [
    ["помощ", "/hulp/bg/"],
    ["yardim", "/hulp/tr/"],
    ["مساعدة", "/hulp/ar/"],
    ["帮助", "/hulp/zh/"],
    ["giup do", "/hulp/vi/"],
  ] as const) {
    await search(page, question);
    expect((await addresses(page))[0], question).toBe(address);
  }
  expect(await page.locator("#resultaten h2[lang=vi]").count()).toBe(1);
  await search(page, "مساعدة");
  const direction = (found: string): Promise<string> =>
    page
      .locator(found)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  for (const part of ["h2", "h2 + p", ".result-places > li"]) expect(await direction(`#resultaten ${part}`), part).toBe("rtl");
});

describe("somebody in need", () => {
  test("sees 112, the line that fits with when it answers, how to write, and the results below as always", async () => {
    const { page, faults } = await arrive();
    await search(page, "mijn baas heeft mijn paspoort");
    const card = page.getByRole("complementary", { name: "Gaat dit over jou?" });
    await card.waitFor();
    expect(await card.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual(
      expect.arrayContaining(["tel:112", "tel:08005151", "/hulp/#schrijven", "/hulp/", "/hulp/#talen"]),
    );
    expect(await card.innerText()).toContain("Altijd, dag en nacht.");
    expect(await page.locator("#resultaten > li").count()).toBeGreaterThan(0);
    // On a tablet what must be read before a number is pressed takes the row: no line between the numbers stops halfway.
    const usual = page.viewportSize();
    await page.setViewportSize({ width: 768, height: 1024 });
    const widths = await card.evaluate((element) => [
      element.clientWidth,
      element.querySelector(":scope > :has(.number-caution)")?.clientWidth,
    ]);
    expect(widths[1]).toBe(widths[0]);
    if (usual !== null) await page.setViewportSize(usual);
    expect(await card.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThanOrEqual(
      await page.locator("#resultaten").evaluate((element) => element.getBoundingClientRect().top),
    );
    // Who paid for sex is not told that it is not their fault.
    await search(page, "ik heb betaald voor seks en nu denk ik dat ze minderjarig was");
    const other = page.getByRole("complementary", { name: "Gaat het om iemand anders?" });
    await other.waitFor();
    expect(await other.innerText()).not.toContain("niet jouw schuld");
    await search(page, "bibob");
    await other.waitFor({ state: "detached" });
    expect(faults()).toEqual([]);
  });

  test("is answered in the language of the question, also when the index cannot be loaded", async () => {
    const { page } = await arrive();
    await page.route("**/zoek/index/**", (route) => route.abort());
    for (const [question, tag, address] of [
      ["nie dostaje wyplaty", "pl", "/hulp/pl/"],
      ["مساعدة", "ar", "/hulp/ar/"],
    ] as const) {
      await page.getByRole("combobox", { name: "Wat zoekt u?" }).fill(question);
      const card = page.locator(`aside[lang="${tag}"]`);
      await card.waitFor();
      expect(await card.locator(`a[href="${address}"]`).count()).toBe(1);
      expect(await card.locator('a[href="tel:112"]').count()).toBe(1);
    }
    expect(await page.title()).toBe("Zoeken");
  });
});

describe("Firefox", () => {
  let firefox: Firefox;
  const folders: string[] = [];
  beforeAll(async () => {
    // Nothing listens on that port: this page asks no other site.
    firefox = await startFirefox(9);
  });
  afterAll(async () => {
    await firefox.close();
    for (const folder of folders) await rm(folder, { recursive: true });
  });

  async function type(origin: string, words: string): Promise<void> {
    await firefox.open(`${origin}/zoeken/`);
    await firefox.inPage("document.querySelector('#zoekveld').focus()");
    const keys = Array.from(`${words}\uE007`, (value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]).flat();
    await firefox.act({ type: "key", id: "keyboard", actions: keys });
  }
  const read = (selector: string): Promise<unknown> =>
    firefox.inPage(`return document.querySelector(${JSON.stringify(selector)})?.textContent ?? ""`);

  test("hears, corrects and answers under the same policy", async () => {
    await type(site.server.origin, "mijn baas betaalt niet bedenktyd");
    await expect.poll(() => read("#resultaten h2")).not.toBe("");
    await expect.poll(() => read("#bedoeld")).toContain("bedenktijd");
    await expect.poll(() => read("#nood")).toContain("112");
    expect(await firefox.inPage("return location.href + document.title")).not.toMatch(/baas|bedenk/);
    // Nor on the device, in what was asked for, behind the back button or in the list that a browser offers in a field.
    const asked = await firefox.inPage("return performance.getEntriesByType('resource').map(({ name }) => name).join(' ')");
    expect(asked).toContain("/zoek/index/");
    expect(asked).not.toMatch(/baas|bedenk/);
    const kept = "return [localStorage.length, sessionStorage.length, document.cookie, JSON.stringify(history.state)].join()";
    expect(await firefox.inPage(kept)).toBe("0,0,,null");
    expect(await firefox.inPage("return Promise.all([indexedDB.databases(), caches.keys()]).then((all) => all.flat().length)")).toBe(0);
    expect(await firefox.inPage("return document.querySelector('#zoekveld').autocomplete")).toBe("off");
    expect(await firefox.inWindow("return document.title")).not.toMatch(/baas|bedenk/);
  });

  const harms: readonly (readonly [how: string, harm: (start: string) => Promise<void>])[] = [
    ["cut off", (start) => truncate(start, 400)],
    ["missing", (start) => rm(start)],
  ];
  test.for(atNight(harms, harms.slice(0, 1)))("says where to look when the index is %s", async ([, harm]) => {
    const folder = await mkdtemp(join(tmpdir(), "zoeken-"));
    folders.push(folder);
    for (const part of ["zoeken", "zoek", "assets", "_headers", "_redirects", "404.html"])
      await cp(join(siteDir, part), join(folder, part), { recursive: true });
    await harm(join(folder, "zoek/index/start.json"));
    const server = await startServer(folder);
    try {
      await type(server.origin, "paspoort");
      await expect.poll(() => read("[role=status]")).toContain("Zoeken lukt nu niet. Alle pagina's staan in de lijst van A tot Z.");
      expect(await firefox.inPage("return document.querySelector('#a-z') !== null")).toBe(true);
    } finally {
      await server.close();
    }
  });
});

test("when the index cannot be loaded the page says where to look instead", async () => {
  const { page } = await arrive();
  await page.route("**/zoek/index/start.json*", (route) => route.abort());
  await page.getByRole("combobox", { name: "Wat zoekt u?" }).fill("paspoort");
  await page.getByRole("status").filter({ hasText: "Zoeken lukt nu niet. Alle pagina's staan in de lijst van A tot Z." }).waitFor();
  expect(await page.getByRole("link", { name: "Blader door alles van A tot Z" }).isVisible()).toBe(true);
});

test("without script every page is there from A to Z, and nothing that needs script", async () => {
  const page = await site.look("/zoeken/", { javaScriptEnabled: false });
  expect(await page.getByRole("combobox", { name: "Wat zoekt u?" }).isVisible()).toBe(false);
  const listed = await page.locator(".a-z li a:visible").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(listed).toEqual(expect.arrayContaining(listedPages()));
});

// Its rows are laid out when somebody gets near: from a height that is only estimated a letter would lead past its place.
test.for([phone, desktop])("a letter leads to its place in the list from A to Z on a screen of $width", async (viewport) => {
  const page = await site.look("/zoeken/", { viewport, reducedMotion: "reduce" });
  const letters = page.getByRole("navigation", { name: "Letters" });
  for (const letter of ["O", "E"]) {
    await letters.getByRole("link", { name: letter, exact: true }).click();
    const place = page.getByRole("heading", { name: letter, exact: true });
    // Below the bar, with its first pages in view.
    await expect.poll(() => place.evaluate((heading) => heading.getBoundingClientRect().top)).toBeGreaterThan(0);
    await expect.poll(() => place.evaluate((heading) => heading.getBoundingClientRect().top)).toBeLessThan(200);
  }
});
