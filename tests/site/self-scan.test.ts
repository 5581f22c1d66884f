import { parse as parseCsv } from "csv-parse/sync";
import mammoth from "mammoth";
import ical from "node-ical";
import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { atNight } from "../night.ts";
import { axeBeside } from "./axe.ts";
import { openSite } from "./open-site.ts";
import { documentAt } from "./site.ts";
import { desktop, phone, watch, type Watch } from "./watch.ts";
import { parseScan, serializeScan, turnOf } from "../../_shared/zelfscan/file.ts";
import { withEntry } from "../../_shared/zelfscan/scan.ts";

const address = "/kader/zelfscan/";

const site = openSite();

let reader: Watch;
beforeAll(async () => {
  reader = await watch(site);
});

/** Opens the scan where nothing is kept, and waits until all it works with has come in: only then may a test take the network away. */
async function visit(viewport = desktop): Promise<Watch> {
  reader.page.removeAllListeners("dialog");
  await reader.wipe();
  await reader.page.setViewportSize(viewport);
  await reader.open(address);
  await prepared(reader.page);
  return reader;
}

/** Waits for what the page fetches last, when it has nothing else to do: what makes files, and what other municipalities did. */
async function prepared(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
    return ["/takeaway.", "/praktijken.json"].every((last) => fetched.some((name) => name.includes(last)));
  });
}

async function answer(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, word] of Object.entries(answers)) await page.locator(`#${id}-${word}`).check();
}

/** Presses a button and catches the file. */
async function taken(page: Page, name: string | RegExp): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return { name: download.suggestedFilename(), content: await contentOf(download) };
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

const status = (page: Page) => page.locator(".scan-status:not(:empty)");
const file = (name: string, content: Buffer | string) => ({ name, mimeType: "application/json", buffer: Buffer.from(content) });

/** A saved scan as a colleague would send it. */
async function scanFile(
  page: Page,
  name: string,
  day: string,
  answers: Readonly<Record<string, string>>,
): Promise<ReturnType<typeof file>> {
  await page.getByLabel("Gemeente of team").fill(name);
  await page.getByLabel("Ingevuld op").fill(day);
  await answer(page, answers);
  const { name: fileName, content } = await taken(page, "Bewaar de scan als bestand");
  return file(fileName, content);
}

describe("a scan", () => {
  test("is filled in, saved, and opened again after the page was loaded anew", async () => {
    const { page, faults } = await visit();
    await answer(page, { "k1-1": "niet", "k2-3": "op-orde", "k5-11": "niet-van-toepassing" });
    await page.locator("#k1-1 summary").click();
    await page.locator("#k1-1-eigenaar").fill("beleidsadviseur");
    await page.locator("#k1-1-datum").fill("2030-05-01");
    await page.locator("#k5-11-reden").fill("Regelt de regio");
    const saved = await scanFile(page, "Voorbeeldstad", "2030-01-05", {});
    expect(saved.name).toBe("zelfscan-voorbeeldstad-2030-01-05.json");
    await page.reload();
    await prepared(page);
    expect(await page.locator("fieldset[data-block] :checked").count(), "nothing is kept over a reload").toBe(0);
    await page.getByLabel("Open een bewaarde scan").setInputFiles(saved);
    await expect.poll(() => status(page).textContent()).toBe("De scan is geopend.");
    expect(await page.locator("#k1-1-niet").isChecked()).toBe(true);
    expect(await page.locator("#k1-1-eigenaar").inputValue()).toBe("beleidsadviseur");
    expect(await page.locator("#k1-1-datum").inputValue()).toBe("2030-05-01");
    expect(await page.locator("#k5-11-reden").inputValue()).toBe("Regelt de regio");
    expect((await taken(page, "Bewaar de scan als bestand")).content.equals(saved.buffer), "the same bytes again").toBe(true);
    expect(faults()).toEqual([]);
  });

  test("becomes doors, a list in the order of doing, and things to talk about; no grade", async () => {
    const { page } = await visit();
    await answer(page, { "k1-1": "niet", "k1-3": "deels", "k2-1": "op-orde", "k1-4": "niet" });
    const outcome = page.locator("#scan-uitkomst");
    const list = (title: string) => outcome.locator(`h3:text-is("${title}") + ol .scan-item a`).allInnerTexts();
    expect(await list("Eerst doen")).toEqual(["K1.3 Bestuurlijk eigenaarschap", "K1.4 Aandachtsfunctionaris", "K1.1 Vastgesteld beleid"]);
    expect(await outcome.innerText()).toContain("Dit is op orde, maar K1.4 niet.");
    expect(await outcome.locator("ol .links a").first().getAttribute("href")).toMatch(/^\/kompas\//);
    expect(await page.getByRole("link", { name: "K1.1 Vastgesteld beleid: niet" }).count()).toBe(1);
    expect(await page.locator(".scan-outcome, .scan-overview").allInnerTexts()).not.toContainEqual(
      expect.stringMatching(/%|score|cijfer|punten/i),
    );
  });

  test("shows with each step what other municipalities did, without asking for it by what was answered", async () => {
    const { page } = await visit();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await answer(page, { "k1-1": "niet" });
    const practices = page.locator("#scan-uitkomst details").filter({ hasText: "Zo deden anderen het" });
    await practices.locator("summary").click();
    expect(await practices.locator('a[href^="/kader/praktijk/"]').count()).toBeGreaterThan(1);
    expect(await practices.textContent()).toContain("Wat ervan kwam");
    expect(asked).toEqual([]);
  });

  test("goes one step back, and back again", async () => {
    const { page } = await visit();
    const undo = page.getByRole("button", { name: "Maak ongedaan" });
    expect(await undo.getAttribute("aria-disabled")).toBe("true");
    await answer(page, { "k1-1": "niet" });
    await answer(page, { "k1-2": "deels" });
    await undo.click();
    expect(await page.locator("#k1-2-deels").isChecked()).toBe(false);
    expect(await page.locator("#k1-1-niet").isChecked()).toBe(true);
    await undo.click();
    expect(await page.locator("fieldset[data-block] :checked").count()).toBe(0);
    // There is nothing left to undo, and who goes by keyboard is still there.
    expect(await undo.getAttribute("aria-disabled")).toBe("true");
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  const unusable: readonly (readonly [how: string, content: string, words: string])[] = [
    ["damaged", '{"soort":"zelfscan-kader-mensen', "beschadigd"],
    ["foreign", '{"lijst":["brood","melk"]}', "geen zelfscan van deze site"],
    ["a picture", "\u0089PNG\r\n\u001a\n\u0000", "beschadigd"],
    ["of the future", '{"soort":"zelfscan-kader-mensenhandel","versie":9}', "nieuwere versie"],
  ];
  // What is said of each is a function (tests/unit/shared/zelfscan/file.test.ts); by day the page is shown one.
  test.for(atNight(unusable, unusable.slice(0, 1)))("a file that is %s changes nothing and says so", async ([, content, words]) => {
    const { page, faults } = await visit();
    await answer(page, { "k1-1": "deels" });
    const field = page.getByLabel("Open een bewaarde scan");
    await field.setInputFiles(file("bestand.json", content));
    await expect.poll(() => page.getByRole("alert").filter({ hasText: words }).count()).toBe(1);
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator(`#${(await field.getAttribute("aria-describedby")) ?? ""}`).textContent()).toContain(words);
    expect(await page.locator("#k1-1-deels").isChecked()).toBe(true);
    expect(faults()).toEqual([]);
  });

  test("of version 0 still opens", async () => {
    const { page } = await visit();
    await page.getByLabel("Open een bewaarde scan").setInputFiles("tests/fixtures/zelfscan/versie-0.json");
    await expect.poll(() => status(page).textContent()).toBe("De scan is geopend.");
    expect(await page.locator("#k1-1-op-orde").isChecked()).toBe(true);
  });

  test("of a colleague is put together with one's own", async () => {
    const colleague = await scanFile((await visit()).page, "Voorbeeldstad", "2030-01-05", { "k1-1": "op-orde", "k1-2": "deels" });
    const { page } = await visit();
    await answer(page, { "k1-1": "niet" });
    await page.getByLabel("Voeg een scan van een collega").setInputFiles(colleague);
    await expect.poll(() => status(page).textContent()).toContain("Verschil bij 1 bouwsteen");
    expect(await page.locator("#k1-2-deels").isChecked()).toBe(true);
    expect(await page.locator("#scan-uitkomst").innerText()).toContain("Niet iedereen antwoordde hetzelfde: niet en op orde.");
  });

  test("what putting two together cannot hold is named", async () => {
    const full = (end: string): string => `${"woord ".repeat(650)}${end}`;
    const { page: colleagues } = await visit();
    await colleagues.locator("#k1-1 summary").click();
    await colleagues.locator("#k1-1-datum").fill("2030-05-01");
    const base = (await scanFile(colleagues, "Oost", "2030-01-05", { "k1-1": "niet" })).buffer.toString("utf8");
    const withNote = (note: string, name: string, due: string): ReturnType<typeof file> =>
      file(
        `${name}.json`,
        base
          .replace('"Oost"', `"${name}"`)
          .replace("2030-05-01", due)
          .replace('"antwoord": "niet"', `"antwoord": "niet", "notitie": "${note}"`),
      );
    const { page } = await visit();
    await page.getByLabel("Open een bewaarde scan").setInputFiles(withNote(full("een"), "Oost", "2030-05-01"));
    await expect.poll(() => status(page).textContent()).toBe("De scan is geopend.");
    for (const end of ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien"])
      await page.getByLabel("Voeg een scan van een collega").setInputFiles(withNote(full(end), "West", "2030-06-01"));
    await expect.poll(() => status(page).textContent()).toMatch(/staat alleen nog in het andere bestand: K1\.1 \(notitie\)/);
    expect(await status(page).textContent()).toContain("Er stonden twee dagen bij K1.1.");
    expect(await status(page).textContent()).toContain("Er stonden twee namen. Oost blijft staan, en niet West.");
  });

  test("asks only what was chosen", async () => {
    const { page } = await visit();
    const shown = () => page.locator("fieldset[data-block]").filter({ visible: true }).count();
    expect(await shown()).toBe(51);
    await page.getByLabel("Alleen de basis").check();
    expect(await shown()).toBe(29);
    await page.getByLabel("Snelle start").check();
    expect(await shown()).toBe(5);
  });
});

describe("comparing", () => {
  test("three scans side by side: what changed, whom to ask, and no names when asked", async () => {
    const { page, faults } = await visit();
    const files = [
      await scanFile(page, "Oost", "2029-01-05", { "k1-1": "niet" }),
      await scanFile(page, "Oost", "2030-01-05", { "k1-1": "op-orde" }),
      await scanFile(page, "West", "2030-02-05", { "k1-1": "deels" }),
    ];
    await page.getByLabel("Scans om te vergelijken").setInputFiles([...files, file("boodschappen.json", "{}")]);
    const comparison = page.locator("#scan-vergelijking");
    await comparison.waitFor();
    expect(await comparison.locator("thead th").allInnerTexts()).toEqual([
      "Bouwsteen",
      "Oost, 05-01-2029",
      "Oost, 05-01-2030",
      "West, 05-02-2030",
    ]);
    expect(await comparison.innerText()).toMatch(
      /Beter\s+K1\.1 Vastgesteld beleid: van niet \(Oost, 05-01-2029\) naar op orde \(Oost, 05-01-2030\)/,
    );
    expect(await comparison.innerText()).toContain("K1.1 Vastgesteld beleid: vraag het aan Oost");
    expect(await page.locator("#scan-vergelijk-fout").innerText()).toContain("boodschappen.json: Dit bestand is geen zelfscan");
    await page.getByLabel("Laat de namen weg").check();
    expect(await comparison.innerText()).not.toMatch(/Oost|West/);
    expect(await comparison.innerText()).toContain("vraag het aan Gemeente A");
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole("button", { name: "Druk de vergelijking af" }).click();
    await page.emulateMedia({ media: "print" });
    expect([
      await comparison.isVisible(),
      await page.locator(".scan-form").isVisible(),
      await page.locator(".scan-outcome").isVisible(),
    ]).toEqual([true, false, false]);
    await page.emulateMedia({ media: null });
    // A table is a stop of the keyboard only where it scrolls.
    const stop = async (): Promise<string | null> => comparison.getByRole("region").getAttribute("tabindex");
    await expect.poll(stop).toBe("-1");
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(stop).toBe("0");
    expect(faults()).toEqual([]);
  });
});

test("one municipality over time: first what changed, better and worse by name, and nobody to learn from", async () => {
  const { page, faults } = await visit();
  const files = [
    await scanFile(page, "Gemeente Oost", "2030-01-05", { "k1-1": "op-orde", "k1-2": "niet" }),
    await scanFile(page, "", "2029-01-05", { "k1-1": "niet", "k1-2": "deels" }),
  ];
  await page.getByLabel("Scans om te vergelijken").setInputFiles(files);
  const comparison = page.locator("#scan-vergelijking");
  await comparison.waitFor();
  const oneMunicipality = page.getByLabel("Alle scans zijn van één gemeente");
  expect(await oneMunicipality.isChecked()).toBe(true);
  const text = await comparison.innerText();
  expect(text).toMatch(
    /Wat er veranderde\s+Beter: 1\. Slechter: 1\. Anders: 0\.\s+Beter\s+K1\.1 .+: van niet \(05-01-2029\) naar op orde \(05-01-2030\)/,
  );
  expect(text).toMatch(/Slechter\s+K1\.2 .+: van deels \(05-01-2029\) naar niet \(05-01-2030\)/);
  expect(text).not.toContain("vraag het aan");
  expect(await comparison.locator("tbody tr").filter({ visible: true }).count()).toBe(2);
  await comparison.getByText("49 bouwstenen bleven gelijk").click();
  expect(await comparison.locator("tbody tr").filter({ visible: true }).count()).toBe(51);
  await oneMunicipality.uncheck();
  expect(await comparison.innerText()).toContain("vraag het aan");
  expect(faults()).toEqual([]);
});

describe("with the network off after loading", () => {
  test("every file is made, and reads back", async () => {
    const { page, faults, requests } = await visit();
    await page.context().setOffline(true);
    const loaded = requests().length;
    await answer(page, { "k1-1": "niet", "k1-5": "deels", "k1-7": "niet" });
    await page.locator("#k1-1 summary").click();
    await page.locator("#k1-1-datum").fill("2030-05-01");
    await page.locator("#k1-1-notitie").fill("=1+1");
    await page.locator("#k1-1-eigenaar").fill("beleidsadviseur");

    const docx = await taken(page, "Word (.docx)");
    const { value } = await mammoth.extractRawText({ buffer: docx.content });
    for (const words of ["Eerst doen", "2. K1.1 Vastgesteld beleid", "beleidsadviseur", "01-05-2030", "Daarna"])
      expect(value).toContain(words);

    const [sheet] = await readExcelFile((await taken(page, "Excel (.xlsx)")).content);
    expect(sheet?.data.map((row) => row[2])).toEqual(["Code", "K1.5", "K1.1", "K1.7"]);

    const csv = (await taken(page, "Tabel (.csv)")).content;
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(parseCsv(csv, { delimiter: ";", bom: true, columns: true })).toMatchObject([
      { Code: "K1.5" },
      { Code: "K1.1", Notitie: "'=1+1" },
      { Code: "K1.7" },
    ]);

    const events = Object.values(ical.sync.parseICS((await taken(page, "Agenda (.ics)")).content.toString("utf8")));
    expect(events.filter((event) => event?.type === "VEVENT")).toMatchObject([{ summary: "K1.1 Vastgesteld beleid", datetype: "date" }]);

    expect((await taken(page, "Tekst (.md)")).content.toString("utf8")).toContain("### 2. K1.1 Vastgesteld beleid");
    expect(requests().length, "no request after loading").toBe(loaded);
    expect(faults()).toEqual([]);
  });
});

describe("what stays and what goes", () => {
  const kept = (page: Page): Promise<string[]> => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);

  test("nothing is kept until somebody presses the button, and then it can be wiped", async () => {
    const { page, faults } = await visit();
    await answer(page, { "k1-1": "niet" });
    await taken(page, "Bewaar de scan als bestand");
    expect(await kept(page)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.getByRole("button", { name: "Onthoud op dit apparaat" }).click();
    await answer(page, { "k1-2": "deels" });
    await page.reload();
    await prepared(page);
    expect(await page.locator("#k1-1-niet").isChecked()).toBe(true);
    expect(await page.locator("#k1-2-deels").isChecked()).toBe(true);
    await page.getByRole("button", { name: "Wis van dit apparaat" }).click();
    expect(await kept(page)).toEqual([]);
    expect(await page.getByRole("button", { name: "Wis van dit apparaat" }).isHidden()).toBe(true);
    expect(faults()).toEqual([]);
  });

  test("what the device holds and this page cannot read stays as it is until somebody wipes it", async () => {
    const { page } = await visit();
    const newer = JSON.stringify({ versie: 99, van: "een latere zelfscan" });
    await page.evaluate((text) => {
      localStorage.setItem("zelfscan", text);
    }, newer);
    await page.reload();
    await prepared(page);
    await expect.poll(() => status(page).innerText()).toContain("niet kan lezen");
    await answer(page, { "k1-1": "niet" });
    await page.getByRole("button", { name: "Onthoud op dit apparaat" }).click();
    await expect.poll(() => status(page).innerText()).toContain("niet kan lezen");
    expect(await page.evaluate(() => localStorage.getItem("zelfscan"))).toBe(newer);
    await page.getByRole("button", { name: "Wis van dit apparaat" }).click();
    await page.getByRole("button", { name: "Onthoud op dit apparaat" }).click();
    expect(await page.evaluate(() => localStorage.getItem("zelfscan"))).toContain("K1.1");
  });

  test("two windows that keep the same scan never overwrite each other", async () => {
    // On a device of their own: after a device was wiped its windows no longer tell each other what they keep.
    const { page: one, open } = await watch(site, { viewport: desktop });
    await open(address);
    await prepared(one);
    await one.getByRole("button", { name: "Onthoud op dit apparaat" }).click();
    const other = await one.context().newPage();
    await other.goto(site.server.origin + address);
    await prepared(other);
    await one.locator("#k1-1 summary").click();
    await other.locator("#k1-2 summary").click();
    await one.locator("#k1-1-notitie").fill("uit het ene venster");
    await other.locator("#k1-2-notitie").fill("uit het andere venster");
    await expect.poll(() => one.locator("#k1-2-notitie").inputValue()).toBe("uit het andere venster");
    await expect.poll(() => status(one).innerText()).toContain("Een ander venster");
    await expect.poll(() => other.locator("#k1-1-notitie").inputValue()).toBe("uit het ene venster");
    const held = await one.evaluate(() => localStorage.getItem("zelfscan") ?? "");
    expect(held).toContain("uit het ene venster");
    expect(held).toContain("uit het andere venster");
    await other.getByRole("button", { name: "Wis van dit apparaat" }).click();
    await expect.poll(() => status(one).innerText()).toContain("in een ander venster van dit apparaat gewist");
    expect(await kept(one)).toEqual([]);
  });

  test("what another window wrote before it had heard of this one is put beside what stands here", async () => {
    const { page } = await visit();
    await page.locator("#k1-1 summary").click();
    await page.getByRole("button", { name: "Onthoud op dit apparaat" }).click();
    const held = (): Promise<string> => page.evaluate(() => localStorage.getItem("zelfscan") ?? "");
    /** As a window does that knew the device as it was before the last text of this one; its name decides which of the two puts them together. */
    const writeAtOnce = (name: string, before: string): Promise<void> => {
      const opened = parseScan(before, new Set(["K1.1", "K1.2"]));
      if ("problem" in opened) throw new Error(opened.problem);
      const scan = withEntry(opened.scan, "K1.2", { notitie: `uit venster ${name}` });
      return page.evaluate(
        (newValue) => {
          localStorage.setItem("zelfscan", newValue);
          dispatchEvent(new StorageEvent("storage", { key: "zelfscan", newValue }));
        },
        serializeScan(scan, { beurt: `${name}.1`, na: turnOf(before).beurt }),
      );
    };
    let before = await held();
    await page.locator("#k1-1-notitie").fill("uit dit venster");
    await writeAtOnce("0", before);
    expect(await held()).toContain("uit dit venster");
    expect(await held()).toContain("uit venster 0");
    expect(await page.locator("#k1-2-notitie").inputValue()).toBe("uit venster 0");
    // The other one does it now, so nothing happens here until the next text, which takes it along.
    before = await held();
    await page.locator("#k1-1-notitie").fill("uit dit venster, later");
    await writeAtOnce("z", before);
    expect(await held()).not.toContain("later");
    await page.locator("#k1-1-notitie").fill("uit dit venster, het laatst");
    expect(await held()).toContain("uit dit venster, het laatst");
    expect(await held()).toContain("uit venster z");
  });

  test("a window that was not told what another one kept puts the two together, and names what does not fit", async () => {
    const { page } = await visit();
    await page.getByLabel("Gemeente of team").fill("Oost");
    await page.locator("#k1-1 summary").click();
    await page.locator("#k1-1-notitie").fill("uit dit venster");
    await page.getByRole("button", { name: "Onthoud op dit apparaat" }).click();
    /** As another window would: the one that writes is not told. */
    const keepElsewhere = (from: string, to: string): Promise<void> =>
      page.evaluate(
        ([was, is]) => {
          localStorage.setItem("zelfscan", (localStorage.getItem("zelfscan") ?? "").replace(was, is));
        },
        [from, to] as const,
      );
    await keepElsewhere("uit dit venster", "uit het andere venster");
    await page.locator("#k1-1-notitie").fill("uit dit venster, later");
    const held = await page.evaluate(() => localStorage.getItem("zelfscan") ?? "");
    expect(held).toContain("uit het andere venster");
    expect(held).toContain("uit dit venster, later");
    await keepElsewhere('"Oost"', '"West"');
    await page.getByLabel("Gemeente of team").fill("Noord");
    await expect.poll(() => status(page).innerText()).toContain("Er stonden twee namen.");
  });

  test("what the device held already when somebody keeps a scan is put with it, and what does not fit is named", async () => {
    const { page } = await visit();
    await answer(page, { "k1-1": "niet" });
    await page.getByLabel("Gemeente of team").fill("Oost");
    await page.getByRole("button", { name: "Onthoud op dit apparaat" }).click();
    const held = await page.evaluate(() => localStorage.getItem("zelfscan") ?? "");
    await page.getByRole("button", { name: "Wis van dit apparaat" }).click();
    await page.evaluate((text) => {
      localStorage.setItem("zelfscan", text.replace("Oost", "West").replace("K1.1", "K1.2"));
    }, held);
    await page.getByRole("button", { name: "Onthoud op dit apparaat" }).click();
    await expect.poll(() => status(page).innerText()).toContain("Er stonden twee namen. Oost blijft staan, en niet West.");
    expect(await page.locator("#k1-2-niet").isChecked()).toBe(true);
    expect(await page.locator("#k1-1-niet").isChecked()).toBe(true);
  });

  test("a day that the field refuses is in no file, and that is said", async () => {
    const { page } = await visit();
    await answer(page, { "k1-1": "niet", "k1-2": "niet" });
    for (const id of ["k1-1", "k1-2"]) await page.locator(`#${id} summary`).click();
    await page.locator("#k1-2-datum").fill("2030-03-01");
    await page.locator("#k1-1-datum").fill("0026-12-31");
    expect(await page.locator("#k1-1-datum").evaluate((field: HTMLInputElement) => field.validity.valid)).toBe(false);
    for (const name of ["Agenda (.ics)", "Tekst (.md)", "Excel (.xlsx)", "Word (.docx)", "Bewaar de scan als bestand"]) {
      const { content } = await taken(page, name);
      expect(content.toString("latin1"), name).not.toMatch(/0026|261231|20261231/);
      await expect.poll(() => status(page).innerText()).toContain("Niet overgenomen, want die dag kan niet: K1.1.");
    }
    await page.getByLabel("Ingevuld op").fill("0027-11-30");
    for (const name of ["Tekst (.md)", "Word (.docx)", "Bewaar de scan als bestand"]) {
      const { content } = await taken(page, name);
      expect(content.toString("latin1"), name).not.toMatch(/0027/);
      await expect.poll(() => status(page).innerText()).toContain("want die dag kan niet: K1.1, de dag van de scan.");
    }
  });

  test("unsaved work asks before it is lost; saved work does not", async () => {
    const { page } = await visit();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await answer(page, { "k1-1": "niet" });
    await page.getByRole("link", { name: "Kompas", exact: true }).first().click();
    await page.waitForURL("**/kompas/");
    expect(asked).toEqual(["beforeunload"]);
    await page.goto(site.server.origin + address);
    await answer(page, { "k1-1": "niet" });
    await taken(page, "Bewaar de scan als bestand");
    await page.getByRole("link", { name: "Kompas", exact: true }).first().click();
    await page.waitForURL("**/kompas/");
    expect(asked).toEqual(["beforeunload"]);
  });

  test("the way out never asks, and the answers are gone at once", async () => {
    const { page } = await visit();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    const left: string[] = [];
    await page.context().route(
      (url) => url.origin !== site.server.origin,
      async (route) => {
        left.push(route.request().url());
        await route.fulfill({ contentType: "text/html", body: "elders" });
      },
    );
    await answer(page, { "k1-1": "niet" });
    await page.getByRole("link", { name: "Verlaat deze site" }).click();
    await expect.poll(() => left.length).toBe(1);
    expect(asked).toEqual([]);
  });

  test("help stays one tap away, beside the unsaved scan", async () => {
    const { page } = await visit();
    await answer(page, { "k1-1": "niet" });
    const [help] = await Promise.all([
      page.context().waitForEvent("page"),
      page.locator(".uitweg").getByRole("link", { name: "Hulp" }).click(),
    ]);
    expect(new URL(help.url()).pathname).toBe("/hulp/");
    expect(await page.locator("#k1-1-niet").isChecked()).toBe(true);
  });
});

describe("with the keyboard alone", () => {
  test("a question is found, answered, taken back, and the scan saved", async () => {
    const { page } = await visit();
    await page.locator("#keuze-alles").focus();
    const reach = async (selector: string): Promise<void> => {
      for (let stop = 0; stop < 300; stop += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`${selector} is not reached with Tab`);
    };
    await reach("#k1-1-niet");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#k1-1-deels").isChecked()).toBe(true);
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#k1-1-op-orde").isChecked()).toBe(true);
    await reach("a[data-go='K2.3']");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("k2-3");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await page.locator("#k2-3-niet").isChecked()).toBe(true);
    await reach("button[data-do=save]");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect((await contentOf(download)).toString("utf8")).toContain('"K2.3"');
    await reach("button[data-do=undo]");
    await page.keyboard.press("Enter");
    expect(await page.locator("#k2-3-niet").isChecked()).toBe(false);
  });
});

describe("on a telephone", () => {
  test("asks one question at a time, and never scrolls sideways", async () => {
    const { page, faults } = await visit(phone);
    const shown = () => page.locator("fieldset[data-block]").filter({ visible: true });
    expect(await shown().evaluateAll((elements) => elements.map(({ id }) => id))).toEqual(["k1-1"]);
    expect(await page.getByRole("button", { name: "Vorige" }).isDisabled()).toBe(true);
    await answer(page, { "k1-1": "niet-van-toepassing" });
    await page.getByRole("button", { name: "Volgende" }).click();
    expect(await page.evaluate(() => document.activeElement?.id), "the question is read out").toBe("k1-2");
    expect(await page.locator("#scan-stap").innerText()).toBe("Vraag 2 van 51");
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const heard = nodes.find(
      ({ role, properties }) =>
        role?.value === "group" && properties?.some(({ name, value }) => name === "focused" && value.value === true),
    );
    expect(heard?.name?.value, "which question").toContain("K1.2 Alle vormen van uitbuiting in beeld");
    expect(heard?.description?.value, "what is asked, and how far").toMatch(/^Het plan noemt .*Vraag 2 van 51$/);
    await page.getByRole("link", { name: /^K5\.11 / }).click();
    expect(await shown().evaluateAll((elements) => elements.map(({ id }) => id))).toEqual(["k5-11"]);
    await page.getByRole("button", { name: "Naar de uitkomst" }).press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Uitkomst");
    await page.getByRole("button", { name: "Zet de scan hierboven erbij" }).click();
    await page.locator("#scan-vergelijking table").waitFor();
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 780 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(faults()).toEqual([]);
  });
});

describe("for everybody", () => {
  test("the doors of the answers differ in colours that the reader chose too", async () => {
    const page = await site.browser.newPage({ forcedColors: "active" });
    await page.goto(`${site.server.origin}/kader/zelfscan/`);
    const doors = await page
      .locator("#k1-3 .answer-glyph")
      .evaluateAll((glyphs) =>
        glyphs.map((glyph) => getComputedStyle(glyph)).map((style) => `${style.backgroundImage} ${style.borderStyle}`),
      );
    expect(new Set(doors).size).toBe(5);
    await page.close();
  });

  test.for(atNight([phone, desktop], [phone]))("no finding by axe at work, at $width", async (viewport) => {
    const { page, session } = await visit(viewport);
    await answer(page, { "k1-1": "niet" });
    await page.locator("#k1-1 summary").click();
    await page.getByRole("button", { name: "Zet de scan hierboven erbij" }).click();
    await page.locator("#scan-vergelijking table").waitFor();
    expect(await (await axeBeside(session)).findings()).toEqual([]);
  });

  test("without scripts it is a form of 51 questions, to print and fill in", async () => {
    const page = await site.look(address, { javaScriptEnabled: false, viewport: phone });
    expect(await page.locator("fieldset[data-block]").filter({ visible: true }).count()).toBe(51);
    expect(await page.locator("#k5-11-bewijs").isVisible()).toBe(true);
    expect(await page.locator(".scan").getByRole("button").filter({ visible: true }).count()).toBe(0);
    expect(await page.locator("form:has(fieldset[data-block]), .scan form").count(), "Enter must not put answers in the address").toBe(0);
  });
});

describe("the scan of the own house", () => {
  test("is the same form with its own questions: kept and named apart, and closed to a file of the Kader", async () => {
    const { page, faults } = await visit();
    const kader = await scanFile(page, "Voorbeeldstad", "2030-01-05", { "k1-1": "niet" });
    await reader.open("/kader/eigen-huis/", "networkidle");
    expect(await page.getByText("Snelle start").count()).toBe(0);
    await answer(page, { "h1-1": "niet", "h5-3": "deels" });
    expect(await page.locator("#scan-uitkomst .scan-item a").allInnerTexts()).toContain("H1.1 Werk met risico staat op een lijst");
    const saved = await scanFile(page, "Voorbeeldstad", "2030-01-05", {});
    expect(saved.name).toBe("zelfscan-eigen-huis-voorbeeldstad-2030-01-05.json");
    await page.getByRole("button", { name: "Onthoud op dit apparaat" }).click();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["zelfscan-eigen-huis"]);
    await page.getByLabel("Open een bewaarde scan").setInputFiles(kader);
    await expect.poll(() => page.locator("#scan-open-fout").textContent()).toContain("van een andere zelfscan");
    expect(await page.locator("#h1-1-niet").isChecked()).toBe(true);
    expect(faults()).toEqual([]);
  });

  test("is whole without scripts: every question with its answers, to print", async () => {
    const text = await (await fetch(`${site.server.origin}/kader/eigen-huis/`)).text();
    expect(text.match(/<fieldset class="question"/g)).toHaveLength(18);
  });

  test("says of every question after whom it was made, with a link, or that it is our own", () => {
    const $ = documentAt("/kader/eigen-huis/");
    const origins = $("fieldset.question")
      .get()
      .map((question) => ({
        text: $(question).find(".question-from").text(),
        links: $(question).find(".question-from a[href^='https://']").length,
      }));
    for (const { text, links } of origins) expect(text).toMatch(links > 0 ? /^Naar: .+\.$/ : /^Onze eigen vraag\.$/);
    const councils = $(".question-from")
      .get()
      .filter((from) => /Local Government Association|Council/.test($(from).text()));
    expect(councils.length).toBeGreaterThanOrEqual(origins.length / 2);
  });
});
