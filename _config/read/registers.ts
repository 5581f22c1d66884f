import { join } from "node:path";
import { z } from "zod";
import { kleuren } from "../model/palette.ts";
import * as schemas from "../model/registers.ts";
import type { YamlMemory } from "./memory/yaml.ts";
import type { Fault } from "../model/faults.ts";
import type { Moved, Withdrawn } from "../model/registers.ts";
import { csvRows, isMadeDay, madeDay, readCsv } from "./csv.ts";
import { isFrozen, readFrozen, type FrozenFigures } from "./frozen.ts";
import { passing } from "./passing.ts";
import { nameNow } from "./name-now.js";
import { inspect, readFolder, type TextFile } from "./read.ts";
import { validate } from "./validate.ts";
import { parseYaml } from "./yaml.ts";

/** Rows of a register by id, in the order of the file. */
export type Register<T> = ReadonlyMap<string, T>;

/**
 * Every register in `_data/`: its file and its schema. References in a register whose schema declares them are checked automatically
 * (check/references.ts). A new register is a row here and a line in {@link loadRegisters}; without that line nothing compiles.
 */
export const registerTable = {
  site: { file: "_data/site.yaml", schema: schemas.site },
  colours: { file: "_data/kleuren.yaml", schema: kleuren },
  navigation: { file: "_data/navigatie.yaml", schema: schemas.navigatie },
  sentences: { file: "_data/teksten.nl.yaml", schema: schemas.teksten },
  sources: { file: "_data/bronnen.yaml", schema: z.array(schemas.bron) },
  figures: { file: "_data/cijfers.csv", schema: z.array(schemas.cijfer) },
  laws: { file: "_data/wetten.yaml", schema: z.array(schemas.wet) },
  rulings: { file: "_data/uitspraken.yaml", schema: z.array(schemas.uitspraak) },
  legislation: { file: "_data/wetgeving.yaml", schema: z.array(schemas.wetgeving) },
  rights: { file: "_data/rechten.yaml", schema: z.array(schemas.recht) },
  sharing: { file: "_data/delen.yaml", schema: z.array(schemas.delen) },
  borderRoutes: { file: "_data/grensroutes.yaml", schema: z.array(schemas.grensroute) },
  helpLines: { file: "_data/hulplijnen.yaml", schema: z.array(schemas.hulplijn) },
  blocks: { file: "_data/kader.yaml", schema: z.array(schemas.bouwsteen) },
  ownHouse: { file: "_data/eigen-huis.yaml", schema: z.array(schemas.huisvraag) },
  practices: { file: "_data/praktijken.yaml", schema: z.array(schemas.praktijk) },
  terms: { file: "_data/begrippen.yaml", schema: z.array(schemas.begrip) },
  signals: { file: "_data/signalen.yaml", schema: z.array(schemas.signaal) },
  voices: { file: "_data/stemmen.yaml", schema: z.array(schemas.stem) },
  cases: { file: "_data/zaken.yaml", schema: z.array(schemas.zaak) },
  traces: { file: "_data/sporen.yaml", schema: schemas.sporen },
  accessibility: { file: "_data/toegankelijkheid.yaml", schema: schemas.toegankelijkheid },
  regions: { file: "_data/regios.yaml", schema: z.array(schemas.regio) },
  municipalities: { file: "_data/gemeenten.csv", schema: z.array(schemas.gemeente) },
  searchWords: { file: "_data/zoekwoorden.yaml", schema: schemas.zoekwoorden },
  need: { file: "_data/nood.yaml", schema: schemas.nood },
  withdrawn: { file: "_data/ingetrokken.yaml", schema: z.array(schemas.ingetrokken) },
  /** In an edition: only the redirects to addresses that exist in its channel. */
  moved: { file: "_data/verhuisd.yaml", schema: z.array(schemas.verhuisd) },
  /** Words that texts should avoid. */
  languageGuide: { file: "_data/taalgids.yaml", schema: z.array(schemas.advies) },
  /** Words that are spelled correctly whatever the dictionary says. */
  words: { file: "_data/woordenlijst.txt", schema: z.array(z.string()) },
} as const satisfies Readonly<Record<string, TableRow>>;

interface TableRow<S extends z.ZodType = z.ZodType> {
  /** Path from the project's root. */
  readonly file: string;
  readonly schema: S;
}

/** A fact with the day on which it was checked may have expired. */
type Fact<Row> = Row extends { gecontroleerd_op: string } ? Row & schemas.Perishable : Row;

/** Rows with an id become a map by id; other registers keep the form of their file. */
type Held<T> = T extends readonly (infer Row)[] ? (Row extends { id: string } ? Register<Fact<Row>> : readonly Row[]) : T;

/** Everything in `_data/`, checked. */
export type Registers = { readonly [K in keyof typeof registerTable]: Held<z.infer<(typeof registerTable)[K]["schema"]>> } & {
  /** Figures of earlier days that others refer to, the latest day first. */
  readonly frozen: readonly FrozenFigures[];
  /** The line of a row in its file, for faults. */
  readonly lineOf: (file: string, id: string) => number;
};

const knownFiles = new Set<string>(Object.values(registerTable).map(({ file }) => file));

/** Whether a file, given by its path from the project's root, is a register. */
export function isRegister(file: string): boolean {
  return knownFiles.has(file);
}

/** The registers as read from disk, with proposed ones in their place where given. */
export function withProposed(files: readonly TextFile[], proposed: readonly TextFile[]): readonly TextFile[] {
  return files.map((file) => proposed.find((other) => other.file === file.file) ?? file);
}

/** The registers, or all faults with the part of the registers that is valid; and warnings. */
type Loaded = ({ registers: Registers } | { faults: Fault[]; passing?: Registers }) & { warnings: Fault[] };

/**
 * Reads and checks every register.
 * @param root absolute path of the project
 * @param proposed registers to use instead of the files on disk
 * @param memory cache of parsed YAML and CSV
 */
export async function loadRegisters(root: string, proposed: readonly TextFile[] = [], memory?: YamlMemory): Promise<Loaded> {
  const { files, faults, warnings } = await readFolder(join(root, "_data"), root);
  // Proposed registers get the same checks as files on disk.
  const judged = proposed.filter(({ file }) => isRegister(file)).map(({ file, text }) => inspect(text, file));
  faults.push(...judged.flatMap((one) => one.faults), ...strangers(files));
  warnings.push(...judged.flatMap((one) => one.warnings));
  const texts = new Map(withProposed(files, proposed).map(({ file, text }) => [file, text]));
  const reader = new RegisterReader(texts, faults, warnings, memory);
  const singles = {
    site: reader.one(registerTable.site),
    colours: reader.one(registerTable.colours),
    navigation: reader.one(registerTable.navigation),
    sentences: reader.one(registerTable.sentences),
    traces: reader.one(registerTable.traces),
    need: reader.one(registerTable.need),
    accessibility: reader.one(registerTable.accessibility),
  };
  const moved = reader.rows(registerTable.moved);
  const lists = {
    sources: reader.byId(registerTable.sources),
    figures: reader.byId(registerTable.figures),
    laws: reader.byId(registerTable.laws),
    rulings: reader.byId(registerTable.rulings),
    legislation: reader.byId(registerTable.legislation),
    rights: reader.byId(registerTable.rights),
    sharing: reader.byId(registerTable.sharing),
    borderRoutes: reader.byId(registerTable.borderRoutes),
    helpLines: reader.byId(registerTable.helpLines),
    blocks: reader.byId(registerTable.blocks),
    ownHouse: reader.byId(registerTable.ownHouse),
    practices: reader.byId(registerTable.practices),
    terms: reader.byId(registerTable.terms),
    signals: reader.byId(registerTable.signals),
    voices: reader.byId(registerTable.voices),
    cases: reader.byId(registerTable.cases),
    regions: reader.byId(registerTable.regions),
    municipalities: reader.rows(registerTable.municipalities),
    searchWords: reader.rows(registerTable.searchWords),
    withdrawn: withdrawnNow(reader.rows(registerTable.withdrawn), moved),
    moved,
    languageGuide: reader.rows(registerTable.languageGuide),
    words: reader.lines(registerTable.words.file),
  };
  const frozen = frozenIn(files, faults);
  const made = isWhole(singles) ? { ...singles, ...lists, frozen, lineOf: reader.lineOf } : undefined;
  if (made !== undefined && faults.length === 0) return { warnings, registers: made };
  return { faults, warnings, ...(made === undefined ? {} : { passing: made }) };
}

/** The withdrawn stories; one that was moved under its name of today as well. */
export function withdrawnNow(withdrawn: readonly Withdrawn[], moved: readonly Moved[]): Withdrawn[] {
  return withdrawn.flatMap((row) => {
    const slug = nameNow(row.slug, moved);
    return slug === row.slug ? [row] : [row, { ...row, slug }];
  });
}

/** A fault for each file in `_data/` that is no register: Eleventy would run a program there. */
function strangers(files: readonly TextFile[]): Fault[] {
  return files
    .filter(({ file }) => !isRegister(file) && !isFrozen(file))
    .map(({ file }) => ({
      file,
      line: 1,
      field: "bestand",
      code: "geen-register",
      what: "Dit bestand is geen register.",
      mend: "Haal het weg uit _data/. Is het een kopie die Windows of OneDrive maakte, kijk dan eerst of er iets in staat wat in het register ontbreekt.",
    }));
}

/** Figures of earlier days, the latest day first. */
function frozenIn(files: readonly TextFile[], faults: Fault[]): FrozenFigures[] {
  const frozen: FrozenFigures[] = [];
  for (const { file, text } of files.filter((one) => isFrozen(one.file))) {
    const read = readFrozen(file, text);
    if ("frozen" in read) frozen.unshift(read.frozen);
    else faults.push({ file, line: 1, field: "bestand", ...read.saying });
  }
  return frozen;
}

/** Reads registers one by one; adds what is wrong to the lists that it was given, and keeps the line of every row. */
class RegisterReader {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #faults: Fault[];
  readonly #warnings: Fault[];
  readonly #memory: YamlMemory | undefined;
  readonly #rowLines = new Map<string, () => number>();

  /** @param texts of the registers, by file */
  constructor(texts: ReadonlyMap<string, string>, faults: Fault[], warnings: Fault[], memory: YamlMemory | undefined) {
    this.#texts = texts;
    this.#faults = faults;
    this.#warnings = warnings;
    this.#memory = memory;
  }

  /** A register that is no list; undefined when nothing of it can be used. */
  one<S extends z.ZodType>(row: TableRow<S>): z.infer<S> | undefined {
    const source = this.#take(row.file);
    return source === undefined ? passing(row.schema, undefined) : this.#fromYaml(row, source);
  }

  /** The valid rows of a register. */
  rows<S extends z.ZodType>({ file, schema }: TableRow<z.ZodArray<S>>): z.infer<S>[] {
    const source = this.#take(file);
    if (source === undefined) return [];
    if (file.endsWith(".csv")) return this.#fromCsv(file, schema.element, source);
    return this.#fromYaml({ file, schema }, source) ?? [];
  }

  /** The valid rows by their id; of two with the same id the last. */
  byId<S extends z.ZodType<{ id: string }>>(row: TableRow<z.ZodArray<S>>): Register<z.infer<S>> {
    const register = new Map<string, z.infer<S>>();
    for (const one of this.rows(row)) {
      if (register.has(one.id)) {
        this.#faults.push({
          file: row.file,
          line: this.lineOf(row.file, one.id),
          field: "id",
          code: "naam-dubbel",
          what: `De naam ${one.id} staat er twee keer.`,
          mend: "Geef een van de twee een andere naam.",
        });
      }
      register.set(one.id, one);
    }
    return register;
  }

  /** The lines of a text, without comments. */
  lines(file: string): string[] {
    return (this.#take(file) ?? "").split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  }

  readonly lineOf = (file: string, id: string): number => this.#rowLines.get(`${file}#${id}`)?.() ?? 1;

  #take(file: string): string | undefined {
    const text = this.#texts.get(file);
    if (text === undefined && !this.#faults.some((fault) => fault.file === file)) {
      this.#faults.push({
        file,
        line: 1,
        field: "bestand",
        code: "register-ontbreekt",
        what: "Dit register ontbreekt.",
        mend: "Zet het bestand terug; zonder dit register bouwt de site niet.",
      });
    }
    return text;
  }

  #fromYaml<S extends z.ZodType>({ file, schema }: TableRow<S>, source: string): z.infer<S> | undefined {
    const parsed = parseYaml(source, file, 1, this.#memory);
    if ("faults" in parsed) {
      this.#faults.push(...parsed.faults);
      return passing(schema, undefined);
    }
    const { yaml } = parsed;
    const result = onceFor(schema, source, () => validate(schema, yaml.value, { file, ...yaml }));
    this.#faults.push(...yaml.faults);
    this.#warnings.push(...yaml.warnings);
    if ("faults" in result) {
      this.#faults.push(...result.faults);
      return passing(schema, yaml.value);
    }
    for (const [index, row] of Array.isArray(result.data) ? result.data.entries() : []) {
      const name = nameOf(row);
      if (name !== undefined) this.#rowLines.set(`${file}#${name}`, () => yaml.lineOf([index]));
    }
    return result.data;
  }

  #fromCsv<S extends z.ZodType>(file: string, schema: S, source: string): z.infer<S>[] {
    const rows: z.infer<S>[] = [];
    const read = readCsvOnce(source, columnsOf(schema), this.#memory);
    this.#faults.push(...read.faults.map(({ line, field, saying }) => ({ file, line, field, ...saying })));
    const results = onceFor(schema, source, () =>
      read.rows.map(({ line, cells }) => validate(schema, cells, { file, lineOf: () => line })),
    );
    for (const [index, { line, cells }] of read.rows.entries()) {
      const result = results[index] ?? { faults: [] };
      const said = "faults" in result ? result.faults : [];
      this.#faults.push(...said);
      // A column of days reports this itself.
      for (const [field, cell] of Object.entries(cells))
        if (isMadeDay(cell) && !said.some((fault) => fault.field === field)) this.#faults.push({ file, line, field, ...madeDay });
      if ("data" in result) {
        rows.push(result.data);
        if (hasId(result.data)) this.#rowLines.set(`${file}#${result.data.id}`, () => line);
      }
    }
    return rows;
  }
}

/** What was made last of the text of each register, by its schema. */
const madeBefore = new WeakMap<z.ZodType, { readonly source: string; readonly made: unknown }>();

/** Makes something of the text of a register, unless it was the last in this process: `npm start` and the desk read all of them at every edit. */
function onceFor<T>(schema: z.ZodType, source: string, make: () => T): T {
  const before = madeBefore.get(schema);
  if (before?.source === source) return z.custom<T>().parse(before.made);
  const made = make();
  madeBefore.set(schema, { source, made });
  return made;
}

type Whole<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

function isWhole<T extends object>(all: T): all is T & Whole<T> {
  return Object.values(all).every((one) => one !== undefined);
}

/** Reads a register in CSV, cached by text and columns when it has no faults. */
function readCsvOnce(source: string, columns: Parameters<typeof readCsv>[1], memory: YamlMemory | undefined): ReturnType<typeof readCsv> {
  const text = `${JSON.stringify(columns)}\n${source}`;
  const known = csvRows.safeParse(memory?.recall(text)?.value);
  if (known.success) return { rows: known.data, faults: [] };
  const read = readCsv(source, columns);
  if (read.faults.length === 0) memory?.remember(text, read.rows);
  return read;
}

/** The fields of a row of a register in CSV. */
function columnsOf(schema: z.ZodType): { all: readonly string[]; required: readonly string[] } {
  const shape = schema instanceof z.ZodObject ? Object.entries<z.ZodType>(schema.shape) : [];
  return {
    all: shape.map(([name]) => name),
    required: shape.flatMap(([name, field]) => (field.safeParse(undefined).success ? [] : [name])),
  };
}

/** The name of a row: usually its id, for a withdrawn story its slug, for a page that moved its old address. */
function nameOf(row: unknown): string | undefined {
  if (hasId(row)) return row.id;
  if (typeof row !== "object" || row === null) return undefined;
  const name = "slug" in row ? row.slug : "van" in row ? row.van : undefined;
  return typeof name === "string" ? name : undefined;
}

function hasId(row: unknown): row is { id: string } {
  return typeof row === "object" && row !== null && "id" in row && typeof row.id === "string";
}
