import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  statSync,
} from "node:fs";
import { access, constants, open, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { arch, pid, platform } from "node:process";
import { writeWhole } from "../../read/write.js";
import { whileAlone } from "./lock.js";
import { Refusal } from "../../model/refusal.js";

/** The folder of the published site; the files that belong to it are beside it. */
export const siteFolder = "_site";

/**
 * @typedef {object} Place
 * @property {string} site absolute path of the folder that is served, with symbolic links resolved
 * @property {string} lock
 * @property {string} stories the list of stories that may be shown, and for how long (publish/standing/stories.js)
 * @property {string} servers folder of the server rules (publish/servers/)
 * @property {string} stage folder in which this run makes its site, on the same disk
 * @property {string} former temporary place of the old site, where two folders cannot be exchanged in one step
 */

/**
 * Checks that the site can be replaced, before anything is changed.
 * @param {string} path of the site: a folder, a link to one, or nothing yet
 * @returns {Promise<Place>}
 * @throws {Refusal}
 */
export async function sitePlaceOf(path) {
  const name = basename(path);
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry?.isSymbolicLink() === true && !existsSync(path))
    throw new Refusal(`${name} is een verwijzing naar een map die er niet is. Maak die map, of haal ${name} weg.`);
  const site = entry === undefined ? join(realpathSync(dirname(resolve(path))), name) : realpathSync(path);
  const parent = dirname(site);
  if (entry !== undefined && !statSync(site).isDirectory())
    throw new Refusal(`${name} is geen map. Haal het weg of geef het een andere naam.`);
  if (entry?.isSymbolicLink() === true) refuseStrange(name, site, dirname(resolve(path)));
  if (entry !== undefined && isMountPoint(site))
    throw new Refusal(
      `${name} is een koppelpunt van een schijf: een site daarin is niet in één stap te vervangen. ` +
        `Maak ${name} een verwijzing naar een map óp die schijf.`,
    );
  await access(parent, constants.W_OK | constants.X_OK).catch(() => {
    throw new Refusal(`In de map waarin ${name} staat, mag deze opdracht niet schrijven. Daar komt de nieuwe site naast de oude te staan.`);
  });
  const beside = (/** @type {string} */ what) => join(parent, `.${basename(site)}.${what}`);
  return {
    site,
    lock: beside("lock"),
    stories: beside("verhalen.json"),
    servers: beside("server"),
    stage: beside(`new-${String(pid)}`),
    former: beside("old"),
  };
}

/**
 * Refuses a link to a folder that is not a site: its whole content would be replaced.
 * @param {string} name
 * @param {string} site
 * @param {string} project
 */
function refuseStrange(name, site, project) {
  const way = relative(site, realpathSync(project));
  const aroundUs = !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
  if (aroundUs || (readdirSync(site).length > 0 && !existsSync(join(site, "status.json"))))
    throw new Refusal(`${name} verwijst naar een map waarin iets anders staat dan een site. Laat ${name} naar een lege map verwijzen.`);
}

/** @param {string} site */
function isMountPoint(site) {
  if (statSync(site).dev !== statSync(dirname(site)).dev) return true;
  // A folder of the same disk can be a mount point too.
  const mounts = "/proc/self/mountinfo";
  if (!existsSync(mounts)) return false;
  const escaped = site.replace(/[ \t\n\\]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, "0")}`);
  return readFileSync(mounts, "utf8")
    .split("\n")
    .some((line) => line.split(" ")[4] === escaped);
}

/**
 * Runs `work` while no other process changes the site. First it repairs what an interrupted run left behind; afterwards it cleans up its own
 * temporary files.
 * @template T
 * @param {Place} place
 * @param {() => Promise<T>} work
 * @param {(sentence: string) => void} say
 * @returns {Promise<T>}
 */
export async function whileAloneIn(place, work, say) {
  return whileAlone(
    place.lock,
    async () => {
      // Stopped between two renames: the old site is whole, and comes back.
      if (!existsSync(place.site) && existsSync(place.former)) renameSync(place.former, place.site);
      await clear(place);
      try {
        return await work();
      } finally {
        await clear(place);
      }
    },
    say,
  );
}

/** @param {Place} place */
async function clear({ site, former }) {
  const parent = dirname(site);
  const stages = readdirSync(parent).filter((name) => name.startsWith(`.${basename(site)}.new-`));
  if (existsSync(site)) await rm(former, { recursive: true, force: true });
  // A process that was stopped may still be writing.
  await Promise.all(stages.map((name) => rm(join(parent, name), { recursive: true, force: true, maxRetries: 5 })));
}

/**
 * The folder where a build writes the server rules, until the site is published.
 * @param {string} stage
 */
export function madeServers(stage) {
  return join(stage, "server");
}

/**
 * Puts the server rules beside the site. After an interruption before this, the new site has the old rules until the next build.
 * @param {Place} place
 */
export async function keepServers({ stage, servers }) {
  const made = madeServers(stage);
  for (const name of readdirSync(made)) await writeWhole(join(servers, name), readFileSync(join(made, name)));
}

/**
 * Files that `npm run plaatsklaar` derives from others, by path: compressed copies, and the manifest. They repeat the content of other files, so they
 * are deleted when one of those may change, and made again when all are final.
 */
export const madeAfter = /(?:\.(?:br|gz)|^controleer\/manifest\.txt(?:\.minisig)?)$/;

/**
 * Replaces the current site in one step: at every moment one of the two is there, complete. Afterwards `made` holds the old one. When both are equal the
 * current site stays, with its derived files, so that a tool that copies it on has nothing to do.
 * @param {string} made folder of the new site, on the same disk
 * @param {Place} place
 */
export async function publish(made, { site, former }) {
  if (existsSync(site) && isSame(made, site)) return;
  // Flush to disk first, in one call: otherwise files could be empty after a power cut.
  spawnSync("sync", ["-f", made], { stdio: "ignore" });
  if (!existsSync(site)) renameSync(made, site);
  else if (!exchange(made, site)) {
    renameSync(site, former);
    renameSync(made, site);
  }
  const parent = await open(dirname(site), "r").catch(() => undefined);
  await parent?.sync().catch(() => undefined);
  await parent?.close();
}

/**
 * Whether two folders hold the same files, to the byte. Nothing else happens meanwhile, and a promise for each file costs four times the CPU.
 * @param {string} one
 * @param {string} other
 */
function isSame(one, other) {
  const names = filesIn(one);
  const standingNames = filesIn(other).filter((name) => !madeAfter.test(name) || names.includes(name));
  if (String(names) !== String(standingNames)) return false;
  return names.every((name) => readFileSync(join(one, name)).equals(readFileSync(join(other, name))));
}

/**
 * @param {string} folder
 * @returns {string[]} sorted paths of everything except folders; anything that is not a regular file gets a slash after it, so that it never equals
 * the path of a file
 */
function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)) + (entry.isFile() ? "" : "/")).sort();
}

/**
 * Exchanges two folders atomically with renameat2(2), which Node does not offer: through `mv` of coreutils 9.5 and later, or through Perl, which
 * every Debian and Ubuntu has. Returns false where neither works; the caller then renames twice, within microseconds.
 * @param {string} one
 * @param {string} other
 * @returns {boolean}
 */
export function exchange(one, other) {
  const number = platform === "linux" ? { x64: 316, arm64: 276 }[/** @type {string} */ (arch)] : undefined;
  const call = `exit(syscall(${String(number)}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;
  const ways = [
    ["mv", "--exchange", "--no-target-directory", one, other],
    ...(number === undefined ? [] : [["perl", "-e", call, one, other]]),
  ];
  return ways.some(([command = "", ...args]) => spawnSync(command, args, { stdio: "ignore" }).status === 0);
}

/**
 * Copies a site to change it, without files derived from others. The copies are hard links to the files of the site itself, so never write into an
 * existing file: use {@link import("../../read/write.js").writeWhole}, or remove the file first.
 * @param {string} from
 * @param {string} to
 * @param {string} [folder] of the site, with a trailing slash
 */
export function copySite(from, to, folder = "") {
  mkdirSync(join(to, folder), { recursive: true });
  for (const entry of readdirSync(join(from, folder), { withFileTypes: true })) {
    const path = folder + entry.name;
    const [source, target] = [join(from, path), join(to, path)];
    if (entry.isDirectory()) copySite(from, to, `${path}/`);
    else if (!madeAfter.test(path)) linkOrCopy(source, target);
  }
}

/**
 * @param {string} source
 * @param {string} target
 */
function linkOrCopy(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
