import type { ComponentChildren } from "preact";
import type { Body } from "../../_includes/views.ts";
import { nodesOf } from "../model/nodes.ts";
import { ProseContext, type ProseSurroundings, type Target } from "../prose/context.ts";
import { hasGentleRoute } from "../prose/directives/gentle.ts";
import { renderProse } from "../prose/prose.ts";
import { testimonyOf } from "../prose/testimony.ts";
import { checkSound } from "../check/sound/sound.ts";
import type { DenyList } from "../check/privacy/deny-list.ts";
import { isToldAgain } from "../check/privacy/fingerprint.ts";
import { factsOf, isStory, kindRows, type FrontMatter, type Kind } from "../model/kinds.ts";
import type { Channel } from "../../_shared/vocabulary.ts";
import type { Page } from "../prose/page.ts";
import type { Fault, Saying } from "../model/faults.ts";
import type { Parsed } from "../read/front-matter.ts";
import type { PagePlacement } from "../model/place.ts";
import type { MediaFolders } from "../read/media.ts";
import { privateName } from "../read/private-name.js";
import { isPrivate } from "../read/private.ts";
import { validate } from "../read/validate.ts";

/** A page with valid fields, before its prose is rendered. */
export interface Draft {
  readonly kind: Kind;
  readonly file: string;
  readonly place: PagePlacement;
  readonly data: FrontMatter<Kind>;
  readonly parsed: Parsed;
  readonly media: MediaFolders;
}

/** A page with valid fields, and the channels in which it may appear (edition/publication.ts). */
export interface Judged extends Draft {
  readonly channels: ReadonlySet<Channel>;
}

/** Whether a page is marked as a draft (`concept: true`). */
export function isConcept(parsed: Parsed): boolean {
  const { value } = parsed.yaml;
  return typeof value === "object" && value !== null && "concept" in value && value.concept === true;
}

/** Whether our Dutch style rules apply: not to a story that somebody told, whose words are theirs, nor to a page in another language. */
export function isOurDutch({ data, file, kind }: Draft): boolean {
  return !isPrivate(file) && factsOf(kind).foreign !== true && !("herkomst" in data && data.herkomst !== "samengesteld");
}

/**
 * Checks where a story is stored: one that somebody told belongs only in the private folder, and that folder holds only such stories, each with
 * consent.
 */
export function originFaults(file: string, place: PagePlacement, { yaml: { value, lineOf } }: Parsed): Fault[] {
  const fields: object = typeof value === "object" && value !== null ? value : {};
  const origin = "herkomst" in fields ? fields.herkomst : undefined;
  const refuse = (line: number, field: string, saying: Saying): Fault[] => [{ file, line, field, ...saying }];
  if (!isPrivate(file)) {
    if (origin !== "interview") return [];
    return refuse(lineOf(["herkomst"]), "herkomst", {
      code: "interview-in-project",
      what: "Een verhaal dat iemand ons vertelde, staat nooit in dit project: wat hier staat, blijft in de geschiedenis, ook na weghalen.",
      mend: "Zet het bestand in de privémap (PRIVE_CONTENT), haal het hier weg en bel meteen een ontwikkelaar.",
    });
  }
  if (!isStory(place.kind))
    return refuse(1, "bestand", {
      code: "alleen-getuigenissen",
      what: "In de privémap staan alleen getuigenissen.",
      mend: "Zet deze tekst in content/.",
    });
  // The schema reports a missing field.
  if (origin === undefined) return [];
  if (origin !== "interview")
    return refuse(lineOf(["herkomst"]), "herkomst", {
      code: "alleen-verteld",
      what: "In de privémap staan alleen verhalen die iemand ons vertelde, en dit komt ergens anders vandaan.",
      mend: "Is het wel verteld, schrijf dan herkomst: interview en vul de toestemming in. Zet een samengesteld verhaal in content/.",
    });
  if ("toestemming" in fields) return [];
  return refuse(1, "toestemming", {
    code: "toestemming-ontbreekt",
    what: "Bij dit verhaal staat geen toestemming van wie het vertelde.",
    mend: "Vul het veld toestemming in, of haal het bestand weg: zonder toestemming staat een verhaal ook niet in de privémap.",
  });
}

/**
 * Whether a draft may keep this fault where it is stored. In the private folder, a fault in the origin or the consent is never accepted, not even
 * in a draft.
 */
export function mayLieThere({ file, field }: Fault): boolean {
  return !isPrivate(file) || !/^(?:herkomst|toestemming)(?:\.|$)/.test(field);
}

/** Refuses a withdrawn story that returns under another name; the message does not quote it. */
export function toldAgainFaults(
  file: string,
  { kind }: PagePlacement,
  { body, bodyLine }: Parsed,
  denyList: DenyList | undefined,
): Fault[] {
  if (!isStory(kind) || denyList === undefined || !isToldAgain(body, denyList.stories, denyList.key)) return [];
  return [
    {
      file,
      line: bodyLine,
      field: "tekst",
      code: "verhaal-ingetrokken",
      what: "Dit verhaal heeft te veel woorden gemeen met een verhaal dat is ingetrokken.",
      mend: "Haal het bestand weg. Is het echt een ander verhaal, vertel het dan in eigen woorden.",
    },
  ];
}

/** Warns for a consent of more than a year: it should be renewed each year. Days are compared as text, so that a leap year counts as one year. */
export function longConsentWarnings({ file, data, parsed }: Draft): Fault[] {
  if (!("toestemming" in data) || data.toestemming === undefined) return [];
  const { gegeven, geldig_tot } = data.toestemming;
  const yearLater = `${String(Number(gegeven.slice(0, 4)) + 1)}${gegeven.slice(4)}`;
  if (geldig_tot <= yearLater) return [];
  return [
    {
      file,
      line: parsed.yaml.lineOf(["toestemming", "geldig_tot"]),
      field: "toestemming.geldig_tot",
      code: "toestemming-lang",
      what: "Deze toestemming geldt langer dan een jaar.",
      mend: "Zet geldig_tot hoogstens een jaar na gegeven, en vraag het daarna opnieuw aan de verteller.",
    },
  ];
}

/** Each consent belongs to one story: a copied file would copy its reference too. */
export function consentFaults(drafts: readonly Draft[]): Fault[] {
  const first = new Map<string, string>();
  return drafts.flatMap(({ file, data, parsed }) => {
    const ref = "toestemming" in data ? data.toestemming?.ref : undefined;
    if (ref === undefined) return [];
    const other = first.get(ref);
    first.set(ref, other ?? file);
    return other === undefined
      ? []
      : [
          {
            file,
            line: parsed.yaml.lineOf(["toestemming", "ref"]),
            field: "toestemming.ref",
            code: "toestemming-dubbel" as const,
            what: `Deze toestemming hoort bij ${other}.`,
            mend: "Elke getuigenis heeft een eigen toestemming, met een eigen kenmerk.",
          },
        ];
  });
}

/**
 * Validates the fields of a page against the schema of its kind.
 * @returns the page before its prose is rendered, or the faults in its fields
 */
export function readDraft(
  kind: Kind,
  file: string,
  place: PagePlacement,
  parsed: Parsed,
  media: MediaFolders,
): Draft | { faults: Fault[] } {
  const result = validate(kindRows[kind].schema, parsed.yaml.value ?? {}, { file, ...parsed.yaml });
  return "faults" in result ? result : { kind, file, place, data: result.data, parsed, media };
}

/** How other pages may name a page. */
export function targetOf({ kind, data, address }: Pick<Page, "kind" | "data" | "address">): Target {
  const provenance = "herkomst" in data ? { provenance: data.herkomst } : {};
  return { kind, title: data.titel, address, ...provenance };
}

/** The context in which the prose of a page is rendered. */
export function proseContextOf({ kind, file, parsed }: Omit<Draft, "data">, surroundings: ProseSurroundings): ProseContext {
  return new ProseContext(surroundings, file, parsed.bodyLine, {
    cited: factsOf(kind).cited,
    opens: factsOf(kind).scene === true,
  });
}

/** Renders the prose of a page. Faults in it are reported to the context. */
export function renderDraft(draft: Judged, context: ProseContext): Page {
  const { kind, data, parsed } = draft;
  const picture = pictureOf(data, context.surroundings);
  const body = renderProse(parsed.body, context, data.bronnen);
  if (!isStory(kind))
    for (const { line } of [...context.shown, ...context.moments])
      context.report(
        line,
        "laat-zien-los",
        "Dit is geen getuigenis, en alleen daaruit haalt de site alinea's en momenten.",
        "Haal de regel met ::laat-zien of ::moment weg.",
      );
  return { ...placedOf(draft), body, ...(picture === undefined ? {} : { picture: nodesOf(picture) }) };
}

/** A page without its text: where it stands, what its fields say, and where it may be shown. */
export function placedOf({ kind, file, place, data, channels }: Judged): Omit<Page, "body"> {
  return { kind, file, address: place.address, slug: place.slug, order: place.order ?? 0, data, channels };
}

/**
 * Renders the prose again for each book in which it may refer to other stories than on the site. Few texts refer to a story that is not in every
 * channel; all other texts are rendered once.
 */
export function renderInBooks(
  draft: Draft,
  onSite: ProseSurroundings,
  inBook: Readonly<Record<"pdf" | "epub", ProseSurroundings>>,
): ReadonlyMap<Channel, Body> {
  const named = [...(onSite.elsewhere ?? []), ...(inBook.pdf.elsewhere ?? []), ...(inBook.epub.elsewhere ?? [])].filter((address) =>
    draft.parsed.body.includes(testimonyOf(address) ?? address),
  );
  const bodies = new Map<Channel, Body>();
  for (const channel of ["pdf", "epub"] as const) {
    if (named.every((address) => onSite.targets.has(address) === inBook[channel].targets.has(address))) continue;
    bodies.set(channel, renderProse(draft.parsed.body, proseContextOf(draft, inBook[channel]), draft.data.bronnen));
  }
  return bodies;
}

/** The picture of a story, with its maker. For a composite story, a sentence adds that the picture does not show the place of the story. */
function pictureOf(data: FrontMatter<Kind>, { picture, registers }: ProseSurroundings): ComponentChildren {
  if (!("beeld" in data) || data.beeld === undefined) return undefined;
  const { bestand, alt, herkomst } = data.beeld;
  const origin = `Beeld: ${herkomst.replace(/\.$/, "")}.`;
  return picture(bestand, alt, data.herkomst === "samengesteld" ? `${origin} ${registers.sentences.niet_de_plek}` : origin);
}

/** The recording of a story, if any, and its faults. */
export async function soundOf({ data, file, parsed, media }: Draft, body: Body): Promise<Awaited<ReturnType<typeof checkSound>>> {
  if (!("geluid" in data) || data.geluid === undefined) return { faults: [] };
  const name = `${isPrivate(file) ? privateName : "assets"}/geluid`;
  return checkSound({ geluid: data.geluid, folder: media.sounds, name, prose: body.prose, file, lineOf: parsed.yaml.lineOf });
}

/** The gentle route of a chapter, if any; the context holds its faults. */
export function renderGently(
  { kind, file, parsed, data }: Draft,
  surroundings: ProseSurroundings,
): { body: Body; context: ProseContext } | undefined {
  if (factsOf(kind).gentle !== true || !hasGentleRoute(parsed.body)) return undefined;
  const context = new ProseContext(surroundings, file, parsed.bodyLine, { route: "zacht", cited: "parts" });
  return { body: renderProse(parsed.body, context, data.bronnen), context };
}

/** Removes duplicate faults: what both routes of a chapter share is checked twice. */
export function onceEach(faults: readonly Fault[]): Fault[] {
  const place = ({ file, line, field, code, what }: Fault): string => [file, String(line), field, code, what].join("\n");
  return [...new Map(faults.map((fault) => [place(fault), fault])).values()];
}

/** No two files may get the same address. Case is ignored, since some disks and servers ignore it. */
export function addressFaults(drafts: readonly Draft[]): Fault[] {
  const first = new Map<string, string>();
  return drafts.flatMap(({ file, place }) => {
    const key = place.address.toLowerCase();
    const other = first.get(key);
    first.set(key, other ?? file);
    return other === undefined
      ? []
      : [
          {
            file,
            line: 1,
            field: "bestand",
            code: "adres-dubbel" as const,
            what: `Dit bestand krijgt hetzelfde adres (${place.address}) als ${other}.`,
            mend: "Geef een van de twee een andere naam.",
          },
        ];
  });
}
