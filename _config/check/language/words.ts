import type { Registers } from "../../read/registers.ts";

/** A word in a passage. */
interface Word {
  readonly text: string;
  readonly start: number;
}

/** Letters, with a hyphen or apostrophe inside; not a word with a digit (13b, G4). */
const word = /(?<![\p{L}\p{N}'’-])\p{L}+(?:['’-]\p{L}+)*(?![\p{L}\p{N}])/gu;
const capitals = /^\p{Lu}+(?:'?s)?$/u;

/** The words of a passage whose spelling is checked; abbreviations in capitals are not. */
export function wordsToSpell(text: string): Word[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const found = match[0].replaceAll("’", "'");
    return capitals.test(found) ? [] : [{ text: found, start: match.index }];
  });
}

/** The parts of a word with hyphens; "Thuis-organisaties" is correct when both parts are. */
export function hyphenParts(text: string): readonly string[] {
  return text.split("-").filter((part) => part.length > 1 && !capitals.test(part));
}

/** Texts whose words are correct whatever the dictionary says: the editors' own list, and the names in the registers. */
export function ownNames({ words, terms, sources, laws, helpLines, municipalities, site }: Registers): string[] {
  return [
    ...words,
    ...[...terms.values()].flatMap(({ term, ook_wel }) => [term, ...ook_wel]),
    ...[...sources.values()].flatMap(({ organisatie, titel }) => [organisatie, titel]),
    ...[...laws.values()].flatMap(({ naam, kort }) => [naam, kort]),
    ...[...helpLines.values()].map(({ naam }) => naam),
    ...municipalities.flatMap(({ naam, veiligheidsregio, andere_namen = "" }) => [naam, veiligheidsregio, andere_namen]),
    site.titel,
    site.uitgever,
  ];
}

/** The words of these texts, in lower case, because a name may begin a sentence. */
export function ownWords(names: readonly string[]): ReadonlySet<string> {
  const own = names.flatMap((name) => wordsToSpell(name).flatMap(({ text: found }) => [found, ...hyphenParts(found)]));
  return new Set(own.map((found) => found.toLowerCase()));
}
