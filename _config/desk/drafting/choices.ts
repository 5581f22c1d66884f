import { z } from "zod";
import { drawingSubjects } from "../../../_includes/drawings/index.ts";
import { placeOf } from "../../model/place.ts";
import type { Registers } from "../../read/registers.ts";
import type { Kind } from "../../model/kinds.ts";
import * as vocabulary from "../../../_shared/vocabulary.ts";

/** Something to choose: what stands in the file, and what an editor reads. */
export interface DraftOption {
  readonly value: string;
  readonly label: string;
}

/** What can be named in a field. */
export interface Nameable {
  readonly registers: Registers;
  /** Content files that are published, from the project's root. */
  readonly pages: readonly string[];
}

/** The names that each field refers to; whether a name exists is for the checkpoint to say (check/references.ts). */
const named: Readonly<Record<string, (from: Nameable) => readonly DraftOption[]>> = {
  kader: ({ registers }) => [...registers.blocks.values()].map(({ id, titel }) => ({ value: id, label: titel })),
  wetten: ({ registers }) => [...registers.laws.values()].map(({ id, naam }) => ({ value: id, label: naam })),
  bronnen: ({ registers }) =>
    [...registers.sources.values()].map(({ id, organisatie, titel }) => ({ value: id, label: `${organisatie}, ${titel}` })),
  bel: ({ registers }) =>
    [...registers.helpLines.values()].flatMap(({ id, naam, tel }) => (tel === undefined ? [] : [{ value: id, label: naam }])),
  kompas: ({ pages }) => [
    ...slugsOf(pages, "onderwerp").map((slug) => ({ value: slug, label: slug })),
    ...slugsOf(pages, "instrument").map((slug) => ({ value: `instrumenten/${slug}`, label: `instrument ${slug}` })),
  ],
  instrumenten: ({ pages }) => slugsOf(pages, "instrument").map((slug) => ({ value: slug, label: slug })),
  combineer: ({ pages }) => slugsOf(pages, "instrument").map((slug) => ({ value: slug, label: slug })),
  tekening: () => drawingSubjects.map((value) => ({ value, label: value })),
};

/**
 * What an editor can choose in a field, from the schema's own list or from what the site has.
 * @param schema of one value of the field
 * @returns nothing for a field that is written in one's own words
 */
export function choicesFor(field: string, schema: z.core.$ZodType, from: Nameable): readonly DraftOption[] | undefined {
  if (schema instanceof z.ZodEnum) {
    const values = schema.options.map(String);
    const words = lists.find((list) => values.every((value) => value in list));
    return values.map((value) => ({ value, label: words?.[value] ?? value }));
  }
  return named[field]?.(from);
}

const lists: readonly Readonly<Record<string, string>>[] = Object.values(vocabulary).filter((list) => typeof list === "object");

function slugsOf(files: readonly string[], kind: Kind): string[] {
  return files.flatMap((file) => {
    const place = placeOf(file.replace(/^content\//, ""));
    return "problem" in place || place.kind !== kind ? [] : [place.slug];
  });
}
