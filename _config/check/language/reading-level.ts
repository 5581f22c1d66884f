import { isStory } from "../../model/kinds.ts";
import { placeOf } from "../../model/place.ts";
import type { ReadText } from "./lint.ts";
import { normOf, readabilityOf, type Readability } from "./readability.ts";

/** A page, or a kind of page, in the report. */
export interface ReadingLevel extends Readability {
  readonly name: string;
}

/** The report: each kind of page as one text, then the requested pages, the hardest first. */
interface ReadingLevels {
  readonly kinds: readonly ReadingLevel[];
  readonly pages: readonly ReadingLevel[];
}

/**
 * Measures how hard the texts are to read, as far as a formula can tell.
 * @param wanted which files to list separately; the testimonies when undefined
 */
export function readingLevels(texts: readonly ReadText[], wanted: ((file: string) => boolean) | undefined): ReadingLevels {
  const byKind = new Map<string, ReadText[]>();
  const pages: ReadingLevel[] = [];
  for (const text of texts) {
    const place = placeOf(text.file.replace(/^content\//, ""));
    if ("problem" in place) continue;
    byKind.set(place.kind, [...(byKind.get(place.kind) ?? []), text]);
    if (wanted === undefined ? !isStory(place.kind) : !wanted(text.file)) continue;
    pages.push(...level(text.file, [text]));
  }
  return {
    kinds: [...byKind].flatMap(([kind, ofKind]) => level(kind, ofKind)).sort(hardestFirst),
    pages: pages.sort(hardestFirst),
  };
}

function level(name: string, texts: readonly ReadText[]): ReadingLevel[] {
  const found = readabilityOf(texts.flatMap(({ passages }) => passages));
  return found === undefined ? [] : [{ name, ...found }];
}

function hardestFirst(a: ReadingLevel, b: ReadingLevel): number {
  return a.score - b.score || (a.name < b.name ? -1 : 1);
}

/** The report as text for an editor. */
export function formatReadingLevels({ kinds, pages }: ReadingLevels): string {
  const decimal = (value: number): string => value.toFixed(1).replace(".", ",");
  const row = ({ name, score, wordsPerSentence, longWords, words }: ReadingLevel): string =>
    [
      String(Math.round(score)).padStart(5),
      normOf(score).padEnd(18),
      decimal(wordsPerSentence).padStart(6),
      `${String(Math.round(longWords * 100))}%`.padStart(5),
      String(words).padStart(7),
      name,
    ].join("  ");
  const head = "score  volgens Douma       w/zin   lang  woorden";
  const table = (title: string, rows: readonly ReadingLevel[]): string =>
    rows.length === 0 ? "" : `${title}\n\n${head}\n${rows.map(row).join("\n")}\n\n`;
  return (
    table("Per soort pagina", kinds) +
    table("Per pagina", pages) +
    "Score: formule van Flesch en Douma (1960); hoger is makkelijker. w/zin: woorden per zin. lang: woorden van zeven letters of meer.\n" +
    "Een formule telt lettergrepen en zinnen. Of iemand het begrijpt, hoort u van een lezer: docs/redactie/taal.md.\n"
  );
}
