import type { Moved } from "../../model/registers.ts";
import { hashedNames, keptForever, unlisted } from "../../model/served.ts";
import { withAndWithoutSlash } from "./rules.ts";

/** The most rules that the strictest host reads. A file without a rule is revalidated by the browser. */
const mostRules = 90;

/**
 * The `_headers` format of several static hosts. Cacheable files are listed one by one, since these hosts apply the headers of a pattern to errors
 * as well.
 * @param addresses of the files of the site
 */
export function headersFile(headers: Readonly<Record<string, string>>, addresses: readonly string[]): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const hidden = unlisted.map((folder) => `\n${folder}*\n  X-Robots-Tag: noindex\n`);
  const hashed = addresses.filter((address) => /\.(?:css|js)$/.test(address) && new RegExp(hashedNames).test(address)).sort();
  const kept = hashed.slice(0, mostRules - hidden.length).map((address) => `\n${address}\n  Cache-Control: ${keptForever}\n`);
  return `/*\n${lines.join("\n")}\n${hidden.join("")}${kept.join("")}`;
}

/** The `_redirects` format of the same hosts, one rule per line. One of these hosts ignores a line with an exclamation mark. */
export function redirectsFile(moved: readonly Moved[]): string {
  return moved.flatMap(({ van, naar }) => withAndWithoutSlash(van).map((address) => `${address} ${naar} 301\n`)).join("");
}
