/** The list of an edition: the SHA-256 of each file by its address, from the lines that `sha256sum` reads. */
export function readManifest(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, hash = "", path = ""]) => [addressOf(path), hash]));
}

/** What a file of the list is called by a reader: "hulp/index.html" is "/hulp/". */
function addressOf(path: string): string {
  return `/${path}`.replace(/\/index\.html$/, "/");
}

/** Addresses on this site that a page loads by itself. */
export function loadedBy(html: string): string[] {
  return [...new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"#?]+)"/g)].map(([, address = ""]) => address))];
}
