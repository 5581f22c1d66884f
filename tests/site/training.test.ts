import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { published } from "./site.ts";

const modules = published().filter((address) => /^\/kompas\/leerpad\/.+\/$/.test(address));

const site = openSite();

test("there are at least eight modules", () => {
  expect(modules.length).toBeGreaterThanOrEqual(8);
});

describe("without scripts", () => {
  test.for(modules)("%s asks three to five questions, each answer folds open to its feedback", async (address) => {
    const page = await site.look(address, { javaScriptEnabled: false });
    const questions = await page.locator(".question").all();
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(questions.length).toBeLessThanOrEqual(5);
    for (const question of questions) {
      const answer = question.locator("details").first();
      expect(await answer.locator("p").isVisible()).toBe(false);
      await answer.locator("summary").click();
      expect(await answer.locator("p").isVisible()).toBe(true);
    }
    expect(await page.getByRole("heading", { name: "Wat doet u morgen?" }).isVisible()).toBe(true);
    expect(await page.locator("#voortgang").isVisible()).toBe(false);
  });

  test("the certificate is filled in and printed on one page, alone", async () => {
    const page = await site.look("/kompas/leerpad/", { javaScriptEnabled: false });
    await page.getByLabel("Naam", { exact: true }).fill("Wie dit leest");
    await page.getByRole("checkbox").first().check();
    const task = getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 });
    const document = await task.promise;
    const { items } = await (await document.getPage(1)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    expect(document.numPages).toBe(1);
    expect(text).toContain("Bewijs van deelname");
    expect(text).toContain("Wie dit leest");
    expect(text).not.toContain("Zo werkt het");
    await task.destroy();
  });
});

describe("progress", () => {
  const [first = ""] = modules;

  test("goes to a file and comes back on the certificate; nothing is kept on the device", async () => {
    const page = await site.look(first);
    for (const question of await page.locator(".question").all()) await question.locator("summary").first().click();
    await page.getByText("U hebt alle vragen gedaan.").waitFor();
    const plan = page.locator(".morgen label").nth(1);
    await plan.click();
    const words = (await plan.innerText()).trim();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Bewaar als bestand" }).click();
    const path = await (await download).path();
    expect(await readFile(path, "utf8")).toContain('"soort": "leerpad-mensenhandel"');

    await page.goto(`${site.server.origin}/kompas/leerpad/`);
    const slug = first.split("/").at(-2) ?? "";
    expect(await page.locator(`#gedaan-${slug}`).isChecked()).toBe(false);
    await page.getByLabel("Open een bestand").setInputFiles(path);
    await page.getByText("In dit bestand is 1 module klaar.").waitFor();
    expect(await page.locator(`#gedaan-${slug}`).isChecked()).toBe(true);
    expect(await page.locator(".plans :checked").count()).toBe(1);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

    // On paper stands what somebody is going to do, and nothing that they are not.
    const task = getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 });
    const document = await task.promise;
    const { items } = await (await document.getPage(1)).getTextContent();
    const text = items
      .map((item) => ("str" in item ? item.str : ""))
      .join(" ")
      .replace(/\s+/g, " ");
    const others = await page.locator(".plans label:not(:has(:checked))").allInnerTexts();
    expect(document.numPages).toBe(1);
    expect(text).toContain(words);
    expect(others.filter((other) => text.includes(other.trim()))).toEqual([]);
    await task.destroy();
  });

  test("is asked for before it is lost; after saving, and on the way out, nothing is asked", async () => {
    const page = await site.look(first);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    const answer = (): Promise<void> => page.locator(".question summary").first().click();
    const leave = async (): Promise<void> => {
      await page.getByRole("link", { name: "Kader", exact: true }).first().click();
      await page.waitForURL("**/kader/");
      await page.goto(site.server.origin + first);
    };
    await leave();
    expect(asked).toEqual([]);
    await answer();
    await page.getByText(/U hebt 1 van de/).waitFor();
    await leave();
    expect(asked).toEqual(["beforeunload"]);
    await page.locator(".morgen label").first().click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Bewaar als bestand" }).click();
    await download;
    await leave();
    expect(asked).toEqual(["beforeunload"]);
    await page.locator(".morgen label").first().click();
    const left: string[] = [];
    await page.context().route(
      (url) => url.origin !== site.server.origin,
      async (route) => {
        left.push(route.request().url());
        await route.fulfill({ contentType: "text/html", body: "elders" });
      },
    );
    await page.getByRole("link", { name: "Verlaat deze site" }).click();
    await expect.poll(() => left.length).toBe(1);
    expect(asked).toEqual(["beforeunload"]);
  });

  test("a damaged file gets a Dutch sentence and changes nothing", async () => {
    const page = await site.look("/kompas/leerpad/");
    await page.getByLabel("Open een bestand").setInputFiles({ name: "stuk.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await page.getByText(/beschadigd.*Er is niets veranderd\./).waitFor();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
  });
});
