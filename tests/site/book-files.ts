import { strFromU8, unzipSync } from "fflate";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Reads the files in a folder of books, by book and format. */
export async function bookFiles(folder: string): Promise<(book: string, format: string) => Promise<Buffer>> {
  const names = await readdir(folder);
  return async (book, format) => readFile(join(folder, names.find((name) => name.includes(`-${book}-`) && name.endsWith(format)) ?? ""));
}

/** All text of an e-book. */
export const epubText = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xhtml|opf)$/.test(name))
    .map(([, content]) => strFromU8(content))
    .join("\n");
