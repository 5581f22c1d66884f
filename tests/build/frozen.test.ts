import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { openDataFiles } from "../../_config/publish/data/open-data.ts";
import { dataRows } from "../../_config/publish/data/rows.ts";
import { change, check, command, fixtureSite, original } from "./fixture-site.ts";

/*
 * Figures that others refer to: they are frozen in an edition, and every later build publishes what was frozen to the byte.
 */

const origin = "https://proef.example";
const register = "_data/cijfers.csv";
const freeze = (root: string, day: string) => command("vastzetten", root, [], { environment: { BOUWDATUM: day } });
const frozenFiles = (root: string) => readdir(join(root, "_data/edities"));

/** Every file of open data as a build writes it, by address. */
async function published(root: string): Promise<ReadonlyMap<string, string>> {
  const { editions } = await check(root);
  if (editions === undefined) throw new Error("The fixture site has faults.");
  const files = openDataFiles(editions.zoeken, dataRows(editions.zoeken, origin), origin);
  return new Map(files.map(({ address, content }) => [address, content]));
}

const address = "/data/edities/2031-05-01/cijfers.csv";

test("a figure that is mended later changes what is published now, and nothing of what was frozen", async () => {
  const root = await fixtureSite();
  expect(await freeze(root, "2031-05-01")).toMatchObject({ code: 0 });
  const [file = ""] = await frozenFiles(root);
  const kept = await readFile(join(root, "_data/edities", file), "utf8");
  const before = await published(root);
  expect(before.get(address)).toBe(kept);
  // Its address names its row: in any program that counts the head as the first.
  const [row] = parse<Record<string, string>>(before.get("/data/cijfers.csv") ?? "", { columns: true }).slice(1);
  expect(row).toMatchObject({ id: "gemeld-bij-schatting-2018-2019", vastgezet: `${origin}${address}#row=3` });
  expect(row?.verwijzing).toContain(`vastgezet op 1 mei 2031: ${origin}${address}#row=3. Zoals het nu is: ${origin}/cijfers/alles/#gemeld`);
  expect(kept.split("\n")[2]).toMatch(/^gemeld-bij-schatting-2018-2019,.*,1300,/);
  // Facts of others, and no address of this site, which may stand under another name too.
  expect(kept).not.toContain(origin);

  await change(root, { [register]: (await original(register)).replace(",1300,", ",1400,") });
  const after = await published(root);
  expect(after.get(address)).toBe(kept);
  expect(after.get("/data/cijfers.csv")).toContain(",1400,");
  const [mended] = parse<Record<string, string>>(after.get("/data/cijfers.csv") ?? "", { columns: true }).slice(1);
  expect(mended, "what says something else has no lasting address until it is frozen").toMatchObject({ vastgezet: "" });
  expect(after.get("/data/catalogus.jsonld")).toContain(`"${origin}${address}"`);
});

test("what was frozen is written once: not when nothing changed, and never over what stands", async () => {
  const root = await fixtureSite();
  await freeze(root, "2031-05-01");
  const first = await frozenFiles(root);
  expect((await freeze(root, "2031-05-06")).stdout).toContain("De cijfers zijn nog die van 1 mei 2031.");
  // Somebody looked at a source again: it says the same.
  await change(root, { [register]: (await original(register)).replaceAll("2030-01-01,2032-01-01", "2030-02-01,2032-02-01") });
  expect((await freeze(root, "2031-05-06")).code).toBe(0);
  expect(await frozenFiles(root)).toEqual(first);

  await change(root, { [register]: (await original(register)).replace(",1300,", ",1400,") });
  expect(await freeze(root, "2031-05-01")).toMatchObject({ code: 1, stderr: expect.stringContaining("staan al vast") as unknown });
  expect(await frozenFiles(root)).toEqual(first);
  expect((await freeze(root, "2031-05-06")).code).toBe(0);
  expect(await frozenFiles(root)).toEqual([...first, expect.stringMatching(/^2031-05-06-[0-9a-f]{16}\.csv$/)]);
});

test("a frozen file that somebody changed is refused, with what to do", async () => {
  const root = await fixtureSite();
  await freeze(root, "2031-05-01");
  const [file = ""] = await frozenFiles(root);
  const path = `_data/edities/${file}`;
  const kept = await readFile(join(root, path), "utf8");
  await change(root, { [path]: kept.replace(",1300,", ",1400,") });
  expect((await check(root)).faults).toMatchObject([
    {
      file: path,
      line: 1,
      code: "editie-veranderd",
      what: "Deze cijfers zijn vastgezet, en het bestand is daarna veranderd.",
      mend: expect.stringContaining("git checkout _data/edities/") as unknown,
    },
  ]);
  // A computer with Windows gives every line another end, and that is no change.
  await change(root, { [path]: kept.replaceAll("\n", "\r\n") });
  expect((await published(root)).get(address)).toBe(kept);
});
