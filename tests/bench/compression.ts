import { brotliCompressSync, constants } from "node:zlib";

/** What a host with precompressed files sends: brotli at its highest level. Files that it would make larger are sent as they are. */
export function compressed(content: Uint8Array): { readonly body: Uint8Array; readonly encoding: "br" | "identity" } {
  const body = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return body.length < content.length ? { body, encoding: "br" } : { body: content, encoding: "identity" };
}
