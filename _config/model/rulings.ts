import { courts } from "../../_shared/vocabulary.ts";

type Court = keyof typeof courts;

/** Whether letters are the code of a court that we know by name. */
export function isCourt(code: string | undefined): code is Court {
  return code !== undefined && Object.hasOwn(courts, code);
}

/** The court that judged, as a sentence names it. @param ecli a number that the register accepted */
export function courtOf(ecli: string): string {
  const code = ecli.split(":")[2];
  return isCourt(code) ? courts[code] : "";
}

/** Where the judiciary itself publishes a ruling. */
export function rulingAddress(ecli: string): string {
  return `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
}
