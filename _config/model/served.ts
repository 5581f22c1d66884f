import { unlistedFolders } from "./headers.ts";

/**
 * How each file is served: the one source of types, of what is compressed and of how long a browser keeps it, for every server that we have a
 * configuration for, for the compressed copies and for the server of the tests.
 */

/** What a browser is told that a file is, by the end of its name. A file with another end is on no site of ours (tests/site/servers.test.ts). */
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

/** Each type, with the ends of the names that have it. */
export const endsByType: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(mediaTypes).map((type) => [type, Object.entries(mediaTypes).flatMap(([end, other]) => (other === type ? [end] : []))]),
);

/** Ends of names of files that are text: they have a character set, and are worth compressing. */
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
 * The Content-Type of a file, with the character set of a text.
 * @param name of the file, with or without its path
 * @returns application/octet-stream for an end that is not in {@link mediaTypes}
 */
export function contentTypeOf(name: string): string {
  const end = name.slice(name.lastIndexOf(".") + 1);
  const type = Object.entries(mediaTypes).find(([known]) => known === end)?.[1] ?? "application/octet-stream";
  return textEnds.some((known) => known === end) ? `${type}; charset=utf-8` : type;
}

/** The types of `textEnds`, each once. */
export const textTypes: readonly string[] = [...new Set(textEnds.map((end) => mediaTypes[end]))];

/**
 * Addresses whose content never changes, since a hash of it is in the name: bundles and share pictures, and pictures of pages. A regular expression that
 * JavaScript, PCRE and Go read alike.
 */
export const hashedNames = "^/(?:assets/(?:[a-z-]+/)*[a-z0-9-]+\\.[0-9a-f]{10}\\.[a-z0-9]+|img/[\\w-]{10}-[0-9]+\\.[a-z]+)$";

/** How long a browser may keep what never changes under its name, and what may: it asks whether that did. */
export const keptForever = "public, max-age=31536000, immutable";
export const askedAgain = "no-cache";

/** The methods that a site which nobody sends anything to has. */
export const methods = ["GET", "HEAD"] as const;

/** The longest path with its question that is answered, in bytes: what nginx and Apache allow as they come. */
export const longestAddress = 8000;

/** What is no page, as a regular expression: everything with a dot or an underscore before a name, but for what stands in the folder of the web itself. */
export const hiddenNames = "/[._]";
export const wellKnown = "/.well-known/";

/** Folders that no search engine may list, as the beginning of an address. */
export const unlisted: readonly string[] = unlistedFolders.map((folder) => `${folder}/`);
