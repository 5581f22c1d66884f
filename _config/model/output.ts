/** A file of a site: its address, and its content or the file or folder on disk that it is copied from. */
export type OutputFile = GeneratedFile | { readonly address: string; readonly copyOf: string };

/** A file that the build generates. */
export interface GeneratedFile<Content extends string | Uint8Array = string | Uint8Array> {
  /** Absolute path on the site. */
  readonly address: string;
  readonly content: Content;
}
