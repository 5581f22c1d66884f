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

/** Where the site stands that is published, with what belongs to it beside it. */
export const siteFolder = "_site";

/**
 * @typedef {object} Place
 * @property {string} site absolute path of the folder that is served, links followed
 * @property {string} lock
 * @property {string} stories the list of stories that may be shown, and how long (publish/standing/stories.js)
 * @property {string} servers folder of what servers do with the site (publish/servers/)
 * @property {string} stage folder in which this run makes its site, on the same disk
 * @property {string} former where the old site stands for a moment, where two folders cannot be exchanged in one step
 */

/**
 * Looks whether a site can be put in its place, before anything is touched.
 * @param {string} path of the site: a folder, a link to one, or nothing yet
 * @returns {Promise<Place>}
 * @throws {Refusal}
 */
export async function placeOf(path) {
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
 * A link that somebody typed wrong leads to what is no site, and all of that would give way to one.
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
  // A folder of the same disk can be mounted as well.
  const mounts = "/proc/self/mountinfo";
  if (!existsSync(mounts)) return false;
  const escaped = site.replace(/[ \t\n\\]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, "0")}`);
  return readFileSync(mounts, "utf8")
    .split("\n")
    .some((line) => line.split(" ")[4] === escaped);
}

/**
 * Does something with the place while nobody else does: what a run that was stopped left behind is put right first, and what
 * this one leaves is taken away after.
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
  // Whoever was told to stop may still be writing.
  await Promise.all(stages.map((name) => rm(join(parent, name), { recursive: true, force: true, maxRetries: 5 })));
}

/**
 * Where a build writes what servers do with its site, until that is published.
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
 * @returns {string[]} paths of all that is no folder, sorted; what is no file either has a sign behind it that no path ends with
 */
function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)) + (entry.isFile() ? "" : "/")).sort();
}

/**
 * Exchanges two folders by renameat2(2), which Node does not offer: by `mv` of coreutils 9.5 and later, or by Perl, which every
 * Debian and Ubuntu has. False where neither can; then two renames follow each other within microseconds.
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
 * A copy of a site to change, without what was made of its files: these are those of the site itself until one is replaced. Write in it with
 * {@link import("../../read/write.js").writeWhole} or by removing first, never into a file that is there.
 * @param {string} from
 * @param {string} to
 * @param {string} [folder] of the site, with a slash behind it
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
