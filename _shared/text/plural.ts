/** "1 minuut", "7 minuten": a number with the right form of its noun. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
