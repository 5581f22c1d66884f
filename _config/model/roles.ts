import { foldedWords } from "../../_shared/text/folded-words.ts";

/** Articles make no difference between roles. */
const articles = new Set(["de", "het", "een"]);

/** Whether two roles differ by more than spelling; an empty value is not a role. */
export function areDifferentRoles(one: string, other: string): boolean {
  const [first, second] = [one, other].map((role) =>
    foldedWords(role)
      .filter((word) => !articles.has(word))
      .join(""),
  );
  return first !== "" && second !== "" && first !== second;
}
