/**
 * A text that somebody typed or pasted, as every document can hold it: XML has no control characters, and Word opens no file with one. A line that Word itself
 * broke softly (U+000B) stays a line. Half a character needs no rule: whatever writes UTF-8 writes U+FFFD for it.
 */
export function printable(text: string): string {
  return text.replace(/[\v\f]/g, "\n").replace(/\p{Noncharacter_Code_Point}|(?![\t\n\r])\p{Control}/gu, "\uFFFD");
}
