import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openEditor } from "../../_config/desk/editor/server.ts";
import { wholeHere } from "../../_config/desk/editor/whole.ts";
import { launchBrowser } from "../site/browser.ts";
import { readSettings } from "../../_config/read/settings.ts";
import { axeBeside } from "../site/axe.ts";
import { forReading } from "../site/watch.ts";
import { isNight } from "../night.ts";
import { buildableSite, privateFolder } from "./fixture-site.ts";
import { held } from "./held-check.ts";
import { told } from "./told.ts";

/*
 * Every state of the desk, one after the other: what each says, that axe finds nothing in the light and in the dark, and that nothing has to be scrolled
 * sideways at four times the size. At night axe reads each at that size too.
 */

const register = "_data/begrippen.yaml";
const topic = "content/kompas/signaleren.md";

test("every state is accessible, in light and dark, and at four times the size", async () => {
  const own = await privateFolder({ "getuigenissen/de-vrouw-die-vouwde.md": await told() });
  const root = await buildableSite();
  execFileSync("git", ["init", "--quiet", root]);
  execFileSync("git", ["-C", root, "add", "content", "_data"]);
  execFileSync("git", ["-C", root, "-c", "user.name=r", "-c", "user.email=r@example.nl", "commit", "--quiet", "-m", "Begin"]);
  const desk = await openEditor(readSettings(root, { BOUWDATUM: "2031-05-06", PRIVE_CONTENT: own }));
  const browser = await launchBrowser(forReading);
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(desk.address);
    const button = (name: string | RegExp): ReturnType<Page["getByRole"]> => page.getByRole("button", { name, exact: true });
    const state = stateOf(page);

    await button("De vrouw die bleef").waitFor();
    await state("list");
    await page.getByLabel("Toon ook de privémap").check();
    await button("De vrouw die sprak").waitFor();
    await state("list-private");

    // Somebody's own story: what was agreed to is a step of its own.
    await button("De vrouw die sprak").click();
    await page.getByText("Gegeven voor 6 kanalen, tot 1 januari 2032.").waitFor();
    await page.frameLocator("iframe").getByRole("heading", { name: "De vrouw die sprak" }).waitFor();
    await state("private");
    await button("Naar de toestemming").click();
    await page.getByText("Dat zijn 365 dagen: van 1 januari 2031 tot 1 januari 2032.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("toestemming");
    const feed = page.locator(".channels div").filter({ hasText: "De feed" });
    await expect.poll(() => feed.innerText()).toContain("Een verhaal over servetten.");
    await page.getByRole("group", { name: "Kanalen" }).getByLabel("De feed").uncheck();
    await expect.poll(() => feed.innerText()).toContain("de toestemming of de dagen laten het niet toe");
    await state("consent");
    await page.getByLabel("Geldig tot").fill("1 januari 2030");
    await page.getByText("De toestemming houdt op voor zij begint").first().waitFor();
    await page.getByLabel("Geldig tot").fill("30 juni 2031");
    await button("Terug naar het verhaal").click();
    await page.getByText("Gegeven voor 5 kanalen, tot 30 juni 2031.").waitFor();
    await page.keyboard.press("Control+s");
    await page.getByText("Bewaard.", { exact: true }).waitFor();
    expect(await readFile(join(own, "getuigenissen/de-vrouw-die-vouwde.md"), "utf8")).toMatch(
      /geldig_tot: 2031-06-30, kanalen: \[ ?web, zoeken, deelkaart, pdf, epub ?\]/,
    );

    // Faults, and a file that somebody else changed: both versions, with what is not the same.
    await button("Lijst").click();
    await page.getByLabel("Toon ook de privémap").uncheck();
    await button("Signaleren").click();
    // A day is written in Dutch, and what somebody opened stays open when what was wrong in it is mended.
    const day = page.getByLabel("Bijgewerkt", { exact: true });
    await page.getByText("Over deze pagina:").click();
    await day.fill("24-11-30");
    await page.getByText("Schrijf een datum, bijvoorbeeld 24 november 2026.").waitFor();
    await day.fill("1 mei 2031");
    await page.getByText("Schrijf een datum,").waitFor({ state: "detached" });
    expect(await day.isVisible()).toBe(true);
    const text = page.getByLabel("Tekst", { exact: true });
    await text.fill("##Wat u ziet\n\nBel {bel:niemand}.");
    await page.getByLabel("Samenvatting", { exact: true }).fill("");
    await page.getByText("Deze regel wordt geen kop.").waitFor();
    await page.getByRole("heading", { name: /dingen voordat dit klaar is|Nog één ding/ }).waitFor();
    await state("faults");
    const before = await readFile(join(root, topic), "utf8");
    await writeFile(join(root, topic), `${before}\nEen regel van een ander.\n`);
    await text.press("End");
    await text.press("x");
    await page.getByRole("heading", { name: "Dit bestand is intussen veranderd" }).waitFor();
    expect(await page.locator(".sides mark").allInnerTexts()).toContain("Een regel van een ander.");
    await state("conflict");
    await button("Neem over wat er staat").click();
    await page.getByRole("heading", { name: "Dit bestand is intussen veranderd" }).waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    expect(await text.inputValue()).toContain("niemand}.x");
    await page.keyboard.press("Control+y");
    await button("Weer concept").click();
    await page.getByText("Dit is weer een concept").waitFor();
    await page.getByText("Geen fouten. Alles is bewaard.").waitFor();
    await button("Klaarzetten").click();
    await page.getByRole("heading", { name: "Wat er dan te zien is, en waar" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("klaarzetten");
    // What has the focus lies under nothing.
    for (let times = 0; times < 12; times += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(isUnderFoot)).toBe(false);
    }
    await state("ready");

    // A row of a register that is taken away comes back.
    await button("Lijst").click();
    await button("Begrippen").last().click();
    await page.locator(".rows button").first().waitFor();
    await state("rows");
    const rows = await readFile(join(root, register), "utf8");
    const [first = ""] = await page.locator(".rows button").allInnerTexts();
    await button(first).click();
    await button("Haal deze rij weg").waitFor();
    await state("row");
    await button("Haal deze rij weg").click();
    await page.getByText("De rij is weg. U kunt haar terugzetten.").waitFor();
    expect(await readFile(join(root, register), "utf8")).not.toBe(rows);
    await state("row-gone");
    await page.keyboard.press("Control+z");
    await page.getByText("Teruggezet").waitFor();
    expect(await readFile(join(root, register), "utf8")).toBe(rows);

    await button("Nieuw").click();
    await page.getByLabel("een getuigenis").waitFor();
    await state("new");
    // A row of any register is begun from here as well.
    await button("Bronnen").click();
    await page.getByRole("heading", { name: "Nieuwe rij" }).waitFor();
    await page.getByText("_data/bronnen.yaml").waitFor();
    await button("Wijzigingen").click();
    await button("Leg vast").waitFor();
    await state("changes");
    await button("Lijst").click();
    await button("De man die vertrok").click();
    await button("Verhaal weghalen").click();
    await button("Haal weg").waitFor();
    await state("going");
  } finally {
    await browser.close();
    await desk.close();
  }
});

test("the list stands while the whole is checked, and is filled in without moving", async () => {
  const root = await buildableSite({ "content/kompas/signaleren.md": null });
  const settings = readSettings(root, { BOUWDATUM: "2031-05-06" });
  const { around, release } = held();
  let breaks = true;
  const whole = around(wholeHere(settings));
  const desk = await openEditor(settings, 0, {
    ...whole,
    check: (...asked) => (breaks ? Promise.reject(new TypeError("Kapot.")) : whole.check(...asked)),
  });
  const browser = await launchBrowser(forReading);
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(desk.address);
    const state = stateOf(page);
    await page.getByText("U kunt gewoon schrijven en bewaren.").waitFor();
    expect(await page.getByText("wordt gecontroleerd").filter({ visible: true }).count()).toBe(0);
    await state("trouble");
    breaks = false;
    await page.getByRole("button", { name: "Controleer opnieuw" }).click();

    const row = page.locator(".rows li").filter({ hasText: "content/getuigenissen/de-vrouw-die-bleef.md" });
    await row.getByText("wordt gecontroleerd").waitFor();
    await page.getByRole("status").filter({ hasText: "De hele site wordt nog nagekeken; u kunt al schrijven." }).waitFor();
    await state("checking");
    await page.setViewportSize({ width: 360, height: 740 });
    const named = row.getByRole("button");
    await named.focus();
    const places = (): Promise<readonly number[]> =>
      page.locator(".rows li").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const before = await places();
    release("names");
    release("site");
    await page.getByRole("status").filter({ hasText: "Alles is nagekeken." }).waitFor();
    await row.getByText(/^\s*\d+ fout/).waitFor();
    expect(await page.getByText("wordt gecontroleerd").filter({ visible: true }).count()).toBe(0);
    expect(await places()).toEqual(before);
    expect(await named.evaluate((button) => button === document.activeElement)).toBe(true);
  } finally {
    await browser.close();
    await desk.close();
  }
});

/** Whether the foot hides what has the focus; runs in the page. */
function isUnderFoot(): boolean {
  const [focused, foot] = [document.activeElement, document.querySelector(".desk-foot")];
  if (focused === null || foot === null || foot.contains(focused)) return false;
  return focused.getBoundingClientRect().bottom > foot.getBoundingClientRect().top + 1;
}

/** Looks at the state that the page is in, and leaves it as it was. */
function stateOf(page: Page): (name: string) => Promise<void> {
  return async (name) => {
    const axe = await axeBeside(await page.context().newCDPSession(page));
    const found: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await axe.findings(colorScheme === "dark" ? "colours" : "all")));
      await picture(page, `${name}-${colorScheme}`);
    }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 320, height: 256 });
    if (isNight) found.push(...(await axe.findings()));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.setViewportSize({ width: 360, height: 740 });
    await picture(page, `${name}-360`);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect({ name, found, wide }).toEqual({ name, found: [], wide: 320 });
  };
}

/** Keeps what a state looks like for whoever asks: `BEELDEN=folder`. */
async function picture(page: Page, name: string): Promise<void> {
  const { BEELDEN } = process.env;
  if (BEELDEN !== undefined) await page.screenshot({ path: join(BEELDEN, `${name}.png`) });
}
