import { section } from "../exit.ts";
import type { Filter } from "../testimonies/filter.ts";

/*
 * The choices on /getuigenissen/ are links, each to a page with those stories. The code that combines them is fetched when the user comes near
 * them, or when the address contains a selection: loading Alpine takes a tenth of a second on a phone, in which most visitors scroll to the first
 * story.
 */

/** The address of testimonies/filter.ts, inserted by the build (_config/publish/assets.ts). */
declare const testimonyFilter: { readonly address: string };

const region = document.querySelector<HTMLElement>("#keuze");
let pressed: HTMLButtonElement | undefined;
let asked = false;

function fetchFilter(): void {
  if (asked) return;
  asked = true;
  (import(testimonyFilter.address) as Promise<Filter>).then(
    ({ begin }) => {
      begin(section);
      pressed?.click();
    },
    () => {
      // Without it the links still work, and the next touch tries again.
      asked = false;
    },
  );
}

for (const near of ["pointerover", "focusin", "toggle"]) region?.addEventListener(near, fetchFilter, true);
region?.addEventListener("click", ({ target }) => {
  if (target instanceof HTMLButtonElement) pressed ??= target;
});
if (section !== "") fetchFilter();
