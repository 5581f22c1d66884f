import { randomInt } from "node:crypto";
import type { z } from "zod";
import { daysLater } from "../../../_shared/text/daysLater.ts";
import { kindRows } from "../../model/kinds.ts";
import type { Answers } from "./fill.ts";

/** Letters and digits that nobody takes for one another: no I, O, 0 or 1. */
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** A consent is asked again after a year at most. */
const longestConsent = 365;

/** The fields of a consent that an editor answers; the rest is made here. */
export const consentFields = ["gegeven", "kanalen"] as const;

/** The schema of a field of the consent. */
export function consentSchema(field: (typeof consentFields)[number]): z.core.$ZodType {
  return kindRows.getuigenis.schema.shape.toestemming.unwrap().shape[field];
}

/** A reference that says nothing about anybody: T- and eight signs by chance, to be written on the paper form as well. */
function newReference(): string {
  return `T-${Array.from({ length: 8 }, () => alphabet.charAt(randomInt(alphabet.length))).join("")}`;
}

/** What the file says about the consent that was given on paper. */
export function consentFrom(answers: Answers): Record<string, unknown> {
  const given = answers.get("gegeven")?.[0] ?? "";
  return {
    ref: newReference(),
    gegeven: given,
    geldig_tot: answers.get("geldig_tot")?.[0] ?? (/^\d{4}-\d{2}-\d{2}$/.test(given) ? daysLater(given, longestConsent) : given),
    kanalen: answers.get("kanalen") ?? [],
  };
}
