import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { validate } from "../../../../_config/read/validate.ts";
import { parseYaml } from "../../../../_config/read/yaml.ts";
import { openYamlMemory } from "../../../../_config/read/memory/yaml.ts";

let folder = "";
let path = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "memory-"));
  path = join(folder, "diep/yaml.json");
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Parses texts in one run of the check, as a later run would find them. */
async function run(...texts: string[]) {
  const memory = openYamlMemory(path);
  const parsed = texts.map((text) => parseYaml(text, "a.yaml", 2, memory));
  await memory.keep();
  return parsed;
}

const shape = z.object({ titel: z.string(), rijen: z.array(z.looseObject({ een: z.number() })) });
const words = "titel: Een\nrijen:\n  - een: 1\n  - twee: null\n";

describe("the cache of parsed YAML", () => {
  it("gives the same value and the same lines as parsing", async () => {
    const [parsed] = await run(words);
    const [recalled] = await run(words);
    expect(await readFile(path, "utf8")).toContain("Een");
    for (const result of [parsed, recalled]) {
      expect(result).toMatchObject({ yaml: { value: { titel: "Een", rijen: [{ een: 1 }, { twee: null }] } } });
      if (result === undefined || !("yaml" in result)) throw new Error("no value");
      const { lineOf } = result.yaml;
      expect(validate(shape, result.yaml.value, { file: "a.yaml", lineOf })).toMatchObject({ faults: [{ line: 5, field: "rijen.2.een" }] });
    }
  });

  it("parses a text once in a run", () => {
    const memory = openYamlMemory(path);
    const [first, second] = [1, 2].map(() => parseYaml(words, "a.yaml", 2, memory));
    if (first === undefined || !("yaml" in first) || second === undefined || !("yaml" in second)) throw new Error("no value");
    expect(second.yaml.value).toBe(first.yaml.value);
  });

  it("does not store a text with a fault, nor a value that JSON cannot hold", async () => {
    await run("a: [", "groot: .inf\n", "b: x # y");
    expect(await run("b: x # y")).toMatchObject([{ yaml: { warnings: [{ code: "achter-hekje" }] } }]);
    expect(await run("a: [", "groot: .inf\n")).toMatchObject([
      { yaml: { faults: [{ file: "a.yaml" }] } },
      { yaml: { value: { groot: Infinity } } },
    ]);
  });

  it("drops unused entries", async () => {
    await run(words, "weg: gehaald\n");
    await run(words);
    expect(await readFile(path, "utf8")).not.toContain("gehaald");
  });

  it("starts empty when its file is damaged", async () => {
    await run(words);
    await writeFile(path, "{");
    expect(await run(words)).toMatchObject([{ yaml: { value: { titel: "Een" } } }]);
  });
});
