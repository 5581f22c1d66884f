import { setFlagsFromString } from "node:v8";

/*
 * A check and a build run once and end. V8 compiles what was called some hundreds of times for a long life, on threads beside, which takes a quarter of their
 * CPU and saves less: here a function has to do eight times as much work before that (docs/besluiten/0035).
 */
setFlagsFromString("--interrupt-budget=1000000");
