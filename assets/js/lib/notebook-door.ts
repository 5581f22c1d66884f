import type { Notebook } from "../notes/notebook.ts";

/*
 * Loads the notebook when it is first used: by the notes button, or by a press on a heading, which copies a reference to that part and shows a copy sign
 * at every paragraph.
 */

/** The address of notes/notebook.ts, inserted by the build (_config/publish/assets.ts). */
declare const notebook: { readonly address: string };

document.addEventListener("click", ({ target }) => {
  const pressed = target instanceof Element && target.closest<HTMLElement>("#notities,:is(h2,h3)>a[href^='#']");
  if (pressed)
    (import(notebook.address) as Promise<Notebook>).then(
      ({ begin }) => {
        begin(pressed);
      },
      () => {
        if (pressed.id) pressed.textContent = "Laden lukt niet. Probeer opnieuw.";
      },
    );
});
