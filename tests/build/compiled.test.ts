import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { compile } from "../../_config/cli/compiled.js";

test("compiled code that was cut, emptied or garbled, or is that of other sources, is made again and never runs", async () => {
  const made = fileURLToPath(await compile("_shared/text/plural.ts"));
  const whole = await readFile(made);
  const other = await readFile(fileURLToPath(await compile("_shared/text/folded-words.ts")));
  for (const bytes of [whole.subarray(0, -1), whole.subarray(0, 200), Buffer.alloc(0), Buffer.alloc(whole.length), other]) {
    await writeFile(made, bytes);
    expect(fileURLToPath(await compile("_shared/text/plural.ts"))).toBe(made);
    expect((await readFile(made)).equals(whole)).toBe(true);
  }
});

test("an error in compiled code is said by the file and the line that somebody wrote", () => {
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  expect(said).toMatch(/^ {2}_config\/check\/privacy\/message\.ts:\d+:\d+$/m);
});

/** Any error of ours will do: here that of the function that says errors, asked about an environment that is none. */
const program = `
  import { compile } from ${JSON.stringify(pathToFileURL("_config/cli/compiled.js").href)};
  const { messageOf } = await import(await compile("_config/check/privacy/message.ts"));
  try { messageOf(new Error("proef"), null); } catch (error) { console.log(messageOf(error)); }
`;
