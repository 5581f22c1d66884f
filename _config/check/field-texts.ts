import { textFaults } from "../prose/rejected.ts";
import type { Page } from "../prose/page.ts";
import { fieldName, type Fault } from "../model/faults.ts";

type Path = readonly PropertyKey[];

/** Checks the text in the fields of a page: it may hold no HTML and no references. */
export function fieldTextFaults(page: Page, lineOf: (path: Path) => number): Fault[] {
  return textsIn(page.data, []).flatMap(({ path, text }) =>
    textFaults(text).map((fault) => ({ file: page.file, line: lineOf(path), field: fieldName(path), ...fault })),
  );
}

/** Every piece of text in a value, with the path to it. */
export function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}
