import { stringify } from "yaml";
import { keysOf } from "../../../_shared/vocabulary.ts";
import type { Edition } from "../../edition/edition.ts";
import { criteria, criterionVerdicts, type Criterion } from "../../model/accessibility.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { accessibilityFiles } from "../../prose/directives/accessibility.tsx";

/**
 * The accessibility statement in machine-readable form: an OpenACR report (GSA, schema 0.1.0) for buyers, and the same results per criterion in
 * EARL (W3C, JSON-LD), with the tests for each.
 */
export function accessibilityFilesOf({ registers }: Edition<"zoeken">, origin: string): GeneratedFile<string>[] {
  const { accessibility, site } = registers;
  const methods = accessibility.methoden.map(({ naam, wat }) => `${naam}: ${wat}`);
  const limitsOf = (number: Criterion): string[] =>
    accessibility.grenzen.flatMap((one) => (one.criteria.includes(number) ? [`${one.titel}: ${one.gevolg} ${one.omweg}`] : []));
  const chapter = (level: "A" | "AA") => ({
    criteria: keysOf(criteria)
      .filter((number) => criteria[number].niveau === level)
      .map((num) => {
        const { oordeel, hoe } = accessibility.criteria[num];
        return {
          num,
          components: [{ name: "web", adherence: { level: criterionVerdicts[oordeel].openacr, notes: [hoe, ...limitsOf(num)].join(" ") } }],
        };
      }),
  });
  const contact = {
    company_name: site.uitgever,
    // Required by the schema, but an edition on a trial address may have none.
    email: site.contact?.mail ?? "",
    ...(site.contact?.tel === undefined ? {} : { phone: site.contact.tel }),
    website: site.contact?.formulier ?? origin,
  };
  const openacr = {
    title: `${site.titel} Accessibility Conformance Report`,
    product: { name: site.titel, description: site.omschrijving },
    author: contact,
    vendor: contact,
    report_date: accessibility.opgesteld_op,
    last_modified_date: accessibility.bekeken_op,
    notes: [
      ...accessibility.niet_gedaan,
      ...accessibility.grenzen.filter((one) => one.criteria.length === 0).map(({ titel }) => titel),
    ].join("\n"),
    evaluation_methods_used: methods.join("\n"),
    license: "CC-BY-4.0",
    ...(site.broncode === undefined ? {} : { repository: site.broncode }),
    catalog: "2.5-edition-wcag-2.2-en",
    chapters: {
      success_criteria_level_a: chapter("A"),
      success_criteria_level_aa: chapter("AA"),
      success_criteria_level_aaa: { disabled: true },
    },
  };
  return [
    // OpenACR tools use YAML 1.1, where a date without quotes is not a string.
    {
      address: accessibilityFiles.openacr,
      content: stringify(openacr, { lineWidth: 0, aliasDuplicateObjects: false, schema: "yaml-1.1" }),
    },
    { address: accessibilityFiles.earl, content: `${JSON.stringify(earl({ registers }, origin), null, 2)}\n` },
  ];
}

/**
 * Each result as an assertion of the publisher about the site: automatic when tests check it, manual when somebody looked, semi-automatic for both.
 */
function earl({ registers: { accessibility, site } }: Pick<Edition<"zoeken">, "registers">, origin: string): object {
  return {
    "@context": {
      earl: "http://www.w3.org/ns/earl#",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
      WCAG22: "https://www.w3.org/TR/WCAG22/#",
    },
    "@graph": keysOf(criteria).map((number) => {
      const { oordeel, hoe, toetsen, nagelopen } = accessibility.criteria[number];
      return {
        "@type": "earl:Assertion",
        "earl:assertedBy": { "@type": "foaf:Agent", "foaf:name": site.uitgever },
        "earl:subject": { "@id": `${origin}/`, "@type": ["earl:TestSubject", "foaf:Document"], "dct:title": site.titel },
        "earl:test": {
          "@id": `WCAG22:${criteria[number].plek}`,
          "@type": "earl:TestCriterion",
          "dct:title": `${number} ${criteria[number].naam}`,
        },
        "earl:mode": { "@id": toetsen.length === 0 ? "earl:manual" : nagelopen === undefined ? "earl:automatic" : "earl:semiAuto" },
        "earl:result": {
          "@type": "earl:TestResult",
          "earl:outcome": { "@id": criterionVerdicts[oordeel].earl },
          "dct:description": { "@value": hoe, "@language": "nl" },
          "dct:date": nagelopen ?? accessibility.bekeken_op,
          ...(toetsen.length === 0 ? {} : { "dct:source": toetsen }),
        },
      };
    }),
  };
}
