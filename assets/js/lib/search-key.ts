/*
 * Whether the key "/" opens the search: who speaks to the machine may press it without meaning to, so it can be put off. That is kept for this
 * visit, in this tab, and only after a press.
 */

/** Whether the key works; a browser that keeps nothing keeps no choice either. */
export function isKeyOn(): boolean {
  try {
    return !sessionStorage.sneltoets;
  } catch {
    return true;
  }
}

/** Turns the key on or off for this tab; called by a button only. */
export function switchKey(on: boolean): void {
  if (on) sessionStorage.removeItem("sneltoets");
  else sessionStorage.setItem("sneltoets", "uit");
}
