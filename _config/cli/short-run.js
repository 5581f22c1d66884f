import { setFlagsFromString } from "node:v8";

/*
 * A check and a build run once and end. V8 optimises functions after some hundreds of calls, as for a long-running program, on other threads; that
 * takes a quarter of the CPU time and saves less. These flags make a function do about ten times as much work first (docs/besluiten/0035).
 */

const ofMaglev = ["--invocation-count-for-maglev=6000", "--invocation-count-for-turbofan=45000"];

/**
 * By major version of Node. V8 prints a warning, on the screen of an editor, for a flag that it does not know, so other versions get none.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const flags = { 20: ["--interrupt-budget=1000000"], 22: ofMaglev, 24: ofMaglev };

for (const flag of flags[process.versions.node.split(".")[0] ?? ""] ?? []) setFlagsFromString(flag);
