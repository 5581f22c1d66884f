import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { gunzipSync, inflateRawSync } from "node:zlib";
import { dayInAmsterdam } from "../../read/day.js";
import { answerGone } from "../servers/gone.js";
import { copySite, madeAfter, publish } from "./site-place.js";
import { unescape, without } from "./markup.js";
import { nameNow } from "../../read/name-now.js";
import { privateName } from "../../read/private-name.js";
import { keepBoth, keepOnly, sourceHash, standingStories } from "./stories.js";
import { traceOf, normalWords } from "./traces.js";

/**
 * @typedef {object} Circumstances
 * @property {string} root absolute path of the project
 * @property {import("./site-place.js").Place} place
 * @property {Readonly<Record<string, string | undefined>>} environment
 * @property {() => Date} now
 * @property {(sentence: string) => void} say
 * @property {(slugs: readonly string[]) => void} keepKnown called before withdrawn stories go, with their slugs
 */

/**
 * Removes from the current site every story that may no longer be shown, everywhere: its page and media, every place that names, counts or quotes
 * it, search, feed, sitemap, books and data. It does not use the rest of the content and needs only Node, so that no fault elsewhere can delay it.
 * When in doubt a story is removed.
 * @param {Circumstances} circumstances
 * @returns {Promise<readonly string[]>} the slugs of the removed stories
 */
export async function removeStories({ root, place, environment, now, say, keepKnown }) {
  if (!existsSync(place.site)) return [];
  const standing = await standingStories(place.stories);
  const day = dayOf(environment, now);
  // An unreadable register of moved pages delays nothing.
  const moved = ifRead(() => movedIn(readFileSync(join(root, "_data/verhuisd.yaml"), "utf8"))) ?? [];
  const named = ifRead(() => namesInRegister(readFileSync(join(root, "_data/ingetrokken.yaml"))));
  const withdrawn = named && new Set([...named].flatMap((name) => [name, nameNow(name, moved)]));

  /** @type {Map<string, string>} */
  const gone = new Map();
  for (const slug of storiesIn(place.site)) {
    const page = ifRead(() => hashOfPage(place.site, slug));
    const rows = standing.stories.filter((story) => story.slug === slug && story.page === page);
    const reason = withdrawn?.has(slug) === true ? "ingetrokken" : reasonAgainst(rows, { root, environment, day });
    // When in doubt, remove: a story stays only if it is certain that it may.
    const unasked = withdrawn === undefined ? "register van ingetrokken verhalen niet te lezen" : undefined;
    if (reason !== undefined || unasked !== undefined) gone.set(slug, reason ?? unasked ?? "");
  }
  if (gone.size === 0) return [];

  const slugs = [...gone.keys()];
  const takenBack = slugs.filter((slug) => gone.get(slug) === "ingetrokken");
  if (takenBack.length > 0) keepKnown(takenBack);
  const removed = await carefully(place, slugs, standing).catch((/** @type {unknown} */ error) => {
    say(`\nDe verhalen die weg moeten, gaan mét elke bladzijde die hen noemt (${String(error)}).`);
    return bluntly(place.site, slugs);
  });

  // Until the next build the server rules of the current site apply, so the 410 answers are added there.
  await answerGone(
    place.servers,
    takenBack.map((slug) => `/getuigenissen/${slug}/`),
  ).catch((/** @type {unknown} */ error) => {
    say(`\nDe regels voor de server zijn niet veranderd: het adres antwoordt 404, en 410 na de volgende uitgave (${String(error)}).`);
  });

  say("\nVan de site die er staat, is weggehaald wat er niet meer mag staan, of waarvan dat niet zeker is:");
  for (const [slug, reason] of gone) say(`  getuigenissen/${slug} (${reason})`);
  for (const path of removed) say(`  ${path}`);
  return [...gone.keys()];
}

/**
 * The normal way: takes the stories out of a copy of the site, then swaps the copy in.
 * @param {import("./site-place.js").Place} place
 * @param {readonly string[]} slugs
 * @param {import("./stories.js").Stories} standing
 */
async function carefully(place, slugs, standing) {
  const made = join(place.stage, "zonder");
  rmSync(made, { recursive: true, force: true });
  copySite(place.site, made);
  const removed = takeOut(made, slugs, standing.books);
  const stories = rowsLeft(made, standing);
  await keepBoth(place.stories, stories);
  await publish(made, place);
  await keepOnly(place.stories, stories);
  return removed;
}

/**
 * The fallback: deletes whole files in the site itself, every file that names a story. Deleting also works on a full disk.
 * @param {string} site
 * @param {readonly string[]} slugs
 */
function bluntly(site, slugs) {
  const traces = slugs.map((slug) =>
    traceOf(
      slug,
      ifRead(() => readFileSync(pageOf(site, slug), "utf8")),
    ),
  );
  const names = (/** @type {string} */ words) => traces.some((trace) => trace.names(words));
  const theirs = slugs.map((slug) => `getuigenissen/${slug}`);
  const others = [...searchFolders, booksFolder];
  const remove = (/** @type {readonly string[]} */ paths) => {
    // A file that cannot be deleted does not stop the others from being deleted.
    const faults = paths.flatMap((path) =>
      faultsOf(() => {
        rmSync(join(site, path), { recursive: true, force: true });
      }),
    );
    if (faults.length > 0) throw new AggregateError(faults, String(faults[0]));
  };
  try {
    remove(others);
    // Compressed copies repeat other files in a form that is not read here.
    remove(filesIn(site).filter((path) => madeAfter.test(path)));
    const files = filesIn(site).filter((path) => !theirs.some((folder) => path.startsWith(`${folder}/`)));
    const naming = files.filter(
      (path) => names(path) || packed.has(extname(path)) || (text.has(extname(path)) && mayName(join(site, path), names)),
    );
    remove(naming);
    remove(unshown(site, theirs));
    return [...others, ...naming];
  } finally {
    // The story's own folder goes last: after an interruption the next run still has the page that tells what to look for.
    remove(theirs);
  }
}

/**
 * Whether a file names a story; true when it cannot be read.
 * @param {string} path
 * @param {(words: string) => boolean} names
 */
function mayName(path, names) {
  return ifRead(() => names(unescape(readFileSync(path, "utf8")))) ?? true;
}

/**
 * The result of `read`, or undefined when it throws.
 * @template T
 * @param {() => T} read
 * @returns {T | undefined}
 */
function ifRead(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * @param {() => void} work
 * @returns {unknown[]} why it failed; nothing when it did not
 */
function faultsOf(work) {
  try {
    work();
    return [];
  } catch (fault) {
    return [fault];
  }
}

/**
 * Replaces the content of a file in a copy. The file is removed first, since it can be a hard link to the file of the site itself; publishing syncs it
 * to disk.
 * @param {string} path
 * @param {string} text
 */
function replace(path, text) {
  rmSync(path);
  writeFileSync(path, text);
}

/**
 * @param {string} site
 * @param {string} slug
 */
function pageOf(site, slug) {
  return join(site, "getuigenissen", slug, "index.html");
}

/**
 * @param {string} site
 * @param {string} slug
 */
function hashOfPage(site, slug) {
  return createHash("sha256")
    .update(readFileSync(pageOf(site, slug)))
    .digest("base64url");
}

/**
 * @param {Circumstances["environment"]} environment
 * @param {() => Date} now
 */
function dayOf({ BOUWDATUM: given = "" }, now) {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(given) ? given : dayInAmsterdam(now());
}

/**
 * The names in the register. They are read as words instead of YAML, so that a syntax error hides no row: every name outside a comment counts as
 * withdrawn, also when it is written with another dash, with capitals, or with the spaces of a title.
 * @param {Uint8Array} bytes
 * @returns {ReadonlySet<string>} slugs
 */
function namesInRegister(bytes) {
  // Also readable when it was saved as UTF-16, or with dashes of another alphabet.
  const lines = Buffer.from(bytes.filter((byte) => byte !== 0))
    .toString("utf8")
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/(?<!\S)#.*/, ""));
  const values = lines.flatMap((line) => line.split(/[^\p{L}\p{M}\p{N}\p{Pd}\p{Cf}\uFFFD_\s]/u));
  return new Set(values.flatMap((value) => [value, ...value.split(/\s/)]).map((words) => normalWords(words).join("-")));
}

/**
 * The rows of the register of moved pages; read as words, like {@link namesInRegister}.
 * @param {string} text
 */
function movedIn(text) {
  const address = (/** @type {string} */ row, /** @type {string} */ field) =>
    new RegExp(`${field}["']?\\s*:\\s*["']?([^\\s"',}]+)`).exec(row)?.[1] ?? "";
  return text.split(/^[ \t]*-/m).map((row) => ({ van: address(row, "van"), naar: address(row, "naar") }));
}

/**
 * The slugs of the stories on a site: each is a folder with a page. Lists of one choice are one level deeper.
 * @param {string} site
 * @returns {string[]}
 */
function storiesIn(site) {
  const room = join(site, "getuigenissen");
  if (!existsSync(room)) return [];
  return readdirSync(room).filter((name) => existsSync(join(room, name, "index.html")));
}

/**
 * Why a story may not stay, or undefined when it may. Whatever cannot be checked counts against it.
 * @param {readonly import("./stories.js").Story[]} rows about the current page
 * @param {{ root: string, environment: Circumstances["environment"], day: string }} when
 * @returns {string | undefined}
 */
function reasonAgainst(rows, { root, environment, day }) {
  if (rows.length === 0) return "onbekend";
  for (const { until, sources, told } of rows) {
    if (until !== undefined && day >= until) return "verlopen";
    for (const [name, mark] of Object.entries(sources)) {
      const folder = environment.PRIVE_CONTENT ?? "";
      const isPrivate = name.startsWith(`${privateName}/`);
      if (isPrivate && (folder === "" || !existsSync(folder))) return "privémap niet te lezen";
      const path = isPrivate ? join(folder, name.slice(privateName.length + 1)) : join(root, name);
      const bytes = ifRead(() => readFileSync(path));
      if (bytes === undefined) return "bestand weg";
      if (sourceHash(bytes, told) !== mark) return "bestand veranderd";
    }
  }
  return undefined;
}

/**
 * The list of stories after a removal, with new hashes: pages that named a removed story were rewritten.
 * @param {string} site
 * @param {import("./stories.js").Stories} standing
 * @returns {import("./stories.js").Stories}
 */
function rowsLeft(site, { stories, books }) {
  const left = storiesIn(site);
  const rows = stories.filter(({ slug }) => left.includes(slug)).map((story) => ({ ...story, page: hashOfPage(site, story.slug) }));
  return { stories: rows, books: Object.fromEntries(Object.entries(books).filter(([href]) => existsSync(join(site, href)))) };
}

/**
 * The extensions of `textEnds` (model/served.ts), and files without one. Copied, since that module cannot be loaded when no packages are installed.
 */
const text = new Set([..."html xml json jsonld yaml csv txt md minisig ics vtt svg js css".split(" ").map((end) => `.${end}`), ""]);
const packed = new Set([".xlsx", ".docx", ".epub", ".zip", ".odt", ".ods"]);
const booksFolder = "uitgaven/bestanden";
/**
 * The folder of the search index (_shared/search/files.ts), and that of sites built before we had our own search. The phrases for somebody who
 * needs help are beside it; they name no story and stay.
 */
const searchFolders = ["zoek/index", "pagefind"];
const mediaFolders = ["img", "geluid", "assets/deel"];
const namesOfMedia = new RegExp(`(?<=/)(?:${mediaFolders.join("|")})/[\\w.-]+`, "g");

/**
 * Takes stories out of a copy of a site.
 * @param {string} site
 * @param {readonly string[]} slugs
 * @param {import("./stories.js").Stories["books"]} books
 * @returns {readonly string[]} files that were deleted completely, besides the stories' own, for the report
 */
function takeOut(site, slugs, books) {
  const traces = slugs.map((slug) => traceOf(slug, ifRead(() => readFileSync(pageOf(site, slug), "utf8")) ?? ""));
  const names = (/** @type {string} */ words) => traces.some((trace) => trace.names(words));
  const shows = (/** @type {string} */ words) => traces.some((trace) => trace.shows(words));
  for (const slug of slugs) rmSync(join(site, "getuigenissen", slug), { recursive: true });

  /** @type {string[]} */
  const removed = [];
  const remove = (/** @type {string} */ path) => {
    rmSync(join(site, path), { recursive: true, force: true });
    // Removes the folder too when it is empty; otherwise this fails and the folder stays.
    faultsOf(() => {
      rmdirSync(dirname(join(site, path)));
    });
    removed.push(path);
  };
  // Parts of the index refer to each other, so the whole index goes; without it the search page shows everything from A to Z.
  for (const folder of searchFolders) {
    const index = filesIn(join(site, folder));
    if (index.some((path) => names(unpack(readFileSync(join(site, folder, path)))))) remove(folder);
  }

  for (const path of filesIn(site)) {
    const kind = extname(path);
    if (path.startsWith(`${booksFolder}/`)) {
      const named = books[`/${path}`];
      if (named === undefined || named.some((slug) => slugs.includes(slug))) remove(path);
    } else if (packed.has(kind)) {
      if (holdsTrace(readFileSync(join(site, path)), names)) remove(path);
    } else if (text.has(kind)) {
      const whole = readFileSync(join(site, path), "utf8");
      if (!names(path) && !names(unescape(whole))) continue;
      const rest = names(path) ? undefined : withoutStories(path, whole, shows);
      if (rest === undefined || names(unescape(rest))) remove(path);
      else replace(join(site, path), rest);
    } else if (names(path)) {
      remove(path);
    }
  }
  recount(site, remove);
  for (const path of unshown(site)) rmSync(join(site, path));
  unlink(site, removed);
  return removed;
}

/**
 * Removes the stories from the text of a file.
 * @param {string} path its extension gives the format
 * @param {string} whole
 * @param {(words: string) => boolean} shows
 * @returns {string | undefined} undefined when this is not possible
 */
function withoutStories(path, whole, shows) {
  try {
    if (/\.(?:html|xml|svg)$/.test(path)) return without(whole, shows);
    if (/\.json(?:ld)?$/.test(path)) return JSON.stringify(prune(JSON.parse(whole), shows) ?? {});
    if (path === "_redirects")
      return whole
        .split("\n")
        .filter((rule) => !shows(rule))
        .join("\n");
    // A cell contains addresses separated by spaces; only the address goes, since the row is about something else.
    if (path.endsWith(".csv")) return whole.replace(/[^\s",;]+/g, (word) => (word.includes("/getuigenissen/") && shows(word) ? "" : word));
    return undefined;
  } catch {
    return undefined;
  }
}

/**
 * Removes from a JSON value everything that mentions a story: the list item that contains it, and a list that is left empty.
 * @param {unknown} value
 * @param {(words: string) => boolean} shows
 * @param {boolean} [outermost]
 * @returns {unknown}
 */
function prune(value, shows, outermost = true) {
  if (typeof value === "string") return shows(value) ? undefined : value;
  if (Array.isArray(value)) {
    if (value.some((piece) => isPieceOfSentence(piece) && prune(piece, shows, false) === undefined)) return undefined;
    const rows = withoutHeaded(value.map((/** @type {unknown} */ row) => [row, prune(row, shows, false)]));
    return rows.length === 0 && value.length > 0 ? undefined : rows;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, held]) => /** @type {const} */ ([key, prune(held, shows, false)]));
  if (!outermost && entries.some(([, held]) => held === undefined)) return undefined;
  return Object.fromEntries(entries.filter(([key, held]) => held !== undefined && !shows(key)));
}

/**
 * Whether a value is a piece of a sentence; all pieces of a sentence are removed together, such as "Lees ook" with the title behind it
 * (data/kompas.json).
 * @param {unknown} value
 */
function isPieceOfSentence(value) {
  return typeof value === "object" && value !== null && "text" in value && !("kind" in value);
}

/**
 * Removes what stands under a heading that is removed (data/kompas.json).
 * @param {readonly unknown[][]} rows each before and after the removal
 * @returns {unknown[]}
 */
function withoutHeaded(rows) {
  /** @type {number | undefined} */
  let under;
  return rows.flatMap(([before, after]) => {
    const level = levelOf(before);
    if (level !== undefined && (under === undefined || level <= under)) under = after === undefined ? level : undefined;
    return after === undefined || under !== undefined ? [] : [after];
  });
}

/**
 * @param {unknown} row
 * @returns {number | undefined}
 */
function levelOf(row) {
  if (typeof row !== "object" || row === null || !("level" in row)) return undefined;
  return typeof row.level === "number" ? row.level : undefined;
}

/** A number with the address of the list whose cards it counts (Getuigenissen.tsx, TestimonyFilter.tsx), and the word behind it. */
const counted = /(<span data-counts="([^"]*)">)\d+( getuigenis(?:sen)?)?/g;

/**
 * Updates the number of stories in lists of one choice and in links to them; removes lists without stories.
 * @param {string} site
 * @param {(path: string) => void} remove
 */
function recount(site, remove) {
  const room = "getuigenissen";
  const lists = filesIn(join(site, room))
    .filter((path) => path.split("/").length === 3)
    .map((path) => `${room}/${path}`);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const path of lists) {
    const cards = readFileSync(join(site, path), "utf8").match(/<li class="testimony-card"/g)?.length ?? 0;
    if (cards === 0) remove(path);
    counts.set(`/${path.slice(0, -"index.html".length)}`, cards);
  }
  for (const path of [`${room}/index.html`, ...lists]) {
    if (!existsSync(join(site, path))) continue;
    const html = readFileSync(join(site, path), "utf8");
    const made = html.replace(
      counted,
      (/** @type {string} */ all, /** @type {string} */ mark, /** @type {string} */ address, /** @type {string | undefined} */ word) => {
        const count = counts.get(address);
        if (count === undefined) return all;
        return `${mark}${String(count)}${word === undefined ? "" : count === 1 ? " getuigenis" : " getuigenissen"}`;
      },
    );
    if (made !== html) replace(join(site, path), made);
  }
}

/**
 * Pictures and sound that no page uses.
 * @param {string} site
 * @param {readonly string[]} [without] folders that are about to be deleted
 * @returns {string[]}
 */
function unshown(site, without = []) {
  const files = filesIn(site).filter((path) => !without.some((folder) => path.startsWith(`${folder}/`)));
  const shown = new Set(
    files.filter((path) => text.has(extname(path))).flatMap((path) => readFileSync(join(site, path), "utf8").match(namesOfMedia) ?? []),
  );
  return files.filter((path) => mediaFolders.some((folder) => path.startsWith(`${folder}/`)) && !shown.has(path));
}

/**
 * Removes links to deleted files.
 * @param {string} site
 * @param {readonly string[]} removed
 */
function unlink(site, removed) {
  const addresses = removed.filter((path) => !searchFolders.includes(path)).map((path) => `/${path.replace(/index\.html$/, "")}`);
  if (addresses.length === 0) return;
  const leads = (/** @type {string} */ tag) =>
    /^<(?:a|link|loc|url)\b/.test(tag) && addresses.some((address) => tag.includes(`${address}"`) || tag.includes(`${address}#`));
  for (const path of filesIn(site).filter((name) => /\.(?:html|xml)$/.test(name))) {
    const whole = readFileSync(join(site, path), "utf8");
    if (!addresses.some((address) => whole.includes(address))) continue;
    const isMap = path === "sitemap.xml";
    try {
      const rest = without(whole, (words) => leads(words) || (isMap && addresses.some((address) => words.trim().endsWith(address))));
      if (rest !== whole) replace(join(site, path), rest);
    } catch {
      // A dead link reveals nothing of a story.
    }
  }
}

/**
 * @param {string} folder
 * @returns {string[]} every file under it, with forward slashes
 */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/**
 * Whether a zip file names a story; true when it cannot be read.
 * @param {Buffer} bytes
 * @param {(words: string) => boolean} names
 */
function holdsTrace(bytes, names) {
  return ifRead(() => names(unzip(bytes))) ?? true;
}

/** @param {Buffer} bytes */
function unpack(bytes) {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
}

/**
 * The contents of all files in a zip, as one text.
 * @param {Buffer} bytes
 * @returns {string}
 * @throws when it is no zip
 */
function unzip(bytes) {
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = bytes.readUInt32LE(end + 16);
  let all = "";
  while (at < end && bytes.readUInt32LE(at) === 0x02014b50) {
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const header = bytes.readUInt32LE(at + 42);
    const from = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const held = bytes.subarray(from, from + size);
    all += `${(method === 8 ? inflateRawSync(held) : held).toString("utf8")}\n`;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return unescape(all);
}
