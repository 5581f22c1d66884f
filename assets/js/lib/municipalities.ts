import { distance } from "fastest-levenshtein";

/** A municipality in the list of /hulp/regio/: its name and the other names people look for. */
interface Findable {
  readonly name: string;
  readonly others: readonly string[];
}

/** Normalizes a name to letters and digits: no capitals, accents, apostrophes, dots or "gemeente" before it. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\([^()]*\)/g, "")
    .replace(/^\s*(?:de )?gemeente\s+/, "")
    .replace(/\bst\.?(?=[ -])/g, "sint")
    .replace(/\ba\/d\b/g, "aan den")
    .replace(/[^a-z0-9]/g, "")
    .replaceAll("y", "ij")
    .replace(/^s(?=(?:gravenhage|hertogenbosch)$)/, "");
}

/** The largest edit distance at which a name still matches: 0 for a very short name, more for a longer one. */
function slips(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
}

const most = 8;

/**
 * The municipalities that match a query, the best match first: the exact name, then a name that begins with it, then one that contains it, then a
 * name with a few wrong letters. Nothing for fewer than two letters.
 */
export function findMunicipalities<T extends Findable>(query: string, all: readonly T[]): T[] {
  const asked = plain(query);
  if (asked.length < 2) return [];
  const ranked = all.flatMap((entry) => {
    const ranks = [entry.name, ...entry.others].map((name, index) => rank(asked, plain(name)) + (index === 0 ? 0 : 0.5));
    const best = Math.min(...ranks);
    return best < Infinity ? [{ entry, best }] : [];
  });
  ranked.sort((a, b) => a.best - b.best);
  // When a name or its beginning matches, leave out names that are only similar; except the other one of a pair such as
  // Rozendaal and Roosendaal: a long name with few differences.
  const sure = ranked.some(({ best }) => best < 2);
  return ranked
    .filter(({ best }) => !sure || best < 3 || (asked.length > 8 && best <= 5))
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** How many names are suggested when none matches. */
const nearby = 3;

/**
 * The municipalities with the most similar names, for when none matches, so that the user always has somewhere to go. Nothing for fewer than two
 * letters.
 */
export function nearestMunicipalities<T extends Findable>(query: string, all: readonly T[]): T[] {
  const asked = plain(query);
  if (asked.length < 2) return [];
  const far = (entry: Findable): number =>
    Math.min(...[entry.name, ...entry.others].map(plain).map((name) => distance(asked, name) / Math.max(asked.length, name.length)));
  return all
    .map((entry) => ({ entry, far: far(entry) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, nearby)
    .map(({ entry }) => entry);
}

/** Rank of a match: 0 exact, 1 prefix, 2 substring, 3 and up by edit distance; Infinity for no match. */
function rank(asked: string, name: string): number {
  if (asked === name) return 0;
  if (name.startsWith(asked)) return 1;
  if (asked.length > 3 && name.includes(asked)) return 2;
  const wrong = distance(asked, name);
  return wrong <= slips(Math.max(asked.length, name.length)) ? 3 + wrong : Infinity;
}
