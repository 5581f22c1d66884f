/** A file of a site: where it stands, and what it holds or which file or folder of the disk it is a copy of. */
export type OutputFile = GeneratedFile | { readonly address: string; readonly copyOf: string };

/** A file that no editor writes. */
export interface GeneratedFile<Content extends string | Uint8Array = string | Uint8Array> {
  /** Site-absolute. */
  readonly address: string;
  readonly content: Content;
}
