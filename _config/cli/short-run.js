import { setFlagsFromString } from "node:v8";

/*
 * A check and a build run once and end. V8 compiles what was called some hundreds of times for a long life, on threads beside, which takes a quarter of their
 * CPU and saves less: here a function has to do some ten times as much work before that (docs/besluiten/0035).
 */

const ofMaglev = ["--invocation-count-for-maglev=6000", "--invocation-count-for-turbofan=45000"];

/**
 * By the first number of Node. V8 complains, on the screen of an editor, of a flag that it does not know: another Node gets none.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const flags = { 20: ["--interrupt-budget=1000000"], 22: ofMaglev, 24: ofMaglev };

for (const flag of flags[process.versions.node.split(".")[0] ?? ""] ?? []) setFlagsFromString(flag);
