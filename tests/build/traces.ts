import { unzipSync } from "fflate";
import sharp from "sharp";
import { readVocabulary } from "../../_shared/search/spelling.ts";
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { BuiltSite } from "./fixture-site.ts";

/** How files begin that hold no text of ours beside what can be read in their bytes. */
const plain: readonly (readonly [name: string, start: RegExp])[] = [
  ["a font", /^wOF2/],
  ["sound or video", /^(?:RIFF....WAVE|....ftypM4A|ID3|\xff[\xf2-\xff])/s],
];
const picture = /^(?:\x89PNG|\xff\xd8\xff|RIFF....WEBP|....ftyp(?:avif|mif1))/s;

/**
 * Everything that can be read in a file: unpacked, whatever it is packed in, with what a picture or a document says of itself. A
 * file of a kind that is not known here is an error: a new kind of output is searched from its first day, or somebody notices.
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
  // Without zero bytes: a camera writes its labels in UTF-16.
  const inBytes = raw.replaceAll("\0", "");
  if (picture.test(raw)) return `${inBytes}\n${JSON.stringify((await sharp(bytes).metadata()).comments ?? [])}`;
  if (plain.some(([, start]) => start.test(raw))) return inBytes;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // A list in which each word begins with letters of the one before.
    return path.endsWith("/woorden.txt") ? [...readVocabulary(text).words].map(({ word }) => word).join(" ") : text;
  } catch {
    throw new Error(`Nobody knows how to read ${path}: say in tests/build/traces.ts how, so that it is searched.`);
  }
}

/** What a file says, as it stands there and as words in a row. */
interface Content {
  readonly text: string;
  readonly words: () => string;
}

/** Read once: the sites of a file of tests are the same but for what each test changed. */
const known = new Map<string, Promise<Content>>();

/** Every file of a site with what can be read in it and in its name. */
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

/** Every file of the site that holds a word, in its name or its content, also inside what is packed. */
export async function holding(site: BuiltSite, word: RegExp): Promise<string[]> {
  const found: string[] = [];
  for await (const [path, { text }] of reading(site)) if (word.test(text)) found.push(path);
  return found;
}

/** The words of a pattern in every file that has some, in its name or its content, each once; soft hyphens make no difference. */
export async function wordsByFile(site: BuiltSite, word: RegExp): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, Set<string>>();
  for await (const [path, { text }] of reading(site)) {
    const whole = text.replaceAll(/[\u00AD\u200B\u2060]/g, "").toLowerCase();
    const words = new Set([...whole.matchAll(word)].map(([match]) => match));
    if (words.size > 0) found.set(path, words);
  }
  return found;
}

/** Words that follow each other in a text; so many that other texts do not have them by accident. */
const run = 5;

/**
 * Every file of the site that repeats a run of words of a text, however it is marked up: tags, capitals, punctuation,
 * and entities make no difference.
 */
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
