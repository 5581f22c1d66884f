import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { modules } from "../../_config/model/assets.ts";
import { kinds } from "../../_config/model/kinds.ts";
import { floorOf, wrongImport } from "../../house-rules.js";

/*
 * Which file imports which, of everything that is built from: house-rules.js says at the line where an import goes back up, this says that
 * there is none, of types neither, and that no files go round in a circle. The example beside a component belongs to the tests: nothing is built from it.
 * docs/ontwikkeling/architectuur.md draws the same.
 */

const files = ["_shared", "_config", "_includes", "assets/js"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|js)$/.test(name) && !/\.(?:d\.ts|example\.tsx)$/.test(name))
    .map((name) => join(folder, name)),
);

const examples = readdirSync("_includes", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".example.tsx"))
  .map((name) => join("_includes", name));

const testFiles = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join("tests", name));

/** Of every file, the files of ours that it imports, types included. */
const imports = new Map(
  files.map((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
    return [file, importedFiles.flatMap(({ fileName }) => (fileName.startsWith(".") ? [join(file, "..", fileName)] : []))] as const;
  }),
);

test("every file stands on a floor, and every import leads to a file", () => {
  expect(files.filter((file) => floorOf(file) === undefined)).toEqual([]);
  expect([...imports].flatMap(([file, to]) => to.filter((other) => !imports.has(other)).map((other) => `${file} -> ${other}`))).toEqual([]);
});

test("no import leads back up", () => {
  const wrong = (file: string, other: string): string | undefined => wrongImport(file, `./${relative(dirname(file), other)}`);
  const back = [...imports].flatMap(([file, to]) =>
    to.filter((other) => wrong(file, other) !== undefined).map((other) => `${file} -> ${other}: ${wrong(file, other) ?? ""}`),
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

test("the drawing of the floors in architectuur.md has a way for every import, and none that no import takes", () => {
  const [, drawing = ""] =
    /^## One direction$[^]*?```mermaid\nflowchart LR\n([^]*?)```/m.exec(readFileSync("docs/ontwikkeling/architectuur.md", "utf8")) ?? [];
  const nameOf = (id: string): string => (id === "shared" || id === "includes" ? `_${id}` : id);
  const ways = drawing.split("\n").flatMap((line) => {
    const passed = line.split(" --> ").map((box) => nameOf(/\w+/.exec(box)?.[0] ?? ""));
    return passed.slice(1).map((to, index) => [passed[index] ?? "", to] as const);
  });
  const before = (floor: string): string[] => ways.flatMap(([from, to]) => (to === floor ? [from, ...before(from)] : []));
  const used = [...imports]
    .flatMap(([file, to]) => to.map((other) => [floorOf(file) ?? "", floorOf(other) ?? ""] as const))
    .filter(([own, other]) => own !== other);
  expect(ways.length).toBeGreaterThan(10);
  expect(ways.filter(([from, to]) => !used.some(([own, other]) => own === to && other === from))).toEqual([]);
  expect(used.filter(([own, other]) => !before(own).includes(other))).toEqual([]);
});

test("every exported function, class, value and type is imported somewhere", () => {
  const importing = [...files, ...examples, ...testFiles, "house-rules.js", ".eleventy.js", "eslint.config.js"];
  const imported = new Set(
    importing.flatMap((file) => {
      const text = readFileSync(file, "utf8");
      const named = text.matchAll(/^(?:import|export)\s[^"';{]*\{([^}]*)\}\s*from\s*"(\.[^"]+)"/gm);
      return [...named].flatMap(([, names = "", from = ""]) =>
        [...names.matchAll(/(?:^|,)\s*(?:type\s+)?(\w+)/g)].map(([, name = ""]) => `${join(file, "..", from)} ${name}`),
      );
    }),
  );
  // A module that is fetched, or imported as a whole, is asked for what it exports by other code than an import statement.
  const whole = new Set<string>([
    ...Object.values(modules).map((path) => `assets/js/${path}`),
    ...importing.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/(?:\* as \w+ from |import\()\s*"(\.[^"]+)"/g)].map(([, from = ""]) =>
        join(file, "..", from),
      ),
    ),
  ]);
  const unused = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm)]
      .map(([, name = ""]) => `${file} ${name}`)
      .filter((name) => !whole.has(file) && !imported.has(name)),
  );
  expect(unused).toEqual([]);
});

test("an exported name stands for one thing in the whole house", () => {
  // Components, directives, drawings and schemas have the name of what they show.
  const byContent =
    /^_includes\/(?:components|layouts|drawings|scenes)\/|^_config\/prose\/(?:directives|figures)\/|^_config\/model\/registers\.ts$/;
  // Modules that a script fetches are read by their own small type.
  const fetched = new Set(Object.values(modules).map((path) => `assets/js/${path}`));
  const places = new Map<string, string[]>();
  for (const file of files.filter((one) => !byContent.test(one) && !fetched.has(one)))
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(
      /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm,
    ))
      places.set(name, [...new Set([...(places.get(name) ?? []), file])]);
  expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
});

test("what the model, the vocabularies and the views name, no file names anew for itself", () => {
  const types = (file: string, declared: RegExp): string[] =>
    [...readFileSync(file, "utf8").matchAll(declared)].map(([, name = ""]) => name);
  const central = files.filter((file) => /^(?:_config\/model\/|_shared\/vocabulary\.ts$|_includes\/views\.ts$)/.test(file));
  const taken = new Set(central.flatMap((file) => types(file, /^export (?:class|interface|type) (\w+)/gm)));
  expect(taken.size).toBeGreaterThan(100);
  expect(
    files.flatMap((file) =>
      types(file, /^(?:class|interface|type) (\w+)/gm).flatMap((name) => (taken.has(name) ? [`${file} ${name}`] : [])),
    ),
  ).toEqual([]);
});

test("what follows from the kind of a page stands in the table of kinds: nothing else asks for a kind by its name", () => {
  const named = new RegExp(`\\bkind\\s*[=!]==\\s*"(?:${kinds.join("|")})"`);
  expect(files.filter((file) => named.test(readFileSync(file, "utf8")))).toEqual([]);
});
