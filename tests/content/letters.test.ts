import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { makeFont } from "./letters.ts";

// Whoever reads the licence can follow each letter to the package, and nobody edits a font by hand.
test.for(["faustina-nl.woff2", "instrument-sans-nl.woff2"] as const)("%s is what its package makes (npm run letters)", async (name) => {
  const [stored, made] = await Promise.all([readFile(`assets/fonts/${name}`), makeFont(name)]);
  expect(made.equals(stored)).toBe(true);
});
