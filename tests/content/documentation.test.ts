import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ProseContext, type ProseSurroundings } from "../../_config/prose/context.ts";
import { renderProse } from "../../_config/prose/prose.ts";
import { checkpoint } from "../../_config/edition/checkpoint.ts";
import { checkPage } from "../../_config/edition/one-page.ts";
import { faultCodes, type Fault } from "../../_config/model/faults.ts";
import { flagsOf } from "../../_config/desk/drafting/flags.ts";
import { newKinds } from "../../_config/desk/drafting/kinds.ts";
import { drawingSubjects } from "../../_includes/drawings/index.ts";
import { scenePlaces } from "../../_includes/scenes/index.ts";
import { chartNames } from "../../_config/prose/figures/index.ts";
import { kinds, kindRows } from "../../_config/model/kinds.ts";
import * as vocabulary from "../../_shared/vocabulary.ts";
import { realEdition } from "./edition.ts";

/** What an editor reads before writing. */
const guide = readFileSync("docs/redactie/schrijven.md", "utf8");
const { registers, byAddress } = await realEdition();

test.for(kinds)("the guide names every field of a %s", (kind) => {
  const missing = Object.keys(kindRows[kind].schema.shape).filter(
    (key) => !new RegExp(`(?:^|[\`\\s{#])${key}(?::|\`| \\{)`, "m").test(guide),
  );
  expect(missing).toEqual([]);
});

test.for(["forms", "themes", "audiences", "testimonyTypes", "provenances", "ageBands", "genders", "regionTypes"] as const)(
  "the guide names every word of the list %s, or says where it stands",
  (list) => {
    const missing = Object.keys(vocabulary[list]).filter((word) => !guide.includes(word));
    // The themes are the names of the files in content/kader/.
    expect(list === "themes" ? missing.filter((theme) => !byAddress.has(`/kader/${theme}/`)) : missing).toEqual([]);
  },
);

test("the guide to new files names every kind, and only fields that exist", () => {
  const text = readFileSync("docs/redactie/nieuw.md", "utf8");
  for (const { name } of newKinds) expect(text).toContain(`| \`${name}\` |`);
  const flags = newKinds.flatMap(flagsOf);
  const shown = [...text.matchAll(/--([a-z]+)\b/g)].map(([, flag]) => flag);
  expect(shown).toContain("regiotype");
  expect([...flags, "help"]).toEqual(expect.arrayContaining(shown));
});

test("every message of the check is explained, and no message that does not exist", () => {
  const explained = [...readFileSync("docs/redactie/meldingen.md", "utf8").matchAll(/^\| `([a-z-]+)` \| .+ \| .+ \|$/gm)].map(
    ([, code]) => code,
  );
  expect(explained.toSorted()).toEqual([...faultCodes].sort());
});

/** The code, or that of the row above, and the example of every row whose example can be typed: one that is told in words is not tried. */
const examples: [code: string, example: string][] = [];
let rowAbove = "";
for (const row of readFileSync("docs/redactie/meldingen.md", "utf8").split("\n")) {
  const [, code = "", , example = "", ...rest] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
  if (rest.length !== 2) continue;
  if (code !== "") rowAbove = code.replaceAll("`", "");
  const [, , text] = /^(`+)((?:(?!\1).)+)\1$/s.exec(example) ?? [];
  if (text === undefined) continue;
  examples.push([rowAbove, (example.startsWith("``") ? text.trim() : text).replace(/ ?↵ /g, "\n").replaceAll("\\|", "|")]);
}

/** A small site around the examples, and the pages that they change: their fields stand in a fixture. */
const root = "tests/fixtures/site";
const today = "2031-05-06";
const standing = await checkpoint({ root, today });
const bases = ["over/index.md", "getuigenissen/de-vrouw-die-bleef.md", "kompas/instrumenten/sluiting.md", "signalen/burgerzaken.md"].map(
  (path) => ({
    path,
    text: readFileSync(`${root}/content/${path}`, "utf8"),
  }),
);

/** The checks of an example by each way in which it can be meant: as a register, as a file of that name, or as a text or a field on a page of some kind. */
function* readingsOf(example: string): Generator<Promise<Fault[]>> {
  const [first = "", ...rest] = example.split("\n");
  if (first.startsWith("_data/")) {
    yield checkpoint({ root, today, proposed: [{ file: first, path: first, text: `${rest.join("\n")}\n` }] }).then(faultsAndWarnings);
    return;
  }
  if (first.startsWith("content/")) yield said(first.slice("content/".length), "");
  const lines = example.split("\n");
  const isField = /^(?:---|\s|[a-z_]+:)/.test(first) && !first.startsWith("::");
  for (const { path, text } of bases) {
    const [, fields = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    const others = fields.split("\n").filter((field) => !lines.some((line) => line.split(":")[0] === field.split(":")[0]));
    if (!isField) yield said(path, `---\n${fields}\n---\n${example}\n`);
    else if (first.startsWith("---")) yield said(path, example);
    else yield said(path, `---\n${[...others, example].join("\n")}\n---\n${body}`);
  }
}

async function said(path: string, text: string): Promise<Fault[]> {
  if (standing.setting === undefined) throw new Error("The fixture has faults.");
  return faultsAndWarnings(await checkPage({ file: `content/${path}`, path, text }, standing.setting));
}

function faultsAndWarnings({ faults, warnings }: { readonly faults: readonly Fault[]; readonly warnings: readonly Fault[] }): Fault[] {
  return [...faults, ...warnings];
}

test.for(examples)("the message %s is what its example gets: %j", async ([code, example]) => {
  const codes: string[] = [];
  for (const reading of readingsOf(example)) {
    codes.push(...(await reading).map((fault) => fault.code));
    if (codes.includes(code)) break;
  }
  expect(codes).toContain(code);
});

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(90);
});

/** What the checks themselves offer when a name is wrong: the whole list. */
function offered(text: string): string[] {
  const surroundings: ProseSurroundings = { registers, today: "2026-11-24", targets: new Map(), picture: () => undefined };
  const context = new ProseContext(surroundings, "proef.md", 1);
  renderProse(text, context, []);
  return /^Kies uit: (.*)\.$/.exec(context.faults[0]?.mend ?? "")?.[1]?.split(", ") ?? [];
}

describe("the guide shows", () => {
  const blocks = offered("::bestaat-niet");
  const references = offered("{bestaatniet:x}");

  test.for(blocks)("the block %s", (name) => {
    expect(guide).toMatch(new RegExp(`^:{2,3}${name}(?: |$)`, "m"));
  });

  test.for(references)("the reference %s", (name) => {
    expect(guide).toContain(`\`{${name}:`);
  });

  test("all of them: the checks offer at least these", () => {
    expect(blocks).toEqual(expect.arrayContaining(["let-op", "kanttekening", "wev", "stappen", "tekening", "grafiek", "hulp"]));
    expect(references).toEqual(expect.arrayContaining(["cijfer", "wet", "bron", "bel", "tijden", "begrip", "kader"]));
  });

  test.for([...drawingSubjects, ...scenePlaces])("the drawing %s", (subject) => {
    expect(guide).toContain(subject);
  });

  test("a chart that exists", () => {
    const shown = [...guide.matchAll(/::grafiek naam="([^"]+)"/g)].map(([, name]) => name);
    expect(shown.length).toBeGreaterThan(0);
    expect(chartNames).toEqual(expect.arrayContaining(shown));
  });

  test("examples that work: every reference in it leads to a row that exists", () => {
    const examples = [...guide.matchAll(/`(\{[a-z]+:[^`}]+\})`/g)]
      .map(([, example = ""]) => example)
      .filter((example) => !example.includes("…"));
    const context = new ProseContext(
      { registers, today: "2026-11-24", targets: new Map(), picture: () => undefined },
      "docs/redactie/schrijven.md",
      1,
    );
    renderProse(examples.join(" "), context, []);
    expect(examples.length).toBeGreaterThan(7);
    expect(context.faults).toEqual([]);
  });
});

const sources = ["_shared", "_config", "_includes", "assets", "tests"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `/${folder}/${name}`),
);

test.for(["README.md", "CONTRIBUTING.md", ...["architectuur", "woordenlijst", "zoeken"].map((name) => `docs/ontwikkeling/${name}.md`)])(
  "every source file and page that %s names is there",
  (file) => {
    const text = readFileSync(file, "utf8");
    const named = [...text.matchAll(/`([\w-][\w./-]*\.(?:tsx?|css|typ))`/g)].map(([, path = ""]) => path);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = ""]) => path);
    expect(named.filter((path) => !sources.some((source) => source.endsWith(`/${path}`)))).toEqual([]);
    expect(links.filter((path) => !existsSync(join(dirname(file), path)))).toEqual([]);
  },
);
