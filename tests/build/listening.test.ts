import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../site/browser.ts";
import { startFirefox } from "../site/firefox.ts";
import { startServer, type Server } from "../site/server.ts";
import { startSilentSite } from "../site/silent-site.ts";
import { vtt, wav } from "../unit/check/sound/tones.ts";
import { build, buildableSite, original } from "./fixture-site.ts";

/*
 * No testimony of the site has a voice: the story that is played here is one of the fixture site, with tones that are made
 * here too. One page in one browser, through the keyboard, under the security headers of the shipped servers.
 */

const address = "/getuigenissen/de-man-die-vertrok/";
let server: Server;
/** Where the exit leads. */
let exit = "";
let browser: Browser;

beforeAll(async () => {
  const story = await original("content/getuigenissen/de-man-die-vertrok.md");
  const root = await buildableSite({
    "content/getuigenissen/de-man-die-vertrok.md": `${story.replace("kompas: [signaleren]", "kompas: [signaleren]\ngeluid: { bestand: toon.wav, transcript: toon.vtt, stem: Een toon }")}\n## Daarna\n\n- Zij nam de bus.\n`,
    "assets/geluid/toon.wav": wav(30),
    "assets/geluid/toon.vtt": vtt(1, "Zij vertelt over de zandloper. Daarna ging zij weg.", "Daarna", "Zij nam de bus."),
  });
  await build(root);
  exit = /id="uitweg" href="([^"]+)"/.exec(await readFile(`${root}/site/index.html`, "utf8"))?.[1] ?? "";
  [server, browser] = await Promise.all([startServer(`${root}/site`), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/**
 * Runs in the page. Whenever a click or a key was dealt with the root says what somebody else could hear, begin again, or read on a lock screen; a
 * browser silences what is taken out of a page by itself, but a moment later.
 */
function watchSound(): void {
  const player = document.querySelector("audio");
  for (const type of ["click", "keydown", "keyup"])
    addEventListener(type, () => {
      // The page hears of what is gone from it when the event was dealt with.
      queueMicrotask(() => {
        const hasSound =
          player?.networkState === HTMLMediaElement.NETWORK_IDLE || player?.networkState === HTMLMediaElement.NETWORK_LOADING;
        const named = navigator.mediaSession.metadata?.title ?? "";
        document.documentElement.dataset.sound = JSON.stringify({ paused: player?.paused, hasSound, named });
      });
    });
}
const nothingToHear = JSON.stringify({ paused: true, hasSound: false, named: "" });

const heard = (page: Page): Promise<string> =>
  page
    .locator(".heard")
    .allTextContents()
    .then((texts) => texts.join("|"));

test("a story is silent until somebody presses play, marks what is heard without moving the page, and stops at the exit", async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  page.on("console", (message) => said.push(message.text()));
  // The way out answers nothing, so that what it leaves behind can be looked at.
  await page.route(
    (url) => url.origin !== server.origin,
    (route) => route.fulfill({ status: 204 }),
  );
  await page.goto(server.origin + address);
  expect(asked.filter((path) => path.startsWith("/geluid/"))).toEqual([]);

  const audio = page.locator("audio");
  await audio.focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("Space");
  const playing = (): Promise<boolean> =>
    audio.evaluate((element) => element instanceof HTMLAudioElement && !element.paused && element.currentTime > 0);
  await expect.poll(playing).toBe(true);
  // Each cue lasts a second, which a busy machine could let pass unseen: the player stands still at the middle of each.
  for (const [seconds, words] of [
    [0.5, "Zij vertelt over de zandloper. Daarna ging zij weg."],
    [1.5, "Daarna"],
    [2.5, "Zij nam de bus."],
    [9, ""],
  ] as const) {
    await audio.evaluate((element, moment) => {
      if (!(element instanceof HTMLAudioElement)) return;
      element.pause();
      element.currentTime = moment;
    }, seconds);
    await expect.poll(() => heard(page)).toBe(words);
  }
  expect(await page.evaluate(() => [scrollY, navigator.mediaSession.metadata?.title])).toEqual([before, "Geluid"]);

  await audio.focus();
  await page.keyboard.press("Space");
  await expect.poll(playing).toBe(true);
  await page.evaluate(watchSound);
  await page.locator("#uitweg").dispatchEvent("click");
  await expect.poll(() => page.locator("html").getAttribute("data-sound")).toBe(nothingToHear);
  expect(said.filter((text) => /Security|Trusted|Refused/i.test(text))).toEqual([]);
  await context.close();
});

test("in Firefox nothing plays, can be begun again or is named after the exit, while the other site does not answer", async () => {
  const other = await startSilentSite(new URL(exit).hostname);
  const firefox = await startFirefox(other.port);
  await firefox.open(server.origin + address);
  await firefox.inPage(`document.querySelector("audio").focus(); (${watchSound.toString()})()`);
  const press = async (...keys: readonly string[]): Promise<unknown> => {
    const actions = keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await firefox.act({ type: "key", id: "keys", actions });
    return firefox.inPage("return document.documentElement.dataset.sound");
  };
  const [control, shift] = ["\uE009", "\uE008"];
  await press(" ");
  // What the page says of the sound it says when a key is pressed.
  await expect.poll(() => press(control)).toBe(JSON.stringify({ paused: false, hasSound: true, named: "Geluid" }));
  expect(await press(shift, shift, shift)).toBe(nothingToHear);
  await expect.poll(other.asked).toBeGreaterThan(0);
  await firefox.close();
  other.close();
});

test("without scripts the same player plays, and the words stand below it", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.origin + address);
  expect(await page.locator("audio[controls]").boundingBox()).toMatchObject({ height: expect.closeTo(54, -1.5) });
  expect(await page.locator("main").innerText()).toContain("Zij vertelt over de zandloper.");
  await context.close();
});
