import { isObject, parseJson } from "../../../_shared/json.ts";

/*
 * What a reader did in the training, as a file. The keys are Dutch, since people open these files.
 */

const kind = "leerpad-mensenhandel";
const version = 2;
/** Far more than all modules together need; a larger file is something else. */
const largest = 100_000;

/** What somebody did in a module. */
export interface Done {
  /** First choices: the number of the answer to each question, from 1, or 0 for a question that was skipped. */
  readonly choices: readonly number[];
  /** What they plan to do tomorrow: numbers in the list of the module, from 1. */
  readonly plans: readonly number[];
}

/** What somebody did, by module. */
export type Progress = ReadonlyMap<string, Done>;

const moduleName = /^[a-z]+(?:-[a-z]+)*$/;

/** The text of the file; deterministic. */
export function serializeProgress(progress: Progress): string {
  const modules = Object.fromEntries(
    [...progress].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { choices, plans }]) => [name, { antwoorden: choices, morgen: plans }]),
  );
  return `${JSON.stringify({ soort: kind, versie: version, modules }, null, 2)}\n`;
}

/** Parses a file, or says in Dutch why not. Never part of it. */
export function parseProgress(text: string): { readonly progress: Progress } | { readonly problem: string } {
  const unchanged = "Er is niets veranderd.";
  const content = text.length > largest ? undefined : parseJson(text);
  if (!isObject(content) || content.soort !== kind)
    return { problem: `Dit bestand is beschadigd, of het is geen voortgang van dit leerpad. ${unchanged}` };
  if (content.versie !== version && content.versie !== 1)
    return { problem: `Dit bestand komt uit een andere versie van het leerpad. ${unchanged}` };
  const { modules } = content;
  if (!isObject(modules)) return { problem: `In dit bestand ontbreken de modules. ${unchanged}` };
  const progress = new Map<string, Done>();
  for (const [name, written] of Object.entries(modules)) {
    // In the first version a module had only its answers.
    const { antwoorden: choices, morgen: plans } =
      content.versie === 1 ? { antwoorden: written, morgen: [] } : isObject(written) ? written : {};
    if (!moduleName.test(name) || !isNumbers(choices, 5) || !isNumbers(plans, 4))
      return { problem: `In dit bestand staat iets wat niet in het leerpad past. ${unchanged}` };
    progress.set(name, { choices, plans });
  }
  return { progress };
}

/** Whether every question of a module has a choice. */
export function isDone({ choices }: Done): boolean {
  return choices.length > 0 && choices.every((choice) => choice > 0);
}

function isNumbers(value: unknown, most: number): value is number[] {
  return Array.isArray(value) && value.length <= most && value.every((number) => Number.isInteger(number) && number >= 0 && number <= 4);
}
