/** What another municipality did, as the self-scan shows it with a step: a row of /data/praktijken.json. */
export interface ScanPractice {
  readonly text: string;
  readonly year: string;
  readonly what: string;
  readonly outcome?: string;
  readonly href: string;
  readonly blocks: readonly string[];
}

/** The examples in what was fetched; those that are no example are left out, and so is everything when it is no list. */
export function practicesIn(fetched: unknown): ScanPractice[] {
  return Array.isArray(fetched) ? fetched.filter(isPractice) : [];
}

function isPractice(row: unknown): row is ScanPractice {
  if (typeof row !== "object" || row === null) return false;
  const texts = ["text", "year", "what", "href"].map((name): unknown => Reflect.get(row, name));
  const outcome: unknown = Reflect.get(row, "outcome");
  const blocks: unknown = Reflect.get(row, "blocks");
  return (
    texts.every((text) => typeof text === "string") &&
    (outcome === undefined || typeof outcome === "string") &&
    Array.isArray(blocks) &&
    blocks.every((id) => typeof id === "string")
  );
}

/** The examples of a building block: those that stand with it first, and those of which somebody knows what came of them before others. */
export function practicesFor(id: string, practices: readonly ScanPractice[]): ScanPractice[] {
  const rank = ({ blocks, outcome }: ScanPractice): number => (blocks[0] === id ? 0 : 2) + (outcome === undefined ? 1 : 0);
  return practices.filter(({ blocks }) => blocks.includes(id)).sort((a, b) => rank(a) - rank(b));
}
