import { Refusal } from "../model/refusal.js";
import { placeOf, siteFolder, whileAloneIn } from "../publish/standing/site-place.js";
import { keepKnown } from "./keep-known.js";
import { removeStories } from "../publish/standing/remove.js";

/*
 * `npm run weghalen`: takes from the site that stands what may no longer be shown, without building and with nothing but Node.
 * Exit 0: nothing is left of it. Exit 1: it could not run, and the reason is printed.
 */

const say = (/** @type {string} */ sentence) => process.stderr.write(`${sentence}\n`);

try {
  const place = await placeOf(siteFolder);
  const work = () => removeStories({ root: process.cwd(), place, environment: process.env, now: () => new Date(), say, keepKnown });
  const gone = await whileAloneIn(place, work, say);
  if (gone.length === 0) process.stdout.write("Op de site staat geen getuigenis die weg moet.\n");
} catch (error) {
  say(error instanceof Refusal ? error.message : String(error));
  process.exitCode = 1;
}
