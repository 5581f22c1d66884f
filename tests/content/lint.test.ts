import { ESLint } from "eslint";
import { readFileSync } from "node:fs";
import tseslint from "typescript-eslint";
import { expect, test } from "vitest";
import { z } from "zod";

/** How a rule is set: its severity, and its options behind it. */
const setting = z.union([z.string().transform((severity): unknown[] => [severity]), z.array(z.unknown())]);
const oxlint = z.object({ overrides: z.array(z.object({ files: z.array(z.string()), rules: z.record(z.string(), setting) })) });
const eslint = z.object({ rules: z.record(z.string(), z.array(z.unknown())) });
const plugin = z.object({
  rules: z.record(z.string(), z.object({ meta: z.object({ docs: z.object({ requiresTypeChecking: z.boolean().optional() }) }) })),
});

/** Only at night, by ESLint: oxlint has no such rule. */
const atNight = "no-unsafe-class-instance-assignment";

test("oxlint holds every rule with types that eslint.config.js turns on, with the same options", async () => {
  const { rules } = eslint.parse(await new ESLint().calculateConfigForFile("_config/read/settings.ts"));
  const typed = Object.entries(plugin.parse(tseslint.plugin).rules).flatMap(([name, { meta }]) => {
    const [severity = 0, ...options] = rules[`@typescript-eslint/${name}`] ?? [];
    return meta.docs.requiresTypeChecking === true && severity !== 0 ? [[`typescript/${name}`, ["error", ...options]] as const] : [];
  });
  const lines = readFileSync(".oxlintrc.json", "utf8").split("\n");
  const withoutComments = lines.filter((line) => !line.trimStart().startsWith("//")).join("\n");
  const [all] = oxlint.parse(JSON.parse(withoutComments)).overrides;
  expect(typed.length).toBeGreaterThan(40);
  expect({ ...all?.rules, [`typescript/${atNight}`]: ["error"] }).toEqual(Object.fromEntries(typed));
});
