/** Lazy evaluation: calls `make` at the first use, and keeps the result. */
export function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
