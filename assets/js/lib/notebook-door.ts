import type { Notebook } from "../notes/notebook.ts";
import { linkOf } from "./kept.ts";

/*
 * Loads the notebook when somebody presses a heading that leads to itself: from then on a sign at every paragraph copies a reference. If loading
 * fails, the heading still leads to itself.
 */

/** The address of notes/notebook.ts, inserted by the build (_config/publish/assets.ts). */
declare const notebook: { readonly address: string };

/** Loads the notebook, and tells it what was pressed. */
export function openNotebook(pressed: HTMLElement): Promise<void> {
  return (import(notebook.address) as Promise<Notebook>).then(({ open }) => {
    open(pressed);
  });
}

document.addEventListener("click", (event) => {
  const link = linkOf(event);
  if (link?.matches(":is(h2,h3)>a[href^='#']")) openNotebook(link).catch(() => undefined);
});
