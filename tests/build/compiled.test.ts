import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

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
