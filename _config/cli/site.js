import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../model/refusal.js";
import { removeStories } from "../publish/standing/remove.js";
import { keepServers, sitePlaceOf, publish, siteFolder, whileAloneIn } from "../publish/standing/site-place.js";
import { keepBoth, keepOnly, madeReport, madeStories } from "../publish/standing/stories.js";
import { keepKnown } from "./keep-known.js";

/*
 * The two commands that change the current site, as functions (command.ts). Plain JavaScript, so that they run when no packages are installed.
 */

/** @typedef {Pick<import("./command.ts").Given, "root" | "environment" | "output" | "errors">} Given */
/** @typedef {import("../publish/standing/site-place.js").Place} Place */

/**
 * `npm run build`: makes a new site beside the current one, and replaces it when everything succeeded. When anything fails, the old site stays,
 * without the stories that may no longer be shown.
 * @param {Given} given
 * @param {(into: string) => Promise<boolean>} makeEdition makes the site in a folder, and returns whether it is complete
 * @returns {Promise<0 | 1>} 0: done; 1: not, and the reason is printed
 */
export async function build(given, makeEdition) {
  return changeSite(given, async (place) => {
    const made = join(place.stage, "site");
    try {
      await mkdir(made, { recursive: true });
      if (await makeEdition(made)) {
        // The list covers the published site at every moment, wherever this is interrupted.
        const stories = await madeStories(place.stage);
        await keepBoth(place.stories, stories);
        await publish(made, place);
        await keepOnly(place.stories, stories);
        await keepServers(place);
        given.output.write(`De site staat in ${siteFolder}/.\n${await readFile(madeReport(place.stage), "utf8")}`);
        // For stories that were withdrawn, or expired at midnight, during the build.
        return (await remove(given, place)).length > 0 ? 1 : 0;
      }
    } catch (error) {
      given.errors.write(`\n${String(error)}\n`);
    }
    await remove(given, place);
    return 1;
  });
}

/**
 * `npm run weghalen`: removes from the current site what may no longer be shown, without building, with nothing but Node.
 * @param {Given} given
 * @returns {Promise<0 | 1>} 0: nothing of it remains; 1: it could not run, and the reason is printed
 */
export async function takeAway(given) {
  return changeSite(given, async (place) => {
    const gone = await remove(given, place);
    if (gone.length === 0) given.output.write("Op de site staat geen getuigenis die weg moet.\n");
    return 0;
  });
}

/**
 * @param {Given} given
 * @param {(place: Place) => Promise<0 | 1>} work
 */
async function changeSite({ root, errors }, work) {
  try {
    const place = await sitePlaceOf(join(root, siteFolder));
    return await whileAloneIn(
      place,
      () => work(place),
      (sentence) => errors.write(`${sentence}\n`),
    );
  } catch (error) {
    errors.write(`\n${error instanceof Refusal ? error.message : String(error)}\n`);
    return 1;
  }
}

/**
 * @param {Given} given
 * @param {Place} place
 */
async function remove({ root, environment, errors }, place) {
  const say = (/** @type {string} */ sentence) => {
    errors.write(`${sentence}\n`);
  };
  const keep = (/** @type {readonly string[]} */ slugs) => {
    keepKnown(slugs, { root, environment, say });
  };
  return removeStories({ root, place, environment, now: () => new Date(), say, keepKnown: keep });
}
