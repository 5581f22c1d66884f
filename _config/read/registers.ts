import { join } from "node:path";
import { z } from "zod";
import * as schemas from "../model/registers.ts";
import type {
  Advice,
  Block,
  Figure,
  HelpLine,
  Law,
  Legislation,
  Moved,
  Municipality,
  Navigation,
  NeedRegister,
  Region,
  Rights,
  SearchWords,
  Sentences,
  Sharing,
  Signal,
  SiteSettings,
  Source,
  Term,
  Traces,
  Withdrawn,
} from "../model/registers.ts";
import type { YamlMemory } from "./memory/yaml.ts";
import type { Fault } from "../model/faults.ts";
import { readCsv } from "./csv.ts";
import { inspect, readFolder, type TextFile } from "./read.ts";
import { validate } from "./validate.ts";
import { parseYaml } from "./yaml.ts";

/** Rows of a register by id, in the order of the file. */
export type Register<T> = ReadonlyMap<string, T>;

/** Everything in `_data/`, checked. */
export interface Registers {
  readonly site: SiteSettings;
  readonly navigation: Navigation;
  readonly sentences: Sentences;
  readonly sources: Register<Source>;
  readonly figures: Register<Figure>;
  readonly laws: Register<Law>;
  readonly legislation: Register<Legislation>;
  readonly rights: Register<Rights>;
  readonly sharing: Register<Sharing>;
  readonly helpLines: Register<HelpLine>;
  readonly blocks: Register<Block>;
  readonly terms: Register<Term>;
  readonly signals: Register<Signal>;
  readonly traces: Traces;
  readonly regions: Register<Region>;
  readonly municipalities: readonly Municipality[];
  readonly searchWords: SearchWords;
  readonly need: NeedRegister;
  readonly withdrawn: readonly Withdrawn[];
  /** In an edition: only what leads somewhere in its channel. */
  readonly moved: readonly Moved[];
  /** Words that texts had better avoid. */
  readonly languageGuide: readonly Advice[];
  /** Words that are spelled right whatever the dictionary says. */
  readonly words: readonly string[];
  /** Line of a row in its file, for faults: `lines.figures.get(id)`. */
  readonly lineOf: (file: string, id: string) => number;
}

/** The file of each register, from the project's root. */
export const registerFiles = {
  site: "_data/site.yaml",
  navigation: "_data/navigatie.yaml",
  sentences: "_data/teksten.nl.yaml",
  sources: "_data/bronnen.yaml",
  figures: "_data/cijfers.csv",
  laws: "_data/wetten.yaml",
  legislation: "_data/wetgeving.yaml",
  rights: "_data/rechten.yaml",
  sharing: "_data/delen.yaml",
  helpLines: "_data/hulplijnen.yaml",
  blocks: "_data/kader.yaml",
  terms: "_data/begrippen.yaml",
  signals: "_data/signalen.yaml",
  traces: "_data/sporen.yaml",
  regions: "_data/regios.yaml",
  municipalities: "_data/gemeenten.csv",
  searchWords: "_data/zoekwoorden.yaml",
  need: "_data/nood.yaml",
  withdrawn: "_data/ingetrokken.yaml",
  moved: "_data/verhuisd.yaml",
  languageGuide: "_data/taalgids.yaml",
  words: "_data/woordenlijst.txt",
} as const;

/** What each register must be. A name in one that says what it names is checked by itself (check/references.ts). */
export const registerSchemas = {
  site: schemas.site,
  navigation: schemas.navigatie,
  sentences: schemas.teksten,
  sources: z.array(schemas.bron),
  figures: z.array(schemas.cijfer),
  laws: z.array(schemas.wet),
  legislation: z.array(schemas.wetgeving),
  rights: z.array(schemas.recht),
  sharing: z.array(schemas.delen),
  helpLines: z.array(schemas.hulplijn),
  blocks: z.array(schemas.bouwsteen),
  terms: z.array(schemas.begrip),
  signals: z.array(schemas.signaal),
  traces: schemas.sporen,
  regions: z.array(schemas.regio),
  municipalities: z.array(schemas.gemeente),
  searchWords: schemas.zoekwoorden,
  need: schemas.nood,
  withdrawn: z.array(schemas.ingetrokken),
  moved: z.array(schemas.verhuisd),
  languageGuide: z.array(schemas.advies),
} as const satisfies Record<Exclude<keyof typeof registerFiles, "words">, z.ZodType>;

const knownFiles = new Set<string>(Object.values(registerFiles));

/** Whether a file, named from the project's root, is one of the registers. */
export function isRegister(file: string): boolean {
  return knownFiles.has(file);
}

/** The registers as they were read, with those that somebody proposes in the place of what lies on the disk. */
export function withProposed(files: readonly TextFile[], proposed: readonly TextFile[]): readonly TextFile[] {
  return files.map((file) => proposed.find((other) => other.file === file.file) ?? file);
}

/**
 * Reads and checks every register.
 * @param root absolute path of the project
 * @param proposed registers that stand in for what lies on the disk
 * @param memory what was parsed before
 * @returns the registers, or every fault in all of them, and what is worth knowing
 */
export async function loadRegisters(
  root: string,
  proposed: readonly TextFile[] = [],
  memory?: YamlMemory,
): Promise<({ registers: Registers } | { faults: Fault[] }) & { warnings: Fault[] }> {
  const { files, faults, warnings } = await readFolder(join(root, "_data"), root);
  // What is proposed is judged as what lies on the disk.
  const judged = proposed.filter(({ file }) => isRegister(file)).map(({ file, text }) => ({ file, ...inspect(text, file) }));
  faults.push(...judged.flatMap((one) => one.faults));
  warnings.push(...judged.flatMap((one) => one.warnings));
  const texts = new Map(withProposed(files, proposed).map(({ file, text }) => [file, text]));
  for (const { file } of files) {
    // Eleventy would run a program that stands here.
    if (!isRegister(file))
      faults.push({
        file,
        line: 1,
        field: "bestand",
        code: "geen-register",
        what: "Dit bestand is geen register.",
        mend: "Haal het weg uit _data/.",
      });
  }
  const rowLines = new Map<string, () => number>();

  const take = (file: string): string | undefined => {
    const text = texts.get(file);
    if (text === undefined && !faults.some((fault) => fault.file === file)) {
      const what = "Dit register ontbreekt.";
      faults.push({
        file,
        line: 1,
        field: "bestand",
        code: "register-ontbreekt",
        what,
        mend: "Zet het bestand terug; zonder dit register bouwt de site niet.",
      });
    }
    return text;
  };
  const yaml = <S extends z.ZodType>(file: string, schema: S): z.infer<S> | undefined => {
    const source = take(file);
    if (source === undefined) return undefined;
    const parsed = parseYaml(source, file, 1, memory);
    const result = "faults" in parsed ? parsed : validate(schema, parsed.yaml.value, { file, ...parsed.yaml });
    if ("yaml" in parsed) faults.push(...parsed.yaml.faults);
    if ("yaml" in parsed) warnings.push(...parsed.yaml.warnings);
    if ("faults" in result) {
      faults.push(...result.faults);
      return undefined;
    }
    if (Array.isArray(result.data) && "yaml" in parsed) {
      for (const [index, row] of result.data.entries()) {
        const name = nameOf(row);
        if (name !== undefined) rowLines.set(`${file}#${name}`, () => parsed.yaml.lineOf([index]));
      }
    }
    return result.data;
  };
  const byId = <T extends { id: string }>(file: string, rows: readonly T[] | undefined): Register<T> => {
    const register = new Map<string, T>();
    for (const row of rows ?? []) {
      if (register.has(row.id)) {
        faults.push({
          file,
          line: rowLines.get(`${file}#${row.id}`)?.() ?? 1,
          field: "id",
          code: "naam-dubbel",
          what: `De naam ${row.id} staat er twee keer.`,
          mend: "Geef een van de twee een andere naam.",
        });
      }
      register.set(row.id, row);
    }
    return register;
  };
  const csv = <S extends z.ZodType>(file: string, schema: S): z.infer<S>[] => {
    const source = take(file);
    if (source === undefined) return [];
    const rows: z.infer<S>[] = [];
    const read = readCsv(source, columnsOf(schema));
    faults.push(...read.faults.map(({ line, field, saying }) => ({ file, line, field, ...saying })));
    for (const { line, cells } of read.rows) {
      const result = validate(schema, cells, { file, lineOf: () => line });
      if ("faults" in result) faults.push(...result.faults);
      else {
        rows.push(result.data);
        if (hasId(result.data)) rowLines.set(`${file}#${result.data.id}`, () => line);
      }
    }
    return rows;
  };

  const site = yaml(registerFiles.site, registerSchemas.site);
  const navigation = yaml(registerFiles.navigation, registerSchemas.navigation);
  const sentences = yaml(registerFiles.sentences, registerSchemas.sentences);
  const traces = yaml(registerFiles.traces, registerSchemas.traces);
  const need = yaml(registerFiles.need, registerSchemas.need);
  const registers = {
    sources: byId(registerFiles.sources, yaml(registerFiles.sources, registerSchemas.sources)),
    figures: byId(registerFiles.figures, csv(registerFiles.figures, registerSchemas.figures.element)),
    laws: byId(registerFiles.laws, yaml(registerFiles.laws, registerSchemas.laws)),
    legislation: byId(registerFiles.legislation, yaml(registerFiles.legislation, registerSchemas.legislation)),
    rights: byId(registerFiles.rights, yaml(registerFiles.rights, registerSchemas.rights)),
    sharing: byId(registerFiles.sharing, yaml(registerFiles.sharing, registerSchemas.sharing)),
    helpLines: byId(registerFiles.helpLines, yaml(registerFiles.helpLines, registerSchemas.helpLines)),
    blocks: byId(registerFiles.blocks, yaml(registerFiles.blocks, registerSchemas.blocks)),
    terms: byId(registerFiles.terms, yaml(registerFiles.terms, registerSchemas.terms)),
    signals: byId(registerFiles.signals, yaml(registerFiles.signals, registerSchemas.signals)),
    regions: byId(registerFiles.regions, yaml(registerFiles.regions, registerSchemas.regions)),
    municipalities: csv(registerFiles.municipalities, registerSchemas.municipalities.element),
    searchWords: yaml(registerFiles.searchWords, registerSchemas.searchWords) ?? [],
    withdrawn: yaml(registerFiles.withdrawn, registerSchemas.withdrawn) ?? [],
    moved: yaml(registerFiles.moved, registerSchemas.moved) ?? [],
    languageGuide: yaml(registerFiles.languageGuide, registerSchemas.languageGuide) ?? [],
    words: (take(registerFiles.words) ?? "").split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#")),
  };
  if (site === undefined || navigation === undefined || sentences === undefined || traces === undefined || need === undefined)
    return { faults, warnings };
  if (faults.length > 0) return { faults, warnings };
  return {
    warnings,
    registers: { site, navigation, sentences, traces, need, ...registers, lineOf: (file, id) => rowLines.get(`${file}#${id}`)?.() ?? 1 },
  };
}

/** The fields of a row of a register in CSV. */
function columnsOf(schema: z.ZodType): { all: readonly string[]; required: readonly string[] } {
  const shape = schema instanceof z.ZodObject ? Object.entries<z.ZodType>(schema.shape) : [];
  return {
    all: shape.map(([name]) => name),
    required: shape.flatMap(([name, field]) => (field.safeParse(undefined).success ? [] : [name])),
  };
}

/** What a row is called: most have an id, a story that was taken back its slug, a page that moved its old address. */
function nameOf(row: unknown): string | undefined {
  if (hasId(row)) return row.id;
  if (typeof row !== "object" || row === null) return undefined;
  const name = "slug" in row ? row.slug : "van" in row ? row.van : undefined;
  return typeof name === "string" ? name : undefined;
}

function hasId(row: unknown): row is { id: string } {
  return typeof row === "object" && row !== null && "id" in row && typeof row.id === "string";
}
