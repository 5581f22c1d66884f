import { stringify } from "csv-stringify/sync";
import type { Edition } from "../../edition/edition.ts";
import { pagesOf } from "../../edition/edition.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { rulingAddress } from "../../model/rulings.ts";
import { deciders, outcomes, situations, speeds } from "../../../_shared/vocabulary.ts";

/**
 * The legal core of every instrument as a table to download, and the rulings they name as another: CSV (UTF-8, comma).
 * @param origin where the site stands, without a slash at the end
 */
export function instrumentFiles(edition: Edition<"zoeken">, origin: string): GeneratedFile[] {
  const { registers } = edition;
  const instruments = pagesOf(edition, "instrument");
  const sourceOf = (id: string): string => registers.sources.get(id)?.url ?? "";
  const rows = instruments.map(({ address, data }) => {
    const laws = data.wetten.flatMap((id) => registers.laws.get(id) ?? []);
    const rulings = data.uitspraken.flatMap((id) => registers.rulings.get(id) ?? []);
    return {
      instrument: data.titel,
      adres: origin + address,
      artikelen: laws.map(({ kort }) => kort).join("; "),
      wettekst: laws.map(({ bron }) => sourceOf(bron)).join(" "),
      mag_dit: [data.drempel, ...data.gronden].join(" "),
      wie_beslist: deciders[data.beslisser],
      mandaat: [data.wie_beslist, data.mandaat].join(" "),
      horen_en_spoed: data.horen,
      hoe_snel: speeds[data.snelheid],
      termijn: data.termijn,
      bewijs: data.bewijs.join("; "),
      kosten_en_tijd: data.kosten_en_tijd,
      samen_met: data.combineer.map(({ instrument }) => instrument).join("; "),
      niet_samen_met: data.niet_samen.join(" "),
      slachtoffers: data.slachtoffer,
      alinea: data.alinea.join(" "),
      situaties: data.situaties.map((key) => situations[key]).join("; "),
      uitspraken: rulings.map(({ ecli }) => ecli).join(" "),
      gecontroleerd_op: data.gecontroleerd_op,
    };
  });
  const named = new Map<string, string[]>();
  for (const { slug, data } of instruments) for (const id of data.uitspraken) named.set(id, [...(named.get(id) ?? []), slug]);
  const rulings = [...named].flatMap(([id, slugs]) => {
    const row = registers.rulings.get(id);
    if (row === undefined) return [];
    return [
      {
        ecli: row.ecli,
        datum: row.datum,
        adres: rulingAddress(row.ecli),
        uitkomst: outcomes[row.uitkomst],
        oordeel: row.oordeel,
        les: row.les,
        stand: row.stand,
        gelezen: row.gelezen,
        gelezen_bij: sourceOf(row.bron),
        instrumenten: slugs.join("; "),
        gecontroleerd_op: row.gecontroleerd_op,
      },
    ];
  });
  return [
    { address: "/data/instrumenten.csv", content: stringify(rows, { header: true }) },
    { address: "/data/uitspraken.csv", content: stringify(rulings, { header: true }) },
  ];
}
