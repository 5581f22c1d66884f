import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadedBy, readManifest } from "../../../../assets/js/lib/manifest.ts";
import { writeCopies } from "../../../../_config/publish/after/copies.ts";
import { filesOf, manifestOf, namable } from "../../../../_config/publish/after/manifest.ts";
import { passing } from "../../../build/passing.ts";

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "lijst-"));
  passing.push(folder);
  mkdirSync(join(folder, "hulp"));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  return folder;
}

test("the list names what is there and not what was made of it; sha256sum and the page read it alike", async () => {
  const folder = folderWith({ "index.html": "een", "hulp/index.html": "twee", "index.html.br": "x", "index.html.gz": "x" });
  const paths = await filesOf(folder);
  expect(paths).toEqual(["hulp/index.html", "index.html"]);
  const list = await manifestOf(folder, paths);
  expect(execFileSync("sha256sum", ["--check", "--strict"], { cwd: folder, input: list, encoding: "utf8" })).toContain(
    "hulp/index.html: OK",
  );
  expect([...readManifest(list).keys()]).toEqual(["/hulp/", "/"]);
});

test("a story from the private folder is named nowhere in the list: not its page, its picture to share, its sound", () => {
  const stories = [
    { slug: "de-man-van-ver", sources: { "PRIVE_CONTENT/getuigenissen/de-man-van-ver.md": "x" } },
    { slug: "de-vrouw-die-bleef", sources: { "content/getuigenissen/de-vrouw-die-bleef.md": "x" } },
  ].map((story) => ({ ...story, page: "x", told: false }));
  const paths = [
    "assets/deel/de-man-van-ver.0123456789.png",
    "getuigenissen/de-man-van-ver/index.html",
    "getuigenissen/de-vrouw-die-bleef/index.html",
  ];
  expect(namable(paths, { stories })).toEqual(["getuigenissen/de-vrouw-die-bleef/index.html"]);
});

test("a page is compared with the scripts and styles that it loads, each once", () => {
  const html =
    '<link href="/assets/lees.css"/><script src="/assets/exit.js"></script><link href="/assets/lees.css"/><a href="/hulp/">Hulp</a>';
  expect(loadedBy(html)).toEqual(["/assets/lees.css", "/assets/exit.js"]);
});

test("a copy says what its file says; what is small or no text has none", async () => {
  const long = "Dezelfde woorden. ".repeat(100);
  const folder = folderWith({ "index.html": long, "klein.html": "kort", "beeld.png": long });
  expect(await writeCopies(folder, await filesOf(folder), 4)).toEqual(["index.html.br", "index.html.gz"]);
  expect(brotliDecompressSync(readFileSync(join(folder, "index.html.br"))).toString()).toBe(long);
  expect(gunzipSync(readFileSync(join(folder, "index.html.gz"))).toString()).toBe(long);
});
