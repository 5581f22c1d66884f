/**
 * The words of the self-scan. The key is what stands in a saved file, the value what a reader sees.
 * The form (_includes), the island and the build all read these; nothing here may need a browser or a file.
 */

/** What a team can say of a building block. Order: from closed to open, then what is not known. */
export const answers = {
  niet: "Niet",
  deels: "Deels",
  "op-orde": "Op orde",
  onbekend: "Onbekend",
  "niet-van-toepassing": "Niet van toepassing",
} as const;

/** Which building blocks a team wants to answer now. */
export const choices = {
  afspraken: "Snelle start: vijf afspraken",
  basis: "Alleen de basis",
  alles: "Alle bouwstenen",
} as const;

export type ScanAnswer = keyof typeof answers;
export type ScanSelection = keyof typeof choices;

/** What else is written down with an answer, and how much of it a file may hold. */
export const scanTexts = {
  reden: { label: "Waarom niet van toepassing", longest: 500 },
  bewijs: { label: "Bewijs: waar een collega het vindt", longest: 2000 },
  notitie: { label: "Notitie", longest: 2000 },
  eigenaar: { label: "Eigenaar: een rol, geen naam", longest: 120 },
} as const;

export type TextField = keyof typeof scanTexts;

/** A file holds what several people wrote in one field, whole: as much as this many of them may type. */
export const writers = 4;

export const answerKeys: readonly ScanAnswer[] = ["niet", "deels", "op-orde", "onbekend", "niet-van-toepassing"];
export const choiceKeys: readonly ScanSelection[] = ["afspraken", "basis", "alles"];
export const textFields: readonly TextField[] = ["reden", "bewijs", "notitie", "eigenaar"];

/** Whether a value is the key of an answer. */
export function isAnswer(value: unknown): value is ScanAnswer {
  return typeof value === "string" && Object.hasOwn(answers, value);
}

/** Whether a value is the key of a selection of blocks. */
export function isChoice(value: unknown): value is ScanSelection {
  return typeof value === "string" && Object.hasOwn(choices, value);
}
