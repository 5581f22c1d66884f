import { z } from "zod";
import { audiences, forms, keysOf, themes } from "../../_shared/vocabulary.ts";
import { scanKinds } from "../../_shared/zelfscan/kinds.ts";
import { behindDetour, detourMend, publicPageMend, unreliable } from "./detours.ts";
import { isCourt } from "./rulings.ts";

/** A calendar day as YYYY-MM-DD, in Europe/Amsterdam. Kept as text, because it is not a point in time. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-11-24.")
  .refine((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }, "Deze dag bestaat niet. Kijk de maand en de dag na.")
  .refine((text) => text >= "1900" && text < "2200", "Schrijf het jaar met vier cijfers, bijvoorbeeld 2026.");

/** The name of a page or of a row in a register: Dutch words in lower case with hyphens between them. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Gebruik alleen kleine letters, cijfers en streepjes.");

/** A slug within the Kompas; instruments have their own folder. */
const kompasSlug = z
  .string()
  .regex(
    /^(?:instrumenten\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
    "Noem een onderwerp van het Kompas, bijvoorbeeld signaleren of instrumenten/wet-bibob.",
  );

/** A Kader building block: theme 1-5, number within the theme. */
export const blockId = z.string().regex(/^K[1-5]\.(?:[1-9]|1[01])$/, "Noem een bouwsteen van het Kader, bijvoorbeeld K2.3.");

/** A question of the scan of the own house: its part, and the number within it. */
export const houseId = z.string().regex(scanKinds.huis.id, "Schrijf een H, een deel en een nummer, zoals H2.3.");

/** One line of prose. */
export const line = z.string().trim().min(1, "Dit veld is leeg.");

/** The position of a page among its siblings, from 1. */
export const position = z.int("Schrijf een heel getal.").positive("Schrijf een getal vanaf 1.");

const addressForm = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/;

/** The path of a page on this site, with a slash at the start and the end. */
export const pageAddress = z
  .string()
  .regex(addressForm, "Schrijf een adres van deze site, met aan beide kanten een streep: /kompas/signaleren/.");

/** The same, optionally with an anchor. */
export const placeAddress = z
  .string()
  .regex(
    new RegExp(`${addressForm.source.slice(0, -1)}(?:#[a-z0-9-]+)?$`),
    "Schrijf een adres van deze site, met aan beide kanten een streep: /kompas/signaleren/, of met een plek erachter: /kompas/signaleren/#begin.",
  );

/** The ECLI of a Dutch ruling, with a court whose name we have. */
export const ecli = z
  .string()
  // Stop here for a text that is not an ECLI at all, so that its court is not reported as well.
  .regex(/^ECLI:NL:[A-Z]{2,6}:\d{4}:[A-Z0-9]{1,12}$/, {
    error: "Schrijf het hele nummer van de uitspraak, bijvoorbeeld ECLI:NL:RVS:2022:285.",
    abort: true,
  })
  .refine((number) => isCourt(number.split(":")[2]), "Dit gerecht staat niet in de lijst. Kijk de letters in het nummer na.");

/** A full URL, with the scheme; `http` only for old sources that have no other. */
export const webAddress = straight(
  z.url({ protocol: /^https?$/, error: "Schrijf een volledig webadres, bijvoorbeeld https://www.rijksoverheid.nl/." }),
);
export const secureAddress = straight(z.url({ protocol: /^https$/, error: "Schrijf een volledig webadres dat met https:// begint." }));

/** Refuses a URL that goes through a search engine or mail program, that hides where it goes, or that only some can open. */
function straight(address: z.ZodURL): z.ZodURL {
  return address
    .refine((text) => behindDetour(text) === undefined, { error: detourMend, params: { code: "link-omweg" } })
    .refine((text) => unreliable(text) === undefined, {
      error: ({ input }) => `Deze link ${unreliable(String(input)) ?? ""} ${publicPageMend}`,
      params: { code: "link-omweg" },
    });
}

/**
 * Everything that a field can refer to, with the format of its name. A field declares this with {@link verwijst}; the row of its kind in
 * prose/names.ts then checks whether the name exists, and lists the choices.
 */
const written = {
  bron: slug,
  cijfer: slug,
  wet: slug,
  wetgeving: slug,
  uitspraak: slug,
  hulplijn: slug,
  /** A help line with a telephone number. */
  nummer: slug,
  begrip: slug,
  bouwsteen: blockId,
  huisvraag: houseId,
  /** A municipality by its name (_data/gemeenten.csv). */
  gemeente: line,
  onderwerp: kompasSlug,
  instrument: slug,
  kaart: slug,
  getuigenis: slug,
  /** A signal (_data/signalen.yaml). */
  signaal: slug,
  /** A quotation (_data/stemmen.yaml). */
  stem: slug,
  /** A case from a ruling (_data/zaken.yaml). */
  zaak: slug,
  tekening: slug,
  grafiek: slug,
  /** A safety region (_data/regios.yaml). */
  regio: slug,
  beeld: line,
  /** An address on this site; one of a testimony is removed when the testimony is withdrawn. */
  pagina: z.string().startsWith("/"),
  /** An address on this site that is never a testimony: a fixed layout cannot do without it. */
  "blijvende-pagina": line,
} as const satisfies Record<string, z.ZodString>;

/** The kinds of things that can be referred to. */
export type ReferenceKind = keyof typeof written;
export const referenceKinds: readonly ReferenceKind[] = keysOf(written);

const declared = z.registry<{ readonly kind: ReferenceKind }, z.ZodString>();

/** A field that refers to something: `bronnen: z.array(verwijst("bron"))`. */
export function verwijst(kind: ReferenceKind): z.ZodString {
  return written[kind].clone().register(declared, { kind });
}

/** The kind of thing that a value of this schema refers to; undefined when it is not a reference. */
export function kindNamed(schema: z.core.$ZodType): ReferenceKind | undefined {
  return schema instanceof z.ZodString ? declared.get(schema)?.kind : undefined;
}

/** Literal texts that the privacy lint may ignore, each with a reason. */
export const toegestaan = z.array(z.strictObject({ tekst: line, reden: line.min(10, "Schrijf in een zin waarom dit mag.") }));

/** Fields that every page has. Their meaning for editors: docs/redactie/schrijven.md. */
export const commonFields = {
  titel: line,
  samenvatting: line.max(200, "Een samenvatting is hoogstens 200 tekens."),
  bijgewerkt: day,
  herzien_voor: day,
  eigenaar: line,
  bronnen: z.array(verwijst("bron")),
  wijzigingen: z.array(z.strictObject({ datum: day, notitie: line })),
  concept: z.boolean().default(false),
  /** The role that still has to read a draft; removed once it has been read. */
  ter_lezing: line.optional(),
  /** The role that read it before publication; not the role that wrote it. */
  gezien_door: line.optional(),
  toegestaan: toegestaan.default([]),
  vormen: z.array(z.enum(keysOf(forms))).default([]),
  themas: z.array(z.enum(keysOf(themes))).default([]),
  doelgroepen: z.array(z.enum(keysOf(audiences))).default([]),
  trefwoorden: z.array(line).default([]),
  /** Search queries that this page answers: never shown, only searched. */
  gezocht: z
    .array(line.max(160, "Een regel van gezocht is hoogstens 160 tekens."))
    .max(30, "Een pagina heeft hoogstens 30 regels in gezocht.")
    .default([]),
  /** Replaces the title and the name of the site in the tab and the history, for a page that somebody may open in fear. */
  tab: line.max(30, "Het woord voor het tabblad is hoogstens 30 tekens.").optional(),
};
