import { resolve } from "node:path";

/** The addresses of the last release, one a line. */
export const releasedFile = resolve(import.meta.dirname, "addresses.txt");
