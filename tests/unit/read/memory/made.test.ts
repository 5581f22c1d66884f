import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openMadeMemory } from "../../../../_config/read/memory/made.ts";

let folder = "";
let path = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "made-"));
  path = join(folder, "gemaakt.json");
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** One run of code that makes capitals of words: which of them it had to make, and what it got. */
async function run(words: readonly string[]): Promise<{ made: string[]; got: string[] }> {
  const memory = openMadeMemory(path);
  const made: string[] = [];
  const got = words.map((word) => {
    const known = memory.recall(["capitals", word]);
    if (known !== undefined) return known;
    made.push(word);
    memory.remember(["capitals", word], word.toUpperCase());
    return word.toUpperCase();
  });
  await memory.keep();
  return { made, got };
}

test("a result is computed once", async () => {
  expect(await run(["een", "twee", "een"])).toEqual({ made: ["een", "twee"], got: ["EEN", "TWEE", "EEN"] });
  expect(await run(["twee", "drie"])).toEqual({ made: ["drie"], got: ["TWEE", "DRIE"] });
});

test("unused entries are dropped", async () => {
  await run(["een", "twee"]);
  await run(["twee"]);
  expect(await run(["een"])).toMatchObject({ made: ["een"] });
});

test("an entry that was changed on disk is computed again", async () => {
  await run(["een"]);
  await writeFile(path, (await readFile(path, "utf8")).replace("EEN", "TWEE"));
  expect(await run(["een"])).toEqual({ made: ["een"], got: ["EEN"] });
});
