import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { atNight } from "../night.ts";
import { openSite } from "./open-site.ts";
import { documentAt, html, published } from "./site.ts";
import { phone, watch, type Watch } from "./watch.ts";

const sheets = published().filter((address) => /^\/signalen\/(?!wegwijzer\/).+/.test(address));

const site = openSite();

/** What comes out of the printer on A4: the words of each sheet. */
async function print(page: Page): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(await page.pdf({ format: "A4" })), verbosity: 0 });
  const document = await task.promise;
  const contents = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => (await document.getPage(index + 1)).getTextContent()),
  );
  await task.destroy();
  return contents.map(({ items }) =>
    items
      .flatMap((item) => ("str" in item ? [item.str] : []))
      .join(" ")
      .replace(/\s+/g, " "),
  );
}

/** How many letters a sheet has. */
const lettersOn = (address: string): number => documentAt(address)("main").text().length;

// By day the fullest go through the printer.
describe.for(atNight(sheets, sheets.toSorted((a, b) => lettersOn(b) - lettersOn(a)).slice(0, 3)))("%s", (address) => {
  test("is one sheet of A4 on paper, from what you see to whom you call", async () => {
    const paper = await print(await site.look(address));
    expect(paper).toHaveLength(1);
    for (const part of ["Wat u kunt zien", "Wat u vraagt", "Wat u doet", "Wat u nooit doet", "Wie u belt", "112", address])
      expect(paper[0]).toContain(part);
  });
});

describe.for(sheets)("%s", (address) => {
  test("has a card of its own", () => {
    const cards = [...html(address).matchAll(/href="(\/kompas\/kaarten\/[a-z-]+\/)">Kaart: /g)].map(([, card = ""]) => card);
    expect(cards).toHaveLength(1);
    expect(published()).toContain(cards[0]);
  });
});

/** Somebody has thirty seconds, with a person before them. */
const firstScreens = [
  { width: 390, height: 740 },
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
];

describe("on the first screen", () => {
  test.for(sheets)("%s says what to see, what to do and which two to ring", async (address) => {
    const page = await site.look(address);
    for (const viewport of firstScreens) {
      await page.setViewportSize(viewport);
      for (const part of [
        ".glance-see li >> nth=0",
        ".glance-see li >> nth=1",
        ".glance-do li >> nth=-1",
        ".glance-call .tel >> nth=0",
        ".glance-call .tel >> nth=1",
      ])
        expect.soft(await page.locator(part).evaluate(inView), `${part} at ${viewport.width}`).toBe(true);
    }
    // A desktop is the last of them: there every signal and every number is seen at once.
    for (const part of [".glance-see li >> nth=-1", ".glance-call .tel >> nth=-1"])
      expect.soft(await page.locator(part).evaluate(inView), `${part} on a desktop`).toBe(true);
  });

  test("what must be read before a number is pressed is as wide as a text, on a tablet too", async () => {
    const [warned = ""] = sheets.filter((address) => documentAt(address)(".glance-call .number-caution").length > 0);
    const page = await site.look(warned, { viewport: { width: 768, height: 1024 } });
    const width = await page.locator(".glance-call .number-caution").evaluate((caution) => caution.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(400);
  });
});

test("every place of work and every form has a first screen", () => {
  expect(sheets.filter((address) => !html(address).includes('class="glance'))).toEqual([]);
});

const guide = "/signalen/wegwijzer/";

let reader: Watch;
beforeAll(async () => {
  reader = await watch(site, { reducedMotion: "reduce" });
});

/** Runs in the page. Whether all of an element lies in view, and nothing lies on it. */
function inView(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return top >= 0 && bottom <= innerHeight && element.contains(document.elementFromPoint(x, y));
}

describe("from the front page to what now", () => {
  test("takes three taps: I see something, where, what", async () => {
    const { page, open, faults } = reader;
    await open("/");
    const taps = [
      page.getByRole("link", { name: "Ik zie nu iets" }),
      page.locator("summary", { hasText: "Burgerzaken" }),
      page.locator("details[open]").getByLabel("Iemand anders houdt het paspoort vast."),
    ];
    for (const tap of taps) await tap.click();
    const answer = page.locator("#nu");
    await answer.filter({ hasText: "Een persoon in beeld. Rond gewoon af en bel vandaag wie voor hulp kan zorgen." }).waitFor();
    expect(await answer.evaluate(inView)).toBe(true);
    expect(taps.length).toBeLessThanOrEqual(3);
    expect(faults()).toEqual([]);
  });

  test("takes three taps at every place", async () => {
    const { page, open } = reader;
    await open(guide);
    const names = await page.locator(".guide-places summary").allInnerTexts();
    expect(names.length).toBeGreaterThanOrEqual(12);
    const unanswered: string[] = [];
    // They are made by one component of one list: by day three of them are tapped.
    for (const name of atNight(names, names.slice(0, 3))) {
      // The tap before, on the front page, is the same for every place.
      await open(guide);
      await page.locator("summary", { hasText: name }).click();
      await page.locator("details[open]").getByRole("checkbox").first().click();
      const answer = page.locator("#nu");
      await answer.filter({ hasText: /\w/ }).waitFor();
      if (!(await answer.evaluate(inView))) unanswered.push(name);
    }
    expect(unanswered).toEqual([]);
  });

  test("takes three taps without JavaScript too, and shows whom to call", async () => {
    const page = await site.look("/", { javaScriptEnabled: false, reducedMotion: "reduce", viewport: phone });
    await page.getByRole("link", { name: "Ik zie nu iets" }).click();
    const place = page.locator("details", { has: page.locator("summary", { hasText: "Burgerzaken" }) });
    await place.locator("summary").click();
    await place.getByRole("link", { name: "Wat nu" }).click();
    expect(await page.locator("#wat-nu").evaluate(inView)).toBe(true);
    const routes = page.locator(".guide-route");
    expect(await routes.count()).toBe(5);
    for (const route of await routes.all()) expect(await route.locator("a[href^='tel:']").first().isVisible()).toBe(true);
  });

  test("takes two taps from every page, by the menu at the head or the foot", async () => {
    const page = await site.look("/kompas/");
    await page.locator(".header").getByRole("link", { name: "Signalen" }).click();
    await page.getByRole("link", { name: "Ik zie nu iets" }).first().click();
    expect(new URL(page.url()).pathname).toBe(guide);
  });
});

describe("the guide", () => {
  test("shows the routes that fit, what it may belong to, and a note that says what was seen", async () => {
    const { page, open, faults } = reader;
    await open(guide);
    await page.locator("summary", { hasText: "Hotel" }).click();
    await page.getByLabel("Op één kamer komen op een dag veel bezoekers").check();
    await page.getByLabel("Een jongere gaat met steeds andere volwassenen mee").check();
    const unfolded = page.locator(".guide-route[open] > summary");
    expect(await unfolded.allTextContents()).toEqual(["Iemand onder de achttien", "Een plek in beeld"]);
    expect(await page.locator("#gekozen h3").filter({ visible: true }).allTextContents()).toEqual(["Seksuele uitbuiting"]);
    const note = page.getByLabel("Uw notitie");
    expect(await note.inputValue()).toMatch(/Plek:\n- Hotel en vakantiepark[^]*Wat ik zag:\n- Op één kamer[^]*- Een jongere gaat/);
    // No score and no verdict: not one number beside the telephone numbers and the steps.
    expect(await page.locator("#nu, #gekozen").allInnerTexts()).not.toEqual(expect.arrayContaining([expect.stringMatching(/\d/)]));
    await page.getByLabel("Op één kamer komen op een dag veel bezoekers").uncheck();
    await page.getByLabel("Een jongere gaat met steeds andere volwassenen mee").uncheck();
    expect(await unfolded.allTextContents()).toEqual(["Alleen een gevoel"]);
    expect(faults()).toEqual([]);
  });

  test("finds what somebody types, with the words that people use, and says how many in a few words", async () => {
    const { page, open } = reader;
    await open(guide);
    const field = page.getByLabel("Typ wat u ziet");
    await field.fill("pasport");
    await page.getByRole("status").filter({ hasText: "signalen" }).waitFor();
    const found = page.locator("#gevonden li");
    expect(await found.allTextContents()).toContain("Iemand anders houdt het paspoort vast.");
    await found.filter({ hasText: "Iemand anders houdt het paspoort vast." }).getByRole("checkbox").check();
    await page.locator("#nu").filter({ hasText: "Een persoon in beeld" }).waitFor();
    // The same signal at a place is the same tick.
    await page.locator("summary", { hasText: "Zorg" }).click();
    expect(await page.locator("details[open]").getByLabel("Iemand anders houdt het paspoort vast.").isChecked()).toBe(true);
    for (const status of await page.getByRole("status").allTextContents()) expect(status.length).toBeLessThanOrEqual(150);
    await field.fill("xylofoon");
    await page.getByRole("status").filter({ hasText: "Niets gevonden" }).waitFor();
  });

  test("never takes back what somebody wrote in the note", async () => {
    const { page, open } = reader;
    await open(guide);
    const note = page.getByLabel("Uw notitie");
    await note.fill("Om kwart over drie.");
    await page.locator("summary", { hasText: "Hotel" }).click();
    await page.locator("details[open]").getByLabel("Iemand anders geeft alle antwoorden.").check();
    expect(await note.inputValue()).toBe("Om kwart over drie.");
  });

  test("copies the note when somebody asks for it, and then only", async () => {
    const { page, open } = reader;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(guide);
    await page.getByLabel("Uw notitie").fill("Twee mensen aan de balie.");
    await page.getByRole("button", { name: "Kopieer" }).click();
    await page.getByRole("status").filter({ hasText: "Gekopieerd" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Twee mensen aan de balie.");
  });

  test("keeps nothing: not in the address, the history, the device or a request, and nothing comes back with the page", async () => {
    const { page, open, requests, traces } = reader;
    await open(guide, "networkidle");
    const before = await page.evaluate(() => [location.href, document.title, history.length]);
    const asked = requests().length;
    await page.getByLabel("Typ wat u ziet").fill("paspoort");
    await page.locator("#gevonden input").first().check();
    await page.getByLabel("Uw notitie").fill("Iets wat niemand hoeft te weten.");
    expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
    expect(requests().slice(asked)).toEqual([]);
    expect(await traces()).toEqual([]);
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
    await page.reload();
    expect(await page.getByLabel("Typ wat u ziet").inputValue()).toBe("");
    expect(await page.getByLabel("Uw notitie").inputValue()).not.toContain("Iets wat niemand");
    expect(await page.locator("input:checked").count()).toBe(0);
  });

  test("is left at once, with all that was ticked and written", async () => {
    const { page, open, wipe } = reader;
    await open("/");
    await page.context().route(
      (url) => url.origin !== site.server.origin,
      (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Elders</title>" }),
    );
    await open(guide);
    await page.getByLabel("Uw notitie").fill("Weg ermee.");
    const target = await page.locator("#uitweg").getAttribute("href");
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
    await page.waitForURL(target ?? "");
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/");
    await wipe();
  });

  test("never closes what somebody opened, and a place that is opened stays where it is", async () => {
    const { page, open } = reader;
    await open(guide);
    const place = (name: string) => page.locator("summary", { hasText: name });
    await place("Burgerzaken").click();
    await place("Zorg").scrollIntoViewIfNeeded();
    const before = await place("Zorg").boundingBox();
    await place("Zorg").focus();
    await page.keyboard.press("Enter");
    await page.locator("details[open]", { has: place("Zorg") }).waitFor();
    expect(await place("Zorg").boundingBox()).toEqual(before);
    expect(await page.locator("details[open]", { has: place("Burgerzaken") }).count()).toBe(1);

    const child = page.locator("details[data-route=minderjarige]");
    await child.locator("summary").click();
    await page.getByLabel("Iemand anders houdt het paspoort vast.").first().check();
    expect(await child.evaluate((element) => element.hasAttribute("open")), "a route that was opened by hand").toBe(true);
  });

  test("works by keyboard, and what has the focus is never under the sentence or the bar", async () => {
    const { page, open } = reader;
    await open(guide);
    await page.locator("summary", { hasText: "Burgerzaken" }).focus();
    await page.keyboard.press("Enter");
    const hidden: string[] = [];
    for (let stop = 0; stop < 18; stop += 1) {
      await page.keyboard.press("Tab");
      if (stop === 0) await page.keyboard.press("Space");
      const [name, seen] = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null) return ["nothing", false] as const;
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return [element.outerHTML, element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))] as const;
      });
      if (!seen) hidden.push(name);
    }
    expect(hidden).toEqual([]);
    expect(await page.locator("input:checked").first().inputValue()).toBe("ander-voert-het-woord");
  });

  const sights = [
    { name: "phone", ...phone, letters: 16 },
    { name: "small phone under the bars of its browser", width: 375, height: 667, letters: 16 },
    { name: "phone with letters twice as large", width: 390, height: 844, letters: 32 },
    { name: "desktop enlarged four times", width: 320, height: 256, letters: 16 },
  ];
  test.for(sights)(
    "keeps four fifths of a $name free of what stays in view, whatever the sentence says, and shows what has the focus",
    async ({ letters, ...size }) => {
      const { page, open, session } = reader;
      await page.setViewportSize(size);
      await session.send("Page.setFontSizes", { fontSizes: { standard: letters, fixed: 13 } });
      await open(guide);
      await page.locator("summary", { hasText: "Burgerzaken" }).press("Enter");
      const box = page.locator("details[open]").getByRole("checkbox").first();
      await box.press("Space");
      await page.locator("#nu-zin", { hasText: /\w/ }).waitFor({ state: "attached" });
      expect(await box.evaluate(inView)).toBe(true);
      const shares = await page.evaluate(() => {
        const [now, sentence, bar] = ["#nu", "#nu-zin", ".uitweg"].map((one) => document.querySelector<HTMLElement>(one));
        if (!now || !sentence || !bar) return [];
        return [...document.querySelectorAll<HTMLElement>("[data-nu]")].map((route) => {
          sentence.textContent = `${route.querySelector("summary")?.textContent ?? ""}. ${route.dataset.nu ?? ""}`;
          return (bar.offsetHeight + (getComputedStyle(now).position === "sticky" ? now.offsetHeight : 0)) / innerHeight;
        });
      });
      expect(shares).toHaveLength(5);
      expect(Math.max(...shares)).toBeLessThanOrEqual(0.2);
      await session.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
      await page.setViewportSize(phone);
    },
  );

  test("prints the note with what was seen, and the route, on one sheet", async () => {
    const { page, open } = reader;
    await open(guide);
    await page.locator("summary", { hasText: "Burgerzaken" }).click();
    await page.locator("details[open]").getByLabel("Iemand anders houdt het paspoort vast.").check();
    const paper = await print(page);
    expect(paper).toHaveLength(1);
    expect(paper[0]).toContain("Iemand anders houdt het paspoort vast.");
    expect(paper[0]).toContain("Een persoon in beeld");
    expect(paper[0]).toContain("Wat er letterlijk werd gezegd");
    expect(paper[0]).not.toContain("Vergunningen en Bibob");
  });

  test("prints a blank note and all routes without JavaScript", async () => {
    const page = await site.look(guide, { javaScriptEnabled: false });
    const paper = (await print(page)).join(" ");
    for (const part of ["Er is nu gevaar", "Alleen een gevoel", "Wat er letterlijk werd gezegd", "Met wie ik overlegde"])
      expect(paper).toContain(part);
  });
});
