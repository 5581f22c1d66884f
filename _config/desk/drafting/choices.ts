import { z } from "zod";
import { kindNamed } from "../../model/fields.ts";
import { namesOf, type Names } from "../../prose/names.ts";
import * as vocabulary from "../../../_shared/vocabulary.ts";

/** An option: the value in the file, and the label that an editor sees. */
export interface DraftOption {
  readonly value: string;
  readonly label: string;
}

/**
 * The options for a value: from the list in the schema, or the names of the kind of thing that the schema refers to.
 * @returns undefined for a free text
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
