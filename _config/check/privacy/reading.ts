import MarkdownIt from "markdown-it";

/** A web address in a text, with the place in the source where it stands. */
export interface FoundAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** A text as a reader sees it, that still knows where in its source everything stands. */
export interface Reading {
  readonly text: string;
  /** Where in the source a stretch of the text stands: all of it, with the marks and entities inside. */
  readonly sourceOf: (start: number, end: number) => { readonly start: number; readonly end: number };
  /** Addresses of links, and those that stand in the text; in {@link text} there is nothing or a space in their place. */
  readonly addresses: readonly FoundAddress[];
}

/*
 * Everything in a Markdown text that a reader sees otherwise than it is typed. What none of these matches is copied as it is,
 * which is nearly all of a text. Each begins with a sign of its own, by which the find is known.
 */
const special = new RegExp(
  [
    // The end of a line, with what begins the next one.
    /\\?\n[ \t>]*/,
    // Where a link goes.
    /\]\([ \t]?<?(?:[^\s()<>]|\([^\s()<>]*\))*>?\)?|\]\[[^\]\n]{0,200}\]/,
    /[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"]+/,
    // `[at]` is how people hide an address from machines; any other bracket goes when it begins a link.
    /!?\[(?=[^[\]\n]{0,200}\][([])/,
    /&(?:#\d{1,7}|#[Xx][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/,
    /\\[!-/:-@[-`{-~]/,
    /[*`]+|~~|_+|<\/?[A-Za-z][^<>\n@:]{0,200}>/,
    // A reference to a register, unless it hides a number.
    /\{[a-z]+:(?![^\s}]{0,60}\d{6})[A-Za-z\d.-]+/,
    / {2,}|\t[ \t]*/,
    /[^\0-\x7f]+/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);
const letterOrDigit = /[\p{L}\d]/u;
/** A line that is no part of the paragraph above it. */
const newBlock = /$|\n|[-*+] |(?<ordered>\d{1,9}[.)] )|#|\||::|`{3}|~~~/uy;
const { unescapeAll } = new MarkdownIt().utils;

/**
 * Reads a text as a reader does: NFKC, signs that are not seen left out, every space and dash the plain one, entities and Markdown
 * resolved, and lines of one paragraph joined.
 * @param bodyStart where Markdown begins; before it a line is a field, and stays one
 */
export function readAsSeen(text: string, bodyStart = 0): Reading {
  const addresses: FoundAddress[] = [];
  // Where the text and its source go on side by side, and where a piece of the text stands for another piece of the source.
  const places: { readonly at: number; readonly source: number; readonly replaced: boolean }[] = [{ at: 0, source: 0, replaced: false }];
  const parts: string[] = [];
  let length = 0;
  let copied = 0;
  let list = false;
  /** Whether the line that ends here stands alone: a heading, a row of a table, a block. */
  let alone = /^(?:[#|]|::)/.test(text.slice(bodyStart, bodyStart + 2));

  const newline = (offset: number, found: string): string => {
    if (offset < bodyStart) return "\n";
    newBlock.lastIndex = offset + found.length;
    const block = newBlock.exec(text);
    const ordered = block?.groups?.ordered;
    const next = text[offset + found.length] ?? "";
    const joins = !alone && (block === null || (ordered !== undefined && !list && !ordered.startsWith("1")));
    if (!joins) {
      list = ordered !== undefined;
      alone = next === "#" || next === "|" || next === ":";
    }
    return joins ? " " : "\n";
  };

  special.lastIndex = 0;
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    const [found] = match;
    const source = match.index;
    switch (found[0]) {
      case "\n":
        replace(source, found.length, newline(source, found));
        break;
      case "\\":
        replace(source, found.length, found[1] === "\n" ? newline(source, found) : found.slice(1));
        break;
      case "]":
        if (found.startsWith("](")) {
          const address = found
            .slice(2)
            .trim()
            .replace(/^<|\)$/g, "")
            .replace(/>$/, "");
          addresses.push({ address: unescapeAll(address), start: source, end: source + found.length });
        }
        replace(source, found.length, "");
        break;
      case "h":
      case "H": {
        const address = withoutEnd(found);
        addresses.push({ address: unescapeAll(address), start: source, end: source + address.length });
        replace(source, address.length, " ");
        special.lastIndex = source + address.length;
        break;
      }
      case "&":
        replace(source, found.length, foldCluster(unescapeAll(found)));
        break;
      case "_":
        // Inside a word it is a letter like another.
        if (!letterOrDigit.test(text[source - 1] ?? "") || !letterOrDigit.test(text[source + found.length] ?? ""))
          replace(source, found.length, "");
        break;
      case "!":
      case "[":
      case "*":
      case "`":
      case "~":
      case "<":
        replace(source, found.length, "");
        break;
      case "{":
        replace(source, found.length, `${found.slice(0, found.indexOf(":"))} `);
        break;
      case " ":
      case "\t":
        replace(source, found.length, " ");
        break;
      default:
        fold(source, found);
    }
  }
  parts.push(text.slice(copied));

  /** A run beyond ASCII; a mark at its beginning belongs to the letter before it. */
  function fold(source: number, found: string): void {
    const start = source > copied && /^\p{M}/u.test(found) ? source - 1 : source;
    const run = start === source ? found : text.slice(start, source) + found;
    const same = sameLength(run);
    if (same === run) return;
    if (same !== undefined) {
      // Letter for letter: the places stay as they are.
      parts.push(text.slice(copied, start), same);
      length += start - copied + run.length;
      copied = start + run.length;
      return;
    }
    let at = start;
    // Letter by letter, so that a hit next to it is masked exactly.
    for (const cluster of run.match(/[^\p{M}]?\p{M}*/gu) ?? []) {
      if (cluster !== "") replace(at, cluster.length, foldCluster(cluster));
      at += cluster.length;
    }
  }

  function replace(source: number, taken: number, seen: string): void {
    parts.push(text.slice(copied, source), seen);
    length += source - copied;
    places.push({ at: length, source, replaced: true });
    length += seen.length;
    copied = source + taken;
    places.push({ at: length, source: copied, replaced: false });
  }

  /** The last place at or before an offset. */
  const placeOf = (offset: number): number => {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((places[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const sourceOf = (start: number, end: number): { start: number; end: number } => {
    const first = places[placeOf(start)] ?? { at: 0, source: 0, replaced: false };
    const lastIndex = placeOf(Math.max(start, end - 1));
    const last = places[lastIndex] ?? first;
    return {
      start: first.replaced ? first.source : first.source + start - first.at,
      end: last.replaced ? (places[lastIndex + 1]?.source ?? text.length) : last.source + end - last.at,
    };
  };
  return { text: parts.join(""), sourceOf, addresses };
}

/** What stands behind an address in a sentence is no part of it. */
function withoutEnd(found: string): string {
  let end = found.length;
  let closing = found.split(")").length - found.split("(").length;
  for (; end > 0; end -= 1) {
    const last = found[end - 1] ?? "";
    if (last === ")" && closing > 0) closing -= 1;
    else if (!/[.,;:!?'*_`\]’”|]/.test(last)) break;
  }
  return found.slice(0, end);
}

const foldings = new Map<string, string>();

/** A letter with its marks as it is compared; nothing when nobody sees it. */
function foldCluster(cluster: string): string {
  const known = foldings.get(cluster);
  if (known !== undefined) return known;
  const result = cluster
    // A key or a circle that is drawn around a sign, and what strikes a digit out, changes nothing of what is read.
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Me}]/gu, "")
    .replace(/^(\p{Nd})\p{M}+/u, "$1")
    .normalize("NFKC")
    .replace(/[\p{Zs}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/[\p{Pd}\u2212\u2043\u02d7\u00ac\u2796]/gu, "-")
    .replace(/[\u2018\u2019\u201b\u02bc\u2032\u00b4\u02b9]/gu, "'")
    .replace(/[\u2044\u2215\u29f8]/gu, "/")
    .replace(/[\u00b7\u2022\u2027\u22c5\u2219\u30fb\u3002]/gu, ".")
    .replace(/\p{Nd}/gu, digit);
  if (foldings.size < 50_000) foldings.set(cluster, result);
  return result;
}

/** A digit of any script as 0 to 9: the digits of a script stand in a row of ten. */
function digit(sign: string): string {
  if (sign <= "9") return sign;
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** A run of letters beyond ASCII, folded, when every letter keeps its length. */
function sameLength(run: string): string | undefined {
  const known = runs.get(run);
  if (known !== undefined) return known === false ? undefined : known;
  let result = "";
  let same = true;
  for (const [cluster] of run.matchAll(/[^\p{M}]?\p{M}*/gu)) {
    const seen = foldCluster(cluster);
    same &&= seen.length === cluster.length;
    result += seen;
  }
  if (run.length < 20 && runs.size < 50_000) runs.set(run, same && result);
  return same ? result : undefined;
}
const runs = new Map<string, string | false>();
