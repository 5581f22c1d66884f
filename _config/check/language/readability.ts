import { glossaryMark, type ProsePassage } from "./passages.ts";
import { sentencesIn } from "./sentences.ts";

/** Counts of a text, and the score that the formula gives it. */
export interface Readability {
  /** Flesch-Douma: 100 is very easy, 0 very hard. */
  readonly score: number;
  readonly wordsPerSentence: number;
  /** Words of more than six letters, as a share of all words: what Björnsson's LIX (1968) calls long. */
  readonly longWords: number;
  readonly words: number;
  readonly sentences: number;
}

/** Letters, with a hyphen or an apostrophe inside; numbers and placeholders for facts are not counted. */
const word = /\p{L}+(?:['’-]\p{L}+)*/gu;
const longWord = 7;

/**
 * The vowel sound of a Dutch syllable as it is spelled; longer spellings first. A letter with a diaeresis begins a
 * syllable of its own; the u of qu and a y before a vowel do not count.
 */
const nucleus = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|(?<!q)[aeiouäëïöüáéíóúàèêâôûî]|y(?![aeiou])/g;

/** Estimates the number of syllables of a word from its spelling: right for most words, one off in some loanwords (museum). */
export function syllablesIn(text: string): number {
  return Math.max(1, text.toLowerCase().normalize("NFC").match(nucleus)?.length ?? 0);
}

/**
 * Reading ease after Flesch (1948) as W.H. Douma fitted it to Dutch (De leesbaarheid van landbouwbladen, Wageningen 1960):
 * 206.84 - 0.77 x syllables per hundred words - 0.93 x words per sentence. The formula with Douma's table of norms is in
 * Onze Taal 46 (1977), https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php.
 */
export function fleschDouma(words: number, sentences: number, syllables: number): number {
  return 206.84 - 0.77 * ((100 * syllables) / words) - (0.93 * words) / sentences;
}

/** Douma's labels for scores, easiest last. */
const norms: readonly (readonly [below: number, words: string])[] = [
  [30, "zeer moeilijk"],
  [45, "moeilijk"],
  [60, "tamelijk moeilijk"],
  [70, "normaal"],
  [80, "tamelijk makkelijk"],
  [90, "makkelijk"],
];

/** The label for a score. */
export function normOf(score: number): string {
  return norms.find(([below]) => score < below)?.[1] ?? "zeer makkelijk";
}

/**
 * Measures running prose: complete sentences only. Headings, table cells and short list items would count as
 * very short sentences and make the text seem easier.
 * @returns undefined when there is no prose to count
 */
export function readabilityOf(passages: readonly ProsePassage[]): Readability | undefined {
  let [words, sentences, syllables, long] = [0, 0, 0, 0];
  for (const { text, field } of passages) {
    if (field !== "tekst") continue;
    for (const { text: sentence } of sentencesIn(text.replaceAll(glossaryMark.open, "").replaceAll(glossaryMark.close, ""))) {
      const found = sentence.match(word) ?? [];
      if (found.length === 0 || !/[.!?…:]["”’)]?\s*$/.test(sentence)) continue;
      sentences += 1;
      words += found.length;
      for (const one of found) {
        syllables += syllablesIn(one);
        if (one.length >= longWord) long += 1;
      }
    }
  }
  if (sentences === 0) return undefined;
  return {
    score: fleschDouma(words, sentences, syllables),
    wordsPerSentence: words / sentences,
    longWords: long / words,
    words,
    sentences,
  };
}
