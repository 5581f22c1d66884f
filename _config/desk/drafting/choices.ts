import { z } from "zod";
import { kindNamed } from "../../model/fields.ts";
import { namesOf, type Names } from "../../prose/names.ts";
import * as vocabulary from "../../../_shared/vocabulary.ts";

/** Something to choose: what stands in the file, and what an editor reads. */
export interface DraftOption {
  readonly value: string;
  readonly label: string;
}

/**
 * What an editor can choose for a value, from the schema's own list or from what the site has of the kind that the schema says it names.
 * @returns nothing for a field that is written in one's own words
 */
export function choicesFor(schema: z.core.$ZodType, names: Names): readonly DraftOption[] | undefined {
  if (schema instanceof z.ZodEnum) {
    const values = schema.options.map(String);
    const words = lists.find((list) => values.every((value) => value in list));
    return values.map((value) => ({ value, label: words?.[value] ?? value }));
  }
  const kind = kindNamed(schema);
  return kind === undefined ? undefined : namesOf(kind, names);
}

const lists: readonly Readonly<Record<string, string>>[] = Object.values(vocabulary).filter((list) => typeof list === "object");
