import { foldedWords } from "../../_shared/text/folded-words.ts";

/** Articles say nothing about who somebody is. */
const articles = new Set(["de", "het", "een"]);

/** Two roles that are more than two ways of writing the same one; a value without a word is nobody. */
export function areDifferentRoles(one: string, other: string): boolean {
  const [first, second] = [one, other].map((role) =>
    foldedWords(role)
      .filter((word) => !articles.has(word))
      .join(""),
  );
  return first !== "" && second !== "" && first !== second;
}
