import type { FrontMatter } from "../../model/kinds.ts";

/**
 * The mosaic test: details that are harmless one by one can together identify a person. Estimates how many of the people who are reported in a year
 * would fit everything this story tells. Fewer than ten is too precise.
 *
 * We start from the number of people the Nationaal Rapporteur counted in 2024 (register: nr-gemeld-2024) and divide by how rare each
 * detail is. The divisors are rounded by us from the series in _data/cijfers.csv where these exist (age, form) and are otherwise an
 * estimate; the outcome is an order of magnitude, so this is a warning and never a fault.
 */
export const smallestGroup = 10;

const byAge = { "jonger-dan-18": 6, "18-tot-23": 4, "23-en-ouder": 1.5, "niet-genoemd": 1 } as const;
const byForm = {
  "seksuele-uitbuiting": 2,
  arbeidsuitbuiting: 3,
  "criminele-uitbuiting": 6,
  "gedwongen-bedelarij": 40,
  dienstbaarheid: 40,
} as const;
/** Of 342 municipalities about 32 are large; a border region has a few dozen. */
const byRegion = {
  "grote-stad": 2,
  "middelgrote-gemeente": 2,
  "kleine-gemeente": 4,
  platteland: 4,
  grensstreek: 8,
  "niet-genoemd": 1,
} as const;
/** Minors in labour exploitation were 18 in five years (register: nr-minderjarig-arbeid-2019-2023). */
const minorAtWork = 12;

/** A nationality or country of origin makes a person easier to identify; a part of the world does not (dossier, step 2). */
const origin =
  /\b(?:Pools|Roemeens|Bulgaars|Hongaars|Oekraïens|Nigeriaans|Syrisch|Eritrees|Marokkaans|Turks|Surinaams|Braziliaans|Chinees|Vietnamees|Filipijns|Indonesisch|Albanees|Servisch|Afghaans|Iraaks|Somalisch|Ghanees|Colombiaans|Venezolaans|Spaans|Italiaans|Slowaaks|Lets|Litouws)e?\b|\b(?:Polen|Roemenië|Bulgarije|Hongarije|Oekraïne|Nigeria|Syrië|Eritrea|Marokko|Turkije|Suriname|Brazilië|China|Vietnam|Filipijnen|Indonesië|Albanië|Servië|Afghanistan|Irak|Somalië|Ghana|Colombia|Venezuela|Slowakije|Letland|Litouwen)\b/u;
const period =
  /\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kerst|ramadan|carnaval|pasen|koningsdag)\b/iu;

/**
 * Estimates how many of the people reported in a year would fit a story.
 * @param reported people reported in a year
 * @param text fields and body, which are searched for a country of origin and a time of year
 */
export function peopleLike(data: FrontMatter<"getuigenis">, text: string, reported: number): number {
  const forms = Math.max(...data.vormen.map((form) => byForm[form]));
  const together = data.leeftijdsgroep === "jonger-dan-18" && data.vormen.includes("arbeidsuitbuiting") ? minorAtWork : 1;
  const gender = data.gender === "anders" ? 50 : 1;
  const told = (origin.test(text) ? 10 : 1) * (period.test(text) ? 4 : 1);
  return reported / (byAge[data.leeftijdsgroep] * forms * together * byRegion[data.regiotype] * gender * told);
}
