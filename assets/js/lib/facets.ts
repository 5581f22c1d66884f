/** The user's choices, by facet; a facet that is absent does not filter. */
export type Chosen = Readonly<Record<string, string>>;

/** Whether a card matches every choice. A card may have several keys in one facet, separated by spaces. */
export function fits(keys: Readonly<Record<string, string | undefined>>, chosen: Chosen): boolean {
  return Object.entries(chosen).every(([facet, key]) => (keys[facet] ?? "").split(" ").includes(key));
}

/** Sets a choice, or removes it when it was set already. */
export function toggle(chosen: Chosen, facet: string, key: string): Chosen {
  const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));
  return chosen[facet] === key ? others : { ...others, [facet]: key };
}

/** The choices as a hash, the part of an address that is never sent: "#soort=overlever&vorm=arbeidsuitbuiting". */
export function toHash(chosen: Chosen): string {
  return `#${new URLSearchParams(Object.entries(chosen)).toString()}`;
}

/** The choices in such a hash; unknown facets are ignored. */
export function fromHash(hash: string, facets: readonly string[]): Chosen {
  return Object.fromEntries([...new URLSearchParams(hash.replace(/^#/, ""))].filter(([name]) => facets.includes(name)));
}
