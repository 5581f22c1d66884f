import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { files, read } from "./site.ts";

const site = openSite();

/** The list of this site, with what stands in it for one file changed. */
function manifest(changed?: string): string {
  return files()
    .map((file) => {
      const hash = createHash("sha256").update(read(file)).digest("hex");
      return `${file === changed ? hash.replace(/^./, (sign) => (sign === "0" ? "1" : "0")) : hash}  ${file.slice(1)}\n`;
    })
    .join("");
}

async function opened(list?: string): Promise<Page> {
  const page = await site.browser.newPage();
  await page.route("**/controleer/manifest.txt", (route) =>
    list === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: list }),
  );
  await page.goto(`${site.server.origin}/controleer/`);
  return page;
}

const said = (page: Page): Promise<string> =>
  page.locator("#controle-status").evaluate(async (status) => {
    while (!/^(?:Klaar|Bij deze uitgave|Dit is geen)/.test(status.textContent)) await new Promise(requestAnimationFrame);
    return status.textContent;
  });

test("a page and all that it loads are compared with the list, and nothing is asked elsewhere", async () => {
  const page = await opened(manifest());
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.server.origin)) elsewhere.push(request.url());
  });
  await page.getByLabel("Adres van een bladzijde").fill("hulp");
  await page.getByRole("button", { name: "Controleer deze bladzijde" }).click();
  expect(await said(page)).toMatch(/^Klaar\. Alle \d+ bestanden zijn gelijk aan de lijst\.$/);
  expect(elsewhere).toEqual([]);
  await page.close();
});

test("a file that is another than in the list is named", async () => {
  const page = await opened(manifest("/over/colofon/index.html"));
  await page.getByLabel("Adres van een bladzijde").fill("/over/colofon/");
  await page.getByLabel("Adres van een bladzijde").press("Enter");
  expect(await said(page)).toMatch(/^Klaar\. \d+ bestanden zijn gelijk aan de lijst, 1 niet:$/);
  expect(await page.locator("#controle-fouten").innerText()).toBe("/over/colofon/: is anders dan in de lijst");
  await page.close();
});

test("all files of the list, and one that is gone", async () => {
  const page = await opened(
    `${manifest()
      .split("\n")
      .filter((line) => /robots\.txt|status\.json/.test(line))
      .join("\n")}\n${"0".repeat(64)}  weg.txt\n`,
  );
  await page.getByRole("button", { name: "Controleer alles" }).click();
  expect(await said(page)).toBe("Klaar. 2 bestanden zijn gelijk aan de lijst, 1 niet:");
  expect(await page.locator("#controle-fouten").innerText()).toBe("/weg.txt: niet op te halen");
  await page.close();
});

test("without a list, or with an address of another site, it says that there is nothing to compare", async () => {
  const page = await opened();
  const button = page.getByRole("button", { name: "Controleer deze bladzijde" });
  await button.click();
  expect(await said(page)).toContain("Er is niets te vergelijken.");
  await page.getByLabel("Adres van een bladzijde").fill("https://elders.example/");
  await button.click();
  expect(await page.locator("#controle-status").innerText()).toBe("Dit is geen adres van deze site.");
  await page.close();
});
