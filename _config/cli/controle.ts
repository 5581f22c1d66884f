import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { confirm } from "@clack/prompts";
import { parseArgs } from "node:util";
import { indexFolder } from "../../_shared/search/files.ts";
import { dueWithin, notice, type Due } from "../check/best-before.ts";
import { checkpoint, type CheckpointResult } from "../edition/checkpoint.ts";
import { openPageMemory } from "../edition/remembered.ts";
import { formatFaults, sortFaults, type Fault } from "../model/faults.ts";
import { CannotRun } from "../model/refusal.js";
import { privateName } from "../read/private-name.js";
import { describeWithheld } from "../edition/publication.ts";
import { restingOn, weaknesses, type Resting, type Weakness } from "../edition/rests-on.ts";
import { formatReadingLevels, readingLevels, type ReadingLevel } from "../check/language/reading-level.ts";
import { countTics, formatTics } from "../check/language/tics.ts";
import { dutchSpelling } from "../check/language/spelling.ts";
import { openIndexOf } from "../publish/search/ask.ts";
import { explain, formatExplanation } from "../publish/search/explain.ts";
import { openCheckMemories } from "../read/memory/check.ts";
import { openMadeMemory } from "../read/memory/made.ts";
import { readDenyList } from "../check/privacy/deny-list.ts";
import { readSettings } from "../read/settings.ts";
import { certainMends, writeMends, type FileMend } from "../desk/mending.ts";
import { messageOf } from "../check/privacy/message.ts";
import { command, type Given } from "./command.ts";

/** `npm run controle`: checks the content without building. The options are in {@link help}. */
const help = `npm run controle [-- opties] [bestanden]

Leest alle teksten en registers na, zonder te bouwen. Noemt u bestanden, dan ziet u alleen wat daarover gaat.

  --verloop         wat binnenkort of al over de datum is, en welke feiten op een zwakke bron rusten
  --dagen 90        bij --verloop: zo ver vooruit, in dagen (anders ${String(notice)})
  --leesniveau      hoe moeilijk de teksten lezen, per soort pagina en per getuigenis of bestand
  --stijl           hoe vaak een vaste wending terugkomt, en in welke bestanden het meest
  --herstel         herstelt wat zeker is, zoals tekens van plakken en ##Kop: laat zien wat er verandert, vraagt het, en schrijft dan
  --zoeken "vraag"  waarom een pagina staat waar zij staat, als iemand dit zoekt op de site die het laatst is gebouwd
  --json            voor programma's
  --help            deze tekst

Code 0: de inhoud klopt. Code 1: er zijn fouten, of er is iets over de datum. Code 2: de controle kon niet draaien.
`;

/** An invalid option or argument; the message is in Dutch and says what is possible. */
class UsageError extends CannotRun {}

interface Answer {
  readonly code: 0 | 1;
  readonly text: string;
  readonly json: unknown;
}

export default command(async (given) => {
  const { args, environment, output, errors } = given;
  const json = args.includes("--json");
  try {
    const answer = await answerTo(given);
    output.write(json ? `${JSON.stringify(answer.json, null, 2)}\n` : answer.text);
    return answer.code;
  } catch (error) {
    const reason = messageOf(error, environment);
    if (json) output.write(`${JSON.stringify({ fout: reason }, null, 2)}\n`);
    else errors.write(error instanceof UsageError ? `${reason}\n\n${help}` : `De controle kon niet draaien: ${reason}\n`);
    return 2;
  }
});

async function answerTo(given: Given): Promise<Answer> {
  const { root } = given;
  const { values, positionals } = read(given.args);
  if (values.help) return { code: 0, text: help, json: { hulp: help } };
  const settings = readSettings(root, given.environment);
  const { today, privateFolder, denyListPath, memory: memoryPath } = settings;
  if (values.zoeken !== undefined) return explained(root, values.zoeken);
  const denyList = await readDenyList(denyListPath);
  const { memories, keep } = openCheckMemories(settings);
  const pages = openPageMemory(settings);
  const spelled = values.herstel || values.leesniveau || values.stijl ? undefined : openMadeMemory(memoryPath("gespeld.json"));
  const result = await checkpoint({
    root,
    today,
    privateFolder,
    denyList,
    ...(spelled === undefined ? {} : { spelling: dutchSpelling(memoryPath("")), spelled }),
    ...memories,
    pages,
  });
  await keep();
  await pages?.texts.keep();
  await spelled?.keep();
  if (values.herstel)
    return mend(given, await certainMends(root, privateFolder, positionals, [...result.faults, ...result.warnings], denyList));
  if (values.verloop) return due(result, days(values.dagen));
  if (values.leesniveau) return level(result, positionals.length === 0 ? undefined : filter(positionals, result, given));
  if (values.stijl) return habits(result, positionals.length === 0 ? undefined : filter(positionals, result, given));
  return list(result, filter(positionals, result, given));
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        verloop: { type: "boolean", default: false },
        dagen: { type: "string", default: String(notice) },
        leesniveau: { type: "boolean", default: false },
        stijl: { type: "boolean", default: false },
        herstel: { type: "boolean", default: false },
        zoeken: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch {
    const known = /^--(?:verloop|dagen|leesniveau|stijl|herstel|zoeken|json|help)$/;
    const options = args.filter((arg) => arg.startsWith("-")).map((arg) => arg.split("=")[0] ?? "");
    const wrong = options.find((option) => !known.test(option)) ?? options.join(" ");
    throw new UsageError(`De optie ${wrong} bestaat niet, of mist een waarde.`);
  }
}

/** The search results of the built site, with the reasons. */
async function explained(root: string, question: string): Promise<Answer> {
  const site = join(root, "_site");
  if (!existsSync(join(site, indexFolder))) throw new CannotRun("er is nog geen gebouwde site om in te zoeken. Draai eerst npm run build.");
  const answer = await explain(openIndexOf(site), question);
  return { code: 0, text: formatExplanation(answer), json: answer };
}

function days(given: string): number {
  if (!/^\d{1,4}$/.test(given)) throw new UsageError("Schrijf bij --dagen een heel getal, bijvoorbeeld --dagen 90.");
  return Number(given);
}

/** Selects the requested files: a relative path, an absolute one, a Windows path, or the end of a path. */
function filter(
  names: readonly string[],
  { files }: CheckpointResult,
  { root, environment }: Given,
): (found: Pick<Fault, "file">) => boolean {
  if (names.length === 0) return () => true;
  const { privateFolder: own } = readSettings(root, environment);
  const wanted = names.map((name) => {
    const inOwn = own === undefined ? ".." : relative(own, resolve(root, name));
    if (!inOwn.startsWith("..") && !isAbsolute(inOwn)) return `${privateName}/${inOwn.replaceAll("\\", "/")}`;
    return (isAbsolute(name) ? relative(root, name) : name).replaceAll("\\", "/").replace(/^\.\//, "");
  });
  const matches = (file: string, name: string): boolean => file === name || file.endsWith(`/${name}`);
  const unknown = names.filter((_, index) => !files.some((file) => matches(file, wanted[index] ?? "")));
  if (unknown.length > 0)
    throw new UsageError(
      // A name in the private folder is not repeated, nor one that may be meant as such.
      `Dit bestand is er niet${own === undefined ? `: ${unknown.join(", ")}` : ""}. Noem een bestand uit content/ of _data/, bijvoorbeeld signaleren.md.`,
    );
  return ({ file }) => wanted.some((name) => matches(file, name));
}

function list(result: CheckpointResult, wanted: (fault: Fault) => boolean): Answer {
  const faults = sortFaults(result.faults.filter(wanted));
  const warnings = sortFaults(result.warnings.filter(wanted));
  const part = (name: string, found: readonly Fault[]): string =>
    found.length === 0 ? "" : `${name}: ${String(found.length)}\n\n${formatFaults(found)}\n\n`;
  const withheld = result.withheld.map((absence) => `${describeWithheld(absence)}\n`).join("");
  return {
    code: faults.length > 0 ? 1 : 0,
    text: part("Fouten", faults) + part("Waarschuwingen", warnings) + withheld + (faults.length === 0 ? "De inhoud klopt.\n" : ""),
    json: { fouten: faults, waarschuwingen: warnings, niet_gepubliceerd: result.withheld },
  };
}

/** Applies the certain corrections, after showing every line. Private stories only when the user names their folder or a file in it. */
async function mend({ args, input, output }: Given, mends: readonly FileMend[]): Promise<Answer> {
  const count = mends.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return { code: 0, text: "Er is niets te herstellen.\n", json: { hersteld: [] } };
  const shown = mends.map(({ file, lines, isPrivate }) =>
    lines
      .map(({ line, before, after }) => `${file}:${String(line)}\n${isPrivate ? "" : marked("-", before) + marked("+", after)}`)
      .join("\n"),
  );
  const list = `${shown.join("\n")}\n`;
  const question = `Zal ik ${count === 1 ? "deze regel" : `deze ${String(count)} regels`} zo veranderen?`;
  if (args.includes("--json") || input.isTTY !== true)
    return {
      code: 1,
      text: `${list}Hier kan niemand antwoorden, dus er is niets veranderd. Geef de opdracht in een terminal.\n`,
      json: { te_herstellen: mends.flatMap(({ file, lines }) => lines.map(({ line }) => ({ bestand: file, regel: line }))) },
    };
  output.write(list);
  if ((await confirm({ input, output, message: question, active: "ja", inactive: "nee" })) !== true)
    return { code: 1, text: "Er is niets veranderd.\n", json: {} };
  await writeMends(mends);
  return { code: 0, text: `Hersteld: ${String(count)} ${count === 1 ? "regel" : "regels"}. Draai de controle nog een keer.\n`, json: {} };
}

function marked(sign: string, lines: string): string {
  return lines === "" && sign === "+" ? "" : `${lines.replace(/^/gm, `  ${sign} `)}\n`;
}

/** Reading levels: only a measurement, so it never fails. */
function level({ texts }: CheckpointResult, wanted: ((found: Pick<Fault, "file">) => boolean) | undefined): Answer {
  const levels = readingLevels(texts, wanted === undefined ? undefined : (file) => wanted({ file }));
  const counted = (name: "soort" | "bestand", rows: readonly ReadingLevel[]) =>
    rows.map((row) => ({
      [name]: row.name,
      score: round(row.score),
      woorden_per_zin: round(row.wordsPerSentence),
      lange_woorden: round(row.longWords),
      woorden: row.words,
      zinnen: row.sentences,
    }));
  return {
    code: 0,
    text: formatReadingLevels(levels),
    json: { soorten: counted("soort", levels.kinds), paginas: counted("bestand", levels.pages) },
  };
}

/** Stock phrases: only a count, so it never fails. */
function habits({ texts }: CheckpointResult, wanted: ((found: Pick<Fault, "file">) => boolean) | undefined): Answer {
  const counts = countTics(texts, wanted === undefined ? undefined : (file) => wanted({ file }));
  const json = counts.map(({ name, total, files }) => ({
    wending: name,
    aantal: total,
    bestanden: files.map(({ file, count }) => ({ bestand: file, aantal: count })),
  }));
  return { code: 0, text: formatTics(counts), json: { wendingen: json } };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function due({ editions, faults }: CheckpointResult, ahead: number): Answer {
  if (editions === undefined) throw new CannotRun(`de inhoud heeft fouten. Herstel die eerst:\n\n${formatFaults(faults)}`);
  const { registers, byFile, today } = editions.web;
  const found = dueWithin(ahead, { registers, pages: [...byFile.values()], today });
  const resting = restingOn(registers);
  const line = ({ until, name, file, line, owner, source }: Due): string =>
    `${until}  ${name}\n  ${file}:${String(line)}${owner === undefined ? "" : `, ${owner}`}\n` +
    (source === undefined ? "" : `  kijk na bij ${source.organisatie}: ${source.url}\n`);
  const part = (name: string, items: readonly Due[]): string =>
    items.length === 0 ? "" : `${name}: ${String(items.length)}\n\n${items.map(line).join("\n")}\n`;
  const past = found.filter((item) => item.past);
  const soon = found.filter((item) => !item.past);
  const nothing = found.length === 0 ? `Niets verloopt binnen ${String(ahead)} dagen.\n` : "";
  return {
    code: past.length > 0 ? 1 : 0,
    text: part("Over de datum", past) + part(`Verloopt binnen ${String(ahead)} dagen`, soon) + nothing + weak(resting),
    json: { vandaag: today, over_de_datum: past, binnenkort: soon, rust_op: Object.fromEntries(resting) },
  };
}

/** Facts with weak sources: a list to work from, and no failure, since a second-hand fact can be right. */
function weak(resting: ReadonlyMap<Weakness, readonly Resting[]>): string {
  const line = ({ name, file, line, source }: Resting): string =>
    `${name}\n  ${file}:${String(line)}, ${source.id} (${source.organisatie}, ${source.datum})\n`;
  return [...resting]
    .filter(([, rows]) => rows.length > 0)
    .map(([weakness, rows]) => `\n${weaknesses[weakness]}: ${String(rows.length)}\n\n${rows.map(line).join("")}`)
    .join("");
}
