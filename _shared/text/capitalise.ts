/** A text with a capital in front, as a sentence or a label begins: "vrouw, 24" becomes "Vrouw, 24". */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
