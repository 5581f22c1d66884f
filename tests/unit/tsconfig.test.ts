import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** Folders that hold no source of ours. */
const elsewhere = new Set(["node_modules", "_site", ".cache", ".git", "coverage"]);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return elsewhere.has(entry.name) ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

// A file outside `include` is checked by nobody, and tsx compiles its JSX for React, which is not there.
test("tsconfig.json covers every TypeScript file", () => {
  const root = process.cwd();
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const covered = new Set(fileNames.map((file) => relative(root, file)));
  expect(
    sources(root)
      .map((file) => relative(root, file))
      .filter((file) => !covered.has(file)),
  ).toEqual([]);
  expect(options).toMatchObject({ strict: true, jsx: ts.JsxEmit.ReactJSX, jsxImportSource: "preact" });
});
