import type { Locator, Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { isNight } from "../night.ts";
import { focused, languages, places } from "./bar.ts";
import { openSite } from "./open-site.ts";
import { documentAt, pages } from "./site.ts";

/** A phone, a desktop, and a desktop enlarged four times. */
const viewports = [
  { width: 360, height: 800 },
  { width: 1280, height: 900 },
  { width: 320, height: 256 },
] as const;
const story = pages().find((address) => /^\/getuigenissen\/.+/.test(address)) ?? "/";
/** Where somebody came from before this site. */
const before = "https://ervoor.example/";

const site = openSite();

interface Reader {
  readonly page: Page;
  /** Where the exit leads, as the link says it. */
  readonly target: string;
  /** Addresses outside this site that were asked for. */
  readonly asked: readonly string[];
  /**
   * What was on the screen when each click and key press had been handled. The other site answers when it has been told that nothing is left.
   * What is reported without leaving comes a moment later: poll.
   */
  readonly screens: readonly Screen[];
  readonly close: () => Promise<void>;
}

/** What somebody who looks over a shoulder sees, and somebody who listens hears. */
interface Screen {
  /** Elements that take room on the screen. */
  readonly seen: number;
  readonly heard: string;
  readonly title: string;
  readonly icons: number;
}
const nothing: Screen = { seen: 0, heard: "Een ogenblik", title: "Een ogenblik", icons: 0 };

/** Runs in the page. */
function screen(): Screen {
  const seen = [...document.body.querySelectorAll("*")].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1;
  });
  return {
    seen: seen.length,
    heard: document.body.innerText.trim(),
    title: document.title,
    icons: document.querySelectorAll("link[rel=icon]").length,
  };
}

/** What happens in a window while one test uses it. */
interface Report {
  readonly asked: string[];
  readonly screens: Screen[];
  /** Until nothing is left on the screen. */
  readonly isEmpty: Promise<void>;
  readonly emptied: () => void;
}

function newReport(): Report {
  let emptied: () => void = () => undefined;
  const isEmpty = new Promise<void>((done) => (emptied = done));
  return { asked: [], screens: [], isEmpty, emptied };
}

interface Window {
  readonly page: Page;
  /** Of the test that uses it now. */
  report: Report;
}

/** A window in which other sites are played by one that always answers. */
async function openWindow(javaScriptEnabled: boolean): Promise<Window> {
  const context = await site.browser.newContext({ viewport: viewports[0], javaScriptEnabled });
  await context.route(
    (url) => url.origin !== site.server.origin,
    async (route) => {
      const url = route.request().url();
      if (url !== before) {
        window.report.asked.push(url);
        // A document that another has taken the place of reports nothing any more: what it leaves on the screen is heard first.
        if (javaScriptEnabled) await window.report.isEmpty;
      }
      await route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Elders</title><p>Elders</p>" });
    },
  );
  // The window hears an event last, when the page has dealt with it; a document that is being left answers no more questions.
  await context.exposeFunction("reportScreen", (found: Screen) => {
    window.report.screens.push(found);
    if (found.seen === 0) window.report.emptied();
  });
  await context.addInitScript(
    `for (const type of ["click", "auxclick", "keydown"]) addEventListener(type, () => reportScreen((${screen.toString()})()));`,
  );
  const window: Window = { page: await context.newPage(), report: newReport() };
  return window;
}

/** With and without JavaScript, for all tests that leave it as it was: nothing is kept in it, and each begins at another site. */
const shared = new Map<boolean, Promise<Window>>();

interface Circumstances {
  readonly javaScriptEnabled?: boolean;
  /** In a window of its own: for a test about the history of a window, or that changes its clock or its network. */
  readonly alone?: boolean;
}

/** Somebody who came from another site to a page of ours. */
async function reader(address: string, { javaScriptEnabled = true, alone = false }: Circumstances = {}): Promise<Reader> {
  const opened = (alone ? undefined : shared.get(javaScriptEnabled)) ?? openWindow(javaScriptEnabled);
  if (!alone) shared.set(javaScriptEnabled, opened);
  const window = await opened;
  const { page } = window;
  await page.setViewportSize(viewports[0]);
  await page.emulateMedia({ media: null });
  await page.goto(before);
  // What the test before this left is gone from the window now, and reports nothing any more.
  const { asked, screens } = (window.report = newReport());
  await page.goto(site.server.origin + address);
  const target = await page.locator("#uitweg").evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ""));
  const close = async (): Promise<void> => {
    if (alone) await page.context().close();
    else for (const other of page.context().pages()) if (other !== page) await other.close();
  };
  return { page, target, asked, screens, close };
}

describe("leaving", () => {
  test("a click empties the page and the tab at once, before the other site answers", async () => {
    const { page, target, asked, screens, close } = await reader(story);
    await page.locator("#uitweg").click();
    await page.waitForURL(target);
    await expect.poll(() => screens).toEqual([nothing]);
    expect(asked).toEqual([target]);
    await close();
  });

  test("the way back does not lead to the page that was left", async () => {
    const { page, target, close } = await reader(story);
    await page.locator("#uitweg").click();
    await page.waitForURL(target);
    await page.goBack();
    expect(page.url()).toBe(before);
    await close();
  });

  test("a click on the picture in the link, and Enter on the link, do the same", async () => {
    for (const act of [(page: Page) => page.locator("#uitweg svg").click(), (page: Page) => page.locator("#uitweg").press("Enter")]) {
      const { page, target, screens, close } = await reader("/");
      await act(page);
      await page.waitForURL(target);
      await expect.poll(() => screens.at(-1)).toEqual(nothing);
      await close();
    }
  });

  test("Shift three times leaves from every page, the help pages too", async () => {
    for (const address of ["/hulp/", "/hulp/ar/", "/zoeken/", story]) {
      const { page, target, screens, close } = await reader(address);
      for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
      await page.waitForURL(target);
      await expect.poll(() => screens.map(({ seen }) => seen === 0), { message: address }).toEqual([false, false, true]);
      const word = languages.get(address)?.onderweg ?? nothing.title;
      expect(screens.at(-1), address).toEqual({ ...nothing, heard: word, title: word });
      await close();
    }
  });

  test("a press with the middle button, or with Ctrl, empties this page too, and opens no second one", async () => {
    const ways: readonly NonNullable<Parameters<Locator["click"]>[0]>[] = [{ button: "middle" }, { modifiers: ["Control"] }];
    for (const options of ways) {
      const { page, target, screens, close } = await reader(story);
      await page.locator("#uitweg").click(options);
      await page.waitForURL(target);
      await expect.poll(() => screens.filter(({ seen }) => seen === 0).at(-1)).toEqual(nothing);
      expect(page.context().pages()).toHaveLength(1);
      await close();
    }
  });

  test("a press with the right button opens the menu of the browser, and leaves nothing", async () => {
    const { page, asked, close } = await reader(story);
    const whole = await page.evaluate(screen);
    await page.locator("#uitweg").click({ button: "right" });
    expect(await page.evaluate(screen)).toEqual(whole);
    expect(asked).toEqual([]);
    await close();
  });

  test("Shift three times with another modifier does not leave", async () => {
    const { page, asked, close } = await reader("/zoeken/");
    const whole = await page.evaluate(screen);
    for (const held of ["Alt", "Control", "Meta"]) {
      await page.keyboard.down(held);
      for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
      await page.keyboard.up(held);
    }
    // The key beside the space bar that writes é: no keyboard that is played holds it.
    await page.evaluate(() => {
      for (let press = 0; press < 3; press += 1)
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", modifierAltGraph: true, bubbles: true }));
    });
    expect(await page.evaluate(screen)).toEqual(whole);
    expect(asked).toEqual([]);
    await close();
  });

  test("a Shift that is held down is pressed once", async () => {
    const { page, asked, close } = await reader("/zoeken/");
    const whole = await page.evaluate(screen);
    for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down("Shift");
    await page.keyboard.up("Shift");
    expect(await page.evaluate(screen)).toEqual(whole);
    expect(asked).toEqual([]);
    await close();
  });

  test("what a machine itself does at more presses of Shift is told where the way out is explained", () => {
    expect(documentAt("/veilig-lezen/")("main").text()).toMatch(/vijf keer Shift[^.]*plaktoetsen/);
  });

  test("what other programs keep is told there too", () => {
    const told = documentAt("/veilig-lezen/")("#wat-de-knop-niet-kan + ul").text();
    for (const keeper of [
      "adres aanvullen",
      "zoekmachine",
      "overzicht van je apps",
      "chat",
      "toetsenbord",
      "print",
      "belgeschiedenis",
      "router",
    ])
      expect(told).toContain(keeper);
  });

  test("typing capitals does not leave", async () => {
    const { page, asked, close } = await reader("/zoeken/");
    const whole = await page.evaluate(screen);
    for (const letter of ["A", "B", "C", "D"]) await page.keyboard.press(`Shift+${letter}`);
    expect(await page.evaluate(screen)).toEqual(whole);
    expect(asked).toEqual([]);
    await close();
  });

  test("choosing with Shift and the mouse does not leave", async () => {
    const { page, asked, close } = await reader("/kader/zelfscan/");
    const whole = await page.evaluate(screen);
    for (let press = 0; press < 4; press += 1) await page.locator("h1").click({ modifiers: ["Shift"] });
    expect(await page.evaluate(screen)).toEqual(whole);
    expect(asked).toEqual([]);
    await close();
  });

  test("twice Shift, or three times with a pause between, does not leave", async () => {
    const { page, asked, close } = await reader("/", { alone: true });
    const whole = await page.evaluate(screen);
    await page.clock.install();
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press("Shift");
      await page.keyboard.press("Shift");
      await page.clock.fastForward(5_000);
    }
    expect(await page.evaluate(screen)).toEqual(whole);
    expect(asked).toEqual([]);
    await close();
  });

  test("without JavaScript it is a plain link to the same place", async () => {
    const { page, target, close } = await reader(story, { javaScriptEnabled: false });
    await page.locator("#uitweg").click();
    await page.waitForURL(target);
    await close();
  });

  test("help is one press away, without JavaScript too", async () => {
    const { page, close } = await reader(story, { javaScriptEnabled: false });
    await page.locator(".uitweg").getByRole("link", { name: "Hulp" }).click();
    await page.waitForURL(`${site.server.origin}/hulp/`);
    await close();
  });

  test("it is not on paper", async () => {
    const { page, close } = await reader(story);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#uitweg").isVisible()).toBe(false);
    expect(await page.locator("main h1").isVisible()).toBe(true);
    await close();
  });
});

/** A request that the test answers. */
function heldRequest(): { readonly held: Promise<Route>; readonly hold: (route: Route) => void } {
  let hold: (route: Route) => void = () => undefined;
  const held = new Promise<Route>((done) => (hold = done));
  return { held, hold };
}

describe("when it gets difficult", () => {
  test("on a network that does not answer the page is blank at once", async () => {
    const { page, target, screens, close } = await reader(story, { alone: true });
    const asked: string[] = [];
    // Whoever asks waits for ever. The newest route comes first.
    await page.context().route(
      (url) => url.origin !== site.server.origin,
      (route) => {
        asked.push(route.request().url());
      },
    );
    await page.locator("#uitweg").dispatchEvent("click");
    await expect.poll(() => asked).toEqual([target]);
    await expect.poll(() => screens.at(-1)).toEqual(nothing);
    await close();
  });

  test("what was asked for before it and fails after it does not bring the site back", async () => {
    const { page, target, close } = await reader(story, { alone: true });
    const [panel, exit] = [heldRequest(), heldRequest()];
    await page.context().route((url) => url.origin !== site.server.origin, exit.hold);
    await page.context().route((url) => url.pathname.endsWith(".js"), panel.hold);
    await page.locator('header a[href="/zoeken/"]').dispatchEvent("click");
    const asked = await panel.held;
    await page.locator("#uitweg").dispatchEvent("click");
    const leaving = await exit.held;
    const failed = page.waitForEvent("requestfailed", (request) => request === asked.request());
    await asked.abort();
    await failed;
    await leaving.fulfill({ contentType: "text/html", body: "<!doctype html><title>Elders</title>" }).catch(() => undefined);
    await page.waitForURL((url) => url.href === target || url.pathname === "/zoeken/", { waitUntil: "commit" });
    expect(page.url()).toBe(target);
    await close();
  });

  test("Forward does not lead to the page that was left either, and a tab that is opened again knows only the other site", async () => {
    const { page, target, close } = await reader(story, { alone: true });
    await page.locator("#uitweg").click();
    await page.waitForURL(target);
    const session = await page.context().newCDPSession(page);
    const { entries } = await session.send("Page.getNavigationHistory");
    // What a browser writes down to open a tab again.
    expect(entries.filter(({ url }) => url.startsWith(site.server.origin))).toEqual([]);
    expect(entries.at(-1)?.url).toBe(target);
    await page.goBack();
    await page.goForward();
    expect(page.url()).toBe(target);
    await close();
  });

  test("a screen reader is told what it is: a link, by its words, in a bar that says what it holds", async () => {
    const { page, close } = await reader(story);
    const bar = page.getByRole("navigation", { name: "Hulp en uitweg" });
    expect(await bar.getByRole("link").allInnerTexts()).toEqual(["Hulp", "Verlaat deze site"]);
    expect(await bar.getByRole("link", { name: "Verlaat deze site", exact: true }).count()).toBe(1);
    await close();
  });

  test("with a keyboard on the screen help and exit stay in view, and so does the field", async () => {
    const { page, close } = await reader("/hulp/regio/");
    expect(await page.locator("meta[name=viewport]").getAttribute("content")).toContain("interactive-widget=resizes-content");
    await page.getByLabel("Uw gemeente").focus();
    // What the page gets when a keyboard takes the lower half of a telephone.
    await page.setViewportSize({ width: 360, height: 330 });
    await page.getByLabel("Uw gemeente").fill("Assen");
    await page.getByLabel("Uw gemeente").scrollIntoViewIfNeeded();
    expect((await page.evaluate(places, {})).filter(({ lost }) => lost > 0)).toEqual([]);
    expect((await page.evaluate(focused)).onTop).toBe(true);
    await close();
  });
});

/** What a page is about, in the words that this site has for it in each of its languages: by their beginnings. */
const telling = new RegExp(
  [
    "mensenhandel|uitbuit|slachtoffer|opvang|aangifte|politie|prostitu|getuigenis|sporen|veilig lezen|geweld|dwang|misbruik|seks",
    "traffick|exploit|victim|shelter|police|abuse|violence|menschenhandel|ausbeut|opfer|polizei|gewalt|zwang",
    "traite|victime|violence|trata|explotac|v[ií]ctima|polic[ií]a|handel lud|wyzysk|ofiar|policj|przemoc|trafic|exploat|poliți",
    "трафик|експлоат|жертв|полици|насил|торгівл|експлуат|поліц|emberkeresk|kizsákm|áldozat|rendőr|erőszak",
    "insan ticaret|sömür|mağdur|polis|şiddet|buôn|bóc lột|nạn nhân|cảnh sát|công an|bạo lực",
    "اتجار|استغلال|ضحي|ضحاي|شرطة|عنف|贩|剥削|受害|警|暴力",
  ].join("|"),
  "iu",
);

describe("what a bystander reads of a page that somebody opens in fear", () => {
  const help = pages().filter((page) => page.startsWith("/hulp/"));
  const opened = ["/veilig-lezen/", "/geen-sporen/", "/signalen/wegwijzer/", "/zoeken/", ...help];
  /** Where the text of these leads whoever reads on. */
  const next = ["/veilig-lezen/", ...help.filter((page) => !page.startsWith("/hulp/regio/"))].flatMap((address) =>
    documentAt(address)("main a[href^='/']")
      .toArray()
      .map(({ attribs }) => (attribs.href ?? "").split(/[?#]/)[0] ?? ""),
  );

  test("has a title of a few ordinary words", () => {
    const titles = [...new Set([...opened, ...next])].map((address) => [address, documentAt(address)("title").text()] as const);
    expect(titles.filter(([, title]) => title.length > 40 || telling.test(title))).toEqual([]);
  });

  test("and nothing that says more in a preview, in the list of apps or behind a bookmark", () => {
    const says =
      "meta[property^='og:'], meta[name^='twitter:'], meta[name='application-name'], meta[name^='apple-'], link[rel=manifest], [rel=alternate]";
    expect(opened.filter((address) => documentAt(address)(says).length > 0)).toEqual([]);
  });
});

describe("quiet reading", () => {
  test("each page takes the place of the one before, under an ordinary title, and nothing is kept", async () => {
    const { page, close } = await reader("/veilig-lezen/");
    await page.getByRole("link", { name: "Begin met stil lezen" }).click();
    await page.waitForURL(`${site.server.origin}/hulp/#stil`);
    expect(await page.title()).toBe("Lezen");
    await page.locator("main a[href='/signalen/']").click();
    await page.waitForURL(`${site.server.origin}/signalen/#stil`);
    expect(await page.title()).toBe("Lezen");
    await page.goBack();
    expect(page.url(), "back leads past everything that was read").toBe(before);
    expect(await page.context().cookies()).toEqual([]);
    await close();
  });

  test("it goes along through a topic of the Kompas, with Shift put off, and there nobody else fetches what does that", async () => {
    for (const [word, fetches] of [
      ["#stilrust", 1],
      ["", 0],
    ] as const) {
      const { page, close } = await reader(`/kompas/${word}`);
      const carried = (): Promise<number> =>
        page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/carry-on.")).length);
      await page.locator("main a[href='/kompas/signaleren/']").first().click();
      await page.waitForURL(`${site.server.origin}/kompas/signaleren/${word}`);
      await expect.poll(carried).toBe(fetches);
      if (word !== "") await expect.poll(() => page.title()).toBe("Lezen");
      await page.locator("footer a[href='/hulp/']").first().click();
      await page.waitForURL(`${site.server.origin}/hulp/${word}`);
      await page.goBack();
      expect(page.url()).toBe(word === "" ? `${site.server.origin}/kompas/signaleren/` : before);
      await close();
    }
  });

  test("it holds on every kind of page that has scripts: one page of each script", async () => {
    const byScript = new Map(
      pages()
        .map((address) => [documentAt(address)("script[src]").attr("src"), address] as const)
        .filter(([script]) => script !== undefined),
    );
    expect(byScript.size).toBeGreaterThan(10);
    const { page, close } = await reader("/hulp/");
    for (const address of byScript.values()) {
      // Another document than the one before, also where only the words differ.
      await page.goto(before);
      await page.goto(`${site.server.origin}${address}#stilrust`);
      await expect.poll(() => page.title(), { message: address }).toBe("Lezen");
    }
    await close();
  });

  test("it goes on when the menu names the page that one is on", async () => {
    for (const address of ["/hulp/", "/longread/", "/kompas/", "/zoeken/", "/"]) {
      const { page, close } = await reader(`${address}#stil`);
      await page.locator(`a[href='${address}']:visible`).last().click();
      expect(page.url(), address).toBe(`${site.server.origin}${address}#stil`);
      await page.locator("a[href='/hulp/']:visible").first().click();
      await expect.poll(() => page.title(), { message: address }).toBe("Lezen");
      await page.goBack();
      expect(page.url(), address).toBe(before);
      await close();
    }
  });

  test("it keeps the section that a link asks for, on this page and on another", async () => {
    const { page, close } = await reader("/hulp/#stil");
    /** How far below the top of the screen it begins. */
    const below = (id: string) => page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);
    await page.locator("a[href='#menu']").click();
    expect(page.url()).toBe(`${site.server.origin}/hulp/#stil#menu`);
    await expect.poll(() => below("menu")).toBeLessThan(600);
    await page.goto(`${site.server.origin}/begrippen/#stil`);
    const link = page.locator("main a[href^='#']").first();
    const section = new URL((await link.getAttribute("href")) ?? "", site.server.origin).hash;
    await link.click();
    await expect.poll(() => below(section.slice(1))).toBeLessThan(200);
    await page.goto(`${site.server.origin}/begrippen/#stil${section}`);
    expect(await page.title()).toBe("Lezen");
    await expect.poll(() => below(section.slice(1))).toBeLessThan(200);
    expect(page.url()).toBe(`${site.server.origin}/begrippen/#stil${section}`);
    await close();
  });

  test("it goes along to a page that the search field suggests", async () => {
    const { page, close } = await reader("/zoeken/#stil");
    await page.getByRole("combobox").fill("comen");
    await page.getByRole("option").first().click();
    await page.waitForURL((url) => url.pathname !== "/zoeken/");
    expect(new URL(page.url()).hash).toMatch(/^#stil(?:#|$)/);
    await page.goBack();
    expect(page.url()).toBe(before);
    await close();
  });

  test("it goes along to a second tab, by the middle button or Ctrl", async () => {
    for (const options of [{ button: "middle" }, { modifiers: ["Control"] }] satisfies Parameters<Locator["click"]>[0][]) {
      const { page, close } = await reader("/hulp/#stil");
      const [second] = await Promise.all([page.context().waitForEvent("page"), page.locator("main a[href='/signalen/']").click(options)]);
      await second.waitForURL(`${site.server.origin}/signalen/#stil`);
      await expect.poll(() => second.title()).toBe("Lezen");
      expect(page.url()).toBe(`${site.server.origin}/hulp/#stil`);
      await close();
    }
  });

  test("a file to take along leaves the page where it is", async () => {
    const { page, close } = await reader("/kompas/sjablonen/raadsbrief/#stil");
    await expect.poll(() => page.title()).toBe("Lezen");
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Markdown" }).click()]);
    expect(file.suggestedFilename()).toBe("raadsbrief.md");
    expect(page.url()).toBe(`${site.server.origin}/kompas/sjablonen/raadsbrief/#stil`);
    await close();
  });

  test("a section whose name begins with the same letters is a section", async () => {
    const { page, close } = await reader("/hulp/#stilte");
    expect(await page.title()).toBe("Hulp");
    expect(page.url()).toBe(`${site.server.origin}/hulp/#stilte`);
    await close();
  });

  test("it changes nothing for who did not ask for it", async () => {
    const { page, close } = await reader("/hulp/");
    await page.locator("main a[href='/signalen/']").click();
    await page.waitForURL(`${site.server.origin}/signalen/`);
    expect(await page.title()).not.toBe("Lezen");
    await page.goBack();
    expect(page.url()).toBe(`${site.server.origin}/hulp/`);
    await close();
  });

  test("goes along with a link to a section of another page", async () => {
    const { page, close } = await reader("/hulp/#stil");
    const link = page.locator("main a[href^='/begrippen/#']").first();
    const href = (await link.getAttribute("href")) ?? "";
    await page.locator("details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    await link.click();
    await page.waitForURL(site.server.origin + href.replace("#", "#stil#"));
    const section = page.locator(`[id="${href.split("#")[1] ?? ""}"]`);
    await expect.poll(() => section.evaluate((element) => Math.abs(element.getBoundingClientRect().top))).toBeLessThan(200);
    await close();
  });

  test("without JavaScript the link is not there", async () => {
    const { page, close } = await reader("/veilig-lezen/", { javaScriptEnabled: false });
    expect(await page.getByText("Begin met stil lezen").isVisible()).toBe(false);
    await close();
  });

  test("the exit works in it as everywhere", async () => {
    const { page, target, close } = await reader("/hulp/#stil");
    await page.locator("#uitweg").click();
    await page.waitForURL(target);
    await close();
  });
});

describe("for who listens, and for whom Shift does something else", () => {
  const key = "Drie keer snel Shift verlaat deze site.";
  /** What Chromium gives a screen reader beside the name of the link. */
  const description = async (page: Page, words = "Verlaat deze site"): Promise<unknown> => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    return nodes.find(({ role, name }) => role?.value === "link" && name?.value === words)?.description?.value ?? "";
  };
  const threeTimes = async (page: Page): Promise<void> => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  };

  const instrument = pages().find((address) => /^\/kompas\/instrumenten\/.+/.test(address)) ?? "/";
  test.for(["/hulp/", "/hulp/kort/", "/hulp/ar/", story, instrument])(
    "on %s what a screen reader gets of the way out is a link that says which key does the same, and a word that it is being left",
    async (address) => {
      const own = languages.get(address);
      const { page, target, screens, close } = await reader(address);
      expect(await description(page, own?.uitweg)).toBe(own?.sneltoets ?? key);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL(target);
      await expect.poll(() => screens.at(-1)?.heard).toBe(own?.onderweg ?? nothing.heard);
      await close();
      const plain = await reader(address, { javaScriptEnabled: false });
      expect(await description(plain.page, own?.uitweg)).toBe("");
      await plain.close();
    },
  );

  test("the link says that there is a key, and a second press says politely what a third does", async () => {
    const { page, close } = await reader("/hulp/pl/", { alone: true });
    const words = languages.get("/hulp/pl/")?.sneltoets;
    expect(await page.locator("#uitweg").evaluate((link) => link.ariaDescription)).toBe(words);
    const bar = page.getByRole("navigation").first();
    expect(await bar.getAttribute("aria-live")).toBe("polite");
    await page.clock.install();
    await page.keyboard.press("Shift");
    expect(await bar.getByRole("paragraph").count()).toBe(0);
    await page.keyboard.press("Shift");
    expect(await bar.getByRole("paragraph").allTextContents()).toEqual([words]);
    await page.clock.fastForward(5_000);
    expect(await bar.getByRole("paragraph").count()).toBe(0);
    await close();
  });

  test("Shift can be put off for the visit, goes along with links and with quiet reading, is kept nowhere, and can be put on again", async () => {
    const { page, asked, close } = await reader("/veilig-lezen/");
    expect(await description(page)).toBe(key);
    await page.getByRole("button", { name: "Zet drie keer Shift uit" }).press("Enter");
    expect(await page.getByRole("status").textContent()).toBe("Drie keer Shift is nu uit. De knop Verlaat deze site werkt gewoon.");
    expect(await description(page)).toBe("");
    await threeTimes(page);
    expect(await page.locator(".uitweg p").count()).toBe(0);
    await page.locator("footer a[href='/signalen/']").click();
    await page.waitForURL(`${site.server.origin}/signalen/#rust`);
    expect(await page.title()).not.toBe("Lezen");
    await threeTimes(page);
    await page.locator(".header a[href='#menu']").evaluate((link) => {
      if (link instanceof HTMLElement) link.click();
    });
    expect(page.url()).toBe(`${site.server.origin}/signalen/#rust#menu`);
    await page.goBack();
    await page.getByRole("link", { name: "Begin met stil lezen" }).click();
    await page.waitForURL(`${site.server.origin}/hulp/#stilrust`);
    expect(await page.title()).toBe("Lezen");
    await threeTimes(page);
    await page.locator("footer a[href='/veilig-lezen/']").first().click();
    await page.waitForURL(`${site.server.origin}/veilig-lezen/#stilrust`);
    expect(asked).toEqual([]);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
    await page.getByRole("button", { name: "Zet drie keer Shift weer aan" }).click();
    expect(page.url()).toBe(`${site.server.origin}/veilig-lezen/#stil`);
    expect(await page.getByRole("status").textContent()).toBe("Drie keer Shift werkt weer.");
    await threeTimes(page);
    await expect.poll(() => asked.length).toBe(1);
    await close();
  });

  test("the link itself still leaves with Shift put off", async () => {
    const { page, target, screens, close } = await reader("/hulp/#rust");
    await page.locator("#uitweg").press("Enter");
    await page.waitForURL(target);
    await expect.poll(() => screens.at(-1)).toEqual(nothing);
    await close();
  });

  test("without JavaScript there is no key, and nothing says so", async () => {
    const { page, close } = await reader("/veilig-lezen/", { javaScriptEnabled: false });
    expect(await page.getByRole("button", { name: /Shift/ }).isVisible()).toBe(false);
    expect(await page.locator("#uitweg").getAttribute("aria-description")).toBeNull();
    await close();
  });
});

describe("by keyboard", () => {
  const walked = ["/hulp/", "/cijfers/", "/", "/hulp/kort/", "/kader/samenwerking/", story];
  /** Those screens, and a phone with letters twice as large. */
  const sights = [...viewports.map((viewport) => ({ ...viewport, letters: 16 })), { width: 390, height: 844, letters: 32 }];
  // By day each page on one of the screens: a key costs 10 ms, and all of them are fifteen hundred.
  const walks = sights.map((sight, turn) => ({
    ...sight,
    addresses: walked.filter((_, index) => isNight || index % sights.length === turn),
  }));
  test.for(walks)(
    "nothing that has the focus lies under the bar, at $width by $height with letters of $letters",
    async ({ addresses, letters, ...viewport }) => {
      const page = await site.look("/", { viewport });
      const session = await page.context().newCDPSession(page);
      await session.send("Page.setFontSizes", { fontSizes: { standard: letters, fixed: 13 } });
      const hidden: string[] = [];
      for (const address of addresses) {
        await page.goto(site.server.origin + address);
        const stops = await page.evaluate(() => document.querySelectorAll("a, summary, button, select, input, [tabindex]").length);
        // Each is looked at where the key is let go: then the page has scrolled to it. Asked for from here it would cost as much again.
        await page.evaluate(`window.stops = []; addEventListener("keyup", () => window.stops.push((${focused.toString()})()))`);
        for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press("Tab");
        const met = await page.evaluate<ReturnType<typeof focused>[]>("window.stops");
        expect(met).toHaveLength(stops);
        hidden.push(...met.filter(({ onTop }) => !onTop).map(({ name }) => `${address}: ${name}`));
      }
      await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
      expect(hidden).toEqual([]);
    },
  );
});
