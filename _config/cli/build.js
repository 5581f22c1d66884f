import { spawn } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "../model/refusal.js";
import { keepServers, placeOf, publish, siteFolder, whileAloneIn } from "../publish/standing/site-place.js";
import { keepKnown } from "./keep-known.js";
import { removeStories } from "../publish/standing/remove.js";
import { keepBoth, keepOnly, madeReport, madeStories } from "../publish/standing/stories.js";

/*
 * `npm run build`: makes the site beside the one that stands, and puts it in its place when everything succeeded. When
 * anything failed, whatever it was, the old site stays, without the stories that may no longer be shown.
 * Exit 0: done. Exit 1: not, and the reason is printed.
 *
 * Plain JavaScript: it does its half of the work where nothing is installed.
 */

const say = (/** @type {string} */ sentence) => process.stderr.write(`${sentence}\n`);

try {
  const place = await placeOf(siteFolder);
  await whileAloneIn(place, () => build(place), say);
} catch (error) {
  say(`\n${error instanceof Refusal ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** @param {import("../publish/standing/site-place.js").Place} place */
async function build(place) {
  const made = join(place.stage, "site");
  try {
    await mkdir(made, { recursive: true });
    if (await makeEdition(made)) {
      // What stands is on the list at every moment, whoever is stopped where.
      const stories = await madeStories(place.stage);
      await keepBoth(place.stories, stories);
      await publish(made, place);
      await keepOnly(place.stories, stories);
      await keepServers(place);
      process.stdout.write(`De site staat in ${siteFolder}/.\n${await readFile(madeReport(place.stage), "utf8")}`);
      // Taken back, or lapsed at midnight, while the site was being made.
      if ((await remove(place)).length > 0) process.exitCode = 1;
      return;
    }
  } catch (error) {
    say(`\n${String(error)}`);
  }
  process.exitCode = 1;
  await remove(place);
}

/** @param {import("../publish/standing/site-place.js").Place} place */
async function remove(place) {
  return removeStories({ root: process.cwd(), place, environment: process.env, now: () => new Date(), say, keepKnown });
}

/**
 * Runs the part that needs what is installed, in a process of its own: nothing that goes wrong there, a crash or a lack of
 * memory, keeps this one from its work.
 * @param {string} into
 * @returns {Promise<boolean>} whether the whole site is there
 */
async function makeEdition(into) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve("./build-edition.js")), into], {
    // Eleventy needs no thread of its own to load changed files anew: a build loads each once.
    env: { ...process.env, ELEVENTY_SKIP_ESM_RESOLVER: "1" },
    // The channel tells the other when this one is gone.
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.once(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.once("error", (error) => {
      say(String(error));
      done(false);
    });
    child.once("close", (code) => {
      if (code !== 0 && code !== 1 && code !== 2) say("Het bouwen is afgebroken.");
      done(code === 0);
    });
  });
}
