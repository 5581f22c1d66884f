import { parseArgs } from "node:util";
import { withLapsed } from "../check/best-before.ts";
import { freshnessOf } from "../draw/regions.ts";
import { formatFaults } from "../model/faults.ts";
import { CannotRun } from "../model/refusal.js";
import type { Region } from "../model/registers.ts";
import { loadRegisters, registerTable, type Registers } from "../read/registers.ts";
import { openYamlMemory } from "../read/memory/yaml.ts";
import { readSettings } from "../read/settings.ts";
import { command } from "./command.ts";

/** `npm run nabellen`: lists which regions to ask first whether their row is correct. The options are in {@link help}. */
const help = `npm run nabellen [-- opties]

Noemt de regio's van _data/regios.yaml, die het langst niets bevestigde bovenaan: wie er staat, wat u belt, en sinds wanneer.
Hoe u een regio navraagt en waar u het antwoord zet, staat in docs/redactie/registers.md.

  --aantal 5   alleen de bovenste vijf
  --json       voor programma's
  --help       deze tekst

Code 0: de lijst staat er. Code 2: zij kon niet worden gemaakt.
`;

/** A region to ask, with its row in the register. Days as YYYY-MM-DD. */
interface ToAsk {
  readonly regio: string;
  readonly bestand: string;
  readonly regel: number;
  /** When the region itself last confirmed its row. */
  readonly bevestigd_op?: string;
  readonly bevestigd: boolean;
  readonly wie: readonly { readonly organisatie: string; readonly stand: string; readonly bekeken_op: string }[];
  /** The number to call: the region's own if one was checked, else CoMensha's. */
  readonly bel: string;
  readonly brief: string;
}

export default command(async ({ root, args, environment, output }) => {
  const { values } = asked(args);
  if (values.help) {
    output.write(help);
    return;
  }
  const most = values.aantal === undefined ? Infinity : Number(values.aantal);
  if (values.aantal !== undefined && !/^[1-9]\d?$/.test(values.aantal))
    throw new CannotRun(`Schrijf bij --aantal een heel getal, bijvoorbeeld --aantal 5.\n\n${help}`);
  const { today, memory } = readSettings(root, environment);
  const read = await loadRegisters(root, [], openYamlMemory(memory("yaml.json")));
  if ("faults" in read) throw new CannotRun(`In de registers staan fouten. Herstel die eerst:\n\n${formatFaults(read.faults)}`);
  const rows = toAsk(withLapsed(read.registers, today), today);
  const shown = rows.slice(0, most);
  output.write(values.json ? `${JSON.stringify({ vandaag: today, regios: shown }, null, 2)}\n` : written(shown, rows));
});

function asked(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        aantal: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch {
    throw new CannotRun(`Deze optie bestaat niet, of mist een waarde.\n\n${help}`);
  }
}

/** Every region: first those that never confirmed their row, then by the oldest confirmation; ties by when their sources were last checked. */
function toAsk(registers: Registers, today: string): ToAsk[] {
  const { file } = registerTable.regions;
  const { url } = registers.site;
  const key = (region: Region): string => [region.antwoord?.datum ?? "", freshnessOf(region, today).readOn ?? "", region.naam].join(" ");
  return [...registers.regions.values()]
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((region) => ({
      regio: region.naam,
      bestand: file,
      regel: registers.lineOf(file, region.id),
      ...(region.antwoord === undefined ? {} : { bevestigd_op: region.antwoord.datum }),
      bevestigd: freshnessOf(region, today).isConfirmed,
      wie: region.contacten.map(({ organisatie, stand, gecontroleerd_op }) => ({ organisatie, stand, bekeken_op: gecontroleerd_op })),
      bel: numberOf(region, registers),
      brief: `${url.replace(/\/$/, "")}/hulp/regio/${region.id}/brief-${region.id}.docx`,
    }));
}

function numberOf({ contacten }: Region, { helpLines }: Registers): string {
  const own = contacten
    .flatMap(({ lijn }) => (lijn === undefined ? [] : (helpLines.get(lijn) ?? [])))
    .find(({ nummer }) => nummer !== undefined);
  const line = own ?? helpLines.get("comensha");
  return line === undefined ? "geen nummer: zoek de organisatie op" : `${line.naam}, ${line.nummer ?? line.url ?? "geen nummer"}`;
}

function written(shown: readonly ToAsk[], all: readonly ToAsk[]): string {
  const count = all.filter(({ bevestigd }) => bevestigd).length;
  const since = ({ bevestigd, bevestigd_op }: ToAsk): string =>
    bevestigd_op === undefined ? "nooit bevestigd" : `bevestigd op ${bevestigd_op}${bevestigd ? "" : ", langer dan een jaar geleden"}`;
  const who = ({ wie }: ToAsk): string =>
    wie.length === 0
      ? "  wie: geen naam gevonden\n"
      : wie.map(({ organisatie, stand, bekeken_op }) => `  wie: ${organisatie} (bron: ${stand}; bekeken op ${bekeken_op})\n`).join("");
  const row = (one: ToAsk): string =>
    `${one.regio}: ${since(one)}\n${who(one)}  bel: ${one.bel}\n  brief: ${one.brief}\n  ${one.bestand}:${String(one.regel)}\n`;
  return `Bevestigd in het afgelopen jaar: ${String(count)} van de ${String(all.length)} regio's.\n\n${shown.map(row).join("\n")}`;
}
