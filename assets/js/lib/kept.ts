/**
 * Matches the modes that the start of the hash carries from page to page, alone or before a section ("#stil#menu"; "#stilte" is just a section):
 * quiet reading (carry-on.ts), and no exit by Shift (islands/exit-key.ts). Nothing is stored.
 */
export const kept = /^#(stil)?(rust)?(?![^#])/;

/** The link in which an event happened. */
export function linkOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest("a") : null;
}
