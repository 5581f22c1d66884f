import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { expect, test } from "vitest";
import { openEditor } from "../../_config/desk/editor/server.ts";
import { launchBrowser } from "../site/browser.ts";
import { readSettings } from "../../_config/read/settings.ts";
import { axeBeside } from "../site/axe.ts";
import { forReading } from "../site/watch.ts";
import { startFirefox } from "../site/firefox.ts";
import { build, buildableSite, spawned } from "./fixture-site.ts";

test("from the first start to a story on the site", async () => {
  const root = await buildableSite();
  const browser = await launchBrowser(forReading);
  let started: Promise<unknown> = Promise.resolve();
  let stop = (): void => undefined;
  try {
    const address = await new Promise<string>((found, failed) => {
      started = spawned("redactie", root, ["--niet-openen"], {
        heard: (said, end) => {
          stop = end;
          const [given] = /http:\/\/127\.0\.0\.1:\S+/.exec(said) ?? [];
          if (given !== undefined) found(given);
        },
      }).then(({ stderr }) => {
        failed(new Error(stderr));
      });
    });
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const problems: string[] = [];
    page.on("pageerror", ({ message }) => problems.push(message));
    await page.goto(address);
    const axe = async (): Promise<readonly string[]> => (await axeBeside(await page.context().newCDPSession(page))).findings();
    await page.getByRole("button", { name: "De vrouw die bleef" }).waitFor();
    expect(await axe()).toEqual([]);

    // The drafting room asks what has to be known.
    await page.getByRole("button", { name: "Nieuw", exact: true }).click();
    await page.getByLabel("een getuigenis").check();
    await page.getByLabel("Wat is de titel?").fill("De kapster die de\u00a0handen zag");
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByLabel("Arbeidsuitbuiting").check();
    await page.getByLabel("Overlever").check();
    await page.getByLabel("Samengesteld uit openbare bronnen").check();
    await page.getByRole("group", { name: "Hoe oud" }).getByLabel("23 en ouder").check();
    await page.getByRole("group", { name: "gender" }).getByLabel("Vrouw").check();
    await page.getByLabel("Platteland").check();
    await choose(page, "bouwstenen", "K2.1");
    await choose(page, "onderwerpen", "signaleren");
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByLabel("Welk patroon").fill("V4");
    expect(await axe()).toEqual([]);
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByRole("button", { name: "Maak het, als concept" }).click();
    await page.getByRole("button", { name: "Open het om te schrijven" }).click();

    // What is still to be written is said at its place, and keeps the page from the site.
    await page.getByRole("link", { name: "samenvatting", exact: true }).waitFor();
    const ready = page.getByRole("button", { name: "Klaarzetten" });
    expect(await ready.getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("link", { name: "samenvatting", exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("veld-samenvatting");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Een kapster ziet elke maand dezelfde handen.");
    await page.getByLabel("Inhoudsnotitie").fill("Dit verhaal gaat over uitbuiting in een bedrijf.");
    await page.getByLabel("Samenvatting zonder details").fill("Zij werkte zonder loon. Een klant hielp haar weg.");
    const text = page.getByLabel("Tekst", { exact: true });
    await text.fill("Zij knipte elke dag.\n\n##Nu\n\nZij knipt nu\u00a0voor zichzelf.");
    await page.getByText("Deze regel wordt geen kop.").waitFor();
    await page.getByRole("button", { name: "Zet gewone tekens neer" }).waitFor();
    await page.getByRole("button", { name: "Herstel alles wat zeker is (2)" }).click();
    await page.getByText("2 dingen hersteld.").waitFor();
    expect(await text.inputValue()).toBe("Zij knipte elke dag.\n\n## Nu\n\nZij knipt nu voor zichzelf.");
    await text.press("Control+End");
    await page.getByRole("button", { name: "Bron", exact: true }).click();
    await page.getByRole("dialog").getByRole("searchbox").fill("een onderzoek");
    await page.getByRole("dialog").getByRole("button", { name: "onderzoek" }).first().click();
    expect(await text.inputValue()).toBe("Zij knipte elke dag.\n\n## Nu\n\nZij knipt nu voor zichzelf.{bron:onderzoek}");

    // A heading and a link, without knowing how they are written: words that were selected are the words of the link.
    const written = await text.inputValue();
    await page.getByRole("button", { name: "Tussenkop" }).click();
    await page.keyboard.type("Later");
    expect(await text.inputValue()).toBe(`${written}\n\n## Later\n`);
    await text.evaluate((area: HTMLTextAreaElement) => {
      area.setSelectionRange(0, 3);
    });
    await page.getByRole("button", { name: "Link", exact: true }).click();
    await page.getByRole("dialog").getByRole("searchbox").fill("Signaleren");
    await page.getByRole("dialog").getByRole("button", { name: "Signaleren" }).first().click();
    expect(await text.inputValue()).toMatch(/^\[Zij\]\(\/[a-z/-]+\/\) knipte/);
    await text.fill(written);

    // The page as it will be, by the layouts of the site.
    const shown = page.frameLocator("iframe");
    await shown.getByRole("heading", { name: "Nu" }).waitFor();
    await shown.getByText("Een kapster ziet elke maand").waitFor();
    expect(await axe()).toEqual([]);

    // The same page in a window of its own, which follows what is typed, at a width of its own.
    const [beside] = await Promise.all([page.context().waitForEvent("page"), page.getByRole("link", { name: "Tweede venster" }).click()]);
    await beside.frameLocator("iframe").getByRole("heading", { name: "Nu", exact: true }).waitFor();
    await beside.getByRole("button", { name: "Telefoon" }).click();
    expect(await beside.locator("iframe").evaluate((frame) => frame.clientWidth)).toBe(390);
    expect(await beside.title()).toBe("Redactie");

    // A picture is dropped on the text; it asks what there is to see and who made it, and comes in without what a camera wrote.
    const photo = await sharp({ create: { width: 3200, height: 40, channels: 3, background: "green" } })
      .withExif({ IFD0: { Artist: "Iemand" } })
      .jpeg()
      .toBuffer();
    const dataTransfer = await page.evaluateHandle((base64) => {
      const files = new DataTransfer();
      files.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], "Kapsalon.JPG", { type: "image/jpeg" }));
      return files;
    }, photo.toString("base64"));
    // Pasted as well, when there are no words with it.
    await text.evaluate(
      (area, clipboardData) => area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true })),
      dataTransfer,
    );
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Kapsalon.JPG").waitFor();
    await page.keyboard.press("Escape");
    // Shut is not gone: only after it is told that it was shut, it leaves the page.
    await page.locator("dialog").waitFor({ state: "detached" });
    // What is no picture is refused where somebody looks, and nothing of what was written there is lost.
    await page.getByRole("button", { name: "Foto", exact: true }).click();
    await dialog
      .locator("input[type=file]")
      .setInputFiles({ name: "IMG_1.HEIC", mimeType: "image/heic", buffer: Buffer.from("geen foto") });
    await dialog.getByLabel("Wat er te zien is").fill("Een raam");
    await dialog.getByLabel("Wie de foto maakte").fill("Redactie");
    await dialog.getByRole("button", { name: "Zet in de tekst" }).click();
    await dialog.getByRole("alert").filter({ hasText: "geen foto die te lezen is" }).waitFor();
    expect(await dialog.getByLabel("Wat er te zien is").inputValue()).toBe("Een raam");
    expect(await axe()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await text.dispatchEvent("drop", { dataTransfer });
    const put = dialog.getByRole("button", { name: "Zet in de tekst" });
    await dialog.getByLabel("Wat er te zien is").fill("Een lege kapsalon");
    expect(await put.getAttribute("aria-disabled")).toBe("true");
    await dialog.getByLabel("Wie de foto maakte").fill("Redactie");
    expect(await axe()).toEqual([]);
    await put.click();
    await dialog.waitFor({ state: "detached" });
    expect(await text.inputValue()).toContain('![Een lege kapsalon](kapsalon.jpg "Redactie")');
    const { width, exif } = await sharp(join(root, "assets/images/kapsalon.jpg")).metadata();
    expect({ width, exif }).toEqual({ width: 2944, exif: undefined });
    await beside.frameLocator("iframe").getByAltText("Een lege kapsalon").waitFor();
    await beside.close();
    await page.keyboard.press("Control+z");

    // Nothing that is typed is remembered by the browser, for a next time or for when it starts again.
    const remembered = "input:not([type=radio], [type=checkbox], [type=file], [autocomplete=off]), textarea:not([autocomplete=off])";
    expect(await page.locator(remembered).count()).toBe(0);

    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await axe()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });

    // What is not saved is said wherever somebody goes, and is there when they come back.
    await page.getByRole("button", { name: "Wijzigingen", exact: true }).click();
    await page.getByText("Eén onderdeel is nog niet bewaard").waitFor();
    await page.getByRole("button", { name: "Lijst", exact: true }).click();
    await page.locator(".rows li").filter({ hasText: "de-kapster-die" }).getByText("Nog niet bewaard").waitFor();
    await page.getByRole("button", { name: "De kapster die de handen zag" }).click();

    // By keyboard: undone, done again, and saved.
    await text.focus();
    await page.keyboard.press("Control+z");
    expect(await text.inputValue()).not.toBe(written);
    await page.keyboard.press("Control+Shift+z");
    expect(await text.inputValue()).toBe(written);
    await page.keyboard.press("Control+s");
    await page.getByText("Bewaard.", { exact: true }).waitFor();
    const file = join(root, "content/getuigenissen/de-kapster-die-de-handen-zag.md");
    expect(await readFile(file, "utf8")).toContain("concept: true");

    // Somebody else reads it, and it is ready.
    await page.getByText("Geen fouten. Alles is bewaard.").waitFor();
    await ready.click();
    await page.getByLabel("Ter lezing").first().fill("eindredactie");
    await page.getByRole("button", { name: "Vraag om te lezen" }).click();
    await page.getByText("op een lezer wacht").waitFor();
    await page.getByRole("button", { name: "Lijst", exact: true }).click();
    await page.getByLabel("Toon", { exact: true }).selectOption("lezen");
    await page.getByRole("button", { name: "De kapster die de handen zag" }).click();
    await page.getByText("Een concept, wacht op: eindredactie.").waitFor();
    await ready.click();
    expect(await page.getByLabel("Gezien door").first().inputValue()).toBe("eindredactie");
    await page.getByLabel("Auteur", { exact: true }).first().fill("redacteur");
    await page.getByLabel("Gezien door").first().fill("de Redacteur");
    await page.getByText("Vier ogen").first().waitFor();
    await page.getByLabel("Gezien door").first().fill("eindredactie");
    await page.getByText("Vier ogen").first().waitFor({ state: "detached" });
    await page.getByLabel("heeft dit helemaal gelezen").check();
    await page.getByText("Geen fouten. Nog niet bewaard.").waitFor();
    await page.getByRole("button", { name: "Zet klaar voor de site" }).click();
    await page.getByText("Klaargezet").waitFor();
    expect(await readFile(file, "utf8")).not.toMatch(/^(?:concept|ter_lezing):/m);
    expect(await readFile(file, "utf8")).toContain("gezien_door: eindredactie");

    // Nothing of it left this computer, stands in the address or in the history, or stays in the browser.
    expect(asked.filter((one) => !one.startsWith(new URL(address).origin))).toEqual([]);
    expect(page.url()).toBe(`${new URL(address).origin}/redactie/`);
    expect(await page.title()).toBe("Redactie");
    expect(await page.evaluate(() => history.length + localStorage.length + sessionStorage.length)).toBeLessThanOrEqual(3);
    expect(problems).toEqual([]);

    const site = await build(root);
    expect((await site.page("/getuigenissen/de-kapster-die-de-handen-zag/"))("h1").text()).toBe("De kapster die de handen zag");
    // The desk is in no site.
    const words = await Promise.all(site.files.filter((name) => /\.(?:js|css|html)$/.test(name)).map((name) => site.bytes(name)));
    expect(words.filter((bytes) => /redactie\/api|desk-bar/.test(bytes.toString("utf8")))).toEqual([]);
  } finally {
    await browser.close();
    stop();
    await started.catch(() => undefined);
  }
});

/** Looks for something by its name, in a group of the form. */
async function choose(page: Page, group: string, name: string): Promise<void> {
  const field = page.getByRole("group", { name: group });
  await field.getByRole("searchbox").fill(name);
  await field.locator(".search-names button").first().click();
}

test("it works in Firefox too: what is pasted is mended, a source put in, undone, done again and saved by keyboard", async () => {
  const root = await buildableSite();
  const desk = await openEditor(readSettings(root, { BOUWDATUM: "2031-05-06" }));
  const firefox = await startFirefox(1);
  try {
    // The page that lets somebody in leads on at once: it may be gone before anybody looks.
    await firefox.open(desk.address, new URL("/redactie/", desk.address).href);
    const until = async (script: string): Promise<void> => {
      await expect.poll(() => firefox.inPage(`return ${script}`), { timeout: 600_000 }).toBe(true);
    };
    const press = async (name: string, inside = "document"): Promise<void> => {
      const button = `[...${inside}.querySelectorAll("button")].find((one) => one.textContent.includes(${JSON.stringify(name)}))`;
      await until(`${button} !== undefined`);
      await firefox.inPage(`${button}.click()`);
    };
    const write = (field: string, words: string): Promise<unknown> =>
      firefox.inPage(
        `const field = ${field}; field.focus(); field.value = ${JSON.stringify(words)}; field.dispatchEvent(new Event("input", { bubbles: true }))`,
      );
    const [control, shift] = ["\uE009", "\uE008"];
    const keys = (...pressed: readonly string[]): Promise<void> =>
      firefox.act({
        type: "key",
        id: "keyboard",
        actions: [
          ...pressed.map((value) => ({ type: "keyDown", value })),
          ...pressed.toReversed().map((value) => ({ type: "keyUp", value })),
        ],
      });
    const text = 'document.getElementById("veld-tekst")';
    await press("De man die vertrok");
    await until('document.querySelector("iframe")?.contentDocument?.querySelector("h1")?.textContent === "De man die vertrok"');
    await write(text, "##Kop\n\nHij ging.");
    await until('document.getElementById("tekst-meldingen")?.textContent.includes("wordt geen kop") === true');
    await until("document.documentElement.scrollWidth <= innerWidth");
    await press("Maak ervan: ## Kop");
    await until(`${text}.value === "## Kop\\n\\nHij ging."`);
    await firefox.inPage(`${text}.focus(); ${text}.setSelectionRange(${text}.value.length, ${text}.value.length)`);
    await press("Bron");
    await until('document.querySelector("dialog input[type=search]") !== null');
    await write('document.querySelector("dialog input[type=search]")', "een onderzoek");
    await press("onderzoek", 'document.querySelector("dialog")');
    const whole = "## Kop\n\nHij ging.{bron:onderzoek}";
    const holds = (words: string): Promise<void> => until(`${text}.value === ${JSON.stringify(words)}`);
    await holds(whole);
    await firefox.inPage(`${text}.focus()`);
    await keys(control, "z");
    await holds("## Kop\n\nHij ging.");
    await keys(control, shift, "z");
    await holds(whole);
    await keys(control, "s");
    await until('document.body.textContent.includes("Bewaard.")');
    expect(await readFile(join(root, "content/getuigenissen/de-man-die-vertrok.md"), "utf8")).toContain(whole);
  } finally {
    await firefox.close();
    await desk.close();
  }
});
