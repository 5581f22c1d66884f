import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { earlierBooks, keepBooks, type Fresh } from "../../_config/publish/books/archive.ts";
import { assemble } from "../../_config/edition/assemble.ts";
import { sampleRegisters } from "../unit/sample.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "archief-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The longread of a day as PDF, on the disk, with a mark of what it says. */
async function made(day: string, text: string): Promise<Fresh> {
  const path = join(folder, `nieuw-${day}`);
  await writeFile(path, text);
  const href = `/uitgaven/bestanden/longread-${day}.pdf`;
  return { book: "longread", title: "De longread", day, format: "pdf", href, bytes: text.length, path, testimonies: [], text };
}

/** One night: the book of that day is kept, and the page of editions asks what came before it. */
async function night(day: string, text: string): Promise<string[]> {
  const book = await made(day, text);
  await keepBooks(folder, [book]);
  const { books } = await earlierBooks(folder, assemble([], sampleRegisters(), day), [book]);
  return books.map((earlier) => earlier.day);
}

test("a book that says what the last one said is not kept, and the last one is no earlier edition", async () => {
  expect(await night("2031-05-01", "een")).toEqual([]);
  expect(await night("2031-05-02", "een")).toEqual([]);
  expect(await night("2031-05-03", "twee")).toEqual(["2031-05-01"]);
  expect(await night("2031-05-04", "twee")).toEqual(["2031-05-01"]);
  expect(await night("2031-05-05", "een")).toEqual(["2031-05-03", "2031-05-01"]);
  const kept = (await readdir(folder)).filter((name) => name.endsWith(".pdf")).sort();
  expect(kept).toEqual(["longread-2031-05-01.pdf", "longread-2031-05-03.pdf", "longread-2031-05-05.pdf"]);
});

test("a book that is made again on the same day takes the place of the one before", async () => {
  await night("2031-05-01", "een");
  expect(await night("2031-05-01", "verbeterd")).toEqual([]);
  expect(await night("2031-05-02", "twee")).toEqual(["2031-05-01"]);
});
