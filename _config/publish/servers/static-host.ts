import type { Moved } from "../../model/registers.ts";
import { hashedNames, keptForever, unlisted } from "../../model/served.ts";
import { withAndWithoutSlash } from "./rules.ts";

/** So many rules are read by the host that reads the fewest; a rule more is a file that a browser asks for again. */
const mostRules = 90;

/**
 * The `_headers` format that several static hosts read. What a browser may keep is named file by file: these hosts give the headers of a pattern to
 * an error as well.
 * @param addresses of the files of the site
 */
export function headersFile(headers: Readonly<Record<string, string>>, addresses: readonly string[]): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const hidden = unlisted.map((folder) => `\n${folder}*\n  X-Robots-Tag: noindex\n`);
  const hashed = addresses.filter((address) => /\.(?:css|js)$/.test(address) && new RegExp(hashedNames).test(address)).sort();
  const kept = hashed.slice(0, mostRules - hidden.length).map((address) => `\n${address}\n  Cache-Control: ${keptForever}\n`);
  return `/*\n${lines.join("\n")}\n${hidden.join("")}${kept.join("")}`;
}

/** The `_redirects` format of the same hosts, a rule a line. With an exclamation mark one of them would forget the line. */
export function redirectsFile(moved: readonly Moved[]): string {
  return moved.flatMap(({ van, naar }) => withAndWithoutSlash(van).map((address) => `${address} ${naar} 301\n`)).join("");
}
