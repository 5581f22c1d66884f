import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../../read/write.js";

/*
 * The server rules for withdrawn addresses: written by a build, and added to existing rules by the removal of stories (publish/standing/). Plain
 * JavaScript that needs only Node, like that removal.
 */

/**
 * @typedef {object} Language of a server's configuration
 * @property {(bare: string) => readonly string[]} gone the lines for an address without its trailing slash
 * @property {RegExp} moved matches a redirect: from an address, with or without trailing slash, to a page
 * @property {string} before our lines are inserted before the line that starts with this
 */

/** @satisfies {Readonly<Record<string, Language>>} */
const languages = {
  "nginx-server.conf": {
    gone: (bare) => [`location = ${bare} { return 410; }`, `location ^~ ${bare}/ { return 410; }`],
    moved: /^location = (\S+) \{ return 301 "([^"#]*)/,
    before: "location / {",
  },
  "caddy.conf": {
    gone: (bare) => [`\terror ${bare} 410`, `\terror ${bare}/* 410`],
    moved: /^\tredir (\S+) "([^"#]*)/,
    before: "\tfile_server {",
  },
  "apache.conf": {
    gone: (bare) => [`RewriteRule "^${bare}(?:/|$)" - [R=410,L]`],
    moved: /^RewriteRule "\^(\S+)\/\?\$" "([^"#]*)/,
    before: "# The copies that",
  },
};

/**
 * The rules for withdrawn addresses, as lines.
 * @param {keyof typeof languages} file
 * @param {readonly string[]} addresses each with a trailing slash
 * @returns {string}
 */
export function goneLines(file, addresses) {
  return addresses.flatMap((address) => languages[file].gone(address.slice(0, -1)).map((line) => `${line}\n`)).join("");
}

/**
 * Adds 410 answers to the existing rules, for these addresses and for every address that redirected to one. It starts from the rules of the current
 * site, whatever a new build would write.
 * @param {string} folder of the rules
 * @param {readonly string[]} addresses each with a trailing slash
 * @returns {Promise<readonly string[]>} absolute paths of the changed files; none when there are no rules
 */
export async function answerGone(folder, addresses) {
  /** @type {string[]} */
  const changed = [];
  for (const file of /** @type {(keyof typeof languages)[]} */ (Object.keys(languages))) {
    const path = join(folder, file);
    const standing = await readFile(path, "utf8").catch(() => undefined);
    if (standing === undefined) continue;
    const rules = withGone(file, standing, addresses);
    if (rules === standing) continue;
    await writeWhole(path, rules);
    changed.push(path);
  }
  return changed;
}

/**
 * @param {keyof typeof languages} file
 * @param {string} standing
 * @param {readonly string[]} addresses
 */
function withGone(file, standing, addresses) {
  const { moved, before } = languages[file];
  const gone = new Set(addresses);
  const lines = standing.split("\n").filter((line) => {
    const [, from, to = ""] = moved.exec(line) ?? [];
    if (from === undefined) return true;
    const address = from.endsWith("/") ? from : `${from}/`;
    if (!addresses.includes(address) && !addresses.includes(to)) return true;
    gone.add(address);
    return false;
  });
  const place = lines.findIndex((line) => line.startsWith(before));
  const own = [...gone].flatMap((address) => goneLines(file, [address]).split("\n")).filter((line) => line !== "" && !lines.includes(line));
  return lines.toSpliced(place === -1 ? lines.length : place, 0, ...own).join("\n");
}
