import type { Registers } from "../../read/registers.ts";

/** A word in a passage. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/** Letters, with a hyphen or apostrophe within; not what holds a digit (13b, G4), nor an abbreviation in capitals. */
const word = /(?<![\p{L}\p{N}'’-])\p{L}+(?:['’-]\p{L}+)*(?![\p{L}\p{N}])/gu;
const capitals = /^\p{Lu}+(?:'?s)?$/u;

/** The words of a passage that spelling has something to say about. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const found = match[0].replaceAll("’", "'");
    return capitals.test(found) ? [] : [{ text: found, start: match.index }];
  });
}

/** The parts of a word with hyphens; "Thuis-organisaties" is right when both are. */
export function partsOf(text: string): readonly string[] {
  return text.split("-").filter((part) => part.length > 1 && !capitals.test(part));
}

/**
 * Words that are right whatever the dictionary says: those of the editors' own list, and the names that the registers
 * hold already. Lower case, since a name may open a sentence.
 */
export function ownWords({ words, terms, sources, laws, helpLines, municipalities, site }: Registers): ReadonlySet<string> {
  const texts = [
    ...words,
    ...[...terms.values()].flatMap(({ term, ook_wel }) => [term, ...ook_wel]),
    ...[...sources.values()].flatMap(({ organisatie, titel }) => [organisatie, titel]),
    ...[...laws.values()].flatMap(({ naam, kort }) => [naam, kort]),
    ...[...helpLines.values()].map(({ naam }) => naam),
    ...municipalities.flatMap(({ naam, veiligheidsregio, andere_namen = "" }) => [naam, veiligheidsregio, andere_namen]),
    site.titel,
    site.uitgever,
  ];
  const own = texts.flatMap((text) => wordsIn(text).flatMap(({ text: found }) => [found, ...partsOf(found)]));
  return new Set(own.map((found) => found.toLowerCase()));
}
