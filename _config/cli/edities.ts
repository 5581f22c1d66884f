import { existsSync } from "node:fs";
import { join } from "node:path";
import { nothingMade } from "../model/books.ts";
import { makeBooks, pagesWithFiles } from "../publish/books/make.ts";
import { copySite, sitePlaceOf, publish, siteFolder, whileAloneIn } from "../publish/standing/site-place.js";
import { writeWhole } from "../read/write.js";
import { prepare } from "../eleventy/edition.ts";
import { readSettings } from "../read/settings.ts";
import { command, type Given } from "./command.ts";
import { versionOf } from "./version.js";
import { keepBoth, keepOnly, standingStories } from "../publish/standing/stories.js";

/**
 * `npm run edities`: makes the longread, the Kompas and the Kader as PDF and as EPUB, and cards, help sheets and templates as PDF, from the site in
 * `_site/`, and adds them to the pages that offer them. They are made in a copy of the site, which then replaces it. Exit 0: made. Exit 1: not, and
 * the reason is printed. Exit 2: it could not run.
 */
export default command(async (given) => {
  const place = await sitePlaceOf(join(given.root, siteFolder));
  await whileAloneIn(
    place,
    () => makeIn(place, given),
    (sentence) => given.errors.write(`${sentence}\n`),
  );
});

async function makeIn(place: Awaited<ReturnType<typeof sitePlaceOf>>, { root, environment, output }: Given): Promise<void> {
  const { archive } = readSettings(root, environment);
  const UITGAVE = environment.UITGAVE ?? versionOf(root) ?? "";
  const { editions, contentIn, drawOffering } = await prepare(root, { ...environment, UITGAVE });
  const siteDir = join(place.stage, "site");
  if (existsSync(place.site)) copySite(place.site, siteDir);
  const { books, sheets, barred, named } = await makeBooks(editions, {
    root,
    siteDir,
    archive,
    contentIn,
    draw: (page) => drawOffering(page, nothingMade),
  });
  for (const page of pagesWithFiles(editions))
    await writeWhole(join(siteDir, page.address, "index.html"), drawOffering(page, { books, sheets }));
  const { stories } = await standingStories(place.stories);
  await keepBoth(place.stories, { stories, books: named });
  await publish(siteDir, place);
  await keepOnly(place.stories, { stories, books: named });
  for (const { href, bytes } of [...books, ...sheets]) output.write(`${href} (${String(Math.ceil(bytes / 1000))} kB)\n`);
  for (const name of barred)
    output.write(`Niet teruggezet: ${name} noemt een getuigenis die niet of niet meer mag. Haal het bestand uit het archief.\n`);
}
