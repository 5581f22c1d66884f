/*
 * An address that holds a question, which is made only when somebody asks for it. It stands behind the #, which no browser sends along: the server
 * does not see it.
 */
const name = "#vraag=";

/** The address of the search page with a question in its hash. */
export function sharedAddress(question: string): string {
  return `${location.origin}/zoeken/${name}${encodeURIComponent(question)}`;
}

/** The question in the part of an address behind the #; undefined when there is none, or none that can be read. */
export function sharedQuestion(hash: string): string | undefined {
  if (!hash.startsWith(name)) return undefined;
  try {
    return decodeURIComponent(hash.slice(name.length));
  } catch {
    return undefined;
  }
}
