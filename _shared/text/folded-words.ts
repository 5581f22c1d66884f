/**
 * The words of a text as they are told apart, whatever they look like: capitals, accents, punctuation, every kind of space and sign without width
 * make no difference (Unicode NFKD).
 */
export function foldedWords(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/[\p{M}\p{Cf}]/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
