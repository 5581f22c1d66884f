/** Stop words ("hoe meld ik een vermoeden"): a page can be the answer without them. */
const small = new Set(
  (
    "aan al alle als ben bij dan dat de der deze die dit doe doen door dus een eens en er ga gaan gaat geen haar had heb hebben heeft hem het hier hij hoe iemand iets ik in is ja je jij jou " +
    "jouw kan kun kunnen kunt maar mag me mee meer men met mij mijn moet moeten na naar niet nog nu of om omdat ons onze ook op over te tot u uit uw van veel voor waar waarom wanneer " +
    "want wat we wel welk welke werd wie wij wil word worden wordt ze zelf zich zij zijn zo zou andere steeds naast via graag vandaan nodig"
  ).split(" "),
);

/** Whether a folded word is a stop word. */
export function isSmall(plain: string): boolean {
  return small.has(plain);
}

/** The words that are not stop words. */
export function tellingOf<T>(words: readonly T[], plain: (word: T) => string): readonly T[] {
  return words.filter((word) => !small.has(plain(word)));
}
