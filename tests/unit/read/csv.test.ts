import { describe, expect, test } from "vitest";
import { isMadeDay, readCsv } from "../../../_config/read/csv.ts";

const columns = { all: ["id", "naam", "waarde"], required: ["id", "naam"] };
const read = (text: string): string[] =>
  readCsv(text, columns).rows.map(({ line, cells }) => `${String(line)} ${Object.values(cells).join("|")}`);
const faults = (text: string): string[] =>
  readCsv(text, columns).faults.map(({ line, field, saying }) => `${String(line)} ${field} ${saying.code}`);

describe("a register", () => {
  test.for([
    ["id,naam,waarde\nx,Water,4\n", ["2 x|Water|4"]],
    ["id , naam , waarde \n x , Water , 4 \n", ["2 x|Water|4"]],
    ['id, naam\nx, "Water, warm"\n', ["2 x|Water, warm"]],
    ["id,naam,waarde\nx,Water,4\n,,\n\n  ,  ,\ny,Lucht,\n", ["2 x|Water|4", "6 y|Lucht"]],
    ["id,naam,waarde,,\nx,Water,4,,\n", ["2 x|Water|4"]],
    ['"id","naam"\n"x","Zij zei ""ja"""\n', ['2 x|Zij zei "ja"']],
  ] as const)("as another program saved it is read: %j", ([text, rows]) => {
    expect(read(text)).toEqual(rows);
    expect(faults(text)).toEqual([]);
  });

  test.for([
    ["id;naam;waarde\nx;Water, warm;4\n", "puntkomma's", ["2 x|Water, warm|4"]],
    ["id\tnaam\nx\tWater\n", "tabs", ["2 x|Water"]],
    ["id|naam\nx|Water\n", "staande streepjes", ["2 x|Water"]],
    ["", "leeg", []],
    ["x,Water,4\ny,Lucht,5\n", "namen van de velden", []],
    ["Cijfers van 2026,,\nid,naam\nx,Water\n", "namen van de velden", []],
    ["<table><tr><td>id</td></tr></table>\n", "namen van de velden", []],
    ['id,naam,waarde\n"x,""Water, warm"",4"\ny,Lucht,5\n', "hele rijen", ["2 x|Water, warm|4", "3 y|Lucht|5"]],
    ['"id,naam"\n"x,Water"\n', "hele rijen", ["2 x|Water"]],
    ['id,naam\n"x,""Water"""\n"y,""Lucht";" of wind"""\nz,Aarde\n', "hele rijen", ["2 x|Water"]],
    ["sep=;\nid;naam\nx;Water\n", "sep=", ["3 x|Water"]],
    ['"sep=,"\nid,naam\nx,Water\n', "sep=", ["3 x|Water"]],
  ] as const)("with other signs is one fault on line 1, and read on: %j", ([text, sign, rows]) => {
    const { faults: found } = readCsv(text, columns);
    expect(found).toMatchObject([{ line: 1, field: "bestand", saying: { code: "rij-past-niet" } }]);
    expect(found[0]?.saying.what).toContain(sign);
    expect(read(text)).toEqual(rows);
  });

  test.for([
    ["ID,naam\nx,Water\n", "1 ID veld-onbekend"],
    ["id,naan\nx,Water\n", "1 naan veld-onbekend"],
    ["id,naam,kleur\nx,Water,rood\n", "1 kleur veld-onbekend"],
    ["id,waarde\nx,4\n", "1 naam veld-ontbreekt"],
    ["id,naam,naam\nx,Water,Lucht\n", "1 naam veld-dubbel"],
  ] as const)("with a slip in the first line has one fault, and not one for each row: %j", ([text, fault]) => {
    expect(faults(text)).toEqual([fault]);
  });

  test("rows that do not fit are all named, and the others read", () => {
    expect(faults("id,naam,waarde\nx,Water,4,5\ny,Lucht\nz,Aarde,4\n")).toEqual(["2 bestand rij-past-niet", "3 bestand rij-past-niet"]);
    expect(read("id,naam,waarde\nx,Water,4,5\nz,Aarde,4\n")).toEqual(["3 z|Aarde|4"]);
    expect(faults('id,naam\nx,Water\ny,"Lucht\n')).toEqual(["3 bestand rij-past-niet"]);
    expect(faults('id,naam\nx,Wa"ter\ny,Lucht\n')).toEqual(["2 bestand rij-past-niet"]);
  });
});

describe("a date that a spreadsheet made of a number", () => {
  test.for(["1-mrt", "01-jan-14", "1-Mar", "jan-14", "mei-2014", "6-7-1905", "01-03-26", "3/1/2014", "12-dec-2014", "mrt.-14", "1 mrt 14"])(
    "is known: %s",
    (cell) => {
      expect(isMadeDay(cell)).toBe(true);
    },
  );

  test.for([
    "2014",
    "2014-2018",
    "1-3",
    "2014-03-01",
    "1 maart 2014",
    "mei 2014",
    "mei",
    "1-mei-viering",
    "3-4-6",
    "1e kwartaal 2014",
    "1/3",
    "12-18 jaar",
  ])("is not seen in %s", (cell) => {
    expect(isMadeDay(cell)).toBe(false);
  });
});
