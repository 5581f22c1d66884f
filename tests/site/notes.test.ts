import { load } from "cheerio";
import mammoth from "mammoth";
import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { documentAt, listed, read } from "./site.ts";

const site = openSite();
let context: BrowserContext;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  context = await site.browser.newContext();
  context.on("weberror", (error) => faults.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page = await context.newPage();
});

async function download(button: string): Promise<string> {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  return (await saved).path();
}

async function begin(address: string): Promise<void> {
  await page.goto(site.server.origin + address);
  await page.getByRole("button", { name: "Noteer of verwijs per alinea" }).click();
  await page.getByRole("heading", { name: "Uw notities" }).waitFor();
}

describe("notes beside a topic", () => {
  let file = "";

  test("are written, saved and exported with a link to the paragraph", async () => {
    await begin("/kompas/signaleren/");
    expect(await page.getByText("Schrijf hier geen namen").isVisible()).toBe(true);
    await page.locator(".prose h2 ~ p .note-add").first().click();
    await page.getByRole("textbox", { name: /^Notitie bij: ./ }).fill("Bespreken met het team.");

    const word = await mammoth.convertToHtml({ path: await download("Word") });
    const $ = load(word.value);
    expect($("h1").text()).toBe("Notities bij het Kompas");
    expect($("h2").text()).toBe("Signaleren");
    expect($("a").attr("href")).toMatch(/\/kompas\/signaleren\/#[a-z-]+:~:text=/);
    expect($.text()).toContain("Bespreken met het team.");
    expect(await readFile(await download("Markdown"), "utf8")).toContain("Bespreken met het team.");

    file = await download("Bewaar als bestand");
    expect(await readFile(file, "utf8")).toContain('"soort": "notities-kompas"');
  });

  test("come back from the file, also with notes of another page", async () => {
    await begin("/kompas/signaleren/");
    await page.getByLabel("Open een bestand").setInputFiles(file);
    await page.getByText("1 notitie geopend.").waitFor();
    expect(await page.getByRole("textbox", { name: /^Notitie bij: ./ }).inputValue()).toBe("Bespreken met het team.");
    await begin("/kompas/melden-en-privacy/");
    await page.getByLabel("Open een bestand").setInputFiles(file);
    await page.getByText("1 notitie geopend, waarvan 1 bij andere pagina's.").waitFor();
  });

  test("of a damaged file change nothing", async () => {
    await begin("/kompas/signaleren/");
    await page.locator(".prose p .note-add").first().click();
    await page.getByRole("textbox", { name: /^Notitie bij: ./ }).fill("Blijft staan.");
    await page.getByLabel("Open een bestand").setInputFiles({ name: "stuk.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await page.getByText(/beschadigd.*Er is niets veranderd\./).waitFor();
    expect(await page.getByRole("textbox", { name: /^Notitie bij: ./ }).inputValue()).toBe("Blijft staan.");
  });

  test("that are in no file are asked about before leaving; the way out asks nothing", async () => {
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.getByRole("link", { name: "Kompas", exact: true }).first().click();
    await page.waitForURL(/\/kompas\/$/);
    expect(asked).toEqual(["beforeunload"]);

    await begin("/kompas/signaleren/");
    await page.locator(".prose p .note-add").first().click();
    await page.getByRole("textbox", { name: /^Notitie bij: ./ }).fill("Weg hier.");
    await context.route(
      (url) => url.origin !== site.server.origin,
      (route) => route.fulfill({ body: "elders", contentType: "text/plain" }),
    );
    await page.locator("#uitweg").click();
    await page.waitForURL((url) => url.origin !== site.server.origin);
    expect(asked).toEqual(["beforeunload"]);
  });

  test("keep nothing on the device and break no rule of the page", async () => {
    await page.goto(`${site.server.origin}/kompas/signaleren/`);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe("a reference", () => {
  const selfLink = "main :is(h2, h3)[id] > a[href^='#']";
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const edition = /\(bijgewerkt op \d{1,2} [a-z]+ \d{4}\)\. (\S+)$/;

  beforeAll(() => context.grantPermissions(["clipboard-read", "clipboard-write"]));

  test.for([
    ["/kompas/signaleren/", ".prose > h2 ~ p", "Mensenhandel in Nederland, Kompas: Signaleren, onder “"],
    ["/longread/achter-de-voordeur/", ".prose > h2 ~ p", "Mensenhandel in Nederland, hoofdstuk 7: Achter de voordeur, onder “"],
    ["/kompas/instrumenten/wet-bibob/", ".steps p", "Mensenhandel in Nederland, Kompas: Wet Bibob, onder “Stappen”"],
    ["/kader/samenwerking/", ".block-row-proof li", "Mensenhandel in Nederland, Kader: Samenwerking in de keten en/of regio, onder “K4.1 "],
    ["/kader/praktijk/samenwerking/", ".practices p:not(.meta)", "Mensenhandel in Nederland, Kader: "],
    ["/kompas/kiezen/adres-kijken/", ".starts p", "Mensenhandel in Nederland, Kompas: "],
    ["/cijfers/", ".prose > h2 ~ p", "Mensenhandel in Nederland, Cijfers, onder “Gemeld en geschat”"],
    ["/cijfers/gemeld-per-jaar/", ".chart", "Mensenhandel in Nederland, Cijfers: Gemeld per jaar (bijgewerkt op "],
    [
      "/kompas/sjablonen/burgemeestersbrief/",
      ".prose > h2 ~ p",
      "Mensenhandel in Nederland, Kompas: Vier bladzijden voor de burgemeester, onder “",
    ],
    [
      "/kompas/sjablonen/burgemeestersbrief/",
      ".prose .table-scroll",
      "Mensenhandel in Nederland, Kompas: Vier bladzijden voor de burgemeester, onder “",
    ],
    ["/kompas/sjablonen/raadsbrief/", ".facts dd", "Mensenhandel in Nederland, Kompas: "],
    [
      "/kompas/oefening/de-loods-op-vrijdagavond/",
      ".exercise-cards p:not(.exercise-minute)",
      "samengesteld uit openbare bronnen, onder “Rollen” (",
    ],
    ["/kompas/presentatie/tien-minuten-voor-de-raad/", ".exercise-list li", "Mensenhandel in Nederland, Kompas: "],
    ["/kompas/rechten-per-status/", ".sheet dd", "Mensenhandel in Nederland, Kompas: Rechten per status, onder “Nederlander” ("],
    ["/grensregio/routes/", ".steps p", "Mensenhandel in Nederland, "],
    ["/over/verantwoording/", ".prose > h2 ~ p", "Mensenhandel in Nederland, Verantwoording, onder “"],
    [
      "/getuigenissen/het-meisje-dat-elke-dag-later-thuiskwam/",
      ".prose > h2 ~ p:not([id])",
      "Het meisje dat elke dag later thuiskwam, samengesteld uit openbare bronnen, onder “Het begin”, alinea 2 (",
    ],
  ] as const)(
    "on %s: a heading is copied when it is pressed, and from then on every paragraph in one press",
    async ([address, place, work]) => {
      await page.goto(site.server.origin + address);
      const heading = page.locator("main :is(h2, h3)[id] > a").first();
      await page.evaluate(() => navigator.clipboard.writeText("van iemand anders"));
      await heading.click();
      // On a page to read somebody may touch a heading by accident, on a device that another person looks at: there only the sign copies.
      const sign = heading.locator("..").getByRole("button", { name: /^Kopieer een verwijzing naar: / });
      if (await page.locator("body.lees").count()) {
        await expect.poll(() => sign.evaluate((button) => button === document.activeElement)).toBe(true);
        expect(await copied()).toBe("van iemand anders");
        await page.keyboard.press("Enter");
      }
      await expect.poll(copied).toContain(`${address}#${(await heading.locator("..").getAttribute("id")) ?? ""}`);
      const paragraph = page.locator(place).first();
      const text = ((await paragraph.textContent()) ?? "").slice(0, 20);
      await paragraph.getByRole("button", { name: /^Kopieer een verwijzing naar: / }).click();
      await expect.poll(copied).toContain(work);
      const [, link = ""] = edition.exec(await copied()) ?? [];
      expect(link).toContain(address);
      expect(link, "an address that is not a number, which changes when something is put before it").not.toMatch(/-\d+$/);
      expect(await page.getByText("De verwijzing is gekopieerd.").count()).toBe(1);

      // Under a part without an address stands nothing that is said to be of the part before it.
      for (const sign of await page.locator(".section:has(> h2:not([id])) > p .note-cite").all()) {
        const part = await sign.evaluate((button) => button.closest(".section")?.querySelector("h2")?.textContent ?? "");
        await sign.click();
        await expect.poll(copied).toContain(`, onder “${part}” (`);
      }

      const plain = await site.browser.newPage({ javaScriptEnabled: false });
      await plain.goto(link);
      const found = plain.locator(place).filter({ hasText: text }).first();
      await expect.poll(async () => (await found.boundingBox())?.y, { message: "without scripts" }).toBeLessThan(900);
      await plain.close();
      expect(faults).toEqual([]);
    },
  );

  test.for(listed().filter((address) => documentAt(address)(selfLink).length > 0 && !/^\/grensregio\/(?:de|fr)\/$/.test(address)))(
    "can be copied on %s, where headings lead to themselves",
    (address) => {
      const script = documentAt(address)("script").attr("src") ?? "";
      expect(read(script).toString("utf8")).toContain("/assets/notebook.");
    },
  );

  test("to a story has no words of it but its title and its headings, and says that it is a composite", async () => {
    await page.goto(`${site.server.origin}/getuigenissen/de-officier-die-de-koffiebonnen-telt/`);
    await page.locator("main h2[id] > a").first().click();
    const sign = page.locator(".prose :is(p, li) > .note-cite");
    // What makes the signs is fetched after the press.
    await sign.first().waitFor();
    const signs = await sign.all();
    expect(signs.length).toBeGreaterThan(10);
    for (const one of signs) {
      await one.click();
      await expect.poll(() => one.textContent()).toBe("✓");
      expect(await copied()).toMatch(/, samengesteld uit openbare bronnen(?:, onder “[^”]+”)?, alinea \d+ \(/);
      expect(await copied()).not.toContain(":~:");
    }
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test("names the part that a paragraph stands in: after an aside that is the part around it again", async () => {
    await page.goto(`${site.server.origin}/longread/wat-het-is-en-wat-niet/`);
    await page.locator("main h2[id] > a").first().click();
    const around = await page
      .locator(".prose > h2:has(~ .wev) > a:first-child")
      .evaluateAll((links) => links.map((link) => link.textContent));
    for (const [place, part] of [
      [".wev h3 + p", await page.locator(".wev h3").first().innerText()],
      [".wev + p", around.at(-1) ?? ""],
    ] as const) {
      await page.locator(place).locator(".note-cite").first().click();
      await expect.poll(copied).toContain(`, onder “${part}” (`);
    }
    expect(await page.locator(".tag .note-cite, .sources .note-cite").count()).toBe(0);
  });
});

describe("what one takes along", () => {
  test("becomes one document, with the network off", async () => {
    await page.goto(`${site.server.origin}/kompas/neem-mee/`);
    await page.locator("#neem-mee[data-ready]").waitFor();
    await context.setOffline(true);
    await page.getByRole("checkbox", { name: "Signaleren", exact: true }).check();
    await page.getByRole("checkbox", { name: "Aan de balie", exact: true }).check();
    expect(await page.getByRole("status").textContent()).toBe("2 onderdelen gekozen.");
    const { value } = await mammoth.convertToHtml({ path: await download("Maak een Word-bestand") });
    const $ = load(value);
    expect(
      $("h1")
        .get()
        .map((heading) => $(heading).text()),
    ).toEqual(["Signaleren", "Aan de balie"]);
    expect($.text()).toContain("Deze pagina op de site");
    expect($.text()).not.toContain("Verlaat deze site");
    await context.setOffline(false);
  });

  test("prints the text one comes from, already chosen, and nothing else", async () => {
    await page.goto(`${site.server.origin}/kompas/signaleren/`);
    await page.getByRole("link", { name: "Neem deze tekst mee" }).click();
    await page.waitForURL(`${site.server.origin}/kompas/neem-mee/#signaleren`);
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(1);
    expect(await page.getByRole("status").textContent()).toBe("1 onderdeel gekozen.");
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole("button", { name: "Print" }).click();
    await page.locator("#neem-mee-papier h1").waitFor({ state: "attached" });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("main").innerText()).toMatch(/^Signaleren/);
    expect(await page.locator("#neem-mee").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    expect(faults).toEqual([]);
  });
});
