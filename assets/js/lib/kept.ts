/**
 * What an address carries from page to page, at the start of the part behind the #, alone or before a section ("#stil#menu"; "#stilte" is a section):
 * that somebody reads quietly (carry-on.ts), and that Shift is left in peace (islands/exit-key.ts). Nothing is stored.
 */
export const kept = /^#(stil)?(rust)?(?![^#])/;

/** The link that an event happened in. */
export function linkOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest("a") : null;
}
