import { describe, expect, test } from "vitest";
import { changeFor, withCertain, withChange } from "../../../_config/desk/certain.ts";
import { kindRows } from "../../../_config/model/kinds.ts";
import type { Fault } from "../../../_config/model/faults.ts";
import { parseFrontMatter } from "../../../_config/read/front-matter.ts";
import { inspect } from "../../../_config/read/read.ts";
import { parseYaml } from "../../../_config/read/yaml.ts";
import { validate } from "../../../_config/read/validate.ts";
import { rendered } from "../prose/rendered.ts";

function saidOf(text: string): Fault[] {
  const { context } = rendered(text);
  const read = inspect(text, "a.md");
  return [...read.faults, ...read.warnings, ...context.faults, ...context.warnings];
}

const nbsp = "\u00a0";

/** A text, and what it becomes. */
const prose: Readonly<Record<string, readonly (readonly [text: string, becomes: string])[]>> = {
  heading: [
    ["##Waar u terechtkunt", "## Waar u terechtkunt"],
    [`Eerst dit.\n\n###${nbsp}Daarna`, "Eerst dit.\n\n### Daarna"],
    ["    ## Ingesprongen", "## Ingesprongen"],
    ["> ##In een citaat", "> ## In een citaat"],
    ["# De hoogste", "## De hoogste"],
    ["## Een\n\n#### Te diep", "## Een\n\n### Te diep"],
    ["**Waar u terechtkunt** {#waar}", "## Waar u terechtkunt"],
    ["## Waar u terechtkunt {#waar .groot}", "## Waar u terechtkunt"],
  ],
  list: [
    ["• peren\n• pruimen\n\nDaarna.", "- peren\n- pruimen\n\nDaarna."],
    [`-${nbsp}peren`, "- peren"],
    ["–  peren\n– pruimen", "- peren\n- pruimen"],
    ["-peren\n-pruimen", "- peren\n- pruimen"],
    ["1.Bel eerst", "1. Bel eerst"],
    ["- [ ] peren", "- peren"],
    ["*peren\n*pruimen\n*schuin* is geen punt", "- peren\n- pruimen\n*schuin* is geen punt"],
    ["§ peren\n§ pruimen", "- peren\n- pruimen"],
    ["Dit:\n\n\uf0b7\tperen\n  \uf0a7 pruimen", "Dit:\n\n- peren\n  - pruimen"],
  ],
  table: [
    ["| plek | uur |\n| hal | 9 |", "| plek | uur |\n| --- | --- |\n| hal | 9 |"],
    ["| plek | uur |\n| — | — |\n| hal | 9 |", "| plek | uur |\n| --- | --- |\n| hal | 9 |"],
    ["| plek |\n|---|\n| hal |\nDaarna.", "| plek |\n|---|\n| hal |\n\nDaarna."],
  ],
  words: [
    ["Dit is ** zwaar** werk.", "Dit is **zwaar** werk."],
    ["Dit is **zwaar **werk.", "Dit is **zwaar** werk."],
    ["Dit is * zwaar* werk.", "Dit is *zwaar* werk."],
    ["Dit is _ zwaar _ werk.", "Dit is _zwaar_ werk."],
    ["Dit is ~~licht~~ ==zwaar== werk.", "Dit is licht zwaar werk."],
    ["Een regel die ophoudt.\\", "Een regel die ophoudt."],
    ["Twee auto`s, en `s nachts geen.", "Twee auto's, en 's nachts geen."],
  ],
  link: [
    ["Lees [de uitleg] (/hulp/) eerst.", "Lees [de uitleg](/hulp/) eerst."],
    ["Lees (de uitleg)[/hulp/] eerst.", "Lees [de uitleg](/hulp/) eerst."],
    ["Lees (https://voorbeeld.nl/uitleg).", "Lees ([voorbeeld.nl](https://voorbeeld.nl/uitleg))."],
    ["Lees www.voorbeeld.nl.", "Lees [voorbeeld.nl](https://www.voorbeeld.nl)."],
    ["Lees (https://voorbeeld.nl/peer_(fruit)).", "Lees ([voorbeeld.nl](https://voorbeeld.nl/peer_(fruit)))."],
    [
      "Lees [dit](https://www.google.com/url?sa=t&q=https://voorbeeld.nl/een%3Fb%3D1&usg=x) en [dat](https://voorbeeld.nl/url?q=1).",
      "Lees [dit](https://voorbeeld.nl/een?b=1) en [dat](https://voorbeeld.nl/url?q=1).",
    ],
    ["Lees <https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fvoorbeeld.nl%2Fa&data=05>", "Lees <https://voorbeeld.nl/a>"],
    ["Lees https://www.google.nl/url?q=https://voorbeeld.nl/a.", "Lees [voorbeeld.nl](https://voorbeeld.nl/a)."],
  ],
  block: [
    ["::: let-op titel=“Wacht even”\nTekst.\n:::", ':::let-op titel="Wacht even"\nTekst.\n:::'],
    ['::let-op titel="Wacht even"\nTekst.\n:::', ':::let-op titel="Wacht even"\nTekst.\n:::'],
    ["Eerst.\n\n```\nBel.\n```\n\nDaarna.", "Eerst.\n\nBel.\n\nDaarna."],
  ],
};

describe.for(Object.entries(prose))("what is certain of a %s is done, and the message is gone:", ([, cases]) => {
  test.for(cases)("%j", ([text, becomes]) => {
    const said = saidOf(text);
    expect(said.length).toBeGreaterThan(0);
    expect(withCertain(text, said).text).toBe(becomes);
    const codes = new Set(said.map(({ code }) => code));
    expect(saidOf(becomes).filter(({ code }) => codes.has(code))).toEqual([]);
  });
});

test.for([
  "Een groot woord: #Hulp",
  "Zij zei: 2 * 3 * 4 *en meer",
  "Lees [de uitleg](/hulp en meer/).",
  "Lees [de uitleg (/hulp/).",
  "`bel` wie u wilt`",
  "dag\ttijd\nma\t9 uur",
  "Bel de politie.\n---",
  "[^1] en niets",
])("of what can be meant in more ways nothing is changed: %j", (text) => {
  expect(withCertain(text, saidOf(text)).text).toBe(text);
});

function fieldsSaid(text: string): Fault[] {
  const parsed = parseFrontMatter({ file: "a.md", path: "a.md", text });
  if ("faults" in parsed) return parsed.faults;
  const { faults, value, lineOf, unread } = parsed.yaml;
  const found = validate(kindRows.plek.schema, value, { file: "a.md", lineOf, unread });
  return [...faults, ...("faults" in found ? found.faults : [])];
}

test.for([
  ["titel: De hal: open tot zes", 'titel: "De hal: open tot zes"'],
  ["titel: “De hal: open tot zes”", 'titel: "De hal: open tot zes"'],
  ["samenvatting: Kort.\ntitel:De hal", "samenvatting: Kort.\ntitel: De hal"],
  ["titel: 's Nachts in de hal", 'titel: "\'s Nachts in de hal"'],
  ['titel: "Hal" is een woord', "titel: '\"Hal\" is een woord'"],
  ["titel: @hal", 'titel: "@hal"'],
  ["bronnen: [een; twee;drie, vier]", "bronnen: [een, twee, drie, vier]"],
  ["wijzigingen:\n  – datum: 2030-01-02\n    notitie: Eerst", "wijzigingen:\n  - datum: 2030-01-02\n    notitie: Eerst"],
  ["wijzigingen:\n  -datum: 2030-01-02\n    notitie: Eerst", "wijzigingen:\n  - datum: 2030-01-02\n    notitie: Eerst"],
  ["wijzigingen:\n• datum: 2030-01-02\n  notitie: Eerst", "wijzigingen:\n- datum: 2030-01-02\n  notitie: Eerst"],
  ["bijgewerkt: 24-11-2030", "bijgewerkt: 2030-11-24"],
  ["bijgewerkt: 24 november 2030 # na het lezen", "bijgewerkt: 2030-11-24 # na het lezen"],
  [
    "wijzigingen:\n  - notitie: Eerst: de deur\n    datum: 2030-01-02",
    'wijzigingen:\n  - notitie: "Eerst: de deur"\n    datum: 2030-01-02',
  ],
] as const)("a field is written as it was meant: %j", ([given, becomes]) => {
  const text = `---\n${given}\n---\nTekst.\n`;
  const made = withCertain(text, fieldsSaid(text)).text;
  expect(made).toBe(`---\n${becomes}\n---\nTekst.\n`);
  const line = (fault: Fault): boolean => fault.line > 1 && fault.code !== "veld-ontbreekt";
  expect(fieldsSaid(made).filter(line)).toEqual([]);
});

test.for([
  "—\ntitel: x\n---\nTekst.\n",
  "***\ntitel: x\n***\nTekst.\n",
  "---\ntitel: x\n-----\nTekst.\n",
  "---\ntitel: x\nTekst.\n",
  "titel: x\n---\nTekst.\n",
])("fields stand between two lines of three strokes: %j", (text) => {
  expect(withCertain(text, fieldsSaid(text)).text).toBe("---\ntitel: x\n---\nTekst.\n");
});

test.for(["bronnen: [a, b", 'titel: "Een begin', "titel: Een regel: die\n  verder gaat"])(
  "of %j it is not certain where it ends",
  (given) => {
    const text = `---\n${given}\n---\nTekst.\n`;
    expect(withCertain(text, fieldsSaid(text)).text).toBe(text);
  },
);

/** A fault as the check words it, about the first line. */
function about(code: Fault["code"], mend: string): Fault {
  return { file: "a.md", line: 1, field: "tekst", code, what: "", mend };
}

test.for([
  ["verwijzing-onbekend", "Bel {bel:alrm} nu", "alarm", "Bel {bel:alarm} nu"],
  ["verwijzing-fout", "Bel {bel:veilig} of {alarm}.", "{bel:alarm}", "Bel {bel:veilig} of {bel:alarm}."],
  ["verwijzing-los", "Bel (bel:alarm).", "{bel:alarm}", "Bel ({bel:alarm})."],
  ["link-onbekend", "Lees [dit](/kompas/signalern/).", "/kompas/signaleren/", "Lees [dit](/kompas/signaleren/)."],
  ["veld-onbekend", "samenvating: Een samenvatting", "samenvatting", "samenvatting: Een samenvatting"],
  ["keuze-onbekend", "herkomst: samen", "samengesteld", "herkomst: samengesteld"],
  ["spelling", "Een uitbuitter, en nog een uitbuitter.", "uitbuiter", "Een uitbuiter, en nog een uitbuiter."],
] as const)("%s: the one name that comes near is put in its place, and somebody chooses that", ([code, line, name, becomes]) => {
  const text = `${line}\nEen tweede regel.`;
  const fault = about(code, `Bedoelt u ${name}? Kijk het na.`);
  const change = changeFor(fault, text.split("\n"));
  expect(change).toEqual({ line: 1, was: [line], becomes: [becomes], sure: false });
  expect(withCertain(text, [fault]).changes).toEqual([]);
});

test.for([
  ["spelling", "Een hutje.", "hutjes, huisje"],
  ["veld-onbekend", "kleur: groen", "titel"],
  ["veld-onbekend", "tiitel: Een\ntitel: Twee", "titel"],
  ["verwijzing-fout", "{alarm} en {veilg}", "{bel:alarm}"],
  ["bron-onbekend", "bronnen: [rapport-een, rapport-eem]", "rapport-een1"],
] as const)("%s: where more can be meant in %j there is no button", ([code, text, name]) => {
  expect(changeFor(about(code, `Bedoelt u ${name}? Kijk het na.`), text.split("\n"))).toBeUndefined();
});

test.for([
  ["**Wat u nodig hebt:**", "## Wat u nodig hebt"],
  ["## Eerst\n\n### Dan\n\n***Wat u*** __nodig__ **hebt**", "## Eerst\n\n### Dan\n\n### Wat u nodig hebt"],
] as const)("a bold line becomes a heading when somebody says that it is one: %j", ([text, becomes]) => {
  const found = saidOf(text).filter(({ code }) => code === "kop-in-vet");
  const [change] = found.map((fault) => changeFor(fault, text.split("\n")));
  expect(withCertain(text, found).text).toBe(text);
  expect(change === undefined ? undefined : withChange(text, change)).toBe(becomes);
  expect(saidOf(becomes).filter(({ code }) => code === "kop-in-vet")).toEqual([]);
});

/** A register as somebody wrote it with another sign than a dash before its rows, or before the values of a list. */
test.for(["•", "–", "*", "−", "+", "▪"])("the rows of a register begin with a dash, and not with %s", (sign) => {
  const rows = "- id: hal\n  namen:\n    - een\n    - twee\n- id: kas\n  namen:\n    - drie\n";
  const pasted = [rows.replaceAll("- ", `${sign} `), rows.replaceAll("    - ", `    ${sign}\t`), rows.replace(/^- /, `${sign} `)];
  for (const text of pasted) {
    const parsed = parseYaml(text, "_data/a.yaml");
    const faults = "yaml" in parsed ? parsed.yaml.faults : parsed.faults;
    const changed = text.split("\n").flatMap((line, index) => (line === rows.split("\n")[index] ? [] : [index + 1]));
    expect(faults.map(({ line }) => line)).toEqual(changed);
    expect("yaml" in parsed ? parsed.yaml.value : undefined).toEqual([
      { id: "hal", namen: ["een", "twee"] },
      { id: "kas", namen: ["drie"] },
    ]);
    expect(withCertain(text, faults).text).toBe(rows);
  }
});

test("lines that changed since are left alone", () => {
  const change = { line: 2, was: ["twee"], becomes: ["2", "2b"], sure: true };
  expect(withChange("een\ntwee\ndrie", change)).toBe("een\n2\n2b\ndrie");
  expect(withChange("een\nanders\ndrie", change)).toBeUndefined();
});
