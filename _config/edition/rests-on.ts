import type { Source } from "../model/registers.ts";
import { registerTable, type Registers } from "../read/registers.ts";

/** What makes a fact less firm than it looks, weakest first; the names are what an editor reads. */
export const weaknesses = {
  "automatische-samenvatting": "Rust op een automatische samenvatting",
  "tweede-hand": "Rust op de tweede hand",
  ongedateerd: "Rust op een bron zonder datum",
  "niet-ingedeeld": "Rust op een bron waarvan de soort nog niet is ingevuld",
} as const;

export type Weakness = keyof typeof weaknesses;

/** A row of a register, with the source that it rests on. */
export interface Resting {
  readonly file: string;
  readonly line: number;
  /** The row, as an editor knows it. */
  readonly name: string;
  readonly source: Source;
}

/** Whether a source gives no date of its own. Whatever follows a comma in `datum` is our estimate. */
export function isUndated({ datum }: Pick<Source, "datum">): boolean {
  return /^ongedateerd\b/i.test(datum);
}

/** The weaknesses of a source: it can be both second-hand and undated. */
function weaknessesOf({ soort, ...source }: Source): Weakness[] {
  const found: Weakness[] = [];
  if (soort === undefined) found.push("niet-ingedeeld");
  else if (soort !== "eerste-hand") found.push(soort);
  if (isUndated(source)) found.push("ongedateerd");
  return found;
}

/**
 * Lists every fact in the registers that rests on a weak source, by weakness. A strong source is dated, and comes from the organisation that made
 * or decided the fact. A fact with several sources counts only when all of them have that weakness. A figure that we know only from reports about
 * its source (`tweede-hand`) counts as second-hand, whatever the source.
 * @returns each weakness in the order of {@link weaknesses}, also one that no fact has
 */
export function restingOn(registers: Registers): ReadonlyMap<Weakness, readonly Resting[]> {
  const found = new Map<Weakness, Resting[]>(Object.keys(weaknesses).map((weakness) => [weakness as Weakness, []]));
  const add = (file: string, id: string, name: string, ids: readonly string[], told = false): void => {
    const sources = ids.flatMap((source) => registers.sources.get(source) ?? []);
    const [first] = sources;
    if (first === undefined) return;
    const weak = new Set(weaknessesOf(first).filter((weakness) => sources.every((source) => weaknessesOf(source).includes(weakness))));
    if (told) weak.add("tweede-hand");
    for (const weakness of weak) found.get(weakness)?.push({ file, line: registers.lineOf(file, id), name, source: first });
  };
  for (const [id, { bron, zekerheid }] of registers.figures) add(registerTable.figures.file, id, id, [bron], zekerheid === "tweede-hand");
  for (const [file, rows] of [
    [registerTable.laws.file, registers.laws],
    [registerTable.rulings.file, registers.rulings],
    [registerTable.helpLines.file, registers.helpLines],
  ] as const)
    for (const [id, { bron }] of rows) add(file, id, id, [bron]);
  for (const [file, rows] of [
    [registerTable.rights.file, registers.rights],
    [registerTable.sharing.file, registers.sharing],
  ] as const)
    for (const [id, { vakken }] of rows)
      for (const [cell, { bronnen }] of Object.entries<{ bronnen: readonly string[] }>(vakken)) add(file, id, `${id}, ${cell}`, bronnen);
  for (const [id, { stappen }] of registers.borderRoutes)
    for (const { kort, bronnen } of stappen) add(registerTable.borderRoutes.file, id, `${id}, ${kort.nl}`, bronnen);
  for (const [id, { bronnen }] of registers.legislation) add(registerTable.legislation.file, id, id, bronnen);
  for (const [id, { contacten }] of registers.regions)
    for (const { organisatie, bron } of contacten) add(registerTable.regions.file, id, `${organisatie} (${id})`, [bron]);
  return found;
}
