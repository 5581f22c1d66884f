import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

test("an error in compiled code says the file and the line that somebody wrote", () => {
  const stack = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  expect(stack).toMatch(/TypeError[^]*_config\/model\/nearest-name\.ts:\d+:\d+/);
});

const program = `
  import { compile } from ${JSON.stringify(pathToFileURL("_config/cli/compiled.js").href)};
  process.setSourceMapsEnabled(true);
  const { nearestName } = await import(await compile("_config/model/nearest-name.ts"));
  try { nearestName("woord", null); } catch (error) { console.log(error.stack); }
`;
