import { unlistedFolders } from "./headers.ts";

/**
 * How each file is served: the only source of media types, of what is compressed and of cache times. Used for every server that we have a
 * configuration for, for the compressed copies and for the test server.
 */

/** The media type of a file by its extension. The site has no files with other extensions (tests/site/servers.test.ts). */
export const mediaTypes = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  jsonld: "application/ld+json",
  xml: "application/xml",
  yaml: "application/yaml",
  csv: "text/csv",
  md: "text/markdown",
  txt: "text/plain",
  minisig: "text/plain",
  ics: "text/calendar",
  vtt: "text/vtt",
  svg: "image/svg+xml",
  avif: "image/avif",
  webp: "image/webp",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  woff2: "font/woff2",
  pdf: "application/pdf",
  epub: "application/epub+zip",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  wav: "audio/wav",
} as const satisfies Readonly<Record<string, string>>;

/** The extensions for each media type. */
export const endsByType: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(mediaTypes).map((type) => [type, Object.entries(mediaTypes).flatMap(([end, other]) => (other === type ? [end] : []))]),
);

/** Extensions of text files: these have a character set, and are worth compressing. */
export const textEnds = [
  "html",
  "css",
  "js",
  "json",
  "jsonld",
  "xml",
  "yaml",
  "csv",
  "md",
  "txt",
  "minisig",
  "ics",
  "vtt",
  "svg",
] as const satisfies readonly (keyof typeof mediaTypes)[];

/**
 * The Content-Type of a file, with a character set for text.
 * @param name of the file, with or without its path
 * @returns application/octet-stream for an extension that is not in {@link mediaTypes}
 */
export function contentTypeOf(name: string): string {
  const end = name.slice(name.lastIndexOf(".") + 1);
  const type = Object.entries(mediaTypes).find(([known]) => known === end)?.[1] ?? "application/octet-stream";
  return textEnds.some((known) => known === end) ? `${type}; charset=utf-8` : type;
}

/** The media types of `textEnds`, without duplicates. */
export const textTypes: readonly string[] = [...new Set(textEnds.map((end) => mediaTypes[end]))];

/**
 * Paths whose content never changes, because their name has a hash of it: bundles, share pictures and pictures of pages. A regular expression that
 * JavaScript, PCRE and Go interpret in the same way.
 */
export const hashedNames = "^/(?:assets/(?:[a-z-]+/)*[a-z0-9-]+\\.[0-9a-f]{10}\\.[a-z0-9]+|img/[\\w-]{10}-[0-9]+\\.[a-z]+)$";

/** Cache-Control for files that never change, and for files that may (the browser must revalidate those). */
export const keptForever = "public, max-age=31536000, immutable";
export const askedAgain = "no-cache";

/** The methods that a site needs to which nobody sends anything. */
export const methods = ["GET", "HEAD"] as const;

/** The longest path with query string that is answered, in bytes: the default limit of nginx and Apache. */
export const longestAddress = 8000;

/** Paths that are not served, as a regular expression: a name that begins with a dot or an underscore, except in the folder /.well-known/. */
export const hiddenNames = "/[._]";
export const wellKnown = "/.well-known/";

/** Path prefixes that search engines may not index. */
export const unlisted: readonly string[] = unlistedFolders.map((folder) => `${folder}/`);
