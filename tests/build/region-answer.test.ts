import { load } from "cheerio";
import { expect, test, vi } from "vitest";
import { strFromU8, unzipSync } from "fflate";
import { build, buildableSite, change, command, original } from "./fixture-site.ts";

const row = `- id: voorbeeldstreek
  code: VR99
  naam: Voorbeeldstreek
  afkorting: Vs
  contacten:
    - organisatie: Het oude huis
      wat: Zorgcoördinatie
      stand: oude lijst, zonder datum
      bron: onderzoek
      gecontroleerd_op: 2030-02-01
      geldig_tot: 2031-12-01
`;

/** As docs/redactie/registers.md says: what the form corrected, and the answer; source and age stay, since the region named no page. */
const answered = `${row.replace("Het oude huis", "Het nieuwe huis").replace("2031-12-01", "2032-05-01")}  antwoord: { datum: 2031-05-02, van: zorgcoördinator van het huis }\n`;

const page = `---
titel: Hulp in Voorbeeldstreek
samenvatting: Eén gemeente. U leest wie hier de hulp regelt, en wie u belt.
bijgewerkt: 2030-05-01
herzien_voor: 2033-05-01
eigenaar: redactie
bronnen: []
wijzigingen:
  - datum: 2030-05-01
    notitie: Eerste versie.
---
`;

test("a letter asks a region for its row, and what it answered stands on its page before CoMensha, as its own word of that day", async () => {
  vi.stubEnv("BOUWDATUM", "2031-05-06");
  const root = await buildableSite({
    "_data/regios.yaml": row,
    "_data/gemeenten.csv": `${await original("_data/gemeenten.csv")}GM9999,Voorbeelddam,VR99,Voorbeeldstreek,,25000\n`,
    "content/hulp/regio/voorbeeldstreek.md": page,
  });

  const asked = await build(root);
  const letter = unzipSync(await asked.bytes("hulp/regio/voorbeeldstreek/brief-voorbeeldstreek.docx"));
  const said = load(strFromU8(letter["word/document.xml"] ?? new Uint8Array()), { xml: true }).text();
  for (const words of ["Het oude huis", "zo moet het zijn", "Voorbeelddam"]) expect(said).toContain(words);
  const before = await asked.page("/hulp/regio/voorbeeldstreek/");
  expect(before(".how-fresh").text()).toContain("De regio heeft het niet bevestigd");
  expect(before(".contacts h3, .contacts h4").first().text()).toContain("CoMensha");

  await change(root, { "_data/regios.yaml": answered });
  const $ = await (await build(root)).page("/hulp/regio/voorbeeldstreek/");
  vi.unstubAllEnvs();
  expect($(".how-fresh").text()).toContain("bevestigde op 2 mei 2031");
  expect(
    $(".contacts h3, .contacts h4")
      .toArray()
      .map((heading) => $(heading).text()),
  ).toEqual(["Het nieuwe huis", expect.stringContaining("CoMensha")]);
  expect($(".contacts .meta").first().text()).toContain("de regio zelf, op 2 mei 2031");
  expect($("main").text()).not.toContain("Ook een ingang");

  const { stdout } = await command("nabellen", root, []);
  expect(stdout).toContain("Bevestigd in het afgelopen jaar: 1 van de 1 regio's.");
});
