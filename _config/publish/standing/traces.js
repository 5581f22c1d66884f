import { hasClass, inside, withoutTags, readMarkup, wordsOfNode, unescape } from "./markup.js";

/** The number of consecutive words that counts as a quote, in a file that names the story; the name of a law has fewer. */
const run = 8;
/** A title or summary of fewer words can occur without the story being meant. Also the limit for the words of a slug. */
const fewest = 3;

/**
 * How a story is recognised in other files.
 * @typedef {object} Trace
 * @property {(text: string) => boolean} names whether a text names it: by its address, its title or its summary
 * @property {(text: string) => boolean} shows the same, or whether the text quotes it; only for files that name the story
 */

/**
 * @param {string} slug
 * @param {string | undefined} page the HTML of its page on the current site
 * @returns {Trace}
 */
export function traceOf(slug, page) {
  // A short slug (up to three words) can be ordinary text, so it counts only within an address.
  const address = new RegExp(slug.split("-").length > fewest ? `(?<![\\w-])${slug}(?![\\w-])` : `getuigenissen/${slug}(?![\\w-])`, "i");
  const { sentences, prose } = page === undefined ? { sentences: [], prose: [] } : readStory(page);
  const said = sentences.map((text) => normalWords(text)).filter((words) => words.length >= fewest);
  const needles = said.map((words) => ` ${words.join(" ")} `);
  const runs = new Set(prose.flatMap((text) => runsOf(normalWords(text))));
  const names = (/** @type {string} */ text) => {
    if (address.test(text)) return true;
    const words = ` ${normalWords(text).join(" ")} `;
    return needles.some((needle) => words.includes(needle));
  };
  return { names, shows: (text) => names(text) || runsOf(normalWords(text)).some((words) => runs.has(words)) };
}

/**
 * The title and summary of a story, and the text that belongs to this story only: no help lines, no list of other stories.
 * @param {string} page
 * @returns {{ sentences: string[], prose: string[] }}
 */
function readStory(page) {
  const description = unescape(/<meta name="description" content="([^"]*)"/.exec(page)?.[1] ?? "");
  try {
    const nodes = [...inside(readMarkup(page))];
    const title = nodes.find(({ name }) => name === "h1");
    const told = nodes.filter((node) => hasClass(node, "prose")).flatMap(({ children }) => children);
    const calm = nodes.filter((node) => node.name === "section" && hasClass(node, "summary")).flatMap(({ children }) => children);
    return {
      sentences: [description, ...(title === undefined ? [] : [wordsOfNode(page, title)])],
      prose: [...told, ...calm].filter(({ name }) => /^(?:p|ul|ol|blockquote)$/.test(name)).flatMap((node) => ownWords(page, node)),
    };
  } catch {
    return { sentences: [description], prose: [] };
  }
}

/**
 * The text of an element outside its links: those contain titles of other pages, and say nothing of this story.
 * @param {string} page
 * @param {import("./markup.js").Node} node
 * @returns {string[]}
 */
function ownWords(page, node) {
  const links = [...inside(node)].filter(({ name }) => name === "a");
  const bounds = [node.from, ...links.flatMap(({ from, to }) => [from, to]), node.to];
  return bounds.flatMap((from, index) => (index % 2 === 0 ? [withoutTags(page.slice(from, bounds[index + 1]))] : []));
}

/**
 * The words of a text, normalised: case, the encoding of accents, spaces, dashes and quotation marks make no difference.
 * @param {string} text
 * @returns {string[]}
 */
export function normalWords(text) {
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * @param {readonly string[]} words
 * @returns {string[]}
 */
function runsOf(words) {
  return words.slice(0, Math.max(0, words.length - run + 1)).map((_, index) => words.slice(index, index + run).join(" "));
}
