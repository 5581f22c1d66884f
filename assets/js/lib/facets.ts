/** What somebody chose, by facet; a facet that is not there takes everything. */
export type Chosen = Readonly<Record<string, string>>;

/** Whether a card answers to every choice. A card may have several keys in one facet, with spaces between. */
export function fits(keys: Readonly<Record<string, string | undefined>>, chosen: Chosen): boolean {
  return Object.entries(chosen).every(([facet, key]) => (keys[facet] ?? "").split(" ").includes(key));
}

/** Chooses, or takes the choice back when it stood already. */
export function toggle(chosen: Chosen, facet: string, key: string): Chosen {
  const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));
  return chosen[facet] === key ? others : { ...others, [facet]: key };
}

/** The choices as the part of an address that is never sent: "#soort=overlever&vorm=arbeidsuitbuiting". */
export function toHash(chosen: Chosen): string {
  return `#${new URLSearchParams(Object.entries(chosen)).toString()}`;
}

/** The choices in such an address; what is no facet is left out. */
export function fromHash(hash: string, facets: readonly string[]): Chosen {
  return Object.fromEntries([...new URLSearchParams(hash.replace(/^#/, ""))].filter(([name]) => facets.includes(name)));
}
