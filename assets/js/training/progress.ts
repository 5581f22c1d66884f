/*
 * What a reader did in the training, as a file. The keys are Dutch, since people open these files.
 */

export const kind = "leerpad-mensenhandel";
export const version = 1;
/** Far more than all modules together; what is larger is something else. */
export const largest = 100_000;

/** First choices by module: the number of the answer to each question, from 1, or 0 when it was passed over. */
export type Progress = ReadonlyMap<string, readonly number[]>;

const moduleName = /^[a-z]+(?:-[a-z]+)*$/;

/** The text of the file; the same for the same progress. */
export function serializeProgress(progress: Progress): string {
  const modules = Object.fromEntries([...progress].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ soort: kind, versie: version, modules }, null, 2)}\n`;
}

/** Opens a file, or says in Dutch why not. Never half of it. */
export function parseProgress(text: string): { readonly progress: Progress } | { readonly problem: string } {
  const unchanged = "Er is niets veranderd.";
  const content = text.length > largest ? undefined : parseJson(text);
  if (!isObject(content) || content.soort !== kind)
    return { problem: `Dit bestand is beschadigd, of het is geen voortgang van dit leerpad. ${unchanged}` };
  if (content.versie !== version) return { problem: `Dit bestand komt uit een andere versie van het leerpad. ${unchanged}` };
  const { modules } = content;
  if (!isObject(modules)) return { problem: `In dit bestand ontbreken de modules. ${unchanged}` };
  const progress = new Map<string, readonly number[]>();
  for (const [name, choices] of Object.entries(modules)) {
    if (!moduleName.test(name) || !isChoices(choices))
      return { problem: `In dit bestand staat iets wat niet in het leerpad past. ${unchanged}` };
    progress.set(name, choices);
  }
  return { progress };
}

/** Whether every question of a module has a choice. */
export function isDone(choices: readonly number[] | undefined): boolean {
  return choices !== undefined && choices.length > 0 && choices.every((choice) => choice > 0);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isChoices(value: unknown): value is number[] {
  return Array.isArray(value) && value.length <= 5 && value.every((choice) => Number.isInteger(choice) && choice >= 0 && choice <= 4);
}
