import { unzipSync } from "fflate";
import sharp from "sharp";
import { readVocabulary } from "../../_shared/search/spelling.ts";
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { BuiltSite } from "./fixture-site.ts";

/** File signatures of formats whose text can be found in the raw bytes. */
const plain: readonly (readonly [name: string, start: RegExp])[] = [
  ["a font", /^wOF2/],
  ["sound or video", /^(?:RIFF....WAVE|....ftypM4A|ID3|\xff[\xf2-\xff])/s],
];
const picture = /^(?:\x89PNG|\xff\xd8\xff|RIFF....WEBP|....ftyp(?:avif|mif1))/s;

/**
 * All text in a file, unpacked from any archive, with the metadata of pictures and documents. A file of an unknown kind is an error, so that a new
 * kind of output is searched from the first day.
 */
async function readable(path: string, bytes: Buffer): Promise<string> {
  const raw = bytes.toString("latin1");
  if (raw.startsWith("\x1f\x8b")) return readable(path, gunzipSync(bytes));
  if (raw.startsWith("PK\x03\x04")) {
    const entries = Object.entries(unzipSync(bytes));
    const texts = entries.map(async ([name, content]) => `${name}\n${await readable(`${path}/${name}`, Buffer.from(content))}`);
    return (await Promise.all(texts)).join("\n");
  }
  if (raw.startsWith("%PDF")) {
    const { readPdf } = await import("../site/pdf.ts");
    return `${raw}\n${JSON.stringify(await readPdf(bytes))}`;
  }
  // Without zero bytes, since cameras write some labels in UTF-16.
  const inBytes = raw.replaceAll("\0", "");
  if (picture.test(raw)) return `${inBytes}\n${JSON.stringify((await sharp(bytes).metadata()).comments ?? [])}`;
  if (plain.some(([, start]) => start.test(raw))) return inBytes;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // The word list is prefix-compressed: each word starts with letters of the one before.
    return path.endsWith("/woorden.txt") ? [...readVocabulary(text).words].map(({ word }) => word).join(" ") : text;
  } catch {
    throw new Error(`Nobody knows how to read ${path}: say in tests/build/traces.ts how, so that it is searched.`);
  }
}

/** The text of a file, as it is and as normalized words. */
interface Content {
  readonly text: string;
  readonly words: () => string;
}

/** Each content is read once: the sites of a test file differ only in what each test changed. */
const known = new Map<string, Promise<Content>>();

/** Every file of a site with all text in it and in its name. */
async function* reading(site: BuiltSite): AsyncGenerator<readonly [path: string, content: Content]> {
  for (const path of site.files) {
    const bytes = await site.bytes(path);
    const key = `${path} ${createHash("sha256").update(bytes).digest("base64")}`;
    const content = known.get(key) ?? contentOf(path, bytes);
    known.set(key, content);
    yield [path, await content];
  }
}

async function contentOf(path: string, bytes: Buffer): Promise<Content> {
  const text = `${path}\n${await readable(path, bytes)}`;
  let words: string | undefined;
  return { text, words: () => (words ??= ` ${wordsOf(text).join(" ")} `) };
}

/** The files of the site that contain a match of a pattern, in their name or content, archives included. */
export async function holding(site: BuiltSite, word: RegExp): Promise<string[]> {
  const found: string[] = [];
  for await (const [path, { text }] of reading(site)) if (word.test(text)) found.push(path);
  return found;
}

/** All distinct matches of a pattern, in lower case, by file; soft hyphens are ignored. */
export async function wordsByFile(site: BuiltSite, word: RegExp): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, Set<string>>();
  for await (const [path, { text }] of reading(site)) {
    const whole = text.replaceAll(/[\u00AD\u200B\u2060]/g, "").toLowerCase();
    const words = new Set([...whole.matchAll(word)].map(([match]) => match));
    if (words.size > 0) found.set(path, words);
  }
  return found;
}

/** Number of consecutive words that is long enough not to occur in another text by accident. */
const run = 5;

/** The files of the site that repeat a run of words of a text, whatever the markup: tags, capitals, punctuation and entities are ignored. */
export async function repeating(site: BuiltSite, text: string): Promise<string[]> {
  const words = wordsOf(text);
  const runs = words.slice(0, Math.max(0, words.length - run + 1)).map((_, index) => ` ${words.slice(index, index + run).join(" ")} `);
  const found: string[] = [];
  for await (const [path, content] of reading(site)) if (runs.some((some) => content.words().includes(some))) found.push(path);
  return found;
}

function wordsOf(text: string): string[] {
  return text
    .replace(/[\u00AD\u200B]/g, "")
    .replace(/<[^<>]*>|&[a-z]+;/g, " ")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
}
