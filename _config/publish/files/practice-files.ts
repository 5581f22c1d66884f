import { stringify } from "csv-stringify/sync";
import { practiceViews } from "../../draw/practices.ts";
import type { Edition } from "../../edition/edition.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { lgaParts, odihrPillars, plateaus, practiceSizes, themes } from "../../../_shared/vocabulary.ts";

/**
 * What municipalities decided and did, and the building blocks beside two yardsticks from elsewhere: CSV (UTF-8, comma). The examples also as
 * what the self-scan fetches, without a word of what somebody answered: all of them, by building block.
 * @param origin where the site stands, without a slash at the end
 */
export function practiceFiles(edition: Edition<"zoeken">, origin: string): GeneratedFile[] {
  const { registers } = edition;
  const views = practiceViews(registers);
  const rows = views.map((view) => ({
    wie: view.text,
    hoe_groot: view.sizes.map((size) => practiceSizes[size]).join("; "),
    jaar: view.year,
    stand: view.state,
    bouwstenen: view.blocks.join("; "),
    wat: view.what,
    gevolg: view.outcome ?? "niet bekend",
    gelezen: view.reading,
    bronnen: view.sources.map(({ url }) => url).join(" "),
    adres: origin + view.href,
  }));
  const crosswalk = [...registers.blocks.values()].map(({ id, titel, thema, plateau, odihr, lga }) => ({
    id,
    titel,
    thema: themes[thema],
    plateau: plateaus[plateau],
    odihr_pijler: odihr.map((key) => odihrPillars[key]).join("; "),
    lga_deel: lga.map((key) => lgaParts[key]).join("; "),
  }));
  const brief = views.map(({ text, year, what, outcome, href, blocks }) => ({ text, year, what, outcome, href, blocks }));
  return [
    { address: "/data/praktijken.csv", content: stringify(rows, { header: true }) },
    { address: "/data/praktijken.json", content: `${JSON.stringify(brief)}\n` },
    { address: "/data/kruistabel.csv", content: stringify(crosswalk, { header: true }) },
  ];
}
