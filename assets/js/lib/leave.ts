import { kept, linkOf } from "./kept.ts";

/**
 * The exit. Without this script the link simply goes to another site; with it the page is emptied at once, and the back button does not return to
 * it. It cannot clear the history: /veilig-lezen/ says so.
 * Until the other site responds, which may be never, the browser shows what is left of this page: an ordinary word as title of the tab (a title of
 * spaces would show the address instead), the address of the front page, an empty page, and for screen readers the same word, in the bar, which is
 * a live region.
 * An island imports this first, so that a page loads one script and the exit works even when the island fails.
 */
/** Three presses of Shift within this many milliseconds leave: short enough that typing capitals does not. */
const within = 1200;

const link = document.querySelector<HTMLAnchorElement>("#uitweg");
const bar = link?.parentElement;

/** The word in the address when the Shift exit is off. */
export function isKeyOff(): string | undefined {
  return kept.exec(location.hash)?.[2];
}

/** Adds to the description of the exit link, for screen readers, that there is a key as well. */
export function tellOfKey(): void {
  if (link) link.ariaDescription = isKeyOff() ? "" : (bar?.dataset.toets ?? "");
}
tellOfKey();

function leave(): void {
  if (!bar) return;
  const word = bar.dataset.onderweg ?? "";
  for (const media of document.querySelectorAll("audio")) media.pause();
  // Speech continues after its page is gone unless it is cancelled.
  if ("speechSynthesis" in window) speechSynthesis.cancel();
  document.title = word;
  document.querySelector("link[rel=icon]")?.remove();
  // Keep the bar in place: screen readers do not always announce a live region that was moved.
  for (const other of [...document.body.children]) if (other !== bar) other.remove();
  bar.className = "visually-hidden";
  bar.textContent = word;
  try {
    history.replaceState(null, "", "/");
  } finally {
    location.replace(link.href);
  }
}

function follow(event: MouseEvent): void {
  if (event.button > 1 || linkOf(event)?.id !== "uitweg") return;
  event.preventDefault();
  leave();
}
document.addEventListener("click", follow);
// The middle button would open the link in another tab and leave this page visible; "click" does not fire for it.
document.addEventListener("auxclick", follow);

/** After two presses of Shift, tells screen reader users what a third does. */
function tell(): void {
  const said = Object.assign(document.createElement("p"), { className: "visually-hidden", textContent: bar?.dataset.toets });
  bar?.append(said);
  setTimeout(() => {
    said.remove();
  }, within);
}

/** Time of the last press of Shift, and of the one before. */
let last = -within;
let before = -within;
function press(event: KeyboardEvent | PointerEvent): void {
  // Combined with another modifier Shift is a shortcut (with Alt it switches the keyboard layout); with the mouse it extends a selection.
  if (!("key" in event) || event.key !== "Shift" || event.altKey || event.ctrlKey || event.metaKey || event.getModifierState("AltGraph"))
    last = before = -within;
  else if (!event.repeat && !isKeyOff()) {
    if (event.timeStamp - before < within) leave();
    else if (event.timeStamp - last < within) tell();
    before = last;
    last = event.timeStamp;
  }
}
document.addEventListener("keydown", press);
document.addEventListener("pointerdown", press);
