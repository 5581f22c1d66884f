/*
 * Whether the key "/" opens the search. Users of speech input may press it without meaning to, so it can be turned off (WCAG 2.1.4). The choice is
 * stored for this visit, in this tab, and only after a press on the button.
 */

/** Whether the key works; where storage is blocked the choice is not kept. */
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
