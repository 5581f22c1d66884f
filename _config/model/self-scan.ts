import { z } from "zod";
import { kind, longestName, version } from "../../_shared/zelfscan/file.ts";
import { isRealDay } from "../../_shared/zelfscan/scan.ts";
import { answerKeys, answers, choices, texts, writers, type TextField } from "../../_shared/zelfscan/vocabulary.ts";
import { blockId } from "./fields.ts";
import { keysOf } from "../../_shared/vocabulary.ts";

/** A day as YYYY-MM-DD, or "" for none. */
const dayOrNone = z
  .string()
  .regex(/^(?:20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/)
  .refine((text) => text === "" || isRealDay(text));

const written = (field: TextField): z.ZodOptional<z.ZodString> =>
  z
    .string()
    .max(texts[field].longest * writers)
    .optional();

/**
 * The file of a saved self-scan. The page checks a file by hand (_shared/zelfscan/file.ts): zod would weigh more than the
 * whole island. A test with generated files holds the two together, and this one is published as JSON Schema.
 */
export const zelfscanFile = z.strictObject({
  soort: z.literal(kind),
  versie: z.literal(version),
  naam: z.string().max(longestName),
  datum: dayOrNone,
  keuze: z.enum(keysOf(choices)),
  antwoorden: z.record(
    blockId,
    z.strictObject({
      antwoord: z.enum(keysOf(answers)).optional(),
      reden: written("reden"),
      bewijs: written("bewijs"),
      notitie: written("notitie"),
      eigenaar: written("eigenaar"),
      datum: dayOrNone.optional(),
      oordelen: z
        .array(z.enum(keysOf(answers)))
        .refine(
          (given) =>
            given.length !== 1 &&
            given.every((answer, place) => place === 0 || answerKeys.indexOf(answer) > answerKeys.indexOf(given[place - 1] ?? answer)),
        )
        .optional(),
    }),
  ),
});
