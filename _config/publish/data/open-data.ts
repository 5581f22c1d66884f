import type { Edition } from "../../edition/edition.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { dataAddresses, dataLicence, dataNames, dataSet, frozenAddress, openDataPage, type DataRows } from "../../model/open-data.ts";
import { csv, excelCsv } from "./csv.ts";
import { descriptions, jsonSchema, whatItIs } from "./descriptions.ts";

/**
 * Every set of open data in each format, and the files that describe them.
 * @param rows as {@link dataRows} gives them
 * @param origin where the site stands, without a slash at the end
 */
export function openDataFiles(edition: Edition<"zoeken">, rows: DataRows, origin: string): GeneratedFile<string>[] {
  return [
    ...dataNames.flatMap((name) => {
      const addresses = dataAddresses(name);
      const json = {
        $schema: origin + addresses.schema,
        titel: dataSet(name).title,
        uitleg: whatItIs(name, edition),
        licentie: dataLicence.url,
        uitgave: edition.today,
        adres: `${origin}${openDataPage}#${name}`,
        rijen: rows[name],
      };
      return [
        { address: addresses.csv, content: csv(name, rows[name]) },
        { address: addresses.excel, content: excelCsv(name, rows[name]) },
        { address: addresses.json, content: `${JSON.stringify(json)}\n` },
        { address: addresses.schema, content: `${JSON.stringify(jsonSchema(name, edition, origin))}\n` },
      ];
    }),
    ...edition.registers.frozen.map(({ day, text }) => ({ address: frozenAddress(day), content: text })),
    ...descriptions(edition, origin),
  ];
}
