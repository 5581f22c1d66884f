import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { kinds } from "../../_config/model/kinds.ts";

/*
 * Which file imports which, of everything that is built from: eslint.config.js says at the line where an import goes back up, this says that
 * there is none, and that no files go round in a circle. The example beside a component belongs to the tests: nothing is built from it.
 * docs/ontwikkeling/architectuur.md draws the same.
 */

/** The rooms in order: each imports from itself and from those before it. */
const floors = ["_shared", "model", "read", "prose", "check", "edition", "draw", "publish", "desk", "eleventy", "cli"];

const files = ["_shared", "_config", "_includes", "assets/js"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|js)$/.test(name) && !/\.(?:d\.ts|example\.tsx)$/.test(name))
    .map((name) => join(folder, name)),
);

/** Of every file, the files of ours that it imports, types included. */
const imports = new Map(
  files.map((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
    return [file, importedFiles.flatMap(({ fileName }) => (fileName.startsWith(".") ? [join(file, "..", fileName)] : []))] as const;
  }),
);

/** The room that a file stands in: "_shared", "model", ..., "_includes", "client". */
function roomOf(file: string): string {
  const [top = "", room = ""] = file.split("/");
  if (top === "assets") return "client";
  return top === "_config" ? (room === "index.ts" ? "eleventy" : room) : top;
}

/** What each room may import besides itself. The components are drawn from facts and types; whoever makes HTML may draw with them. */
function allowed(room: string): readonly string[] {
  if (room === "_includes") return ["_shared", "model"];
  if (room === "client") return ["_shared", "_includes"];
  const below = floors.slice(0, floors.indexOf(room));
  return floors.indexOf(room) >= floors.indexOf("prose") ? [...below, "_includes"] : below;
}

test("every file stands in a room, and every import leads to a file", () => {
  const rooms = new Set([...floors, "_includes", "client"]);
  expect(files.filter((file) => !rooms.has(roomOf(file)))).toEqual([]);
  expect([...imports].flatMap(([file, to]) => to.filter((other) => !imports.has(other)).map((other) => `${file} -> ${other}`))).toEqual([]);
});

test("no import leads back up", () => {
  const back = [...imports].flatMap(([file, to]) =>
    to
      .filter((other) => roomOf(other) !== roomOf(file) && !allowed(roomOf(file)).includes(roomOf(other)))
      .map((other) => `${file} -> ${other}`),
  );
  expect(back).toEqual([]);
});

test("no files import each other in a circle", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      circles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
      return;
    }
    if (done.has(file)) return;
    for (const other of imports.get(file) ?? []) visit(other, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test("what follows from the kind of a page stands in the table of kinds: nothing else asks for a kind by its name", () => {
  const named = new RegExp(`\\bkind\\s*[=!]==\\s*"(?:${kinds.join("|")})"`);
  expect(files.filter((file) => named.test(readFileSync(file, "utf8")))).toEqual([]);
});
