import { expect, test } from "vitest";
import { contactFaults } from "../../../_config/check/contact.ts";

const real = "https://mensenhandel.gemeentelijk.nl";

test.for([
  ["a trial address asks for nobody", { url: "https://proef.example" }, []],
  ["a machine asks for nobody", { url: "http://127.0.0.1:8080" }, []],
  ["a desk asks for nobody", { url: "http://localhost:8080/" }, []],
  ["a public address asks for somebody", { url: real }, ["contact"]],
  ["a number is enough", { url: real, contact: { tel: "0201234567" } }, []],
  ["an address to write to is enough", { url: real, contact: { mail: "redactie@gemeentelijk.nl" } }, []],
  ["an address of nobody is none", { url: real, contact: { mail: "redactie@proef.EXAMPLE" } }, ["contact.mail"]],
  ["nor is a form of nobody", { url: real, contact: { tel: "0201234567", formulier: "https://www.example.org/" } }, ["contact.formulier"]],
] as const)("%s", ([, site, fields]) => {
  const faults = contactFaults(site);
  expect(faults.map(({ field }) => field)).toEqual(fields);
  for (const { file, mend } of faults) expect(`${file} ${mend}`).toMatch(/^_data\/site\.yaml Zet onder contact/);
});
