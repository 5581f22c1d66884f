import { z } from "zod";
import { keysOf } from "../../_shared/vocabulary.ts";
import { day, line, slug } from "./fields.ts";

/**
 * The success criteria of WCAG 2.2 at levels A and AA, with the names of the authorised Dutch translation (W3C, WCAG22-nl) and the anchor of each in
 * the standard. 4.1.1 is not included: WCAG 2.2 removed it.
 */
export const criteria = {
  "1.1.1": { niveau: "A", naam: "Niet-tekstuele content", plek: "non-text-content" },
  "1.2.1": {
    niveau: "A",
    naam: "Louter-geluid en louter-videobeeld (vooraf opgenomen)",
    plek: "audio-only-and-video-only-prerecorded",
  },
  "1.2.2": { niveau: "A", naam: "Ondertitels voor doven en slechthorenden (vooraf opgenomen)", plek: "captions-prerecorded" },
  "1.2.3": {
    niveau: "A",
    naam: "Audiodescriptie of media-alternatief (vooraf opgenomen)",
    plek: "audio-description-or-media-alternative-prerecorded",
  },
  "1.2.4": { niveau: "AA", naam: "Ondertitels voor doven en slechthorenden (live)", plek: "captions-live" },
  "1.2.5": { niveau: "AA", naam: "Audiodescriptie (vooraf opgenomen)", plek: "audio-description-prerecorded" },
  "1.3.1": { niveau: "A", naam: "Info en relaties", plek: "info-and-relationships" },
  "1.3.2": { niveau: "A", naam: "Betekenisvolle volgorde", plek: "meaningful-sequence" },
  "1.3.3": { niveau: "A", naam: "Zintuiglijke eigenschappen", plek: "sensory-characteristics" },
  "1.3.4": { niveau: "AA", naam: "Weergavestand", plek: "orientation" },
  "1.3.5": { niveau: "AA", naam: "Identificeer het doel van de input", plek: "identify-input-purpose" },
  "1.4.1": { niveau: "A", naam: "Gebruik van kleur", plek: "use-of-color" },
  "1.4.2": { niveau: "A", naam: "Geluidsbediening", plek: "audio-control" },
  "1.4.3": { niveau: "AA", naam: "Contrast (minimum)", plek: "contrast-minimum" },
  "1.4.4": { niveau: "AA", naam: "Herschalen van tekst", plek: "resize-text" },
  "1.4.5": { niveau: "AA", naam: "Afbeeldingen van tekst", plek: "images-of-text" },
  "1.4.10": { niveau: "AA", naam: "Reflow", plek: "reflow" },
  "1.4.11": { niveau: "AA", naam: "Contrast van niet-tekstuele content", plek: "non-text-contrast" },
  "1.4.12": { niveau: "AA", naam: "Tekstafstand", plek: "text-spacing" },
  "1.4.13": { niveau: "AA", naam: "Content bij hover of focus", plek: "content-on-hover-or-focus" },
  "2.1.1": { niveau: "A", naam: "Toetsenbord", plek: "keyboard" },
  "2.1.2": { niveau: "A", naam: "Geen toetsenbordval", plek: "no-keyboard-trap" },
  "2.1.4": { niveau: "A", naam: "Enkel teken sneltoetsen", plek: "character-key-shortcuts" },
  "2.2.1": { niveau: "A", naam: "Timing aanpasbaar", plek: "timing-adjustable" },
  "2.2.2": { niveau: "A", naam: "Pauzeren, stoppen, verbergen", plek: "pause-stop-hide" },
  "2.3.1": { niveau: "A", naam: "Drie flitsen of beneden drempelwaarde", plek: "three-flashes-or-below-threshold" },
  "2.4.1": { niveau: "A", naam: "Blokken omzeilen", plek: "bypass-blocks" },
  "2.4.2": { niveau: "A", naam: "Paginatitel", plek: "page-titled" },
  "2.4.3": { niveau: "A", naam: "Focus volgorde", plek: "focus-order" },
  "2.4.4": { niveau: "A", naam: "Linkdoel (in context)", plek: "link-purpose-in-context" },
  "2.4.5": { niveau: "AA", naam: "Meerdere manieren", plek: "multiple-ways" },
  "2.4.6": { niveau: "AA", naam: "Koppen en labels", plek: "headings-and-labels" },
  "2.4.7": { niveau: "AA", naam: "Focus zichtbaar", plek: "focus-visible" },
  "2.4.11": { niveau: "AA", naam: "Focus niet bedekt (minimum)", plek: "focus-not-obscured-minimum" },
  "2.5.1": { niveau: "A", naam: "Aanwijzergebaren", plek: "pointer-gestures" },
  "2.5.2": { niveau: "A", naam: "Aanwijzerannulering", plek: "pointer-cancellation" },
  "2.5.3": { niveau: "A", naam: "Label in naam", plek: "label-in-name" },
  "2.5.4": { niveau: "A", naam: "Bewegingsactivering", plek: "motion-actuation" },
  "2.5.7": { niveau: "AA", naam: "Sleepbewegingen", plek: "dragging-movements" },
  "2.5.8": { niveau: "AA", naam: "Grootte van het aanwijsgebied (minimum)", plek: "target-size-minimum" },
  "3.1.1": { niveau: "A", naam: "Taal van de pagina", plek: "language-of-page" },
  "3.1.2": { niveau: "AA", naam: "Taal van onderdelen", plek: "language-of-parts" },
  "3.2.1": { niveau: "A", naam: "Bij focus", plek: "on-focus" },
  "3.2.2": { niveau: "A", naam: "Bij input", plek: "on-input" },
  "3.2.3": { niveau: "AA", naam: "Consistente navigatie", plek: "consistent-navigation" },
  "3.2.4": { niveau: "AA", naam: "Consistente identificatie", plek: "consistent-identification" },
  "3.2.6": { niveau: "A", naam: "Consistente hulp", plek: "consistent-help" },
  "3.3.1": { niveau: "A", naam: "Foutidentificatie", plek: "error-identification" },
  "3.3.2": { niveau: "A", naam: "Labels of instructies", plek: "labels-or-instructions" },
  "3.3.3": { niveau: "AA", naam: "Foutsuggestie", plek: "error-suggestion" },
  "3.3.4": { niveau: "AA", naam: "Foutpreventie (wettelijk, financieel, gegevens)", plek: "error-prevention-legal-financial-data" },
  "3.3.7": { niveau: "A", naam: "Overbodige invoer", plek: "redundant-entry" },
  "3.3.8": { niveau: "AA", naam: "Toegankelijke authenticatie (minimum)", plek: "accessible-authentication-minimum" },
  "4.1.2": { niveau: "A", naam: "Naam, rol, waarde", plek: "name-role-value" },
  "4.1.3": { niveau: "AA", naam: "Statusberichten", plek: "status-messages" },
} as const satisfies Readonly<Record<string, { niveau: "A" | "AA"; naam: string; plek: string }>>;
export type Criterion = keyof typeof criteria;

/** The possible results for a criterion, and their names in the two exchange formats (GSA OpenACR, catalog of terms; W3C EARL 1.0 Schema, outcomes). */
export const criterionVerdicts = {
  voldoet: { woord: "voldoet", openacr: "supports", earl: "earl:passed" },
  deels: { woord: "voldoet deels", openacr: "partially-supports", earl: "earl:failed" },
  niet: { woord: "voldoet niet", openacr: "does-not-support", earl: "earl:failed" },
  nvt: { woord: "niet van toepassing", openacr: "not-applicable", earl: "earl:inapplicable" },
} as const;

const testFile = z.string().regex(/^tests\/[\w./-]+\.tsx?$/, "Noem een bestand met toetsen, bijvoorbeeld tests/site/exit.test.ts.");

/** The result for a criterion and its basis: tests that run with every change, or the day on which somebody checked it. */
const judged = z
  .strictObject({
    oordeel: z.enum(keysOf(criterionVerdicts)),
    hoe: line,
    toetsen: z.array(testFile).default([]),
    nagelopen: day.optional(),
  })
  .refine(({ toetsen, nagelopen }) => toetsen.length > 0 || nagelopen !== undefined, {
    message: "Noem onder toetsen wat dit bewijst, of onder nagelopen de dag waarop iemand keek.",
  });

/** A known barrier, described for the people who meet it. Without criteria it falls outside the standard, but is a barrier all the same. */
const limit = z.strictObject({
  id: slug,
  titel: line,
  criteria: z.array(z.enum(keysOf(criteria))).default([]),
  waar: line,
  oorzaak: line,
  gevolg: line,
  omweg: line,
  maatregel: line,
  sinds: day,
  bekeken_op: day,
});

/** An independent audit of the whole site, by WCAG-EM: status A and B require one of at most three years old. */
const audit = z.strictObject({ door: line, dag: day, verslag: line });

/** What we know about the accessibility of this edition (`_data/toegankelijkheid.yaml`). */
export const accessibility = z
  .strictObject({
    opgesteld_op: day,
    bekeken_op: day,
    onderzoek: audit.optional(),
    /** The day by which an ordered audit will be done. */
    onderzoek_op: day.optional(),
    methoden: z.array(z.strictObject({ naam: line, wat: line, toetsen: z.array(testFile).min(1, "Noem de toetsen.") })),
    niet_gedaan: z.array(line),
    criteria: z.record(z.enum(keysOf(criteria)), judged),
    grenzen: z.array(limit),
  })
  .superRefine((register, context) => {
    const bounded = new Set(register.grenzen.flatMap((one) => one.criteria));
    for (const number of keysOf(criteria)) {
      const failing = ["deels", "niet"].includes(register.criteria[number].oordeel);
      if (failing === bounded.has(number)) continue;
      context.addIssue({
        code: "custom",
        path: ["criteria", number, "oordeel"],
        message: failing
          ? "Zeg onder grenzen wat hier niet werkt, met dit criterium erbij."
          : "Onder grenzen staat dat hier iets niet werkt. Schrijf deels of niet, of haal het criterium daar weg.",
      });
    }
  });
export type Accessibility = z.infer<typeof accessibility>;

/** The statuses in our words: the model's own names for them refer to a law that binds governments. */
export const letters = {
  A: "onderzocht en in orde",
  B: "onderzocht, niet alles in orde",
  C: "onderzoek besteld",
  D: "nog niet onderzocht",
} as const;
type Letter = keyof typeof letters;

/**
 * The status that the Dutch model gives a statement, computed from the facts and never typed in
 * (digitoegankelijk.nl/toegankelijkheidsverklaring/status): A and B require an audit of at most three years old, C one that follows
 * within six months of the statement, D is a statement without either.
 * @param today YYYY-MM-DD
 */
export function statusLetter({ opgesteld_op, onderzoek, onderzoek_op, criteria: found }: Accessibility, today: string): Letter {
  if (onderzoek !== undefined && today < monthsAfter(onderzoek.dag, 36)) {
    return Object.values(found).every(({ oordeel }) => oordeel === "voldoet" || oordeel === "nvt") ? "A" : "B";
  }
  const within = monthsAfter(opgesteld_op, 6);
  return onderzoek_op !== undefined && onderzoek_op <= within && today <= within ? "C" : "D";
}

/** The same day a number of months later, as text for comparison only; the 31st of a shorter month sorts after its last day, as it should. */
function monthsAfter(from: string, months: number): string {
  const [year = 0, month = 0] = from.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  return `${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, "0")}-${from.slice(8)}`;
}
