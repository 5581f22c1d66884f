import { ESLint, type Linter } from "eslint";
import regexp from "eslint-plugin-regexp";
import { readdirSync, readFileSync } from "node:fs";
import tseslint from "typescript-eslint";
import { expect, test } from "vitest";
import { z } from "zod";
import house from "../../house-rules.js";

const rules = z.record(z.string(), z.custom<Linter.RuleEntry>());
const oxlint = z.object({
  rules,
  overrides: z.array(z.object({ files: z.array(z.string()), excludeFiles: z.array(z.string()).default([]), rules })),
});

/** Only at night, by ESLint: oxlint has no such rule. */
const atNight = "typescript/no-unsafe-class-instance-assignment";

/** What no module can hold: it would not be read at all. */
const unreadable = ["no-dupe-args", "no-octal"];

/** What oxlint is told, in the form that ESLint reads. */
function asEslint(): Linter.Config[] {
  const lines = readFileSync(".oxlintrc.json", "utf8").split("\n");
  const withoutComments = lines.filter((line) => !line.trimStart().startsWith("//")).join("\n");
  const told = oxlint.parse(JSON.parse(withoutComments));
  const plugins = { typescript: tseslint.plugin, regexp, house } as Record<string, ESLint.Plugin>;
  return [
    { files: ["**/*"], plugins, rules: told.rules },
    ...told.overrides.map(({ excludeFiles, ...rest }) => ({ ...rest, ignores: excludeFiles })),
  ];
}

/** The rules that hold for a file, by the name that oxlint gives them. */
async function rulesFor(file: string, options: ESLint.Options = {}): Promise<Readonly<Record<string, unknown>>> {
  const found = z
    .object({ rules: z.record(z.string(), z.tuple([z.number()], z.unknown())) })
    .parse(await new ESLint(options).calculateConfigForFile(file));
  const named = Object.entries(found.rules).map(
    ([name, setting]) => [name.replace("@typescript-eslint/", "typescript/"), setting] as const,
  );
  return Object.fromEntries(named.filter(([name, [severity]]) => severity !== 0 && name !== atNight && !unreadable.includes(name)));
}

test.each([
  "_config/read/settings.ts",
  "_config/cli/build.js",
  "_includes/components/InlineStyle.tsx",
  "_includes/components/words.example.tsx",
  "tests/all.ts",
  "tests/unit/property.ts",
  "prettier.config.js",
])("oxlint holds %s to every rule that eslint.config.js does, with the same options", async (file) => {
  const expected = await rulesFor(file);
  expect(Object.keys(expected).length).toBeGreaterThan(50);
  expect(await rulesFor(file, { overrideConfigFile: true, overrideConfig: asEslint() })).toMatchObject(expected);
});

test("no test shows as skipped: what is not for a machine, a program or a day is not made there", () => {
  const files = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const left = files.filter((name) =>
    /\b(?:test|it|describe)\.(?:skip|skipIf|runIf|todo|only)\b/.test(readFileSync(`tests/${name}`, "utf8")),
  );
  expect([files.length > 100, left]).toEqual([true, []]);
});
