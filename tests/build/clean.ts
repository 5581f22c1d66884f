import { rm } from "node:fs/promises";
import { afterAll } from "vitest";
import { passing } from "./passing.ts";

// Runs with every test file, also where files share what they load.
afterAll(async () => {
  await Promise.all(passing.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});
