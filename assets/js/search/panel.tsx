import { frame } from "./frame.tsx";
import { focusField, forget } from "./search.tsx";

/*
 * The search on any page, fetched when somebody asks for it (../lib/search-door.ts). It takes the place of what the page says until it is closed; help and exit
 * stay where they are. Closing it forgets the words.
 */

/** Of the style of the search, written here by the build (_config/publish/assets.ts). */
declare const searchSheet: { readonly address: string };

const main = document.querySelector("main");
const style = document.createElement("link");
style.rel = "stylesheet";
// Its rules may be those of something on the page: they hold while the search is shown.
style.media = "not all";
style.href = searchSheet.address;
const styled = new Promise<void>((resolve, reject) => {
  style.addEventListener("load", () => {
    resolve();
  });
  style.addEventListener("error", () => {
    frame.remove();
    reject(new Error(`${searchSheet.address} did not load.`));
  });
});
document.head.append(style);

/** Where the reader was: what had the focus, and how far the page was scrolled. */
let from: { readonly element: Element | null; readonly scrolled: number } | undefined;

/**
 * Shows the search with the cursor in its field, or goes to the field when it is shown already.
 * @throws when its style cannot be fetched
 */
export async function open(): Promise<void> {
  await styled;
  if (from === undefined) {
    from = { element: document.activeElement, scrolled: scrollY };
    style.media = "all";
    main?.prepend(frame);
    frame.hidden = false;
    main?.classList.add("searching");
    scrollTo(0, 0);
  }
  focusField();
}

function close(): void {
  if (from === undefined) return;
  forget();
  frame.remove();
  main?.classList.remove("searching");
  style.media = "not all";
  scrollTo(0, from.scrolled);
  if (from.element instanceof HTMLElement) from.element.focus({ preventScroll: true });
  from = undefined;
}

frame.addEventListener("keydown", ({ key, defaultPrevented }) => {
  if (key === "Escape" && !defaultPrevented) close();
});
frame.querySelector(".search-close")?.addEventListener("click", close);
