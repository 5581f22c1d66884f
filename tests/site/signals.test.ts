import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { startServer, type Server } from "./server.ts";
import { published, siteDir } from "./site.ts";

const sheets = published().filter((address) => /^\/signalen\/(?!wegwijzer\/).+/.test(address));

let server: Server;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(siteDir), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

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

describe.for(sheets)("%s", (address) => {
  test("is one sheet of A4 on paper, from what you see to whom you call", async () => {
    const page = await browser.newPage();
    await page.goto(server.origin + address);
    const paper = await print(page);
    expect(paper).toHaveLength(1);
    for (const part of ["Wat u kunt zien", "Wat u vraagt", "Wat u doet", "Wat u nooit doet", "Wie u belt", "112", address])
      expect(paper[0]).toContain(part);
    await page.close();
  });
});
