import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { withFields } from "../../_config/desk/editor/keep.ts";

/** The fields of every page, as their editors wrote them. */
const pages = readdirSync("content", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, fields: /^---\n([^]*?\n)---\n/.exec(readFileSync(join("content", name), "utf8"))?.[1] ?? "" }));

test("what the desk saves of a page of this site is the field that was changed, and every other line stays", () => {
  expect(pages.length).toBeGreaterThan(200);
  const samenvatting = "Een zin: met een dubbele punt, en 'tekens'.";
  const harmed = pages.filter(({ fields }) => {
    const before = z.record(z.string(), z.unknown()).parse(parse(fields));
    const made = withFields(fields, before, { ...before, samenvatting }, Object.keys(before));
    const [old, now] = [fields.split("\n"), made.split("\n")];
    const at = old.findIndex((line) => line.startsWith("samenvatting:"));
    const rest = old.length - now.length;
    const same = [...old.slice(0, at), ...old.slice(at + 1 + rest)].join("\n") === now.toSpliced(at, 1).join("\n");
    return !same || JSON.stringify(parse(made)) !== JSON.stringify({ ...before, samenvatting });
  });
  expect(harmed.map(({ name }) => name)).toEqual([]);
});
