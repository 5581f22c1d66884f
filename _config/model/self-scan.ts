import { z } from "zod";
import { longestName, version } from "../../_shared/zelfscan/file.ts";
import type { ScanKind } from "../../_shared/zelfscan/kinds.ts";
import { isRealDay } from "../../_shared/zelfscan/scan.ts";
import { answerKeys, answers, choices, scanTexts, writers, type TextField } from "../../_shared/zelfscan/vocabulary.ts";
import { keysOf } from "../../_shared/vocabulary.ts";

/** A day as YYYY-MM-DD, or "" for none. */
const dayOrNone = z
  .string()
  .regex(/^(?:20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/)
  .refine((text) => text === "" || isRealDay(text));

const written = (field: TextField): z.ZodOptional<z.ZodString> =>
  z
    .string()
    .max(scanTexts[field].longest * writers)
    .optional();

/**
 * The schema of a saved self-scan. The page validates a file without it (_shared/zelfscan/file.ts), because zod is larger than the
 * whole island. A test with generated files checks that both agree. Each schema is published as JSON Schema.
 */
export function scanFile({ soort, id }: Pick<ScanKind, "soort" | "id">) {
  return z.strictObject({
    soort: z.literal(soort),
    versie: z.literal(version),
    naam: z.string().max(longestName),
    datum: dayOrNone,
    keuze: z.enum(keysOf(choices)),
    antwoorden: z.record(
      z.string().regex(id),
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
}
