/** Parses the manifest of an edition, in the format of `sha256sum`: the SHA-256 of each file by its address. */
export function readManifest(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, hash = "", path = ""]) => [addressOf(path), hash]));
}

/** The address of a file for readers: "hulp/index.html" is "/hulp/". */
function addressOf(path: string): string {
  return `/${path}`.replace(/\/index\.html$/, "/");
}

/** The addresses on this site that a page loads by itself. */
export function loadedBy(html: string): string[] {
  return [...new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"#?]+)"/g)].map(([, address = ""]) => address))];
}
