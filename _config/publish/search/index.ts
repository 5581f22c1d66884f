import { transform } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createIndex } from "pagefind";
import { countWords, indexText } from "./words.ts";

/** A page as it was written: its address and its HTML. */
export interface WrittenPage {
  readonly url: string;
  readonly html: string;
}

/** What our own results page loads; Pagefind also writes a worker, other languages and interfaces that we do not use. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.nl\.pagefind|.+\.pf_\w+)$/;

/**
 * Postings in one part of the index. Pagefind's own 20,000 makes parts of 30 kB, and a first search loads one or two of
 * them; with 5,000 they are 8 kB. The setting is marked unstable: a version that ignores it only makes larger parts.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= "5000";

/**
 * Makes the search index from the pages of this build and writes it to <outputDir>/pagefind.
 * Only pages with `data-pagefind-body` are in it: that attribute is the allow-list.
 * @param synonyms groups of words that mean the same in search (`_data/zoekwoorden.yaml`)
 * @throws when Pagefind reports an error
 */
export async function writeSearchIndex(
  pages: readonly WrittenPage[],
  synonyms: readonly (readonly string[])[],
  outputDir: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: "nl", excludeSelectors: [".block-row .links", ".terms .links", "h1"] });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  try {
    for (const { url, html } of findable(pages, synonyms)) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`Pagefind could not read ${url}: ${added.errors.join("; ")}`);
    }
    const { files, errors: writeErrors } = await index.getFiles();
    if (writeErrors.length > 0) throw new Error(`Pagefind could not finish: ${writeErrors.join("; ")}`);
    for (const { path, content } of files) {
      if (!needed.test(path.split("/").at(-1) ?? "")) continue;
      const target = join(outputDir, "pagefind", path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, path === "pagefind.js" ? await minified(content) : content);
    }
  } finally {
    await index.deleteIndex();
  }
}

/** Pagefind ships its client unminified: 12 kB brotli instead of 10. */
async function minified(script: Uint8Array): Promise<string> {
  return (await transform(new TextDecoder().decode(script), { minify: true, format: "esm" })).code;
}

/**
 * The pages as Pagefind gets to read them: with seams in compounds and asides after words that have synonyms (words.ts).
 * In a fixed order, since Pagefind numbers pages as they come and two builds must be equal. The words are learned once;
 * the pages are made one by one, since all of them together take as much memory as the site.
 */
function* findable(pages: readonly WrittenPage[], synonyms: readonly (readonly string[])[]): Generator<WrittenPage> {
  const read = pages
    .flatMap(({ url, html }) => {
      const start = html.search(bodyTag);
      const end = html.indexOf("</main>");
      return start === -1 ? [] : [{ url, body: html.slice(start, end) }];
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const forPage = indexText(countWords(textsOf(read, synonyms)), synonyms);
  for (const { url, body } of read) {
    const ready = forPage();
    const made = body.split(tag).map((piece, index) => (index % 2 === 0 ? ready(piece) : readyTag(piece, ready)));
    // Only what is indexed crosses to Pagefind: head, menus and footer are half of a short page.
    yield { url, html: `<!doctype html><html lang="nl"><body>${made.join("")}</main></body></html>` };
  }
}

/** Everything the words are learned from: the texts of all pages, their keywords, the synonyms. */
function* textsOf(pages: readonly { readonly body: string }[], synonyms: readonly (readonly string[])[]): Generator<string> {
  for (const { body } of pages) {
    for (const [index, piece] of body.split(tag).entries()) yield index % 2 === 0 ? piece : (keywords.exec(piece)?.[1] ?? "");
  }
  yield* synonyms.flat();
}

/** Without ids, which Pagefind would list on the page's card for results within a page: a tenth of its bytes. */
function readyTag(tag: string, ready: (text: string) => string): string {
  return tag.replace(/ id="[^"]*"/, "").replace(keywords, (_, words: string) => `data-words="${ready(words)}"`);
}

const bodyTag = /<main [^>]*data-pagefind-body/;
/** A tag, whatever its attributes hold; in brackets, so that splitting keeps it: text at the even places, tags at the odd ones. */
const tag = /(<(?:"[^"<]*"|[^"<>])*>)/;
/** The words of the page's field `trefwoorden` (_includes/components/SearchMeta.tsx). */
const keywords = /data-words="([^"]*)"/;
