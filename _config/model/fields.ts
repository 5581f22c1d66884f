import { z } from "zod";
import { audiences, forms, keysOf, themes } from "../../_shared/vocabulary.ts";
import { behindDetour, detourMend } from "./detours.ts";
import { isCourt } from "./rulings.ts";

/** A calendar day as YYYY-MM-DD, in Europe/Amsterdam. Kept as text: it is never a moment. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-11-24.")
  .refine((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }, "Deze dag bestaat niet. Kijk de maand en de dag na.")
  .refine((text) => text >= "1900" && text < "2200", "Schrijf het jaar met vier cijfers, bijvoorbeeld 2026.");

/** The name of a page or of a row in a register: lower-case Dutch kebab. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Gebruik alleen kleine letters, cijfers en streepjes.");

/** A slug within the Kompas; instruments stand in their own folder. */
const kompasSlug = z
  .string()
  .regex(
    /^(?:instrumenten\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
    "Noem een onderwerp van het Kompas, bijvoorbeeld signaleren of instrumenten/wet-bibob.",
  );

/** A Kader building block: theme 1-5, number within the theme. */
export const blockId = z.string().regex(/^K[1-5]\.(?:[1-9]|1[01])$/, "Noem een bouwsteen van het Kader, bijvoorbeeld K2.3.");

/** One line of prose. */
export const line = z.string().trim().min(1, "Dit veld is leeg.");

/** The place of a page among its neighbours, from 1. */
export const position = z.int("Schrijf een heel getal.").positive("Schrijf een getal vanaf 1.");

const addressForm = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/;

/** The address of a page on this site: a folder, with a slash on both sides. */
export const pageAddress = z
  .string()
  .regex(addressForm, "Schrijf een adres van deze site, met aan beide kanten een streep: /kompas/signaleren/.");

/** The same, also with a place on that page. */
export const placeAddress = z
  .string()
  .regex(
    new RegExp(`${addressForm.source.slice(0, -1)}(?:#[a-z0-9-]+)?$`),
    "Schrijf een adres van deze site, met aan beide kanten een streep: /kompas/signaleren/, of met een plek erachter: /kompas/signaleren/#begin.",
  );

/** The number of a Dutch ruling, of a court that we know by its code. */
export const ecli = z
  .string()
  // What is no number at all has no court and no year to be wrong.
  .regex(/^ECLI:NL:[A-Z]{2,6}:\d{4}:[A-Z0-9]{1,12}$/, {
    error: "Schrijf het hele nummer van de uitspraak, bijvoorbeeld ECLI:NL:RVS:2022:285.",
    abort: true,
  })
  .refine((number) => isCourt(number.split(":")[2]), "Dit gerecht staat niet in de lijst. Kijk de letters in het nummer na.");

/** A full web address, with the scheme; `http` only for old sources that have no other. */
export const webAddress = straight(
  z.url({ protocol: /^https?$/, error: "Schrijf een volledig webadres, bijvoorbeeld https://www.rijksoverheid.nl/." }),
);
export const secureAddress = straight(z.url({ protocol: /^https$/, error: "Schrijf een volledig webadres dat met https:// begint." }));

/** Not by way of a program that was searched or mailed with. */
function straight(address: z.ZodURL): z.ZodURL {
  return address.refine((text) => behindDetour(text) === undefined, { error: detourMend, params: { code: "link-omweg" } });
}

/**
 * What a field can name that stands elsewhere, and how its name is written. A field says so with {@link verwijst}; whether the name exists is
 * then checked, and what there is to choose from is then asked, by the row of its kind in prose/names.ts.
 */
const written = {
  bron: slug,
  cijfer: slug,
  wet: slug,
  wetgeving: slug,
  uitspraak: slug,
  hulplijn: slug,
  /** A help line that somebody can ring. */
  nummer: slug,
  begrip: slug,
  bouwsteen: blockId,
  /** A municipality by its name (_data/gemeenten.csv). */
  gemeente: line,
  onderwerp: kompasSlug,
  instrument: slug,
  kaart: slug,
  getuigenis: slug,
  /** Something that can be seen (_data/signalen.yaml). */
  signaal: slug,
  /** What somebody said in public (_data/stemmen.yaml). */
  stem: slug,
  /** A case from a ruling (_data/zaken.yaml). */
  zaak: slug,
  tekening: slug,
  beeld: line,
  /** An address on this site; that of one testimony goes when the testimony goes. */
  pagina: z.string().startsWith("/"),
  /** An address on this site that never is one testimony: what has a fixed form cannot lose it. */
  "blijvende-pagina": line,
} as const satisfies Record<string, z.ZodString>;

/** Everything that can be named. */
export type ReferenceKind = keyof typeof written;
export const referenceKinds: readonly ReferenceKind[] = keysOf(written);

const declared = z.registry<{ readonly kind: ReferenceKind }, z.ZodString>();

/** A field that holds the name of something: `bronnen: z.array(verwijst("bron"))`. */
export function verwijst(kind: ReferenceKind): z.ZodString {
  return written[kind].clone().register(declared, { kind });
}

/** What a value of this schema names; undefined when it names nothing. */
export function kindNamed(schema: z.core.$ZodType): ReferenceKind | undefined {
  return schema instanceof z.ZodString ? declared.get(schema)?.kind : undefined;
}

/** What the privacy lint may pass over, word for word, and why. */
export const toegestaan = z.array(z.strictObject({ tekst: line, reden: line.min(10, "Schrijf in een zin waarom dit mag.") }));

/** Fields every page has. Their meaning for editors: docs/redactie/schrijven.md. */
export const commonFields = {
  titel: line,
  samenvatting: line.max(200, "Een samenvatting is hoogstens 200 tekens."),
  bijgewerkt: day,
  herzien_voor: day,
  eigenaar: line,
  bronnen: z.array(verwijst("bron")),
  wijzigingen: z.array(z.strictObject({ datum: day, notitie: line })),
  concept: z.boolean().default(false),
  /** The role that has to read a draft; gone when it was read. */
  ter_lezing: line.optional(),
  /** The role that read it before it was ready, another than who wrote it. */
  gezien_door: line.optional(),
  toegestaan: toegestaan.default([]),
  vormen: z.array(z.enum(keysOf(forms))).default([]),
  themas: z.array(z.enum(keysOf(themes))).default([]),
  doelgroepen: z.array(z.enum(keysOf(audiences))).default([]),
  trefwoorden: z.array(line).default([]),
  /** What people type when this page answers: never shown, only searched. */
  gezocht: z
    .array(line.max(160, "Een regel van gezocht is hoogstens 160 tekens."))
    .max(30, "Een pagina heeft hoogstens 30 regels in gezocht.")
    .default([]),
  /** What tab and history show in place of the title and the name of the site, on a page that somebody opens in fear. */
  tab: line.max(30, "Het woord voor het tabblad is hoogstens 30 tekens.").optional(),
};
