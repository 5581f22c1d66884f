import { rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { launchBrowser } from "../publish/books/browser.ts";
import { BookError, makeBooks, pagesWithBooks } from "../publish/books/make.ts";
import { prepare } from "../eleventy/edition.ts";
import { beginCommand, messageOf } from "../check/privacy/message.ts";

/**
 * `npm run edities`: makes the longread and the Kompas as PDF and as EPUB from the site in `_site/`, and shows them on the
 * pages that offer them. Needs Chrome or Chromium. Exit 0: made. Exit 1: not, and the reason is printed. Exit 2: it could not run.
 */
const root = process.cwd();
const siteDir = resolve("_site");

beginCommand();
try {
  const { editions, drawIn, drawOffering } = await prepare(root);
  const browser = await launchBrowser();
  try {
    const { files, barred } = await makeBooks(editions, browser, { root, siteDir, environment: process.env, drawIn });
    for (const page of pagesWithBooks(editions)) await replace(join(siteDir, page.address, "index.html"), drawOffering(page, files));
    for (const { href, bytes } of files) process.stdout.write(`${href} (${String(Math.ceil(bytes / 1000))} kB)\n`);
    for (const name of barred)
      process.stdout.write(`Niet teruggezet: ${name} noemt een getuigenis die niet of niet meer mag. Haal het bestand uit het archief.\n`);
  } finally {
    await browser.close();
  }
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = error instanceof BookError ? 1 : 2;
}

/** Whoever is stopped halfway leaves no half page. */
async function replace(path: string, html: string): Promise<void> {
  await writeFile(`${path}.part`, html);
  await rename(`${path}.part`, path);
}
