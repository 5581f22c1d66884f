import { brotliCompressSync, constants } from "node:zlib";

/** What a host sends that compresses its files beforehand: brotli at its best. Some files only grow by it; those go as they are. */
export function compressed(content: Uint8Array): { readonly body: Uint8Array; readonly encoding: "br" | "identity" } {
  const body = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return body.length < content.length ? { body, encoding: "br" } : { body: content, encoding: "identity" };
}
