import type { ScanSelection } from "./vocabulary.ts";

/** How self-scans differ from each other. Everything else, such as the questions, is read from the page. */
export interface ScanKind {
  /** The value of `soort` in its file. */
  readonly soort: string;
  /** The form of the ids of its blocks: a letter, a part and a number. */
  readonly id: RegExp;
  /** The key in the storage of the device, and the beginning of the file name. */
  readonly name: string;
  /** The beginning of the file names of its plan. */
  readonly planName: string;
  readonly planTitle: string;
  /** Below its plan: who made the questions. */
  readonly note: string;
  /** The page that explains a block, before its anchor. */
  readonly where: string;
  /** The selections of blocks that a team can choose. */
  readonly choices: readonly ScanSelection[];
  /** The address of the description of its file. */
  readonly schema: string;
  /** Whether there are examples from other municipalities. */
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
    note: "De vragen en hun volgorde zijn van deze site, naar wat gemeenten elders gebruiken, de wet en vakbladen. Een zelfscan geeft geen cijfer.",
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
