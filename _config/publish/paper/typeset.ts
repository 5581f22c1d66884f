import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import subsetFont from "subset-font";
import { z } from "zod";
import { Refusal } from "../../model/refusal.js";
import { tintsOf, type Palette } from "../../model/palette.ts";
import { inColours } from "../colours.ts";
import { withRowHeads } from "./row-heads.ts";

/** The weights of our fonts that are used on paper, each as a separate font: the typesetter does not support variable fonts. */
const cuts = [
  ["faustina-nl.woff2", 400],
  ["faustina-nl.woff2", 600],
  ["faustina-nl.woff2", 700],
  ["instrument-sans-nl.woff2", 400],
  ["instrument-sans-nl.woff2", 600],
] as const;

/**
 * Fonts from packages, for scripts that our fonts lack: on the web the reader's own font is used, but a PDF must embed one. An Arabic font that
 * draws the dots of a letter as separate glyphs (as Noto does) is not suitable: a screen reader would read the letter twice.
 */
const otherLetters = [
  { pack: "@fontsource/ibm-plex-sans-arabic", kind: "400-normal", axes: {}, writes: /\p{scx=Arabic}/gu },
  { pack: "@fontsource-variable/noto-sans-sc", kind: "wght-normal", axes: { wght: 400 }, writes: /[\p{scx=Han}\uFF00-\uFFEF]/gu },
] as const;

/** A typeset PDF. */
export interface Paper {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Typesets content of the site as PDF. */
export interface Typesetter {
  /**
   * @param template its name in assets/papier
   * @param content what the template reads as /inhoud.json; elements among it as `paperOf` gives them
   * @returns a PDF/UA-1 file; the same content gives the same bytes
   * @throws {@link Refusal} for a character that no font has
   */
  readonly set: (template: string, content: unknown) => Paper;
}

/**
 * @param root absolute path of the project
 * @param palette its colours in light mode are used on paper
 * @param file reads a picture of the site, by its address
 * @param otherWords all text in Arabic or Chinese: only the characters of those fonts that it needs are embedded
 */
export async function openTypesetter(
  root: string,
  palette: Palette,
  file: (address: string) => Uint8Array,
  otherWords = "",
): Promise<Typesetter> {
  const folder = join(root, "assets/papier");
  const own = await Promise.all(cuts.map(([name, weight]) => cutOf(join(root, "assets/fonts", name), weight)));
  const fontBlobs = [...own, ...(await cutsFor(otherWords))];
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
  const give = (name: string, content: unknown): void => {
    // The colours are written into a drawing here: a picture in a file has no style sheet.
    const text = JSON.stringify(content, (key, value: unknown) =>
      key === "svg" && typeof value === "string" ? inColours(value, palette) : value,
    );
    compiler.mapShadow(join(folder, name), Buffer.from(text));
  };
  give("kleuren.json", Object.fromEntries([...tintsOf(palette)].map(([name, { day }]) => [name, day])));
  return {
    set: (template, content) => {
      give("inhoud.json", content);
      const { pictures, rowHeads } = factsOf(content);
      for (const address of pictures) compiler.mapShadow(join(folder, address), Buffer.from(file(address)));
      const made = compiler.compile({ mainFilePath: join(folder, template) });
      const fault = made.takeError();
      if (fault !== null || made.result === null) throw new Error(`${template}: ${faultsOf(fault)}`);
      try {
        return { bytes: withRowHeads(compiler.pdf(made.result, { pdfStandard: "ua-1" }), rowHeads), pages: made.result.numOfPages };
      } catch (error) {
        throw unknownCharacter(error);
      } finally {
        // The cache of one document is no use for another, and takes hundreds of megabytes.
        compiler.evictCache(0);
      }
    },
  };
}

/** One weight of a font that we ship, in the format that the typesetter reads. */
async function cutOf(path: string, weight: number): Promise<Buffer> {
  const { create } = await import("fontkit");
  const packed = await readFile(path);
  const font = create(packed);
  if (!("characterSet" in font)) throw new Error("This file holds several fonts.");
  return subsetFont(packed, String.fromCodePoint(...font.characterSet), { targetFormat: "truetype", variationAxes: { wght: weight } });
}

/**
 * Subsets the other fonts to the letters of these words. A package splits a large font into parts, each with a list of its characters.
 * @returns one font for each part that has a letter of these words
 */
async function cutsFor(words: string): Promise<Buffer[]> {
  const cuts = otherLetters.map(async ({ pack, kind, axes, writes }) => {
    const letters = [...new Set(words.match(writes))];
    if (letters.length === 0) return [];
    const list = createRequire(import.meta.url).resolve(`${pack}/unicode.json`);
    const parts = Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(await readFile(list, "utf8"))));
    const made = parts.map(async ([part, ranges]) => {
      const held = letters.filter((letter) => holds(ranges, letter));
      if (held.length === 0) return [];
      const name = `${basename(pack)}-${part.replace(/[[\]]/g, "")}-${kind}.woff2`;
      const font = await readFile(join(dirname(list), "files", name));
      return [await subsetFont(font, held.join(""), { targetFormat: "truetype", variationAxes: axes })];
    });
    return (await Promise.all(made)).flat();
  });
  return (await Promise.all(cuts)).flat();
}

/** @param ranges as a style sheet writes them: "U+0600-06FF,U+204F" */
function holds(ranges: string, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.split(",").some((range) => {
    const [from = Infinity, to = from] = range
      .trim()
      .slice(2)
      .split("-")
      .map((digits) => Number.parseInt(digits, 16));
    return from <= code && code <= to;
  });
}

/** The pictures that a content uses, and for every table with a head, in order, whether its rows have a header. */
function factsOf(content: unknown): { pictures: string[]; rowHeads: boolean[] } {
  const pictures: string[] = [];
  const rowHeads: boolean[] = [];
  JSON.stringify(content, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if ("file" in value && typeof value.file === "string") pictures.push(value.file);
    if ("rowHeads" in value && "head" in value && Array.isArray(value.head) && value.head.length > 0)
      rowHeads.push(value.rowHeads === true);
    return value;
  });
  return { pictures, rowHeads };
}

function faultsOf(fault: NodeError | null): string {
  return JSON.stringify(fault?.shortDiagnostics ?? []);
}

/** An editor can replace an unknown character, so that is a refusal with an explanation; any other error is ours. */
function unknownCharacter(error: unknown): unknown {
  const [, text] = /the text `\\?"(.*?)\\?"` could not be displayed/.exec(String(error)) ?? [];
  if (text === undefined) return error;
  return new Refusal(`In een uitgave staat "${text}", en geen letter van deze site heeft dat teken. Schrijf het met gewone letters.`);
}
