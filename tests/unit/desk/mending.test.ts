import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { certainMends, writeMends } from "../../../_config/desk/mending.ts";

let root = "";
let own = "";
beforeEach(async () => {
  [root, own] = await Promise.all([mkdtemp(join(tmpdir(), "project-")), mkdtemp(join(tmpdir(), "prive-"))]);
  await Promise.all(
    [join(root, "content/over"), join(root, "_data"), join(own, "getuigenissen")].map((folder) => mkdir(folder, { recursive: true })),
  );
  await writeFile(join(root, "content/over/een.md"), "Goed.\r\nwerk\u00adgever\r\n");
  await writeFile(join(root, "_data/bronnen.yaml"), "\ufeff- titel: a\u00a0b\n");
  await writeFile(join(root, "content/over/twee.md"), Buffer.from([0x63, 0xe9, 0xad]));
  await writeFile(join(own, "getuigenissen/stil.md"), "een\u00adwoord\n");
});
afterEach(async () => {
  await Promise.all([root, own].map((folder) => rm(folder, { recursive: true })));
});

test("every line that changes is shown, and nothing else of a file changes", async () => {
  const mends = await certainMends(root, own, [], []);
  expect(mends.map(({ file, lines }) => ({ file, lines }))).toEqual([
    { file: "content/over/een.md", lines: [{ line: 2, before: "werk⟨zacht afbreekstreepje⟩gever", after: "werkgever" }] },
    {
      file: "_data/bronnen.yaml",
      lines: [{ line: 1, before: expect.stringContaining("a⟨vaste spatie⟩b") as string, after: expect.stringContaining("a b") as string }],
    },
  ]);
  await writeMends(mends);
  expect(await readFile(join(root, "content/over/een.md"), "utf8")).toBe("Goed.\r\nwerkgever\r\n");
  expect(await readFile(join(root, "_data/bronnen.yaml"), "utf8")).toBe("\ufeff- titel: a b\n");
  expect(await certainMends(root, own, [], [])).toEqual([]);
});

test("what the check found and is certain is mended with the line ends that a file has; a guess is not", async () => {
  const at = { file: "content/over/een.md", field: "tekst", what: "Deze regel wordt geen kop.", mend: "" } as const;
  const guess = { ...at, line: 1, code: "spelling", mend: "Bedoelt u Good? Kijk het na." } as const;
  await writeFile(join(root, "content/over/een.md"), "Goed.\r\n##Kop\u00a0hier\r\n");
  const [mend] = await certainMends(root, own, ["een.md"], [{ ...at, line: 2, code: "opmaak-blijft-staan" }, guess]);
  expect(mend?.after).toBe("Goed.\r\n## Kop hier\r\n");
  expect(mend?.lines).toEqual([
    { line: 2, before: "##Kop⟨vaste spatie⟩hier", after: "##Kop hier" },
    { line: 2, before: "##Kop hier", after: "## Kop hier" },
  ]);
});

test("a private story is touched only when its folder or file is named, and then no line of it is shown", async () => {
  const mends = await certainMends(root, own, [own], []);
  expect(mends).toMatchObject([{ file: "PRIVE_CONTENT/getuigenissen/stil.md", isPrivate: true, lines: [{ line: 1 }] }]);
  await writeMends(mends);
  expect(await readFile(join(own, "getuigenissen/stil.md"), "utf8")).toBe("eenwoord\n");
});

test("one file by the end of its path; none is refused", async () => {
  expect((await certainMends(root, own, ["een.md"], [])).map(({ file }) => file)).toEqual(["content/over/een.md"]);
  await expect(certainMends(root, own, ["weg.md"], [])).rejects.toThrow("Dit bestand is er niet.");
});

test("a file that was changed since it was shown stays as it is", async () => {
  const mends = await certainMends(root, own, ["een.md"], []);
  await writeFile(join(root, "content/over/een.md"), "Iets anders.\n");
  await expect(writeMends(mends)).rejects.toThrow("intussen veranderd");
  expect(await readFile(join(root, "content/over/een.md"), "utf8")).toBe("Iets anders.\n");
});
