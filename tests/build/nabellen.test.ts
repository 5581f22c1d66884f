import { expect, test } from "vitest";
import { command, fixtureSite } from "./fixture-site.ts";

const contact = (organisatie: string, day: string, more = ""): string =>
  `{ organisatie: ${organisatie}, wat: Zorgcoördinatie, stand: "2029", ${more}bron: onderzoek, gecontroleerd_op: ${day}, geldig_tot: 2032-01-01 }`;

const rows = [
  { id: "drenthe", code: "VR03", naam: "Drenthe", contacten: contact("Het huis", "2030-02-01"), antwoord: "2031-05-01" },
  { id: "twente", code: "VR05", naam: "Twente", contacten: contact("Het centrum", "2030-02-01"), antwoord: "2030-05-05" },
  { id: "zeeland", code: "VR19", naam: "Zeeland", contacten: contact("De post", "2030-02-02", "lijn: veilig-thuis, ") },
  { id: "fryslan", code: "VR02", naam: "Fryslân", contacten: contact("Het punt", "2030-01-02") },
];
const register = rows
  .map(
    ({ id, code, naam, contacten, antwoord }) =>
      `- id: ${id}\n  code: ${code}\n  naam: ${naam}\n  afkorting: ${naam.slice(0, 2)}\n  contacten:\n    - ${contacten}\n` +
      (antwoord === undefined ? "" : `  antwoord: { datum: ${antwoord}, van: coördinator van het huis }\n`),
  )
  .join("");

const run = async (args: readonly string[], text = register) => command("nabellen", await fixtureSite({ "_data/regios.yaml": text }), args);

test("names first who never confirmed its row, then who did so longest ago, each with whom to call, since when and the letter", async () => {
  const { code, stdout } = await run([]);
  expect(code).toBe(0);
  expect(stdout.match(/^\S+: .*(?:bevestigd|geleden).*$/gm)).toEqual([
    "Fryslân: nooit bevestigd",
    "Zeeland: nooit bevestigd",
    "Twente: bevestigd op 2030-05-05, langer dan een jaar geleden",
    "Drenthe: bevestigd op 2031-05-01",
  ]);
  expect(stdout).toMatch(/^Bevestigd in het afgelopen jaar: 1 van de 4 regio's\.$/m);
  expect(stdout).toContain("wie: Het punt (bron: 2029; bekeken op 2030-01-02)");
  expect(stdout).toContain("/hulp/regio/zeeland/brief-zeeland.docx");
  expect(stdout).toMatch(/_data\/regios\.yaml:15$/m);
});

test("gives the number of the region itself where one was checked, else that of CoMensha", async () => {
  const { stdout } = await run(["--json"]);
  const { regios } = JSON.parse(stdout) as { regios: { regio: string; bel: string }[] };
  expect(Object.fromEntries(regios.map(({ regio, bel }) => [regio, bel]))).toMatchObject({
    Zeeland: expect.stringMatching(/^Veilig Thuis, \d/) as unknown,
    Fryslân: expect.stringMatching(/^CoMensha, \d/) as unknown,
  });
});

test("stops after as many as are asked for", async () => {
  const { stdout } = await run(["--aantal", "2"]);
  expect(stdout.match(/^ {2}bel: /gm)).toHaveLength(2);
});

test.for([["--aantal", "x"], ["--oudste"], ["--aantal"]])("does not understand %s, and says what it does understand", async (args) => {
  const { code, stdout, stderr } = await run(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("--aantal 5");
});

test("says what is wrong with a register, and lists nothing", async () => {
  const { code, stdout, stderr } = await run([], register.replace("datum: 2031-05-01", "datum: gisteren"));
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("_data/regios.yaml");
});
