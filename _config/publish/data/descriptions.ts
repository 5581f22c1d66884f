import { z } from "zod";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import type { Edition } from "../../edition/edition.ts";
import type { GeneratedFile } from "../../model/output.ts";
import {
  columnsOf,
  dataAddresses,
  dataLicence,
  dataNames,
  dataPackage,
  dataSet,
  frozenAddress,
  listSeparator,
  openDataPage,
  type DataColumn,
  type ColumnType,
  type DataName,
} from "../../model/open-data.ts";

/*
 * Machine-readable descriptions of the open data: Frictionless (Data Package 2.0), CSV on the Web (W3C) and DCAT 3 (W3C). All three are generated
 * from model/open-data.ts.
 */

type Described = Pick<Edition<"zoeken">, "registers" | "today">;

/** The description of a data set, with the sentence from the register that belongs to it. */
export function whatItIs(name: DataName, { registers }: Pick<Edition, "registers">): string {
  const { what, sentence } = dataSet(name);
  return sentence === undefined ? what : `${what} ${registers.sentences[sentence]}`;
}

/** The files that describe all sets together. @param origin where the site stands, without a slash at the end */
export function descriptions(edition: Described, origin: string): GeneratedFile<string>[] {
  const written = (address: string, value: unknown): GeneratedFile<string> => ({ address, content: `${JSON.stringify(value, null, 2)}\n` });
  return [
    written(dataPackage.frictionless, frictionless(edition, origin)),
    written(dataPackage.csvw, csvw(edition, origin)),
    written(dataPackage.dcat, dcat(edition, origin)),
  ];
}

/** The address of the page about a data set, for people. */
function pageOf(name: DataName, origin: string): string {
  return `${origin}${openDataPage}#${name}`;
}

const frictionlessTypes: Readonly<Record<ColumnType, object>> = {
  text: { type: "string" },
  day: { type: "date" },
  number: { type: "number" },
  address: { type: "string", format: "uri" },
  // The standard describes lists, but its JSON Schema profile rejects them.
  list: { type: "string" },
  addresses: { type: "string" },
};

function frictionless(edition: Described, origin: string): object {
  const { site } = edition.registers;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "mensenhandel-in-nederland",
    id: origin + dataPackage.frictionless,
    title: site.titel,
    description: site.omschrijving,
    homepage: origin + openDataPage,
    version: edition.today,
    created: `${edition.today}T00:00:00Z`,
    contributors: [{ title: site.uitgever, roles: ["publisher"] }],
    licenses: [{ name: dataLicence.name, title: dataLicence.title, path: dataLicence.url }],
    resources: dataNames.map((name) => {
      const { title, key, refers } = dataSet(name);
      return {
        name,
        type: "table",
        title,
        description: whatItIs(name, edition),
        homepage: pageOf(name, origin),
        path: dataAddresses(name).csv.replace("/data/", ""),
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: { delimiter: ",", lineTerminator: "\r\n" },
        schema: {
          fields: columnsOf(name).map((column) => ({
            name: column.name,
            ...frictionlessTypes[column.type],
            description: withSeparator(column),
            // The labels of a list are in the JSON Schema instead.
            constraints: {
              required: column.required,
              ...(column.values === undefined || column.type === "list" ? {} : { enum: column.values }),
            },
          })),
          missingValues: [""],
          primaryKey: key,
          ...(refers === undefined
            ? {}
            : { foreignKeys: [{ fields: [refers.column], reference: { resource: refers.to, fields: [refers.its] } }] }),
        },
      };
    }),
  };
}

function isList({ type }: DataColumn): boolean {
  return type === "list" || type === "addresses";
}

/** The description of a column, which says so when a cell can contain several values. */
function withSeparator(column: DataColumn): string {
  return isList(column) ? `${column.what} Meer waarden staan in één cel, met "${listSeparator}" ertussen.` : column.what;
}

const csvwTypes: Readonly<Record<ColumnType, string>> = {
  text: "string",
  day: "date",
  number: "decimal",
  address: "anyURI",
  list: "string",
  addresses: "anyURI",
};

function csvwColumn(column: DataColumn): object {
  const { name, what, type, required, values } = column;
  const base = csvwTypes[type];
  // For a string, a pattern is the only way to list the allowed values.
  const choice = values?.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  return {
    name,
    titles: name,
    "dc:description": { "@value": what, "@language": "nl" },
    datatype: choice === undefined ? base : { base, format: choice },
    ...(isList(column) ? { separator: listSeparator } : {}),
    required,
  };
}

function csvw(edition: Described, origin: string): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "nl" }],
    "dc:title": edition.registers.site.titel,
    "dc:license": { "@id": dataLicence.url },
    "dc:modified": { "@value": edition.today, "@type": "xsd:date" },
    dialect: { delimiter: ",", header: true, encoding: "utf-8" },
    tables: dataNames.map((name) => {
      const { title, key, refers } = dataSet(name);
      return {
        url: dataAddresses(name).csv.replace("/data/", ""),
        "dc:title": title,
        "dc:description": whatItIs(name, edition),
        "dc:source": { "@id": pageOf(name, origin) },
        tableSchema: {
          columns: columnsOf(name).map(csvwColumn),
          primaryKey: key,
          ...(refers === undefined
            ? {}
            : {
                foreignKeys: [
                  {
                    columnReference: refers.column,
                    reference: { resource: `${refers.to}.csv`, columnReference: refers.its },
                  },
                ],
              }),
        },
      };
    }),
  };
}

const dutch = "http://publications.europa.eu/resource/authority/language/NLD";
const fileTypes = "http://publications.europa.eu/resource/authority/file-type/";
const mediaTypes = "https://www.iana.org/assignments/media-types/";

function dcat(edition: Described, origin: string): object {
  const { site } = edition.registers;
  const publisher = { "@id": `${origin}/#uitgever`, "@type": "foaf:Agent", "foaf:name": { "@value": site.uitgever, "@language": "nl" } };
  const inDutch = (text: string): object => ({ "@value": text, "@language": "nl" });
  const named = (address: string): object => ({ "@id": address });
  const modified = { "@value": edition.today, "@type": "xsd:date" };
  // The frozen figures of a day, which no later edition changes.
  const versions = edition.registers.frozen.map(({ day }) => ({
    "@id": origin + frozenAddress(day).replace("cijfers.csv", ""),
    "@type": "dcat:Dataset",
    "dcat:version": day,
    "dct:title": inDutch(`${dataSet("cijfers").title}, vastgezet op ${formatDay(day)}`),
    "dct:description": inDutch(`De cijfers zoals zij op ${formatDay(day)} waren. Dit bestand verandert niet meer.`),
    "dct:publisher": named(publisher["@id"]),
    "dct:issued": { "@value": day, "@type": "xsd:date" },
    "dct:modified": { "@value": day, "@type": "xsd:date" },
    "dct:license": named(dataLicence.url),
    "dcat:distribution": [
      {
        "@id": origin + frozenAddress(day),
        "@type": "dcat:Distribution",
        "dct:format": named(`${fileTypes}CSV`),
        "dcat:mediaType": named(`${mediaTypes}text/csv`),
        "dcat:accessURL": named(origin + openDataPage),
        "dcat:downloadURL": named(origin + frozenAddress(day)),
        "dct:license": named(dataLicence.url),
      },
    ],
  }));
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
      xsd: "http://www.w3.org/2001/XMLSchema#",
    },
    "@id": origin + dataPackage.dcat,
    "@type": "dcat:Catalog",
    "dct:title": inDutch(site.titel),
    "dct:description": inDutch(site.omschrijving),
    "dct:publisher": publisher,
    "dct:language": named(dutch),
    "dct:license": named(dataLicence.url),
    "dct:modified": modified,
    "foaf:homepage": named(origin + openDataPage),
    "dcat:dataset": dataNames.map((name) => {
      const { csv, excel, json, schema } = dataAddresses(name);
      const distribution = (address: string, title: string, type: "CSV" | "JSON", media: string, conformsTo: string): object => ({
        "@id": origin + address,
        "@type": "dcat:Distribution",
        "dct:title": inDutch(title),
        "dct:format": named(fileTypes + type),
        "dcat:mediaType": named(mediaTypes + media),
        "dcat:accessURL": named(pageOf(name, origin)),
        "dcat:downloadURL": named(origin + address),
        "dct:license": named(dataLicence.url),
        "dct:conformsTo": named(conformsTo),
      });
      return {
        "@id": pageOf(name, origin),
        "@type": "dcat:Dataset",
        "dct:identifier": name,
        "dct:title": inDutch(dataSet(name).title),
        "dct:description": inDutch(whatItIs(name, edition)),
        "dct:publisher": named(publisher["@id"]),
        "dct:language": named(dutch),
        "dct:license": named(dataLicence.url),
        "dct:accessRights": named("http://publications.europa.eu/resource/authority/access-right/PUBLIC"),
        "dct:spatial": named("http://publications.europa.eu/resource/authority/country/NLD"),
        "dct:modified": modified,
        "dcat:landingPage": named(pageOf(name, origin)),
        ...(name === "cijfers" ? { "dcat:hasVersion": versions } : {}),
        "dcat:distribution": [
          distribution(csv, "CSV (RFC 4180)", "CSV", "text/csv", origin + dataPackage.csvw),
          distribution(excel, "CSV voor Excel in het Nederlands", "CSV", "text/csv", origin + dataPackage.csvw),
          distribution(json, "JSON", "JSON", "application/json", origin + schema),
        ],
      };
    }),
  };
}

/** The JSON Schema of the JSON of a set. */
export function jsonSchema(name: DataName, edition: Pick<Edition, "registers">, origin: string): object {
  const { row, title } = dataSet(name);
  const envelope = z.strictObject({
    $schema: z.url(),
    titel: z.string(),
    uitleg: z.string(),
    licentie: z.url().describe(`${dataLicence.title}. Noem de bron.`),
    uitgave: z.iso.date().describe("Dag van de uitgave waar dit uit komt."),
    adres: z.url(),
    rijen: z.array(row),
  });
  return { ...z.toJSONSchema(envelope), $id: origin + dataAddresses(name).schema, title, description: whatItIs(name, edition) };
}
