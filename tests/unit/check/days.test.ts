import { describe, expect, test } from "vitest";
import { pageDayWarnings } from "../../../_config/check/days.ts";

const sound = { bijgewerkt: "2031-04-01", herzien_voor: "2031-10-01", wijzigingen: [{ datum: "2031-04-01", notitie: "Eerste" }] };
const said = (data: object): string[] =>
  pageDayWarnings({ file: "x", data: { ...sound, ...data }, parsed: { yaml: { lineOf: () => 1 } } }, "2031-05-06").map(
    ({ field, code }) => `${field} ${code}`,
  );

describe("a day in the fields", () => {
  test.for([
    [{}],
    [{ bijgewerkt: "2031-05-06" }],
    [{ bijgewerkt: "2031-05-07" }, "bijgewerkt dag-in-toekomst"],
    [{ bijgewerkt: "2091-04-01", herzien_voor: "2092-04-01" }, "bijgewerkt dag-in-toekomst"],
    [{ wijzigingen: [{ datum: "2031-04-01" }, { datum: "2032-04-01" }] }, "wijzigingen.2.datum dag-in-toekomst"],
    [{ toestemming: { gegeven: "2032-01-01" } }, "toestemming.gegeven dag-in-toekomst"],
    [{ herzien_voor: "2031-04-01" }, "herzien_voor dag-volgorde"],
    [{ herzien_voor: "2030-10-01" }, "herzien_voor dag-volgorde"],
    [{ contacten: [{ gecontroleerd_op: "2031-01-01", geldig_tot: "2030-12-31" }] }, "contacten.1.geldig_tot dag-volgorde"],
    [{ publiceren_op: "2033-01-01", datum: "voorjaar 2040" }],
  ] as const)("%j", ([data, ...warnings]) => {
    expect(said(data)).toEqual(warnings);
  });
});
