import { lstat, readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Fault, Saying } from "../model/faults.ts";
import { isLitter } from "../read/read.ts";
import type { PictureMemory } from "../read/memory/pictures.ts";
import { readRecording } from "./sound/recording.ts";

/** Bytes and pixels: a small file can decompress to gigabytes. A camera makes up to 60 megapixels. */
const mostBytes = 30_000_000;
const mostPixels = 100_000_000;
/** The WebP that is made of a picture can have 16,383 pixels a side; no screen shows a tenth of it. */
const longestSide = 10_000;

/** Allowed pictures: the file extension, and the format as the decoder names it. */
const pictures: ReadonlyMap<string, string> = new Map([
  [".jpg", "jpeg"],
  [".jpeg", "jpeg"],
  [".png", "png"],
  [".webp", "webp"],
  [".avif", "avif"],
]);
const sounds = new Set([".mp3", ".m4a", ".wav", ".vtt"]);

const again = "Bewaar de foto opnieuw als jpg, en vervang het bestand.";
const cannot = (what: string, mend = again): Saying => ({ code: "beeld-soort", what, mend });

/**
 * Reports files in a media folder that cannot be published: another type of file, a picture that does not decode completely, or one that a browser
 * would show wrong. Every picture is decoded completely.
 * @param folder absolute path; a missing folder counts as empty
 * @param name how the folder is named in faults
 * @param memory cached results; without it everything is decoded, and nothing is cached
 */
export async function mediaFileFaults(folder: string, name: string, kind: "images" | "sounds", memory?: PictureMemory): Promise<Fault[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => !isLitter(file)).sort();
  const faults: Fault[] = [];
  // One at a time: decoding a picture can take hundreds of megabytes of memory.
  for (const file of files) {
    const saying = kind === "images" ? await pictureProblem(join(folder, file), memory) : await soundProblem(join(folder, file));
    if (saying !== undefined) faults.push({ file: `${name}/${file}`, line: 1, field: "bestand", ...saying });
  }
  return faults;
}

/** Why a picture cannot be shown; undefined when it can. */
export async function pictureProblem(path: string, memory?: PictureMemory): Promise<Saying | undefined> {
  const stats = await lstat(path);
  const kind = pictures.get(extname(path).toLowerCase());
  if (!stats.isFile())
    return cannot("Hier staat iets anders dan een bestand: een map of een verwijzing.", "Zet het bestand zelf in deze map.");
  if (/^\.hei[cf]$/i.test(extname(path))) return heic;
  if (kind === undefined)
    return cannot("In deze map staan alleen foto's: jpg, png, webp of avif.", "Bewaar het als jpg, of haal het hier weg.");
  if (stats.size === 0) return cannot("Dit bestand is leeg.", "Zet de foto er opnieuw neer.");
  if (stats.size > mostBytes) return tooLarge;
  const bytes = await readFile(path);
  if (memory?.isGood(bytes, kind) === true) return undefined;
  const problem = await decodingProblem(bytes, kind);
  if (problem === undefined) memory?.remember(bytes, kind);
  return problem;
}

const heic = cannot(
  "Dit is een HEIC-foto, zoals een iPhone ze maakt. Browsers tonen die niet.",
  "Bewaar of exporteer de foto als jpg. De naam veranderen helpt niet.",
);
const moving = cannot("Deze foto beweegt.", "Kies één beeld eruit, en bewaar dat als jpg.");
/** Animations, which the decoder reads as one picture and a browser plays: the markers of an animated PNG and of an AVIF sequence. */
const moves = /^\x89PNG[^]*acTL|^[^]{4}ftypavis/;
const tooLarge: Saying = {
  code: "beeld-te-groot",
  what: `Deze foto is te groot: hoogstens ${String(mostBytes / 1_000_000)} MB, en hoogstens ${String(longestSide)} beeldpunten hoog en breed.`,
  mend: "Maak haar kleiner, of knip er een stuk uit. Meer dan 3.000 beeldpunten breed heeft geen zin.",
};

async function decodingProblem(bytes: Buffer, kind: string): Promise<Saying | undefined> {
  // Imported only when there is a picture: it loads slowly, and most checks have none.
  const { default: sharp } = await import("sharp");
  // HEIC pictures of an iPhone use the same container as AVIF; only the brand differs.
  if (/^ftyp(?:hei[cxms]|hev[cxms])/.test(bytes.toString("latin1", 4, 12))) return heic;
  try {
    const { format, width, height, pages = 1, space, compression } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const found = format === "heif" ? (compression === "av1" ? "avif" : "heic") : format;
    if (found === "heic") return heic;
    if (found !== kind) return cannot(`Dit bestand is van een andere soort (${found}) dan zijn naam zegt.`);
    if (width > longestSide || height > longestSide || width * height > mostPixels) return tooLarge;
    if (pages > 1 || moves.test(bytes.toString("latin1", 0, 2000))) return moving;
    if (space === "cmyk")
      return cannot(
        "Deze foto heeft de kleuren van drukwerk (CMYK); een scherm toont die verkeerd.",
        "Bewaar haar opnieuw als jpg met RGB-kleuren.",
      );
    await sharp(bytes, { limitInputPixels: mostPixels }).stats();
    return undefined;
  } catch {
    return cannot(
      "Deze foto is niet te lezen: zij is kapot, maar half aangekomen, of geen foto.",
      "Kopieer haar opnieuw van het toestel, of bewaar haar opnieuw als jpg.",
    );
  }
}

async function soundProblem(path: string): Promise<Saying | undefined> {
  const kind = extname(path).toLowerCase();
  const stats = await lstat(path);
  if (!stats.isFile() || !sounds.has(kind))
    return {
      code: "geluid-soort",
      what: "In deze map staan alleen opnamen (mp3, m4a of wav) en hun woorden (vtt).",
      mend: "Bewaar de opname als mp3, m4a of wav, of haal het bestand hier weg.",
    };
  if (kind === ".vtt" || stats.size > mostBytes) return undefined;
  if (readRecording(await readFile(path))?.format === kind.slice(1)) return undefined;
  return {
    code: "geluid-soort",
    what: "Dit bestand is geen geluid van de soort die zijn naam zegt.",
    mend: "Bewaar de opname opnieuw als mp3, m4a of wav; een video is geen geluid.",
  };
}
