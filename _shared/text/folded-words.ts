/**
 * The words of a text, normalised for comparison: capitals, accents, punctuation, every kind of space and zero-width characters
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
