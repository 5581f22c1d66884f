import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import jsonld from "jsonld";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dataAddresses, dataNames, dataPackage } from "../../_config/model/open-data.ts";
import { openDataFiles } from "../../_config/publish/data/open-data.ts";
import { dataRows } from "../../_config/publish/data/rows.ts";
import { realCheck } from "./edition.ts";

/*
 * The open data of the real registers, read and judged by programs of others: Papa Parse for CSV, Ajv with the profile of Data Package 2.0 and with our
 * own schemas, jsonld for DCAT. For CSV on the Web no such program runs on Node: what its description says of a cell is held against the cells here.
 */

const origin = "https://proef.example";
const { editions } = await realCheck();
if (editions === undefined) throw new Error("The real content has faults; content.test.ts says which.");
const edition = editions.zoeken;
const files = new Map(openDataFiles(edition, dataRows(edition, origin), origin).map(({ address, content }) => [address, content]));
const fileAt = (address: string): string => files.get(address) ?? "";
const asObject = (text: string) => z.record(z.string(), z.json()).parse(JSON.parse(text));
const rowsOf = (csv: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""));
  expect(errors).toEqual([]);
  return data.slice(0, -1);
};

describe("the data package", () => {
  const descriptor = z
    .object({
      resources: z.array(
        z.object({
          name: z.string(),
          path: z.string(),
          schema: z.object({
            fields: z.array(
              z.object({
                name: z.string(),
                type: z.string(),
                format: z.string().optional(),
                description: z.string().min(5),
                constraints: z.object({ required: z.boolean(), enum: z.array(z.string()).optional() }),
              }),
            ),
            primaryKey: z.array(z.string()),
            foreignKeys: z
              .array(z.object({ fields: z.array(z.string()), reference: z.object({ resource: z.string(), fields: z.array(z.string()) }) }))
              .optional(),
          }),
        }),
      ),
    })
    .parse(JSON.parse(fileAt(dataPackage.frictionless)));
  const tables = new Map(descriptor.resources.map(({ name, path }) => [name, rowsOf(fileAt(`/data/${path}`))]));
  const valuesOf = (name: string, columns: readonly string[]): string[] => {
    const [head = [], ...rows] = tables.get(name) ?? [];
    return rows.map((row) => columns.map((column) => row[head.indexOf(column)] ?? "").join("\n"));
  };

  test("is one by the profile of its standard", async () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajvFormats.default(ajv);
    const judge = ajv.compile(asObject(await readFile("tests/fixtures/open-data/datapackage-2.0.json", "utf8")));
    judge(JSON.parse(fileAt(dataPackage.frictionless)));
    expect(judge.errors ?? []).toEqual([]);
    expect(judge({ resources: [{ name: "Met spatie" }] }), "the profile refuses what is wrong").toBe(false);
  });

  test.for(descriptor.resources)("$name: its CSV has the columns and the values that it describes", ({ name, schema }) => {
    const [head, ...rows] = tables.get(name) ?? [];
    expect(head).toEqual(schema.fields.map((field) => field.name));
    expect(rows.length).toBeGreaterThan(0);
    const wrong = rows.flatMap((row) =>
      schema.fields.flatMap(({ name: column, type, format, constraints }, index) => {
        const cell = row[index] ?? "";
        if (cell === "") return constraints.required ? [`${column}: leeg`] : [];
        const isRight =
          (constraints.enum?.includes(cell) ?? true) &&
          (type !== "number" || /^\d+(?:\.\d+)?$/.test(cell)) &&
          (type !== "date" || /^\d{4}-\d{2}-\d{2}$/.test(cell)) &&
          (format !== "uri" || URL.canParse(cell));
        return isRight ? [] : [`${column}: ${cell}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.for(descriptor.resources)("$name: no two rows have one key, and what names a row of another set is there", ({ name, schema }) => {
    const keys = valuesOf(name, schema.primaryKey);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(valuesOf(reference.resource, reference.fields));
      expect(valuesOf(name, fields).filter((value) => !known.has(value))).toEqual([]);
    }
  });
});

describe.for(dataNames)("the set %s", (name) => {
  const { csv, excel, json, schema } = dataAddresses(name);

  test("says the same for Excel, with semicolons and a mark of the character set", () => {
    const text = fileAt(excel);
    expect(text.startsWith("\uFEFF")).toBe(true);
    const { data, meta } = Papa.parse<string[]>(text.slice(1));
    expect(meta).toMatchObject({ delimiter: ";", linebreak: "\r\n" });
    const [head = [], ...rows] = data.slice(0, -1);
    const numbers = head.map((column) => column === "waarde" || column === "inwoners");
    const plain = rows.map((row) => row.map((cell, index) => (numbers[index] === true ? cell.replace(",", ".") : cell)));
    expect([head, ...plain]).toEqual(rowsOf(fileAt(csv)));
  });

  test("has JSON that keeps to its schema, with its licence and the day of the edition", () => {
    const ajv = new Ajv2020({ allErrors: true });
    ajvFormats.default(ajv);
    const judge = ajv.compile(asObject(fileAt(schema)));
    const value = z
      .looseObject({ rijen: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))) })
      .parse(JSON.parse(fileAt(json)));
    judge(value);
    expect(judge.errors ?? []).toEqual([]);
    expect(value).toMatchObject({ licentie: "https://creativecommons.org/licenses/by/4.0/", uitgave: edition.today });
    expect(value.rijen).toHaveLength(rowsOf(fileAt(csv)).length - 1);
    // What stands between the values of a list in CSV stands in none of them.
    const lists = value.rijen.flatMap((row) => Object.values(row).filter((held) => Array.isArray(held)));
    expect(lists.map((held) => (held.length === 0 ? [] : held.join(" | ").split(" | ")))).toEqual(lists);
    expect(judge({ ...value, rijen: [{}] }), "the schema refuses what is wrong").toBe(false);
  });

  test("keeps in every cell to what its description for the web says", () => {
    const described = z
      .object({
        tables: z.array(
          z.object({
            url: z.string(),
            tableSchema: z.object({
              columns: z.array(
                z.object({
                  name: z.string(),
                  titles: z.string(),
                  datatype: z.union([z.string(), z.object({ base: z.string(), format: z.string() })]),
                  separator: z.string().optional(),
                  required: z.boolean(),
                }),
              ),
            }),
          }),
        ),
      })
      .parse(JSON.parse(fileAt(dataPackage.csvw)));
    const columns = described.tables.find(({ url }) => `/data/${url}` === csv)?.tableSchema.columns ?? [];
    const [head, ...rows] = rowsOf(fileAt(csv));
    expect(columns.map(({ titles }) => titles)).toEqual(head);
    const forms: Readonly<Record<string, RegExp>> = {
      decimal: /^\d+(?:\.\d+)?$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
      anyURI: /^https?:\S+$/,
      string: /^/,
    };
    const wrong = rows.flatMap((row) =>
      columns.flatMap(({ name: column, datatype, separator, required }, index) => {
        const cell = row[index] ?? "";
        if (cell === "") return required ? [`${column}: leeg`] : [];
        const form = typeof datatype === "string" ? forms[datatype] : new RegExp(`^(?:${datatype.format})$`);
        return (separator === undefined ? [cell] : cell.split(separator)).flatMap((value) =>
          form?.test(value) === true ? [] : [`${column}: ${value}`],
        );
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test("the catalogue is JSON-LD without a term that means nothing, and leads to files that are there", async () => {
  // Strict: a term without a meaning is a fault, where it would be left out. The types of the package do not know it.
  const strict = { base: origin, safe: true };
  const graph = await jsonld.flatten(await jsonld.expand(asObject(fileAt(dataPackage.dcat)), strict));
  const nodes = z.array(z.looseObject({ "@id": z.string(), "@type": z.array(z.string()).optional() })).parse(graph);
  const ofType = (type: string) => nodes.filter((node) => node["@type"]?.includes(`http://www.w3.org/ns/dcat#${type}`) === true);
  const { frozen } = edition.registers;
  expect(ofType("Dataset")).toHaveLength(dataNames.length + frozen.length);
  for (const dataset of ofType("Dataset"))
    for (const term of ["title", "description", "publisher", "license", "modified"])
      expect(dataset).toHaveProperty([`http://purl.org/dc/terms/${term}`, 0]);
  const download = "http://www.w3.org/ns/dcat#downloadURL";
  const leading = z.object({ [download]: z.tuple([z.object({ "@id": z.string() })]) });
  const downloads = ofType("Distribution").map((one) => leading.parse(one)[download][0]["@id"].slice(origin.length));
  expect(downloads).toHaveLength(3 * dataNames.length + frozen.length);
  expect(downloads.filter((address) => !files.has(address))).toEqual([]);
});

test("no set names a story of a person, and no quote of one", () => {
  const quotes = [...edition.registers.voices.values()].map(({ woorden }) => woorden);
  const everything = [...files.values()].join("\n");
  expect(quotes.filter((quote) => everything.includes(quote))).toEqual([]);
});
