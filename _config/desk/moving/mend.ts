/** A page that gets another place: its addresses, before and after, and those of what is made of it. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** How a room names its pages elsewhere than by address: in which fields, and in which attribute of a block. */
const named: readonly { readonly room: string; readonly fields: readonly string[]; readonly block?: string }[] = [
  { room: "/kompas/instrumenten/", fields: ["instrumenten", "instrument"] },
  { room: "/kompas/kaarten/", fields: ["kaart"] },
  { room: "/kompas/", fields: ["kompas"], block: "waarom" },
  { room: "/getuigenissen/", fields: ["getuigenis"], block: "(?:naam|getuigenis)" },
  { room: "/longread/", fields: ["slug"] },
];

/**
 * A text in which every link to a page leads to its new address, with the same place on it, and every field that names the page has its new
 * name. The check says afterwards whether something was forgotten.
 * @param origin where the site stands: an address may be written whole
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

/** An address that ends where it ends: what stands in a folder of that name is another page. */
function patternOf(address: string, origin: string): RegExp {
  return new RegExp(`(?:(?<![\\w/.:-])|(?<=${escapeRegExp(origin)}))${escapeRegExp(address)}(?![\\w-])`, "g");
}

function mendNames(text: string, from: string, to: string): string {
  return named.reduce((now, { room, fields, block }) => {
    if (!from.startsWith(room) || !to.startsWith(room)) return now;
    const [old, name] = [from, to].map((address) => address.slice(room.length, -1));
    if (old === undefined || name === undefined || old === "") return now;
    const word = new RegExp(`(?<![\\w/-])${escapeRegExp(old)}(?![\\w/-])`, "g");
    // What is a list may go on below, one name a line.
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
