import { randomInt } from "node:crypto";
import type { z } from "zod";
import { daysLater } from "../../../_shared/text/daysLater.ts";
import { kindRows } from "../../model/kinds.ts";
import type { Answers } from "./fill.ts";

/** Letters and digits that cannot be confused: no I, O, 0 or 1. */
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** The longest duration of a consent in days; after that it must be asked again. */
const longestConsent = 365;

/** The fields of a consent that an editor answers; the rest is made here. */
export const consentFields = ["gegeven", "kanalen"] as const;

/** The schema of a field of the consent. */
export function consentSchema(field: (typeof consentFields)[number]): z.core.$ZodType {
  return kindRows.getuigenis.schema.shape.toestemming.unwrap().shape[field];
}

/** A random reference, which reveals nothing about a person: T- and eight characters. It is also written on the paper form. */
function newReference(): string {
  return `T-${Array.from({ length: 8 }, () => alphabet.charAt(randomInt(alphabet.length))).join("")}`;
}

/** The fields in the file for a consent that was given on paper. */
export function consentFrom(answers: Answers): Record<string, unknown> {
  const given = answers.get("gegeven")?.[0] ?? "";
  return {
    ref: newReference(),
    gegeven: given,
    geldig_tot: answers.get("geldig_tot")?.[0] ?? (/^\d{4}-\d{2}-\d{2}$/.test(given) ? daysLater(given, longestConsent) : given),
    kanalen: answers.get("kanalen") ?? [],
  };
}
