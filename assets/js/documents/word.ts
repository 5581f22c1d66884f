import { documentOf, fileOf } from "../../../_shared/documents/docx.ts";
import type { DocumentBlock } from "../../../_shared/documents/pieces.ts";

/* The Word writer as a module of its own: the library in it weighs more than a page of the site. */

/**
 * A Word document, for the browser to download.
 * @param origin where the site stands, for links to its own pages
 */
export function wordFile(title: string, pieces: readonly DocumentBlock[], origin: string): Promise<Blob> {
  return fileOf(documentOf(title, pieces, origin));
}

export interface Word {
  readonly wordFile: typeof wordFile;
}
