import { createIndex } from "pagefind";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A page as it was written: its address and its HTML. */
export interface WrittenPage {
  readonly url: string;
  readonly html: string;
}

/** What our own results page loads; Pagefind also writes interfaces that we do not use. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+\.pagefind|.+\.(?:pf_\w+))$/;

/**
 * Makes the search index from the pages of this build and writes it to <outputDir>/pagefind.
 * Only pages with `data-pagefind-body` are in it: that attribute is the allow-list.
 * @throws when Pagefind reports an error
 */
export async function writeSearchIndex(pages: readonly WrittenPage[], outputDir: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: "nl" });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  try {
    // In a fixed order: Pagefind numbers pages as they come, and two builds must be equal.
    for (const { url, html } of [...pages].sort((a, b) => (a.url < b.url ? -1 : 1))) {
      if (!html.includes("data-pagefind-body")) continue;
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`Pagefind could not read ${url}: ${added.errors.join("; ")}`);
    }
    const { files, errors: writeErrors } = await index.getFiles();
    if (writeErrors.length > 0) throw new Error(`Pagefind could not finish: ${writeErrors.join("; ")}`);
    for (const { path, content } of files) {
      if (!needed.test(path.split("/").at(-1) ?? "")) continue;
      const target = join(outputDir, "pagefind", path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await index.deleteIndex();
  }
}
