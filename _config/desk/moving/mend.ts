/** A page that moves: its old and new address. Pages made from it (such as the one without details) have a move of their own. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** How content refers to pages of a room other than by address: in which fields, and in which attribute of a block. */
const named: readonly { readonly room: string; readonly fields: readonly string[]; readonly block?: string }[] = [
  { room: "/kompas/instrumenten/", fields: ["instrumenten", "instrument"] },
  { room: "/kompas/kaarten/", fields: ["kaart"] },
  { room: "/kompas/", fields: ["kompas"], block: "waarom" },
  { room: "/getuigenissen/", fields: ["getuigenis"], block: "(?:naam|getuigenis)" },
  { room: "/longread/", fields: ["slug"] },
];

/**
 * Rewrites a text: every link to a moved page gets its new address, with the same fragment, and every field that names the page its new name. The
 * check reports afterwards whether something was missed.
 * @param origin where the site stands: an address may be written as a full URL
 */
export function mendReferences(text: string, moves: readonly Move[], origin: string): string {
  return moves.reduce((now, { from, to }) => mendNames(mendLinks(now, from, to, origin), from, to), text);
}

/** The lines of a text that name an address. */
export function linesWith(text: string, address: string, origin: string): number[] {
  const pattern = patternOf(address, origin);
  return text.split("\n").flatMap((line, index) => (line.search(pattern) === -1 ? [] : [index + 1]));
}

function mendLinks(text: string, from: string, to: string, origin: string): string {
  return text.replace(patternOf(from, origin), to);
}

/** Matches exactly this address: a page deeper in a folder of that name is another page. */
function patternOf(address: string, origin: string): RegExp {
  return new RegExp(`(?:(?<![\\w/.:-])|(?<=${escapeRegExp(origin)}))${escapeRegExp(address)}(?![\\w-])`, "g");
}

function mendNames(text: string, from: string, to: string): string {
  return named.reduce((now, { room, fields, block }) => {
    if (!from.startsWith(room) || !to.startsWith(room)) return now;
    const [old, name] = [from, to].map((address) => address.slice(room.length, -1));
    if (old === undefined || name === undefined || old === "") return now;
    const word = new RegExp(`(?<![\\w/-])${escapeRegExp(old)}(?![\\w/-])`, "g");
    // A list may continue below, with one name per line.
    const field = new RegExp(
      `((?:^ *(?:- )?|[{,] *)(?:${fields.join("|")}): *)(\\[[^\\]]*\\]|[\\w/-]+|(?:\\n *- [\\w/-]+(?=\\n|$))+)`,
      "gm",
    );
    const inFields = now.replace(field, (_, key: string, value: string) => key + value.replace(word, name));
    if (block === undefined) return inFields;
    const attribute = new RegExp(`^(:{2,}.*\\b${block}=")([^"]*)`, "gm");
    return inFields.replace(attribute, (_, before: string, value: string) => before + value.replace(word, name));
  }, text);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
