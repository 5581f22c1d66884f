import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkpoint } from "../../../_config/edition/checkpoint.ts";
import { checkPage } from "../../../_config/edition/one-page.ts";
import { openMadeMemory } from "../../../_config/read/memory/made.ts";
import { openYamlMemory } from "../../../_config/read/memory/yaml.ts";
import { registerTable } from "../../../_config/read/registers.ts";

/*
 * A register that somebody broke hides nothing of what is wrong with a text.
 */

const root = "tests/fixtures/site";
const today = "2031-05-06";
const path = "kompas/signaleren.md";
const file = `content/${path}`;
const written = await readFile(join(root, file), "utf8");
const page = { file, path, text: `${written.trimEnd()}\n\n##Kop\n\nBel 06 12345678, of kijk [hier](/nergens/).\n` };
// What one check read of the other registers, the next need not read again.
const [memory, found] = [openYamlMemory(""), openMadeMemory("")];
const whole = await checkpoint({ root, today, memory, found });

const unfit = (text: string): string => `${text}\n${text.startsWith("-") ? "- onbekend: 1" : "onbekend: 1"}\n`;
const unreadable = (): string => "- [\n";
const slips: readonly (readonly [name: string, broken: (text: string) => string])[] = [
  ...(["sources", "helpLines", "blocks", "withdrawn", "site", "need"] as const).map((name) => [registerTable[name].file, unfit] as const),
  ...(["terms", "signals", "site", "navigation", "sentences", "need"] as const).map(
    (name) => [registerTable[name].file, unreadable] as const,
  ),
  [registerTable.figures.file, (text) => `${text}x\n`],
  [registerTable.figures.file, () => "Cijfers\n"],
];

test.for(slips)("in %s the text of a page is judged, and what it names there is not", async ([name, broken]) => {
  const text = await readFile(join(root, name), "utf8");
  const register = { file: name, path: name, text: broken(text) };
  const { faults, warnings, setting, editions } = await checkpoint({ root, today, memory, found, proposed: [register, page] });
  expect(editions).toBeUndefined();
  expect(faults.filter((fault) => fault.file === name).length).toBeGreaterThan(0);
  const said = [...faults, ...warnings].filter((fault) => fault.file !== name);
  const before = new Set([...whole.faults, ...whole.warnings].map(({ code, line }) => `${code} ${String(line)}`));
  expect(said.filter(({ code, line }) => !before.has(`${code} ${String(line)}`)).map((fault) => [fault.file, fault.code])).toEqual([
    [file, "telefoonnummer"],
    [file, "link-onbekend"],
    [file, "opmaak-blijft-staan"],
  ]);
  // At the desk as well.
  expect(setting?.unsure).toEqual([name]);
  if (setting === undefined) return;
  const one = await checkPage(page, setting);
  expect([...one.faults, ...one.warnings].map(({ code }) => code)).toEqual(
    expect.arrayContaining(["telefoonnummer", "link-onbekend", "opmaak-blijft-staan"]),
  );
});
