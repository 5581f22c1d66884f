import { courts } from "../../_shared/vocabulary.ts";

type Court = keyof typeof courts;

/** Whether a code is that of a court whose name we have. */
export function isCourt(code: string | undefined): code is Court {
  return code !== undefined && Object.hasOwn(courts, code);
}

/** The name of the court that ruled, for use in a sentence. @param ecli a number that the register accepted */
export function courtOf(ecli: string): string {
  const code = ecli.split(":")[2];
  return isCourt(code) ? courts[code] : "";
}

/** The URL at which the judiciary publishes a ruling. */
export function rulingAddress(ecli: string): string {
  return `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
}
