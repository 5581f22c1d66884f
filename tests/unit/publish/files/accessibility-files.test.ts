import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { criteria } from "../../../../_config/model/accessibility.ts";
import { accessibilityFilesOf } from "../../../../_config/publish/files/accessibility-files.ts";
import { keysOf } from "../../../../_shared/vocabulary.ts";
import { editionOf, hostile, sampleRegisters } from "../../sample.ts";

const origin = "https://proef.example";
const [openacr, earl] = accessibilityFilesOf(editionOf([], sampleRegisters(hostile)), origin);

/** What the schema of OpenACR 0.1.0 asks for, with the terms of its catalog. */
const contact = z.strictObject({ company_name: z.string(), email: z.string(), phone: z.string().optional(), website: z.string() });
const adherence = z.strictObject({
  level: z.enum(["supports", "partially-supports", "does-not-support", "not-applicable"]),
  notes: z.string(),
});
const chapter = z.strictObject({
  criteria: z.array(z.strictObject({ num: z.string(), components: z.array(z.strictObject({ name: z.literal("web"), adherence })) })),
});
const report = z.looseObject({
  title: z.string(),
  product: z.strictObject({ name: z.string(), description: z.string() }),
  author: contact,
  vendor: contact,
  chapters: z.strictObject({
    success_criteria_level_a: chapter,
    success_criteria_level_aa: chapter,
    success_criteria_level_aaa: z.strictObject({ disabled: z.literal(true) }),
  }),
});

test("the OpenACR report has the form of its schema, and every criterion once, with the limit of one that fails", () => {
  const { success_criteria_level_a: a, success_criteria_level_aa: aa } = report.parse(parse(openacr?.content ?? "")).chapters;
  const all = [...a.criteria, ...aa.criteria];
  expect(all.map(({ num }) => num).sort()).toEqual(keysOf(criteria).sort());
  const resize = all.find(({ num }) => num === "1.4.4")?.components[0]?.adherence;
  expect(resize).toEqual({ level: "partially-supports", notes: `${hostile} ${hostile}: ${hostile} ${hostile}` });
});

test("EARL says who found what of which criterion, and by what", () => {
  const { "@graph": assertions } = z.object({ "@graph": z.array(z.looseObject({})) }).parse(JSON.parse(earl?.content ?? ""));
  expect(assertions).toHaveLength(keysOf(criteria).length);
  expect(assertions).toContainEqual(
    expect.objectContaining({
      "earl:subject": expect.objectContaining({ "@id": `${origin}/` }),
      "earl:test": expect.objectContaining({ "@id": "WCAG22:resize-text" }),
      "earl:mode": { "@id": "earl:manual" },
      "earl:result": expect.objectContaining({ "earl:outcome": { "@id": "earl:failed" }, "dct:date": "2030-02-01" }),
    }),
  );
});
