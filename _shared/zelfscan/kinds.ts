import type { ScanSelection } from "./vocabulary.ts";

/** What sets one self-scan apart from another. All else, the questions too, stands in its page and is read from there. */
export interface ScanKind {
  /** What its file says that it is. */
  readonly soort: string;
  /** Which blocks it can have: a letter, a part and a number. */
  readonly id: RegExp;
  /** Under which it is kept on a device, and the beginning of the name of its file. */
  readonly name: string;
  /** The beginning of the name of the files of its plan. */
  readonly planName: string;
  readonly planTitle: string;
  /** Under its plan: whose the questions are. */
  readonly note: string;
  /** Where a block is explained, behind its id. */
  readonly where: string;
  /** What a team can choose to answer now. */
  readonly choices: readonly ScanSelection[];
  /** Where its file is described. */
  readonly schema: string;
  /** Whether there are examples of what others did. */
  readonly practices: boolean;
}

/** The self-scans of the site. */
export const scanKinds = {
  kader: {
    soort: "zelfscan-kader-mensenhandel",
    id: /^K[1-5]\.(?:[1-9]|1[01])$/,
    name: "zelfscan",
    planName: "actieplan",
    planTitle: "Actieplan bij de zelfscan mensenhandel",
    note: "De vijf thema's en twee plateaus komen uit het Kader Aanpak Mensenhandel. De bouwstenen en hun volgorde zijn een uitwerking van deze site. Een zelfscan geeft geen cijfer.",
    where: "in het Kader",
    choices: ["afspraken", "basis", "alles"],
    schema: "/data/zelfscan.schema.json",
    practices: true,
  },
  huis: {
    soort: "zelfscan-eigen-huis-en-keten",
    id: /^H[1-5]\.[1-9]$/,
    name: "zelfscan-eigen-huis",
    planName: "actieplan-eigen-huis",
    planTitle: "Actieplan bij de scan van eigen huis en keten",
    note: "De vragen en hun volgorde zijn van deze site, naar wat gemeenten elders gebruiken. Een zelfscan geeft geen cijfer.",
    where: "in deze scan",
    choices: ["basis", "alles"],
    schema: "/data/zelfscan-eigen-huis.schema.json",
    practices: false,
  },
} as const satisfies Readonly<Record<string, ScanKind>>;

export type ScanName = keyof typeof scanKinds;

/** Whether a value is the name of a self-scan of this site. */
export function isScanName(name: unknown): name is ScanName {
  return typeof name === "string" && Object.hasOwn(scanKinds, name);
}
