import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mostBytes, readFolder, readText } from "../../../_config/read/read.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "lezen-"));
});
afterAll(() => rm(root, { recursive: true }));

async function reading(content: string | Uint8Array): Promise<Awaited<ReturnType<typeof readText>>> {
  await writeFile(join(root, "proef.md"), content);
  return readText(join(root, "proef.md"), "content/proef.md");
}

describe("readText", () => {
  test.for([
    ["\uFEFFeen\n", "een\n"],
    ["een\r\ntwee\r\n", "een\ntwee\n"],
    ["een\rtwee\r", "een\ntwee\n"],
    ["é, ü, €, ’ and 👋\t.", "é, ü, €, ’ and 👋\t."],
    ["", ""],
  ] as const)("reads %j as %j", async ([content, text]) => {
    expect(await reading(content)).toEqual({ text });
  });

  test.for([
    ["NUL", "\u0000", "U+0000"],
    ["escape", "\u001B", "U+001B"],
    ["delete", "\u007F", "U+007F"],
    ["a control of Latin 1", "\u0085", "U+0085"],
    ["soft hyphen", "\u00AD", "U+00AD"],
    ["Arabic letter mark", "\u061C", "U+061C"],
    ["zero-width space", "\u200B", "U+200B"],
    ["zero-width joiner", "\u200D", "U+200D"],
    ["right-to-left mark", "\u200F", "U+200F"],
    ["line separator", "\u2028", "U+2028"],
    ["right-to-left override", "\u202E", "U+202E"],
    ["word joiner", "\u2060", "U+2060"],
    ["isolate", "\u2067", "U+2067"],
    ["byte order mark in the middle", "\uFEFF", "U+FEFF"],
    ["tag character", "\u{E0041}", "U+E0041"],
  ] as const)("refuses %s, and says where", async ([, character, name]) => {
    expect(await reading(`een\r\ntwee\r\ndr${character}ie`)).toEqual({
      fault: expect.objectContaining({
        file: "content/proef.md",
        line: 3,
        field: "bestand",
        what: expect.stringContaining(name) as string,
      }),
    });
  });

  test.for([
    ["a picture of several people", "een 👨\u200d👩\u200d👧 twee"],
    ["a picture with a colour of skin and a sign of its own", "👩🏽\u200d⚕️"],
    ["Persian", "می\u200cخواهم"],
    ["Hindi", "क्\u200dष"],
  ] as const)("takes a sign without width where it does its work: %s", async ([, text]) => {
    expect(await reading(text)).toEqual({ text });
  });

  test.for([
    ["in a Dutch word", "Jan\u200csen"],
    ["behind a word", "می\u200c "],
    ["between a picture and a letter", "👩\u200da"],
    ["twice", "👩\u200d\u200d👧"],
  ] as const)("and not where it does not: %s", async ([, text]) => {
    expect(await reading(text)).toHaveProperty("fault");
  });

  test("refuses bytes that are not UTF-8, and says where", async () => {
    expect(await reading(Buffer.concat([Buffer.from("een\ntwee é\n"), Buffer.from([0xe9, 0x0a]), Buffer.from("vier")]))).toEqual({
      fault: expect.objectContaining({ line: 3 }),
    });
    expect(await reading(Buffer.from([0x61, 0xff]))).toEqual({ fault: expect.objectContaining({ line: 1 }) });
    expect(await reading(Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0xff]))).toMatchObject({
      fault: { line: 1, what: expect.stringContaining("Excel") as string },
    });
  });

  test("refuses what is too large to have been typed", async () => {
    const most = mostBytes("content/een.md");
    expect(await reading("a".repeat(most))).toHaveProperty("text");
    expect(await reading("a".repeat(most + 1))).toEqual({
      fault: expect.objectContaining({ what: "Dit bestand is te groot voor een tekst." }),
    });
  });

  test("throws when there is no file", async () => {
    await expect(readText(join(root, "weg.md"), "content/weg.md")).rejects.toThrow("ENOENT");
  });
});

test("readFolder reports the invisible characters of every line, and reads the rest", async () => {
  const folder = join(root, "verborgen");
  await mkdir(folder);
  await writeFile(join(folder, "a.md"), "Men\u00adsen\u00adhandel\u200b.\n\nGoed 👨\u200d👩.\n\nWerk\u200b.");
  const { files, faults } = await readFolder(folder, root);
  expect(faults.map(({ line, what }) => [line, /\(([^()]*)\)/.exec(what)?.[1]])).toEqual([
    [1, "zacht afbreekstreepje, U+00AD; spatie zonder breedte, U+200B"],
    [5, "spatie zonder breedte, U+200B"],
  ]);
  expect(files.map(({ text }) => text)).toEqual(["Mensenhandel.\n\nGoed 👨\u200d👩.\n\nWerk."]);
});

test("readFolder reads everything under a folder in a fixed order, and follows no link out of it", async () => {
  const folder = join(root, "content");
  await mkdir(join(folder, "b/c"), { recursive: true });
  const litter = [".DS_Store", "b/Thumbs.db", "~$cijfers.csv", "b/~$brief.docx", ".~lock.cijfers.csv#", "b/._d.md"];
  await Promise.all(
    ["b.md", "a.md", "b/c/d.md", ...litter].map((path) => writeFile(join(folder, path), `\0${path}`.slice(litter.includes(path) ? 0 : 1))),
  );
  await symlink(root, join(folder, "buiten"));
  await symlink(join(folder, "a.md"), join(folder, "b/a.md"));
  const { files, faults } = await readFolder(folder, root);
  expect(files).toEqual([
    { file: "content/a.md", path: "a.md", text: "a.md" },
    { file: "content/b/c/d.md", path: "b/c/d.md", text: "b/c/d.md" },
    { file: "content/b.md", path: "b.md", text: "b.md" },
  ]);
  expect(faults.map(({ file }) => file)).toEqual(["content/b/a.md", "content/buiten"]);
});

/** Does something as somebody for whom a file can be shut, which none is for root. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

test("readFolder reports a file and a folder that may not be opened, and reads the rest", async () => {
  const folder = join(root, "dicht");
  await mkdir(join(folder, "map"), { recursive: true });
  await chmod(root, 0o755);
  for (const name of ["dicht.md", "open.md"]) await writeFile(join(folder, name), "x\n");
  await chmod(join(folder, "dicht.md"), 0);
  await chmod(join(folder, "map"), 0);
  const { files, faults } = await asNobody(() => readFolder(folder, root));
  await chmod(join(folder, "map"), 0o700);
  expect(files.map(({ path }) => path)).toEqual(["open.md"]);
  expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual(["dicht/dicht.md niet-leesbaar", "dicht/map niet-leesbaar"]);
});
