/** The part of wawoff2 2.0 that this project uses: it ships no types. */
declare module "wawoff2" {
  /** A WOFF2 font as the plain font it was made from. Rejects what is no WOFF2. */
  export function decompress(packed: Uint8Array): Promise<Uint8Array>;
}
