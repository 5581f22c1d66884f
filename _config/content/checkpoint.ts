import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { chartNames } from "../figures/index.ts";
import { ProseContext, type Surroundings, type Target } from "../markdown/context.ts";
import { hasGentleRoute } from "../markdown/directives/gentle.ts";
import { renderProse } from "../markdown/prose.ts";
import type { Body } from "../../_includes/views.ts";
import { isPicture, pictureName } from "./picture.ts";
import { readPage, readRegisters, spellingWarnings, styleWarnings } from "../language/lint.ts";
import type { Spelling } from "../language/spelling.ts";
import type { YamlMemory } from "../memory/yaml.ts";
import type { DenyList } from "../privacy/deny-list.ts";
import { privacyFindings, type PrivacyFindings } from "../privacy/lint.ts";
import { metadataFaults } from "../privacy/metadata.ts";
import { peopleLike, smallestGroup } from "../privacy/mosaic.ts";
import { placeNames, type PlaceNames } from "../privacy/story-details.ts";
import { toegestaan } from "../schemas/fields.ts";
import { pageSchemas, type FrontMatter, type Kind } from "../schemas/pages.ts";
import type { Edition, Page } from "./edition.ts";
import { dueWarnings, withLapsed } from "./best-before.ts";
import type { Fault } from "./faults.ts";
import { parseFrontMatter, type Parsed } from "./front-matter.ts";
import { placeOf, type Place } from "./kinds.ts";
import { privateName, readPrivate } from "./private.ts";
import { publicationOf, withheldFrom, type Withheld } from "./publication.ts";
import { readFolder, type TextFile } from "./read.ts";
import { fieldTextFaults } from "./field-texts.ts";
import { unfinishedFaults } from "./unfinished.ts";
import { pageReferenceFaults, registerReferenceFaults } from "./references.ts";
import { isRegister, loadRegisters, registerFiles, withProposed, type Registers } from "./registers.ts";
import { validate } from "./yaml.ts";

export interface CheckpointOptions {
  /** Absolute path of the project: the folder that holds content/, _data/ and assets/. */
  readonly root: string;
  /** The day of this edition, YYYY-MM-DD in Europe/Amsterdam. */
  readonly today: string;
  /** Absolute path of the private folder (content/private.ts), when there is one. */
  readonly privateFolder?: string | undefined;
  /** Names that may never appear (privacy/deny-list.ts). */
  readonly denyList?: DenyList | undefined;
  /** Looks words up (language/spelling.ts). Absent: spelling is not looked at, which is what a build needs. */
  readonly spelling?: Spelling;
  /** What was parsed before (memory/yaml.ts). Absent: everything is parsed. */
  readonly memory?: YamlMemory;
  /** Files that are not on the disk yet, judged as if they were; one with the name of a register stands in for it. */
  readonly proposed?: readonly TextFile[];
  /**
   * Makes the pictures the pages ask for, by absolute path, and returns how to draw each. Absent: pictures are only
   * checked to exist, which is what `npm run controle` needs.
   */
  readonly makePictures?: (paths: readonly string[]) => Promise<ReadonlyMap<string, (alt: string) => string>>;
}

export interface CheckpointResult {
  /** The edition, when nothing stands in its way. */
  readonly edition?: Edition;
  /** Faults of what would be published. */
  readonly faults: readonly Fault[];
  /** Faults of drafts, and what a build can do without: worth knowing, no reason to stop. */
  readonly warnings: readonly Fault[];
  /** Every file that was read, from the project's root. */
  readonly files: readonly string[];
  /** What was read and left out of a channel, with the reason; for the build's report. */
  readonly withheld: readonly Withheld[];
}

/** A page whose fields passed, before its prose is rendered. */
interface Draft {
  readonly kind: Kind;
  readonly file: string;
  readonly place: Place;
  readonly data: FrontMatter<Kind>;
  readonly parsed: Parsed;
  /** Absolute path of the folder its pictures come from. */
  readonly images: string;
}

/**
 * The one checkpoint between what editors write and what is published: schema, references, privacy of the form,
 * addresses, publication. Reads everything, reports every fault at once, decides nothing about looks.
 */
export async function checkpoint(options: CheckpointOptions): Promise<CheckpointResult> {
  const { root, today, privateFolder, denyList, makePictures, spelling, memory, proposed = [] } = options;
  const loaded = await loadRegisters(root, proposed, memory);
  const { files, faults } = await readFolder(join(root, "content"), root);
  files.push(...proposed.filter(({ file }) => !isRegister(file)));
  if (privateFolder !== undefined) {
    const own = await readPrivate(privateFolder);
    files.push(...own.files);
    faults.push(...own.faults);
  }
  const warnings: Fault[] = [];
  const withheld: Withheld[] = [];

  const municipalities = "registers" in loaded ? loaded.registers.municipalities : [];
  const lint = privacyLint(placeNames(municipalities.flatMap(({ naam, andere_namen }) => [naam, andere_namen ?? naam])), denyList);
  faults.push(...(await mediaAndRegisterFaults(options, lint)));

  const drafts: Draft[] = [];
  for (const file of files) {
    const place = placeOf(file.path);
    if ("problem" in place) {
      faults.push({ file: file.file, line: 1, field: "bestand", ...place.problem });
      continue;
    }
    // Of a story that somebody told, nothing stays behind when its file is gone.
    const parsed = parseFrontMatter(file, isPrivate(file.file) ? undefined : memory);
    if ("faults" in parsed) {
      faults.push(...parsed.faults, ...lint(file, place).always);
      continue;
    }
    const misplaced = originFaults(file.file, place, parsed);
    if (misplaced.length > 0) {
      faults.push(...misplaced);
      continue;
    }
    const images = privateFolder !== undefined && isPrivate(file.file) ? join(privateFolder, "beeld") : join(root, "assets/images");
    const draft = readDraft(place.kind, file.file, place, parsed, images);
    const leads = lint(file, place, parsed);
    faults.push(...leads.always);
    (isConcept(parsed) ? warnings : faults).push(...leads.faults, ...unfinishedFaults(file));
    if (!("faults" in draft)) {
      drafts.push(draft);
    } else if (isConcept(parsed)) {
      warnings.push(...draft.faults);
      withheld.push({ file: file.file, channels: ["web"], reason: "concept" });
    } else {
      faults.push(...draft.faults);
    }
  }
  const names = [...Object.values(registerFiles), ...files.map(({ file }) => file)];
  if ("faults" in loaded) return { faults: [...loaded.faults, ...faults], warnings, files: names, withheld };
  const registers = withLapsed(loaded.registers, today);

  const published: Draft[] = [];
  for (const draft of drafts) {
    const candidate = { kind: draft.kind, slug: draft.place.slug, data: draft.data };
    const circumstances = { today, withdrawn: registers.withdrawn };
    if (publicationOf(candidate, "web", circumstances).published) published.push(draft);
    withheld.push(...withheldFrom(candidate, circumstances).map((absence) => ({ file: draft.file, ...absence })));
  }
  faults.push(...consentFaults(drafts));

  // A page with a fault is there all the same: what refers to it has no fault of its own.
  const targets = new Map(
    faults.flatMap(({ file }) => addressOf(file)).map((address): [string, Target] => [address, { title: address, address }]),
  );
  for (const { data, place } of published) {
    const provenance = "herkomst" in data ? { provenance: data.herkomst } : {};
    targets.set(place.address, { title: data.titel, address: place.address, ...provenance });
  }
  faults.push(...addressFaults(published));

  const picture = await pictureMaker(published, makePictures);
  const rendered: { page: Page; links: ProseContext["links"]; bodyLine: number }[] = [];
  const publishable = new Set(published);
  for (const draft of drafts) {
    const isPublished = publishable.has(draft);
    const surroundings: Surroundings = {
      registers,
      targets,
      picture: (file, alt) => (pictureName.test(file) ? picture(join(draft.images, file), alt) : undefined),
      plainTerms: draft.place.address.startsWith("/hulp/"),
    };
    const context = new ProseContext(surroundings, draft.file, draft.parsed.bodyLine, { anchors: anchored.has(draft.kind) });
    const whole = renderDraft(draft, context);
    const gently = renderGently(draft, surroundings);
    const page = gently === undefined ? whole : { ...whole, gentle: gently.body };
    const { lineOf } = draft.parsed.yaml;
    const inText = onceEach([...context.faults, ...(gently?.context.faults ?? [])]);
    const found = [...inText, ...fieldTextFaults(page, lineOf), ...pageReferenceFaults(page, lineOf, surroundings)];
    (isPublished ? faults : warnings).push(...found);
    warnings.push(...context.warnings, ...mosaicWarnings(draft, registers));
    if (isPublished) rendered.push({ page, links: [...context.links, ...(gently?.context.links ?? [])], bodyLine: draft.parsed.bodyLine });
  }
  const read = [...drafts.filter(isOurDutch).map((draft) => readPage(draft, draft.parsed)), ...readRegisters(registers)];
  warnings.push(...styleWarnings(read, registers.languageGuide));
  if (spelling !== undefined) warnings.push(...(await spellingWarnings(read, registers, spelling)));

  const inRegisters = registerReferenceFaults(registers, targets);
  faults.push(...linkFaults(rendered, registers, targets), ...inRegisters.faults);
  warnings.push(...inRegisters.warnings, ...dueWarnings({ registers, pages: rendered.map(({ page }) => page), today }));

  if (faults.length > 0) return { faults, warnings, files: names, withheld };
  return {
    edition: assemble(
      rendered.map(({ page }) => page),
      registers,
      today,
    ),
    faults,
    warnings,
    files: names,
    withheld,
  };
}

/** The privacy lint for the files of one check; a file whose fields cannot be read is looked through as plain text. */
function privacyLint(places: PlaceNames, denyList: DenyList | undefined) {
  return ({ file, text }: TextFile, place?: Place, parsed?: Parsed): PrivacyFindings => {
    const value = parsed?.yaml.value;
    const field: unknown = typeof value === "object" && value !== null && "toegestaan" in value ? value.toegestaan : [];
    const allowed = toegestaan.safeParse(field);
    return privacyFindings(
      {
        file,
        text,
        story: place?.kind === "getuigenis",
        bodyLine: parsed?.bodyLine ?? 1,
        allowed: allowed.success ? allowed.data : [],
        lineOfAllowed: (index) => parsed?.yaml.lineOf(["toegestaan", index]) ?? 1,
      },
      { places, denyList },
    );
  };
}

/** What is hidden in pictures and other media, and what leads to a person in the registers and in the names of media. */
async function mediaAndRegisterFaults({ root, privateFolder, proposed = [] }: CheckpointOptions, lint: ReturnType<typeof privacyLint>): Promise<Fault[]> {
  const media = [
    { folder: join(root, "assets/images"), name: "assets/images" },
    ...(privateFolder === undefined ? [] : [{ folder: join(privateFolder, "beeld"), name: `${privateName}/beeld` }]),
  ];
  const hidden = await Promise.all(media.map(({ folder, name }) => metadataFaults(folder, name)));
  const named = await Promise.all(
    media.map(async ({ folder, name }) => (await readdir(folder).catch(() => [])).map((file) => ({ file: `${name}/${file}`, path: file, text: "" }))),
  );
  const registers = withProposed((await readFolder(join(root, "_data"), root)).files, proposed);
  const leads = [...named.flat(), ...registers].map((file) => lint(file));
  return [...hidden.flat(), ...leads.flatMap(({ always, faults }) => [...always, ...faults])];
}

/** A story that tells so much that few people fit it. */
function mosaicWarnings({ kind, data, file, parsed }: Draft, registers: Registers): Fault[] {
  const reported = registers.figures.get("nr-gemeld-2024")?.waarde;
  if (kind !== "getuigenis" || !("herkomst" in data) || data.soort !== "overlever" || reported === undefined) return [];
  const people = peopleLike(data, `${data.titel} ${data.samenvatting} ${parsed.body}`, reported);
  if (people >= smallestGroup) return [];
  return [
    {
      code: "mozaiek",
      file,
      line: 1,
      field: "velden",
      what: `Wat dit verhaal samen vertelt, past naar schatting op ${people < 1 ? "minder dan één" : `ongeveer ${String(Math.round(people))}`} van de mensen die per jaar worden gemeld.`,
      mend: "Maak het vager: leeftijd, soort regio, land of tijd van het jaar. docs/redactie/getuigenis.md legt uit hoe wij dit schatten.",
    },
  ];
}

function isConcept(parsed: Parsed): boolean {
  const { value } = parsed.yaml;
  return typeof value === "object" && value !== null && "concept" in value && value.concept === true;
}

/** Not a story that somebody told: its words are theirs, and nobody tells them how to say it. Nor a page in another language. */
function isOurDutch({ data, file, kind }: Draft): boolean {
  return !isPrivate(file) && kind !== "taal" && !("herkomst" in data && data.herkomst !== "samengesteld");
}

function isPrivate(file: string): boolean {
  return file.startsWith(`${privateName}/`);
}

/** A story that somebody told stands in the private folder and nowhere else; that folder holds nothing but stories. */
function originFaults(file: string, place: Place, { yaml: { value, lineOf } }: Parsed): Fault[] {
  if (isPrivate(file)) {
    return place.kind === "getuigenis"
      ? []
      : [{ file, line: 1, field: "bestand", code: "alleen-getuigenissen", what: "In de privémap staan alleen getuigenissen.", mend: "Zet deze tekst in content/." }];
  }
  if (typeof value !== "object" || value === null || !("herkomst" in value) || value.herkomst !== "interview") return [];
  return [
    {
      file,
      line: lineOf(["herkomst"]),
      field: "herkomst",
      code: "interview-in-project",
      what: "Een verhaal dat iemand ons vertelde, staat nooit in dit project: wat hier staat, blijft in de geschiedenis, ook na weghalen.",
      mend: "Zet het bestand in de privémap (PRIVE_CONTENT), haal het hier weg en bel meteen een ontwikkelaar.",
    },
  ];
}

/** One consent, one story: who copies a file copies its reference along. */
function consentFaults(drafts: readonly Draft[]): Fault[] {
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

function readDraft(kind: Kind, file: string, place: Place, parsed: Parsed, images: string): Draft | { faults: Fault[] } {
  const result = validate(pageSchemas[kind], parsed.yaml.value ?? {}, { file, lineOf: parsed.yaml.lineOf });
  return "faults" in result ? result : { kind, file, place, data: result.data, parsed, images };
}

function renderDraft({ kind, file, place, data, parsed }: Draft, context: ProseContext): Page {
  const drawn = "beeld" in data && data.beeld !== undefined ? context.surroundings.picture(data.beeld.bestand, data.beeld.alt) : undefined;
  return {
    kind,
    file,
    address: place.address,
    slug: place.slug,
    order: place.order ?? 0,
    data,
    body: renderProse(parsed.body, context, data.bronnen),
    ...(drawn === undefined ? {} : { picture: drawn }),
  };
}

/** Kinds whose paragraphs a reader refers to: each paragraph has an anchor. */
const anchored = new Set<Kind>(["hoofdstuk", "onderwerp", "instrument"]);

/** A chapter by its gentle route, when it has one, with what is wrong there. */
function renderGently({ kind, file, parsed, data }: Draft, surroundings: Surroundings): { body: Body; context: ProseContext } | undefined {
  if (kind !== "hoofdstuk" || !hasGentleRoute(parsed.body)) return undefined;
  const context = new ProseContext(surroundings, file, parsed.bodyLine, { route: "zacht" });
  return { body: renderProse(parsed.body, context, data.bronnen), context };
}

/** What both routes of a chapter share is read twice, and said once. */
function onceEach(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${String(fault.line)} ${fault.code} ${fault.what}`, fault])).values()];
}

/** The address a file in `content/` asks for, if any. */
function addressOf(file: string): string[] {
  const place = placeOf(file.replace(/^content\//, ""));
  return "problem" in place ? [] : [place.address];
}

/** No two files may end at the same address; on some disks and servers capitals make no difference. */
function addressFaults(drafts: readonly Draft[]): Fault[] {
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

/** Draws a picture by its absolute path, or gives undefined when there is none of that name that can be shown. */
async function pictureMaker(drafts: readonly Draft[], make: CheckpointOptions["makePictures"]): Promise<Surroundings["picture"]> {
  const wanted = new Set<string>();
  for (const { parsed, data, images } of drafts) {
    const names = [...parsed.body.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, name = ""]) => name);
    if ("beeld" in data && data.beeld) names.push(data.beeld.bestand);
    for (const name of names) if (pictureName.test(name)) wanted.add(join(images, name));
  }
  const checked = await Promise.all([...wanted].map(async (path) => ((await isPicture(path)) ? [path] : [])));
  const present = new Set(checked.flat());
  const made = await make?.([...present].sort());
  return (path, alt) => (present.has(path) ? (made?.get(path)?.(alt) ?? "") : undefined);
}

/** What the build writes and prose may link to: the feed and the open data (_config/pages/). */
const builtAddresses = new Set(["/feed.xml", "/data/cijfers.csv", ...chartNames.map((name) => `/data/${name}.csv`)]);

/** Links between pages: the address must be published, and an anchor must stand on that page. */
function linkFaults(
  rendered: readonly { page: Page; links: ProseContext["links"]; bodyLine: number }[],
  registers: Registers,
  targets: ReadonlyMap<string, Target>,
): Fault[] {
  const anchors = new Map(rendered.map(({ page }) => [page.address, anchorsOf(page, registers)]));
  return rendered.flatMap(({ page, links, bodyLine }) =>
    links.flatMap(({ href, line }): Fault[] => {
      const [path = "", anchor] = href.split("#");
      const address = path === "" ? page.address : path;
      const known = anchors.get(address);
      const at = { file: page.file, line: line + bodyLine, field: "tekst" };
      if (known === undefined) {
        return builtAddresses.has(address) || targets.has(address)
          ? []
          : [
              {
                ...at,
                code: "link-onbekend" as const,
                what: `De link ${href} gaat naar een pagina die er niet is.`,
                mend: "Kijk het adres na; een concept telt niet mee.",
              },
            ];
      }
      return anchor === undefined || known.has(anchor)
        ? []
        : [
            {
              ...at,
              code: "plek-onbekend" as const,
              what: `Op ${address} staat geen plek met de naam ${anchor}.`,
              mend: "Neem de kop over in kleine letters met streepjes.",
            },
          ];
    }),
  );
}

function anchorsOf(page: Page, registers: Registers): ReadonlySet<string> {
  const ids = [...page.body.html.toString().matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
  if (page.kind === "begrippen") ids.push(...registers.terms.keys());
  if (page.kind === "thema") ids.push(...[...registers.blocks.keys()].map((id) => id.toLowerCase().replace(".", "-")));
  return new Set([...ids, "bronnenlijst"]);
}

function assemble(pages: readonly Page[], registers: Registers, today: string): Edition {
  const rooms = new Map<Kind, Page[]>();
  for (const page of [...pages].sort(inReadingOrder)) {
    const room = rooms.get(page.kind);
    if (room === undefined) rooms.set(page.kind, [page]);
    else room.push(page);
  }
  return {
    registers,
    rooms,
    byAddress: new Map(pages.map((page) => [page.address, page])),
    byFile: new Map(pages.map((page) => [page.file, page])),
    today,
  };
}

/** By number, then by the order an editor gave, then by title. */
function inReadingOrder(a: Page, b: Page): number {
  return rank(a) - rank(b) || (a.data.titel < b.data.titel ? -1 : 1);
}

function rank(page: Page): number {
  if ("volgorde" in page.data) return page.data.volgorde;
  return "nummer" in page.data ? page.data.nummer : page.order;
}
