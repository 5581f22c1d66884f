import { keysOf } from "../../_shared/vocabulary.ts";
import type { z } from "zod";
import { drawings } from "../../_includes/drawings/index.ts";
import { scenes } from "../../_includes/scenes/index.ts";
import { helpLineIds } from "../model/help-lines.ts";
import { fieldName, type Fault, type Findings } from "../model/faults.ts";
import { factsOf, kindRows } from "../model/kinds.ts";
import type { Block } from "../model/registers.ts";
import { referencesIn } from "../model/references.ts";
import { textsIn } from "./field-texts.ts";
import { missing, type Names } from "../prose/names.ts";
import type { Page } from "../prose/page.ts";
import { textFaults } from "../prose/rejected.ts";
import { isLeftOut } from "../prose/testimony.ts";
import { registerTable, type Registers } from "../read/registers.ts";

type Path = readonly PropertyKey[];

/** Checks every reference in the fields of a page, as its schema declares them, and the name of a file that is the name of something else. */
export function pageReferenceFaults(
  page: Pick<Page, "file" | "kind" | "slug"> & { readonly data: unknown },
  lineOf: (path: Path) => number,
  names: Names,
): Findings {
  const { namedAfter } = factsOf(page.kind);
  const unnamed = namedAfter === undefined ? undefined : missing(namedAfter, page.slug, names);
  return weigh([
    ...(unnamed === undefined ? [] : [{ file: page.file, line: 1, field: "bestand", ...unnamed }]),
    ...referencesIn(kindRows[page.kind].schema, page.data).flatMap(({ path, kind, id }) => {
      const saying = missing(kind, id, names);
      return saying === undefined ? [] : [{ file: page.file, line: lineOf(path), field: fieldName(path), ...saying }];
    }),
  ]);
}

/** Checks every reference in the registers, as their schemas declare them, and the other rules for registers. */
export function registerReferenceFaults(names: Names): Findings {
  const { registers } = names;
  const named = rowsOf(registers).flatMap(({ file, id, schema, row }) =>
    referencesIn(schema, row).flatMap(({ path, kind, id: name }): Fault[] => {
      const saying = missing(kind, name, names);
      if (saying === undefined) return [];
      const at = { file, line: id === undefined ? 1 : registers.lineOf(file, id), field: fieldName(withoutIndex(path)) };
      return [
        { ...at, ...saying, what: isLeftOut(saying) || id === undefined ? saying.what : `Bij ${id} staat ${name}, en dat bestaat niet.` },
      ];
    }),
  );
  return weigh([
    ...named,
    ...plainTextFaults(registers),
    ...ringFaults(registers),
    ...helpBlockFaults(registers),
    ...drawingFaults(registers),
  ]);
}

/** A missing testimony is only a warning: it may have been withdrawn, and then the site is built without it. */
function weigh(found: readonly Fault[]): Findings {
  return { faults: found.filter((fault) => !isLeftOut(fault)), warnings: found.filter(isLeftOut) };
}

interface Row {
  readonly name: (typeof registerNames)[number];
  readonly file: string;
  /** Absent for a register without rows, or with rows that have no name. */
  readonly id?: string;
  readonly schema: z.core.$ZodType;
  readonly row: unknown;
}

const registerNames = keysOf(registerTable);

function rowsOf(registers: Registers): Row[] {
  return registerNames.flatMap((name): Row[] => {
    const { file, schema } = registerTable[name];
    const value = registers[name];
    if (!(value instanceof Map)) return [{ name, file, schema, row: value }];
    return "element" in schema ? [...value].map(([id, row]: [string, unknown]) => ({ name, file, id, schema: schema.element, row })) : [];
  });
}

/** Registers with texts that may hold references as page text does, and one whose texts are never shown. */
const notPlain = new Set<keyof Registers>(["rights", "sharing", "borderRoutes", "need"]);

/** In any other register the reader would see the markup: "bel {bel:alarm}" instead of a number. */
function plainTextFaults(registers: Registers): Fault[] {
  return rowsOf(registers).flatMap(({ name, file, id, row }) =>
    notPlain.has(name)
      ? []
      : textsIn(row, []).flatMap(({ path, text }) =>
          textFaults(text).map((saying) => ({
            file,
            line: id === undefined ? 1 : registers.lineOf(file, id),
            field: fieldName(withoutIndex(path)),
            ...saying,
          })),
        ),
  );
}

/** For a list of names, the message itself says which one. */
function withoutIndex(path: Path): Path {
  return typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
}

/** Blocks of the Kader, and questions of the scan of the own house, may not depend on each other in a circle. */
function ringFaults(registers: Registers): Fault[] {
  return (["blocks", "ownHouse"] as const).flatMap((name) => {
    const { file } = registerTable[name];
    const rows = registers[name];
    return [...rows.keys()].flatMap((id): Fault[] => {
      const ring = ringFrom(id, rows);
      if (ring === undefined) return [];
      return [
        {
          code: "bouwsteen-in-kring",
          file,
          line: registers.lineOf(file, id),
          field: "eerst",
          what: `${id} moet volgens eerst wachten op zichzelf, via ${ring.join(", ")}.`,
          mend: "Haal bij één van deze rijen een regel onder eerst weg.",
        },
      ];
    });
  });
}

/** The circle of rows through which a row depends on itself; undefined when there is none. */
function ringFrom(start: string, rows: ReadonlyMap<string, Pick<Block, "eerst">>): string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, way: readonly string[]): string[] | undefined => {
    for (const { bouwsteen } of rows.get(id)?.eerst ?? []) {
      if (bouwsteen === start) return [...way];
      if (seen.has(bouwsteen)) continue;
      seen.add(bouwsteen);
      const ring = walk(bouwsteen, [...way, bouwsteen]);
      if (ring !== undefined) return ring;
    }
    return undefined;
  };
  return walk(start, []);
}

/** Every help line that a help block may use must exist. */
function helpBlockFaults({ helpLines }: Registers): Fault[] {
  return helpLineIds
    .filter((id) => !helpLines.has(id))
    .map((id) => ({
      code: "hulplijn-onbekend",
      file: registerTable.helpLines.file,
      line: 1,
      field: "id",
      what: `Bij het hulpblok staat ${id}, en dat bestaat niet.`,
      mend: "Zet de hulplijn terug: dit nummer staat onder elke getuigenis.",
    }));
}

type Drawn = Pick<(typeof scenes)[keyof typeof scenes], "signaal">;

/** Every drawing, of one thing or of a whole scene, must show a signal of the register. A missing signal is reported once for each subject. */
function drawingFaults({ signals }: Registers): Fault[] {
  const drawn = [...Object.entries<Drawn>(drawings), ...Object.entries<Drawn>(scenes)].filter(([, { signaal }]) => !signals.has(signaal));
  const sentences = new Set(
    drawn.map(([subject, { signaal }]) => `De tekening ${subject} verwijst naar het signaal ${signaal}, en dat ontbreekt.`),
  );
  return [...sentences].map((what) => ({
    code: "signaal-van-tekening",
    file: registerTable.signals.file,
    line: 1,
    field: "id",
    what,
    mend: "Zet het signaal terug: een tekening laat altijd een signaal zien.",
  }));
}
