import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../../read/write.js";

/*
 * The list of the stories on a site, stored beside the site and never in it: how long each may stay, and the files on which that is based. It
 * contains no text of a story.
 */

/**
 * @typedef {object} Story
 * @property {string} slug
 * @property {string} page hash of its page as it was written: a row applies to that version of the page only
 * @property {string} [until] the first day on which it may not be shown, YYYY-MM-DD in Europe/Amsterdam
 * @property {boolean} told whether somebody told it to us, and so can withdraw it
 * @property {Record<string, string>} sources the hashes of its source files, by their names in messages
 */

/**
 * @typedef {object} Stories
 * @property {readonly Story[]} stories
 * @property {Readonly<Record<string, readonly string[]>>} books the slugs that each book or sheet names, by the address of its file
 */

/** The environment variable that tells a build where to write the list; a build that is not published writes none. */
export const storyListSetting = "VERHALENLIJST";

/**
 * The path of the list in the folder of a run.
 * @param {string} folder
 * @returns {string}
 */
export function madeList(folder) {
  return join(folder, "verhalen.json");
}

/**
 * The path of the report that is printed when the edition is published.
 * @param {string} folder
 * @returns {string}
 */
export function madeReport(folder) {
  return join(folder, "verslag.txt");
}

/**
 * @param {string} folder of the run
 * @returns {Promise<Stories>}
 * @throws when it is not there: a site without its list is not published
 */
export async function madeStories(folder) {
  return parse(await readFile(madeList(folder), "utf8"));
}

/**
 * The list of the current site; empty when there is none, and then nothing is known of any story.
 * @param {string} path
 * @returns {Promise<Stories>}
 */
export async function standingStories(path) {
  return readFile(path, "utf8")
    .then(parse)
    .catch(() => ({ stories: [], books: {} }));
}

/**
 * Adds the rows of the new site to those of the current one: both are needed while one replaces the other.
 * @param {string} path
 * @param {Stories} coming
 */
export async function keepBoth(path, coming) {
  const standing = await standingStories(path);
  const stories = new Map([...standing.stories, ...coming.stories].map((story) => [`${story.slug} ${story.page}`, story]));
  await keepOnly(path, { stories: [...stories.values()], books: { ...standing.books, ...coming.books } });
}

/**
 * @param {string} path
 * @param {Stories} stories
 */
export async function keepOnly(path, stories) {
  await writeWhole(path, `${JSON.stringify(stories, null, 1)}\n`, { mode: 0o600 });
}

/**
 * A hash of the source of a story. For a story that somebody told us it covers every byte: any change may be a withdrawal. For other stories, which are
 * about nobody, it covers only the fields that decide whether they may be shown.
 * @param {Uint8Array} bytes
 * @param {boolean} told
 * @returns {string}
 */
export function sourceHash(bytes, told) {
  const hash = createHash("sha256");
  if (told) return hash.update(bytes).digest("base64url");
  const deciding = /^["']?(?:concept|herkomst|publiceren_op|verloopt_op)["']?[^\S\n]*:.*$/gm;
  return hash.update((Buffer.from(bytes).toString("utf8").match(deciding) ?? []).join("\n")).digest("base64url");
}

/**
 * Invalid rows are dropped: nothing is known of such a story.
 * @param {string} text
 * @returns {Stories}
 */
function parse(text) {
  /** @type {unknown} */
  const read = JSON.parse(text);
  if (!isRecord(read) || !Array.isArray(read.stories)) throw new Error("Dit is geen lijst van verhalen.");
  return {
    stories: read.stories.filter(isStory),
    books: isRecord(read.books) ? Object.fromEntries(Object.entries(read.books).filter(isBook)) : {},
  };
}

/**
 * @param {unknown} row
 * @returns {row is Story}
 */
function isStory(row) {
  return (
    isRecord(row) &&
    typeof row.slug === "string" &&
    typeof row.page === "string" &&
    typeof row.told === "boolean" &&
    (row.until === undefined || typeof row.until === "string") &&
    isRecord(row.sources) &&
    Object.values(row.sources).every((mark) => typeof mark === "string")
  );
}

/**
 * @param {[string, unknown]} row
 * @returns {row is [string, string[]]}
 */
function isBook(row) {
  return Array.isArray(row[1]) && row[1].every((slug) => typeof slug === "string");
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
