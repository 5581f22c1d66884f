import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { documentAt, html, isHelpPage, listed, pages } from "./site.ts";

const site = openSite();
const phone = { width: 360, height: 640 };

test("somebody who reads Polish is at the help in Polish two taps from anywhere, and has 112 in view", async () => {
  const page = await site.look("/kompas/signaleren/", { viewport: phone });
  await page.locator(".uitweg-help").click();
  await page.locator("main").getByRole("link", { name: "Polski" }).click();
  await page.waitForURL(/\/hulp\/pl\/$/);
  const { bottom } = await page.locator("a[href='tel:112']").evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  expect(bottom).toBeLessThan(phone.height);
});

test("where one writes from the right the bar is mirrored with the page: help on the right, the way out on the left", async () => {
  for (const viewport of [phone, { width: 1280, height: 900 }]) {
    for (const [address, ...inOrder] of [
      ["/hulp/ar/", ".uitweg-exit", ".uitweg-help"],
      ["/hulp/", ".uitweg-help", ".uitweg-exit"],
    ] as const) {
      const page = await site.look(address, { viewport });
      const [first = 0, second = 0] = await Promise.all(
        inOrder.map((selector) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().left)),
      );
      expect(first, address).toBeLessThan(second);
    }
  }
});

test("a place and a name that is nowhere both lead somewhere, the second also to CoMensha", async () => {
  const page = await site.look("/hulp/regio/");
  await page.getByLabel("Uw gemeente").fill("Scheveningen");
  expect(await page.locator("#gevonden a").allInnerTexts()).toContain("Den Haag");
  expect(await page.locator("#onbekend").isVisible()).toBe(false);
  await page.getByLabel("Uw gemeente").fill("Qwertzuiop");
  expect(await page.locator("#gevonden a").count()).toBe(3);
  expect(await page.locator("#onbekend a[href^='tel:']").isVisible()).toBe(true);
});

// Somebody may be listening.
test("nobody is left to phone aloud: every page of help, and the block under every story, says where to write", () => {
  const block = (address: string): boolean => documentAt(address)(".help-block a[rel~=external]").length > 0;
  const said = (address: string): boolean => documentAt(address)(".number-ways").length > 0 || html(address).includes("Kun je niet praten");
  const stories = listed().filter((address) => documentAt(address)(".help-block").length > 0);
  expect(stories.length).toBeGreaterThan(10);
  expect(stories.filter((address) => !block(address))).toEqual([]);
  expect(listed().filter((address) => isHelpPage(address) && !said(address))).toEqual([]);
});

describe("on paper", () => {
  const withCard = pages().filter((address) => /^\/hulp\/(?:[a-z]{2}\/)?$/.test(address));

  test.for(withCard)("%s is one sheet with the card and nothing else", async (address) => {
    const page = await site.look(address);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("body").innerText()).toBe(await page.locator(".fold-card").innerText());
    const task = getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 });
    expect((await task.promise).numPages).toBe(1);
    await task.destroy();
  });

  test("help in easy words is one sheet, to be folded with the words inside", async () => {
    const page = await site.look("/hulp/makkelijk/");
    const task = getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 });
    expect((await task.promise).numPages).toBe(1);
    await task.destroy();
  });
});

/** Stands in for the voices of a device: one that is elsewhere, then one that is on it, where there is one. */
function voices(local: boolean): void {
  const spoken: string[] = [];
  const list = [
    { lang: "nl-NL", localService: false },
    { lang: "nl_BE", localService: true },
  ];
  const voice = {
    speaking: false,
    getVoices: () => (local ? list : list.slice(0, 1)),
    speak: (words: { text: string; voice: { localService: boolean } }) => {
      voice.speaking = true;
      spoken.push(`${words.voice.localService ? "here" : "elsewhere"}: ${words.text}`);
    },
    cancel: () => {
      voice.speaking = false;
      spoken.push("silence");
    },
  };
  Object.assign(globalThis, {
    spoken,
    SpeechSynthesisUtterance: class extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    },
  });
  Object.defineProperty(globalThis, "speechSynthesis", { value: voice });
}

describe("help in easy words is read aloud", () => {
  const said = (page: Page): Promise<string[]> => page.evaluate("spoken");
  const open = async (local: boolean): Promise<Page> => {
    const page = await site.browser.newPage();
    await page.addInitScript(voices, local);
    await page.goto(`${site.server.origin}/hulp/makkelijk/`);
    return page;
  };

  test("on a press only, by a voice on the device, until a second press or the way out", async () => {
    const page = await open(true);
    expect(await said(page)).toEqual([]);
    await page.getByRole("button", { name: "Lees voor" }).click();
    expect((await said(page)).slice(0, 3)).toEqual([
      "here: Hulp in makkelijke woorden",
      "here: Ben je nu in gevaar?",
      "here: Bel het alarmnummer.",
    ]);
    await page.getByRole("button", { name: "Stop met voorlezen" }).click();
    expect((await said(page)).at(-1)).toBe("silence");
    await page.getByRole("button", { name: "Lees voor" }).click();
    // As when a link is followed: a voice goes on when its page is gone.
    expect(await page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide')); spoken.at(-1)")).toBe("silence");
    await page.getByRole("button", { name: "Lees voor" }).click();
    // Chromium answers no questions about a page that is being left: it is asked in the same breath.
    await page.route("https://**", (route) => route.abort());
    expect(await page.evaluate("document.querySelector('#uitweg').click(); spoken.at(-1)")).toBe("silence");
    await page.close();
  });

  test("by no voice that is elsewhere: the page says why it is silent", async () => {
    const page = await open(false);
    await page.getByRole("button", { name: "Lees voor" }).click();
    expect(await page.getByRole("status").innerText()).toBe("Dit apparaat heeft geen Nederlandse stem die zonder internet leest.");
    expect(await said(page)).toEqual([]);
    await page.close();
  });
});
