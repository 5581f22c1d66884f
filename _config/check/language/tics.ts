import type { ReadText } from "./lint.ts";
import type { ProsePassage } from "./passages.ts";
import { sentencesIn, wordCount } from "./sentences.ts";

/** A phrase that is fine once and annoying when repeated: its name for an editor, and how often a passage has it. */
interface Tic {
  readonly name: string;
  readonly count: (passage: ProsePassage) => number;
}

/** The most words in a last sentence of a paragraph that sounds like a proverb. */
const sayingWords = 6;

const phrase = (name: string, pattern: RegExp): Tic => ({ name, count: ({ text }) => text.match(pattern)?.length ?? 0 });

const tics: readonly Tic[] = [
  {
    name: 'een zin die begint met "Wie" en geen vraag is',
    count: ({ text }) => sentencesIn(text).filter((sentence) => /^Wie .*[.:;…]["”’)]?$/u.test(sentence.text.trim())).length,
  },
  {
    name: `een alinea die eindigt op een zin van hoogstens ${String(sayingWords)} woorden`,
    count: ({ text, field }) => {
      const sentences = sentencesIn(text);
      const last = sentences.at(-1)?.text ?? "";
      return field === "tekst" && sentences.length > 2 && last.endsWith(".") && wordCount(last) <= sayingWords ? 1 : 0;
    },
  },
  { name: 'een titel "De … die …"', count: ({ text, field }) => (field === "titel" && /^(?:De|Het) .+ (?:die|dat) /.test(text) ? 1 : 0) },
  phrase(
    "wat wij niet vonden of konden",
    /\b(?:vonden wij (?:niet|geen)|konden wij niet|wij niet (?:gevonden|vonden)|vonden wij nergens)\b/giu,
  ),
  phrase("laat toetsen, nakijken, nalopen", /\blaat\b[^.?!]*\b(?:toetsen|nakijken|nalopen)\b/giu),
  phrase("ons advies, volgens ons", /\b(?:ons advies|volgens ons)\b/giu),
  phrase("jurist", /\bjurist(?:en)?\b/giu),
  phrase("procent", /\bprocent\b|%/giu),
  phrase("matras", /\bmatras(?:sen)?\b/giu),
  phrase("vrijdag(middag)", /\bvrijdag(?:middag)?\b/giu),
];

/** How often a phrase occurs in the texts, with the files that have it most. */
interface TicCount {
  readonly name: string;
  readonly total: number;
  readonly files: readonly { readonly file: string; readonly count: number }[];
}

/**
 * Counts repeated phrases in the texts. Only a measurement: some of them are right where they are.
 * @param wanted which files to count; all of `content/` when omitted
 */
export function countTics(
  texts: readonly ReadText[],
  wanted: (file: string) => boolean = (file) => file.startsWith("content/"),
): TicCount[] {
  const asked = texts.filter(({ file }) => wanted(file));
  return tics.map(({ name, count }) => {
    const files = asked
      .map(({ file, passages }) => ({ file, count: passages.reduce((sum, passage) => sum + count(passage), 0) }))
      .filter((found) => found.count > 0)
      .sort((a, b) => b.count - a.count || (a.file < b.file ? -1 : 1));
    return { name, total: files.reduce((sum, found) => sum + found.count, 0), files };
  });
}

/** The most files listed for a phrase in the report. */
const shown = 5;

/** The report as text for an editor. */
export function formatTics(counts: readonly TicCount[]): string {
  const line = (count: number, text: string): string => `${String(count).padStart(5)}  ${text}`;
  return `${counts
    .map(({ name, total, files }) =>
      [line(total, name), ...files.slice(0, shown).map(({ file, count }) => `       ${line(count, file)}`)].join("\n"),
    )
    .join("\n\n")}\n\nEen telling, geen oordeel: één keer is geen gewoonte. Wat u ermee doet, staat in docs/redactie/taal.md.\n`;
}
