import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, Route } from "playwright-core";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".avif": "image/avif",
  ".webp": "image/webp",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/**
 * Prints a page of the built site as a tagged PDF with an outline. The browser gets every file from the disk, under the
 * address of the site: nothing is fetched, no port is opened, and links in the file are whole.
 * @param siteDir absolute path of the built site
 * @param url whole address of the page
 * @param day of the edition, for the dates in the file
 */
export async function printPdf(browser: Browser, siteDir: string, url: string, day: string): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    await context.route("**/*", (route) => answer(route, siteDir, new URL(url).origin));
    const page = await context.newPage();
    // As it will be printed, and with every font that there is: one that only paper shows would else come after the pages were laid out, now and then.
    await page.emulateMedia({ media: "print" });
    await page.goto(url, { waitUntil: "load" });
    await page.evaluate(async () => {
      await Promise.allSettled([...document.fonts].map(async (font) => font.load()));
    });
    return repeatable(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }), day);
  } finally {
    await context.close();
  }
}

async function answer(route: Route, siteDir: string, origin: string): Promise<void> {
  const url = new URL(route.request().url());
  const path = decodeURIComponent(url.pathname);
  const file = join(siteDir, path.endsWith("/") ? `${path}index.html` : path);
  if (url.origin !== origin || !file.startsWith(siteDir) || !existsSync(file)) {
    await route.abort();
    return;
  }
  const content = readFileSync(file);
  // A reader of the site is never made to wait for a font; a book waits, or it would be set in another one now and then.
  const body = extname(file) === ".css" ? content.toString("utf8").replaceAll("font-display:optional", "font-display:block") : content;
  await route.fulfill({ body, contentType: types[extname(file)] ?? "application/octet-stream" });
}

/**
 * The browser writes into the file the moment of printing, and numbers of elements that depend on what it did before.
 * The day of the edition and a plain count stand in their place, in as many bytes and in the same order: the file has a
 * table of byte offsets, and a tree of sorted names.
 */
function repeatable(pdf: Uint8Array, day: string): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const names = new Set([...text.matchAll(nodeName)].map(([name]) => name));
  const plain = new Map([...names].sort().map((name, index) => [name, `(node${String(index + 1).padStart(8, "0")})`]));
  const made = text
    .replace(/(\/(?:CreationDate|ModDate) )\(D:\d{14}[+-]\d\d'\d\d'\)/g, `$1(D:${day.replaceAll("-", "")}000000+00'00')`)
    .replace(nodeName, (name) => plain.get(name) ?? name);
  if (made.length !== text.length) throw new Error("A date in the PDF has another form than this code knows.");
  return Buffer.from(made, "latin1");
}

const nodeName = /\(node\d{8}\)/g;
