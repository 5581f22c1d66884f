import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { addedSince, tooYoung } from "../../../../_config/check/packages/ages.ts";
import { advisedAgainst, unansweredBy } from "../../../../_config/check/packages/advisories.ts";
import { lapsedIn, type Exceptions } from "../../../../_config/check/packages/exceptions.ts";
import { unlicensed } from "../../../../_config/check/packages/licences.ts";
import { lockedIn, looseIn, type Locked } from "../../../../_config/check/packages/lock.ts";

const none: Exceptions = { licenties: [], adviezen: [], jong: [] };
const hash = { integrity: "sha512-abc", resolved: "https://registry.npmjs.org/a/-/a-1.0.0.tgz" };
const lock = (packages: Readonly<Record<string, object>>): string =>
  JSON.stringify({ lockfileVersion: 3, packages: { "": {}, ...packages } });
const licensed = (license: string | undefined, place = "node_modules/a"): Locked[] =>
  lockedIn(lock({ [place]: { version: "1.0.0", ...hash, ...(license === undefined ? {} : { license }) } }));

describe("what is pinned", () => {
  test.for(["^1.2.3", "~1.2.3", "1.x", "*", "latest", ">=1.2.3", "git+https://proef.example/a.git"])("is not %s", (version) => {
    expect(looseIn(JSON.stringify({ devDependencies: { a: version } }), [])).toEqual([
      `a staat in package.json op "${version}". Schrijf één versie.`,
    ]);
  });

  test("is one version, with a hash, from a registry", () => {
    const manifest = JSON.stringify({ dependencies: { a: "1.2.3" }, devDependencies: { b: "1.0.0-rc.1" } });
    expect(looseIn(manifest, licensed("MIT"))).toEqual([]);
    for (const row of [{ version: "1.0.0" }, { version: "1.0.0", integrity: hash.integrity, resolved: "https://elders.example/a.tgz" }])
      expect(looseIn(manifest, lockedIn(lock({ "node_modules/@x/a": row })))).toHaveLength(1);
  });
});

describe("a licence", () => {
  const place = new Set(["node_modules/a"]);

  test.for([
    ["MIT", true, true],
    ["(MIT OR GPL-3.0-or-later)", true, true],
    ["(MIT AND Zlib)", true, true],
    ["MPL-2.0", false, true],
    ["Apache-2.0 AND LGPL-3.0-or-later", false, true],
    ["GPL-3.0-only", false, false],
    ["MIT AND GPL-3.0-only", false, false],
    ["SEE LICENSE IN LICENSE.md", false, false],
    [undefined, false, false],
  ] as const)("%s: to a reader %s, to build with %s", ([name, toReader, toUs]) => {
    expect(unlicensed(licensed(name), place, none).length === 0).toBe(toReader);
    expect(unlicensed(licensed(name), new Set(), none).length === 0).toBe(toUs);
  });

  test("that a package names in words of its own can be written down, and is judged then as well", () => {
    const row = { pakket: "a", waarom: "gelezen", tot: "2031-01-01" };
    expect(unlicensed(licensed(undefined), place, { licenties: [{ ...row, licentie: "MIT" }] })).toEqual([]);
    expect(unlicensed(licensed(undefined), place, { licenties: [{ ...row, licentie: "GPL-3.0-only" }] })).toEqual([
      "a 1.0.0 gaat naar lezers en heeft de licentie GPL-3.0-only: die staat niet in de lijst.",
    ]);
  });
});

describe("the age of a version", () => {
  const [old, young] = [
    { name: "a", version: "1.0.0" },
    { name: "a", version: "1.0.1" },
  ];
  const days = new Map([
    ["1.0.0", "2031-04-29"],
    ["1.0.1", "2031-04-30"],
  ]);
  const judged = (added: (typeof old)[], exceptions = none): string[] =>
    tooYoung(added, ({ version }) => days.get(version), "2031-05-06", exceptions);

  test("is asked of what is new in the lock file, once", () => {
    const copy = { name: "b", version: "2.0.0" };
    expect(addedSince([old], [old, young, copy, copy])).toEqual([young, copy]);
  });

  test("is seven days, unless somebody says why not", () => {
    expect(judged([old])).toEqual([]);
    expect(judged([young])).toEqual(["a 1.0.1 is van 2031-04-30: jonger dan 7 dagen. Wacht, of schrijf een uitzondering met de reden."]);
    const exception = { pakket: "a", versie: "1.0.1", waarom: "dicht een gat", tot: "2031-06-01" };
    expect(judged([young], { ...none, jong: [exception] })).toEqual([]);
    expect(judged([{ name: "a", version: "9.9.9" }])).toEqual(["Het register kent a 9.9.9 niet."]);
  });
});

describe("an advisory", () => {
  const advisory = {
    source: 1,
    name: "a",
    dependency: "a",
    title: "Leest te ver",
    url: "https://github.com/advisories/GHSA-aaaa-bbbb-cccc",
    severity: "high",
    range: "<1.0.1",
  };
  const report = (vulnerabilities: object): string => JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });
  const found = report({
    a: { name: "a", severity: "high", isDirect: false, via: [advisory], effects: ["b"], range: "<1.0.1", nodes: ["node_modules/a"] },
    b: { name: "b", severity: "high", isDirect: true, via: ["a"], effects: [], range: "*", nodes: ["node_modules/b"] },
  });
  const exception = { advies: "GHSA-aaaa-bbbb-cccc", waarom: "wij lezen er niets mee", tot: "2031-06-01" };

  test("is said once, with what it is about and where it stands", () => {
    expect(advisedAgainst(found, none)).toEqual([
      "GHSA-aaaa-bbbb-cccc (high) raakt a <1.0.1: Leest te ver. https://github.com/advisories/GHSA-aaaa-bbbb-cccc",
    ]);
    expect(advisedAgainst(report({}), none)).toEqual([]);
  });

  test("may be excepted, until it is gone", () => {
    expect(advisedAgainst(found, { adviezen: [exception] })).toEqual([]);
    expect(advisedAgainst(report({}), { adviezen: [exception] })).toEqual([
      "GHSA-aaaa-bbbb-cccc raakt ons niet meer. Haal de uitzondering weg.",
    ]);
  });

  test("is not asked where the registry does not answer, and that is no good news", () => {
    const refused = JSON.stringify({
      message: "405 Method Not Allowed",
      method: "POST",
      statusCode: 405,
      body: {},
      error: { summary: "" },
    });
    for (const printed of [refused, "", "<html>"]) expect(advisedAgainst(printed, none)).toBeUndefined();
    expect([refused, "<html>"].map(unansweredBy)).toEqual(['npm audit zegt "405 Method Not Allowed".', "npm audit gaf geen antwoord."]);
  });
});

test("an exception counts until its last day", () => {
  const licenties = [{ pakket: "a", licentie: "MIT", waarom: "gelezen", tot: "2031-05-06" }];
  expect(lapsedIn({ ...none, licenties }, "2031-05-06")).toEqual([]);
  expect(lapsedIn({ ...none, licenties }, "2031-05-07")).toEqual([
    "De uitzondering voor de licentie van a gold tot en met 2031-05-06. Kijk opnieuw: geef haar een nieuwe dag, of haal haar weg.",
  ]);
});

test("every package of this project has one version and a hash", async () => {
  const locked = lockedIn(await readFile("package-lock.json", "utf8"));
  expect(locked.length).toBeGreaterThan(500);
  expect(looseIn(await readFile("package.json", "utf8"), locked)).toEqual([]);
});
