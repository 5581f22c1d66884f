import MarkdownIt from "markdown-it";

/** A URL in a text, with its offsets in the source. */
export interface FoundAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** A text as a reader sees it, with a mapping to offsets in its source. */
export interface Reading {
  readonly text: string;
  /** The range in the source of a range in the text, including the markup and entities inside it. */
  readonly sourceOf: (start: number, end: number) => { readonly start: number; readonly end: number };
  /** URLs of links and in the text; {@link text} has nothing or a space in their place. */
  readonly addresses: readonly FoundAddress[];
}

/*
 * Everything in a Markdown text that a reader sees differently from how it is typed. Everything else, which is nearly all of a text,
 * is copied unchanged. Each alternative begins with a different character, by which the match is recognised.
 */
const special = new RegExp(
  [
    // A line end, with the indentation or quotation mark of the next line.
    /\\?\n[ \t>]*/,
    // The target of a link.
    /\]\([ \t]?<?(?:[^\s()<>]|\([^\s()<>]*\))*>?\)?|\]\[[^\]\n]{0,200}\]/,
    /[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"]+/,
    // People hide an e-mail address from machines with `[at]`, so other brackets are removed only when they begin a link.
    /!?\[(?=[^[\]\n]{0,200}\][([])/,
    /&(?:#\d{1,7}|#[Xx][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/,
    /\\[!-/:-@[-`{-~]/,
    /[*`]+|~~|_+|<\/?[A-Za-z][^<>\n@:]{0,200}>/,
    // A reference to a register, unless it could hide a number.
    /\{[a-z]+:(?![^\s}]{0,60}\d{6})[A-Za-z\d.-]+/,
    / {2,}|\t[ \t]*/,
    /[^\0-\x7f]+/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);
const letterOrDigit = /[\p{L}\d]/u;
/** The start of a line that is not part of the paragraph above it. */
const newBlock = /$|\n|[-*+] |(?<ordered>\d{1,9}[.)] )|#|\||::|`{3}|~~~/uy;
const { unescapeAll } = new MarkdownIt().utils;

/**
 * Normalises a text to what a reader sees: NFKC, without invisible characters, with plain spaces and hyphens, entities and Markdown
 * resolved, and the lines of a paragraph joined.
 * @param bodyStart offset at which the Markdown begins; before it are fields, whose lines are not joined
 */
export function readAsSeen(text: string, bodyStart = 0): Reading {
  const addresses: FoundAddress[] = [];
  // Offsets of text and source that correspond; `replaced` marks a piece of text that differs from its source.
  const places: { readonly at: number; readonly source: number; readonly replaced: boolean }[] = [{ at: 0, source: 0, replaced: false }];
  const parts: string[] = [];
  let length = 0;
  let copied = 0;
  let list = false;
  /** Whether the current line is a block of its own: a heading, a table row, a directive. */
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
        // Inside a word it is an ordinary character.
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

  /** Normalises a run of non-ASCII characters; a combining mark at its start belongs to the letter before it. */
  function fold(source: number, found: string): void {
    const start = source > copied && /^\p{M}/u.test(found) ? source - 1 : source;
    const run = start === source ? found : text.slice(start, source) + found;
    const same = sameLength(run);
    if (same === run) return;
    if (same !== undefined) {
      // The length does not change, so the offsets stay valid.
      parts.push(text.slice(copied, start), same);
      length += start - copied + run.length;
      copied = start + run.length;
      return;
    }
    let at = start;
    // Letter by letter, so that a neighbouring hit is masked exactly.
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

  /** The last mapping at or before an offset (binary search). */
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

/** Removes the punctuation of the sentence from the end of a URL. */
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

/** A letter with its marks, normalised for comparison; empty when it is invisible. */
function foldCluster(cluster: string): string {
  const known = foldings.get(cluster);
  if (known !== undefined) return known;
  const result = cluster
    // Enclosing marks (a key cap or circle around a character) and strokes through a digit do not change what is read.
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

/** A digit of any script as 0 to 9: the digits of a script have consecutive code points. */
function digit(sign: string): string {
  if (sign <= "9") return sign;
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** A run of non-ASCII letters, normalised; undefined when the length of any letter changes. */
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
