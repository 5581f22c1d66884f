/** "Ede", "Ede en Utrecht", "Druten, Wijchen en Beuningen": names as a sentence lists them; "" for none. */
export function inWords(names: readonly string[]): string {
  const [last = "", ...before] = [...names].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} en ${last}`;
}
