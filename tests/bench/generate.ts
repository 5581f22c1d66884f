import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { parse, stringify } from "yaml";
import { placeOf } from "../../_config/model/place.ts";
import type { Kind } from "../../_config/model/kinds.ts";
import { ageBands, forms, keysOf, regionTypes } from "../../_shared/vocabulary.ts";

/** A content file split into front matter and body, as a model for generated pages. */
interface Model {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What the bodies of a room are made of: separate sentences, and blocks that only make sense whole. */
interface Material {
  readonly models: readonly Model[];
  readonly sentences: readonly string[];
  readonly blocks: readonly string[];
  readonly headings: readonly string[];
}

/** Words on a page: between the real testimonies (950) and the real chapters (1,300). */
const wordsPerPage = 1_200;

/** Rooms that get generated pages, in this ratio: four testimonies, three topics, three plain pages. */
const rooms = ["getuigenissen", "kompas", "over"] as const;
/** The kind of the generated pages in each room; other kinds in the same folder have other fields. */
const kinds: Readonly<Record<(typeof rooms)[number], Kind>> = { getuigenissen: "getuigenis", kompas: "onderwerp", over: "pagina" };
const mix = [0, 1, 2, 0, 1, 2, 0, 1, 2, 0] as const;

/**
 * Copies the project to a separate folder in which the command of `npm run build` can run, so that a bench neither uses nor disturbs the real
 * `_site/`.
 * @param source absolute path of the project
 * @param root absolute path of the folder to create anew, inside the project (modules are found in a parent folder)
 */
export async function copyProject(source: string, root: string): Promise<void> {
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  for (const folder of ["content", "_data"]) await cp(join(source, folder), join(root, folder), { recursive: true });
  // A link, not a copy: client code imports from _config by its place in the project.
  await symlink(join(source, "assets"), join(root, "assets"), "junction");
  const up = relative(root, source).replaceAll("\\", "/");
  await writeFile(join(root, ".eleventy.js"), `export { default } from "${up}/.eleventy.js";\n`);
  await writeFile(join(root, "tsconfig.json"), `{ "extends": "${up}/tsconfig.json" }\n`);
}

/**
 * A copy of the project of exactly `count` content files: the real ones, and testimonies, topics and plain pages made of
 * the real ones' sentences. The same content and count give the same files, byte for byte. The vocabulary is that of the
 * real content, so a word stands on more pages than it would on a real site of this size: a hard case for the search.
 * @param source absolute path of the project
 * @param root absolute path of the folder to make anew, inside the project
 * @param count number of content files; at least as many as the project has
 */
export async function generate(source: string, root: string, count: number): Promise<void> {
  await copyProject(source, root);
  const random = mulberry32(2026);
  const materials = await Promise.all(rooms.map((room) => readMaterial(join(root, "content", room), kinds[room])));
  // An id with digits between the dashes of a list is taken for a bank account number.
  const sources = (await ids(join(root, "_data/bronnen.yaml"))).filter((id) => !/\d/.test(id));
  const blocks = await ids(join(root, "_data/kader.yaml"));
  const real = await countPages(join(root, "content"));
  if (real > count) throw new Error(`The real content has ${String(real)} pages; ask for at least that many.`);

  const planned = Array.from({ length: count - real }, (_, index) => ({
    room: mix[index % mix.length] ?? 0,
    slug: `proef-${letters(index)}`,
    index,
  }));
  const topics = planned.filter(({ room }) => rooms[room] === "kompas").map(({ slug }) => slug);
  for (const { room, slug, index } of planned) {
    const material = at(materials, room);
    const model = pick(material.models, random);
    const common = { titel: `${pick(material.headings, random)} (${letters(index)})`, bronnen: sample(sources, 6, random) };
    const own = {
      getuigenissen: () => ({
        vormen: sample(keysOf(forms), 2, random),
        leeftijdsgroep: pick(keysOf(ageBands), random),
        regiotype: pick(keysOf(regionTypes), random),
        kader: sample(blocks, 4, random),
        kompas: sample(topics, 3, random),
      }),
      kompas: () => ({ volgorde: 100 + index }),
      over: () => ({}),
    }[at(rooms, room)]();
    const fields = stringify({ ...model.fields, ...common, ...own });
    await writeFile(join(root, "content", at(rooms, room), `${slug}.md`), `---\n${fields}---\n${writeBody(material, random)}`);
  }
}

/** Sections of shuffled sentences; every third section has a whole block: a note, steps, a list or a table. */
function writeBody({ sentences, blocks, headings }: Material, random: () => number): string {
  const parts: string[] = [];
  let words = 0;
  const add = (part: string): void => {
    parts.push(part);
    words += part.split(/\s+/).length;
  };
  for (let section = 1; words < wordsPerPage; section += 1) {
    if (section > 1) add(`## ${pick(headings, random)}`);
    for (let paragraph = 0; paragraph < 3; paragraph += 1) add(sample(sentences, 5, random).join(" "));
    if (section % 3 === 0) add(pick(blocks, random));
  }
  return `${parts.join("\n\n")}\n`;
}

async function readMaterial(folder: string, kind: Kind): Promise<Material> {
  const names = (await readdir(folder)).filter((name) => kindOf(`${basename(folder)}/${name}`) === kind).sort();
  const models = await Promise.all(names.map(async (name) => readModel(await readFile(join(folder, name), "utf8"))));
  const chunks = models.flatMap(({ body }) => chunksOf(body));
  return {
    models,
    headings: chunks.filter((chunk) => chunk.startsWith("## ")).map((chunk) => chunk.slice(3)),
    sentences: chunks
      .filter(isParagraph)
      .flatMap((chunk) => chunk.split(/(?<=[.?!](?:\{bron:[a-z0-9-]{1,80}\}){0,5}) (?=[A-Z])/).filter(isWhole)),
    blocks: chunks.filter((chunk) => /^(?::::|- |\|)/.test(chunk)),
  };
}

function kindOf(path: string): Kind | undefined {
  const place = path.endsWith(".md") ? placeOf(path) : undefined;
  return place === undefined || "problem" in place ? undefined : place.kind;
}

function readModel(text: string): Model {
  const [, front = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { fields: parse(front) as Readonly<Record<string, unknown>>, body };
}

/** The parts of a body between blank lines; everything between `:::name` and `:::` is one part. */
function chunksOf(body: string): string[] {
  return body.match(/^:::[a-z](?:.|\n)*?\n:::$|^[^\n]+(?:\n[^\n]+)*/gm) ?? [];
}

function isParagraph(chunk: string): boolean {
  return !/^(?:#|:|-|\||\d+\.|!|>)/.test(chunk);
}

/** Whether a sentence can stand anywhere: it has no markup that may open or close elsewhere, and a year comes with its source. */
function isWhole(sentence: string): boolean {
  return /^[A-Z].*[.?!](?:\{[^}]*\})*$/.test(sentence) && !/[*[\]|]/.test(sentence) && !/\b(?:19|20)\d\d\b(?!.*\{bron:)/.test(sentence);
}

async function ids(file: string): Promise<string[]> {
  const rows = parse(await readFile(file, "utf8")) as readonly { readonly id: string }[];
  return rows.map(({ id }) => id);
}

async function countPages(folder: string): Promise<number> {
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".md")).length;
}

/** 0 is "aaa", 1 is "aab": names of pages hold letters only (model/kinds.ts). */
function letters(index: number): string {
  const digits = index.toString(26).padStart(3, "0");
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
}

function sample<T>(from: readonly T[], count: number, random: () => number): T[] {
  const chosen = new Set<T>();
  for (let tries = 0; chosen.size < count && tries < count * 4; tries += 1) chosen.add(pick(from, random));
  return [...chosen];
}

function pick<T>(from: readonly T[], random: () => number): T {
  return at(from, Math.floor(random() * from.length));
}

function at<T>(from: readonly T[], index: number): T {
  const value = from[index];
  if (value === undefined) throw new RangeError(`Nothing at ${String(index)}: the content has no material of this kind.`);
  return value;
}

/** A seeded pseudo-random number generator, in [0, 1): the pages must be the same in every run (Tommy Ettinger's Mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
