import { frame } from "./frame.tsx";
import { focusField, forget } from "./search.tsx";

/*
 * The search on any page, fetched when it is opened (../lib/search-door.ts). It replaces the main content until it is closed; help and exit stay
 * where they are. Closing it clears the query.
 */

/** The address of the style sheet of the search, inserted by the build (_config/publish/assets.ts). */
declare const searchSheet: { readonly address: string };

const main = document.querySelector("main");
const style = document.createElement("link");
style.rel = "stylesheet";
// Its rules may match elements of the page: they only apply while the search is shown.
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

/** What to restore on closing: the focused element and the scroll position. */
let from: { readonly element: Element | null; readonly scrolled: number } | undefined;

/**
 * Shows the search with the focus in its field, or moves the focus there when it is already shown.
 * @throws when its style sheet cannot be fetched
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
