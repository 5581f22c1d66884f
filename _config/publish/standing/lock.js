import { existsSync, readFileSync } from "node:fs";
import { link, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { kill, pid } from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "../../model/refusal.js";

/** Milliseconds between two attempts, and the number of attempts: a build that takes longer hangs. */
const between = 250;
const mostLooks = 15 * 60 * 4;

/**
 * Runs `work` while no other command holds the same lock; others wait. The lock of a process that no longer exists is ignored. If two processes get in
 * all the same, no harm is done: every run writes in a folder of its own and publishes in one step.
 * @template T
 * @param {string} path of the lock
 * @param {() => Promise<T>} work
 * @param {(sentence: string) => void} say told once, when there is something to wait for
 * @returns {Promise<T>}
 * @throws {Refusal} after a quarter of an hour
 */
export async function whileAlone(path, work, say) {
  const own = `${path}-${String(pid)}`;
  const me = JSON.stringify({ pid, begun: begun(pid) });
  try {
    await writeFile(own, me);
  } catch {
    // On a full disk there is no lock, but the removal of stories must go on.
    await rm(own, { force: true });
    return work();
  }
  try {
    for (let looks = 0; !(await take(own, path)); looks += 1) {
      const other = holder(await readFile(path, "utf8").catch(() => ""));
      if (other === undefined) {
        // A stale lock is renamed by one of the waiting processes; if another process took the lock meanwhile, its file is put back.
        await rename(path, `${own}-old`).catch(() => undefined);
        if (holder(await readFile(`${own}-old`, "utf8").catch(() => "")) !== undefined) await take(`${own}-old`, path);
        await rm(`${own}-old`, { force: true });
        continue;
      }
      if (looks === 0) say(`Er wordt al gebouwd (proces ${String(other)}). Deze opdracht wacht tot dat klaar is.`);
      if (looks >= mostLooks)
        throw new Refusal(
          `Er wordt al een kwartier gebouwd door proces ${String(other)}. Stop dat eerst. Deze opdracht heeft niets veranderd.`,
        );
      await pause(between);
    }
  } finally {
    await rm(own, { force: true });
  }
  await forgetTheDead(path);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/**
 * Deletes lock files of processes that were killed before they took the lock. The process id comes from the file name, since the file of a living
 * process may still be empty.
 * @param {string} path of the lock
 */
async function forgetTheDead(path) {
  const own = `${basename(path)}-`;
  const names = (await readdir(dirname(path))).filter((name) => name.startsWith(own));
  const dead = names.filter((name) => !lives(Number.parseInt(name.slice(own.length), 10)));
  await Promise.all(dead.map((name) => rm(join(dirname(path), name), { force: true })));
}

/**
 * Takes the lock with a hard link: this creates it with its content in one step, or fails when it exists.
 * @param {string} own
 * @param {string} path
 */
async function take(own, path) {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/**
 * The process that holds a lock; undefined when it no longer runs.
 * @param {string} text of the lock
 * @returns {number | undefined}
 */
function holder(text) {
  try {
    /** @type {unknown} */
    const held = JSON.parse(text);
    if (typeof held !== "object" || held === null || !("pid" in held) || !("begun" in held)) return undefined;
    return typeof held.pid === "number" && lives(held.pid) && begun(held.pid) === held.begun ? held.pid : undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} id */
function lives(id) {
  try {
    return Number.isInteger(id) && kill(id, 0);
  } catch (error) {
    // It exists, but belongs to another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * The start time of a process, where the system provides it, since process ids are reused.
 * @param {number} id
 * @returns {string}
 */
function begun(id) {
  const path = `/proc/${String(id)}/stat`;
  if (!existsSync(path)) return "";
  return readFileSync(path, "utf8").split(") ").at(-1)?.split(" ")[19] ?? "";
}
