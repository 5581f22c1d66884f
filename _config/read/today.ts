import { Told } from "../model/faults.ts";
import { dayInAmsterdam } from "./day.js";
import { day } from "../model/fields.ts";

/**
 * The day of the edition. A build never asks the clock when `BOUWDATUM` is set, so that two builds of one commit are equal.
 * @param environment usually `process.env`
 * @param now the moment, used only when BOUWDATUM is absent
 * @returns YYYY-MM-DD in Europe/Amsterdam
 * @throws when BOUWDATUM is set to something that is no day
 */
export function editionDay(environment: Readonly<Record<string, string | undefined>>, now: () => Date): string {
  const given = environment.BOUWDATUM;
  if (given === undefined || given === "") return dayInAmsterdam(now());
  if (!day.safeParse(given).success)
    throw new Told(`BOUWDATUM is "${given}". Schrijf een dag als jaar-maand-dag, bijvoorbeeld 2026-11-24.`);
  return given;
}
