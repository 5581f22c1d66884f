import { lstatSync } from "node:fs";
import { join } from "node:path";
import { chartNames } from "../figures/index.ts";
import { ProseContext, type Surroundings, type Target } from "../markdown/context.ts";
import { renderProse } from "../markdown/prose.ts";
import { pageSchemas, type FrontMatter, type Kind } from "../schemas/pages.ts";
import type { Edition, Page } from "./edition.ts";
import type { Fault } from "./faults.ts";
import { parseFrontMatter, type Parsed } from "./front-matter.ts";
import { placeOf, type Place } from "./kinds.ts";
import { publicationOf } from "./publication.ts";
import { readFolder } from "./read.ts";
import { fieldTextFaults } from "./field-texts.ts";
import { pageReferenceFaults, registerReferenceFaults } from "./references.ts";
import { loadRegisters, type Registers } from "./registers.ts";
import { validate } from "./yaml.ts";

export interface CheckpointOptions {
  /** Absolute path of the project: the folder that holds content/, _data/ and assets/. */
  readonly root: string;
  /** The day of this edition, YYYY-MM-DD in Europe/Amsterdam. */
  readonly today: string;
  /**
   * Makes the pictures the pages ask for and returns how to draw each. Absent: pictures are only checked to exist,
   * which is what `npm run controle` needs.
   */
  readonly makePictures?: (files: readonly string[]) => Promise<ReadonlyMap<string, (alt: string) => string>>;
}

export interface CheckpointResult {
  /** The edition, when nothing stands in its way. */
  readonly edition?: Edition;
  /** Faults of what would be published. */
  readonly faults: readonly Fault[];
  /** Faults of drafts: worth knowing, no reason to stop. */
  readonly warnings: readonly Fault[];
  /** What was read and left out, with the reason; for the build's report. */
  readonly withheld: readonly { readonly file: string; readonly reason: string }[];
}

/** A page whose fields passed, before its prose is rendered. */
interface Draft {
  readonly kind: Kind;
  readonly file: string;
  readonly place: Place;
  readonly data: FrontMatter<Kind>;
  readonly parsed: Parsed;
}

/**
 * The one checkpoint between what editors write and what is published: schema, references, privacy of the form,
 * addresses, publication. Reads everything, reports every fault at once, decides nothing about looks.
 */
export async function checkpoint({ root, today, makePictures }: CheckpointOptions): Promise<CheckpointResult> {
  const loaded = await loadRegisters(root);
  const { files, faults } = await readFolder(join(root, "content"), root);
  const warnings: Fault[] = [];
  const withheld: { file: string; reason: string }[] = [];

  const drafts: Draft[] = [];
  for (const file of files) {
    const place = placeOf(file.path);
    if ("problem" in place) {
      faults.push({ file: file.file, line: 1, field: "bestand", what: place.problem, mend: place.mend });
      continue;
    }
    const parsed = parseFrontMatter(file);
    if ("faults" in parsed) {
      faults.push(...parsed.faults);
      continue;
    }
    const draft = readDraft(place.kind, file.file, place, parsed);
    if (!("faults" in draft)) {
      drafts.push(draft);
    } else if (isConcept(parsed)) {
      warnings.push(...draft.faults);
      withheld.push({ file: file.file, reason: "concept" });
    } else {
      faults.push(...draft.faults);
    }
  }
  if ("faults" in loaded) return { faults: [...loaded.faults, ...faults], warnings, withheld };
  const { registers } = loaded;

  const published: Draft[] = [];
  for (const draft of drafts) {
    const verdict = publicationOf({ kind: draft.kind, slug: draft.place.slug, data: draft.data }, "web", registers.withdrawn);
    if (verdict.published) published.push(draft);
    else withheld.push({ file: draft.file, reason: verdict.reason });
  }

  // A page with a fault is there all the same: what refers to it has no fault of its own.
  const targets = new Map(
    faults.flatMap(({ file }) => addressOf(file)).map((address): [string, Target] => [address, { title: address, address }]),
  );
  for (const { data, place } of published) targets.set(place.address, { title: data.titel, address: place.address });
  faults.push(...addressFaults(published));

  const surroundings: Surroundings = { registers, targets, picture: await pictureMaker(root, published, makePictures) };
  const rendered: { page: Page; links: ProseContext["links"]; bodyLine: number }[] = [];
  const publishable = new Set(published);
  for (const draft of drafts) {
    const isPublished = publishable.has(draft);
    const context = new ProseContext(surroundings, draft.file, draft.parsed.bodyLine);
    const page = renderDraft(draft, context);
    const { lineOf } = draft.parsed.yaml;
    const found = [...context.faults, ...fieldTextFaults(page, lineOf), ...pageReferenceFaults(page, lineOf, surroundings)];
    (isPublished ? faults : warnings).push(...found);
    if (isPublished) rendered.push({ page, links: context.links, bodyLine: draft.parsed.bodyLine });
  }
  faults.push(...linkFaults(rendered, registers, targets), ...registerReferenceFaults(registers, targets));

  if (faults.length > 0) return { faults, warnings, withheld };
  return {
    edition: assemble(
      rendered.map(({ page }) => page),
      registers,
      today,
    ),
    faults,
    warnings,
    withheld,
  };
}

function isConcept(parsed: Parsed): boolean {
  const { value } = parsed.yaml;
  return typeof value === "object" && value !== null && "concept" in value && value.concept === true;
}

function readDraft(kind: Kind, file: string, place: Place, parsed: Parsed): Draft | { faults: Fault[] } {
  const result = validate(pageSchemas[kind], parsed.yaml.value ?? {}, { file, lineOf: parsed.yaml.lineOf });
  return "faults" in result ? result : { kind, file, place, data: result.data, parsed };
}

function renderDraft({ kind, file, place, data, parsed }: Draft, context: ProseContext): Page {
  return {
    kind,
    file,
    address: place.address,
    slug: place.slug,
    order: place.order ?? 0,
    data,
    body: renderProse(parsed.body, context, data.bronnen),
  };
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
            what: `Dit bestand krijgt hetzelfde adres (${place.address}) als ${other}.`,
            mend: "Geef een van de twee een andere naam.",
          },
        ];
  });
}

async function pictureMaker(
  root: string,
  drafts: readonly Draft[],
  make: CheckpointOptions["makePictures"],
): Promise<Surroundings["picture"]> {
  const exists = (file: string): boolean =>
    /^[\w-]+(?:\.[\w-]+)*$/.test(file) && lstatSync(join(root, "assets/images", file), { throwIfNoEntry: false })?.isFile() === true;
  const wanted = new Set<string>();
  for (const draft of drafts) {
    for (const [, file = ""] of draft.parsed.body.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)) wanted.add(file);
    if ("beeld" in draft.data && draft.data.beeld) wanted.add(draft.data.beeld.bestand);
  }
  const present = [...wanted].filter(exists).sort();
  const made = await make?.(present);
  return (file, alt) => (exists(file) ? (made?.get(file)?.(alt) ?? "") : undefined);
}

/** The open data that the build writes (_config/pages/data-files.ts). */
const dataAddresses = new Set(["/data/cijfers.csv", ...chartNames.map((name) => `/data/${name}.csv`)]);

/** Links between pages: the address must be published, and an anchor must stand on that page. */
function linkFaults(
  rendered: readonly { page: Page; links: ProseContext["links"]; bodyLine: number }[],
  registers: Registers,
  targets: ReadonlyMap<string, Target>,
): Fault[] {
  const anchors = new Map(rendered.map(({ page }) => [page.address, anchorsOf(page, registers)]));
  return rendered.flatMap(({ page, links, bodyLine }) =>
    links.flatMap(({ href, line }) => {
      const [path = "", anchor] = href.split("#");
      const address = path === "" ? page.address : path;
      const known = anchors.get(address);
      const at = { file: page.file, line: line + bodyLine, field: "tekst" };
      if (known === undefined) {
        return dataAddresses.has(address) || targets.has(address)
          ? []
          : [
              {
                ...at,
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
