/*
 * An address that contains a query, made only when the user asks for it. The query is in the hash, which browsers do not send: the server does not
 * see it.
 */
const name = "#vraag=";

/** The address of the search page with a query in its hash. */
export function sharedAddress(question: string): string {
  return `${location.origin}/zoeken/${name}${encodeURIComponent(question)}`;
}

/** The query in a hash; undefined when there is none, or when it cannot be decoded. */
export function sharedQuestion(hash: string): string | undefined {
  if (!hash.startsWith(name)) return undefined;
  try {
    return decodeURIComponent(hash.slice(name.length));
  } catch {
    return undefined;
  }
}
