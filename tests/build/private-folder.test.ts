import { describe, expect, test } from "vitest";
import { hashOf } from "../../_config/check/privacy/deny-list.ts";
import { check, fixtureSite, original, privateFolder } from "./fixture-site.ts";
import { told, type Telling } from "./told.ts";

const file = "getuigenissen/de-vrouw-die-sprak.md";

/** What the check says of one story in the private folder, as "field [code]". */
async function judged(text: string): Promise<{ faults: string[]; warnings: string[]; published: boolean }> {
  const folder = await privateFolder({ [file]: text });
  const { faults, warnings, editions } = await check(await fixtureSite(), { privateFolder: folder });
  const own = (found: typeof faults): string[] =>
    found.filter((fault) => fault.file === `PRIVE_CONTENT/${file}`).map(({ field, code }) => `${field} [${code}]`);
  return {
    faults: own(faults),
    warnings: own(warnings),
    published: editions?.web.byAddress.has("/getuigenissen/de-vrouw-die-sprak/") === true,
  };
}

const saying = async (fields: Telling["fields"] = {}) => judged(await told({ fields }));

test("an interview with consent is taken", async () => {
  expect(await saying()).toEqual({ faults: [], warnings: [], published: true });
});

describe("the private folder refuses", () => {
  test.for([
    ["a composite", { herkomst: "samengesteld", patroon: "V1", toestemming: undefined }],
    ["a composite that is a draft", { herkomst: "samengesteld", patroon: "V1", toestemming: undefined, concept: "true" }],
    ["a story told in public before", { herkomst: "openbaar", toestemming: undefined }],
    ["an origin that does not exist", { herkomst: "gehoord" }],
  ] as const)("%s", async ([, fields]) => {
    expect(await saying(fields)).toEqual({ faults: ["herkomst [alleen-verteld]"], warnings: [], published: false });
  });

  test.for([{}, { concept: "true" }])("an interview without consent: %j", async (fields) => {
    expect((await saying({ ...fields, toestemming: undefined })).faults).toEqual(["toestemming [toestemming-ontbreekt]"]);
  });

  test.for([
    ["nothing", { toestemming: "" }, /^toestemming \[/],
    ["a word", { toestemming: "ja" }, /^toestemming \[/],
    ["a consent without days", { toestemming: "{ ref: T-ABCDEFGH, kanalen: [web] }" }, /^toestemming\.gegeven \[/],
    [
      "a consent for nothing",
      { toestemming: "{ ref: T-ABCDEFGH, gegeven: 2031-01-01, geldig_tot: 2032-01-01, kanalen: [] }" },
      /^toestemming\.kanalen \[/,
    ],
    ["no origin", { herkomst: undefined }, /^herkomst \[/],
  ] as const)("a draft with %s where consent stands", async ([, fields, fault]) => {
    const { faults, published } = await saying({ ...fields, concept: "true" });
    expect([faults.filter((said) => fault.test(said)).length, published]).toEqual([1, false]);
  });

  test("whatever a composite from content/ brings along", async () => {
    const { faults } = await judged(await original("content/getuigenissen/de-man-die-vertrok.md"));
    expect(faults).toEqual(["herkomst [alleen-verteld]"]);
  });
});

describe("a consent", () => {
  test.for([
    ["2031-01-01", "2032-01-01", []],
    ["2031-01-01", "2032-01-02", ["toestemming.geldig_tot [toestemming-lang]"]],
    ["2028-02-29", "2029-02-28", []],
    ["2028-02-29", "2029-03-01", ["toestemming.geldig_tot [toestemming-lang]"]],
    ["2031-03-01", "2041-03-01", ["toestemming.geldig_tot [toestemming-lang]"]],
  ] as const)("from %s to %s is a year or is said to be longer, and stops nothing", async ([gegeven, geldig_tot, warnings]) => {
    const toestemming = `{ ref: T-ABCDEFGH, gegeven: ${gegeven}, geldig_tot: ${geldig_tot}, kanalen: [web] }`;
    expect(await saying({ toestemming })).toMatchObject({ faults: [], warnings });
  });
});

describe("who wrote and who read are two", () => {
  const same = ["gezien_door [vier-ogen]"];
  test.for([
    ["redacteur", "Redacteur", same],
    ["redacteur", "redacteur.", same],
    ["eind redactie", "eindredactie", same],
    ["eind-redactie", "eindredactie", same],
    ["eindredactie", "eind\u00A0redactie", same],
    ["eindredactie", "eind\u2003redactie", same],
    ["coo\u0308rdinator", "co\u00F6rdinator", same],
    ["coördinator", "coordinator", same],
    ["ｒｅｄａｃｔｉｅ", "redactie", same],
    ["redactie", "de redactie", same],
    ["redactie", '"(redactie)"', same],
    ['"-"', "redactie", same],
    ["redactie", '"..."', same],
    ["redactie", "eindredactie", []],
    ["redacteur getuigenissen", "redacteur kompas", []],
  ] as const)("%s and %s", async ([auteur, gezien_door, faults]) => {
    expect((await saying({ auteur, gezien_door })).faults).toEqual(faults);
  });
});

test("a name of the list is refused in a text of the repository that is on no page, and not repeated", async () => {
  const root = await fixtureSite({
    "CHANGELOG.md": "# Wijzigingen\n\nHet verhaal van Fatima Voorbeeld staat er.\n",
    "docs/redactie/getuigenis.md": "Bel 06 12345678.\n\nFatima Voorbeeld las mee.\n",
  });
  const key = "a".repeat(64);
  const { faults } = await check(root, { denyList: { key, hashes: new Set([hashOf("Fatima Voorbeeld", key)]), stories: [] } });
  expect(faults.map(({ file, line, code }) => `${file}:${String(line)} [${code}]`)).toEqual([
    "CHANGELOG.md:3 [naam-op-lijst]",
    "docs/redactie/getuigenis.md:3 [naam-op-lijst]",
  ]);
  expect(JSON.stringify(faults)).not.toContain("Fatima");
});
