import { documentOf, fileOf } from "../../../_shared/documents/docx.ts";
import type { DocumentBlock } from "../../../_shared/documents/pieces.ts";

/* A separate module: the library that writes Word files is larger than a page of the site. */

/**
 * A Word document, for the browser to download.
 * @param origin of the site, to make links to its own pages absolute
 */
export function wordFile(title: string, pieces: readonly DocumentBlock[], origin: string): Promise<Blob> {
  return fileOf(documentOf(title, pieces, origin));
}

export interface Word {
  readonly wordFile: typeof wordFile;
}
