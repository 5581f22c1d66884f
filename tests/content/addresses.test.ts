import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { addressesOf } from "../../_config/edition/edition.ts";
import { answersOf, lostAddresses } from "../../_config/edition/redirects.ts";
import { releasedFile } from "./addresses.ts";
import { realEdition } from "./edition.ts";

test("every address of the last release is a page, leads to one, or was taken back", async () => {
  const edition = await realEdition();
  const released = (await readFile(releasedFile, "utf8")).trimEnd().split("\n");
  const { moved, withdrawn } = edition.registers;
  const lost = lostAddresses(released, new Set(addressesOf(edition)), answersOf(moved, withdrawn));
  expect(lost, "move a page with npm run verplaats; npm run adressen is for a release only").toEqual([]);
  expect(released.length).toBeGreaterThan(100);
});
