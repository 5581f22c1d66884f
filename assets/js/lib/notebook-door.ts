import type { Notebook } from "../notes/notebook.ts";

/*
 * The button for notes, and the headings that lead to themselves: whoever presses one gets a reference to that part, and a sign at every paragraph that
 * copies one. What does that is fetched when it is asked for.
 */

/** Of notes/notebook.ts, written here by the build (_config/publish/assets.ts). */
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
