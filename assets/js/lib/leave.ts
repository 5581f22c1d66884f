import { kept, linkOf } from "./kept.ts";

/**
 * The way out. Without this script the link simply goes to another site; with it the page is gone at once, and the back
 * button does not return to it. It cannot clear the history: /veilig-lezen/ says so.
 * Until the other site answers, which may be never, the browser shows what this page leaves: an ordinary word in the tab (a
 * title of spaces would show the address instead), the address of the front page, nothing on the screen, and for who listens
 * the same word from the bar, which is a live region.
 * An island imports this first, so that a page loads one script and the way out works even when the island fails.
 */
/** Three presses of Shift within this many milliseconds leave, so that typing capitals never does. */
const within = 1200;

const link = document.querySelector<HTMLAnchorElement>("#uitweg");
const bar = link?.parentElement;

/** The word in the address when the Shift exit is off. */
export function isKeyOff(): string | undefined {
  return kept.exec(location.hash)?.[2];
}

/** Says of the link, to who listens, that there is a key as well. */
export function tellOfKey(): void {
  if (link) link.ariaDescription = isKeyOff() ? "" : (bar?.dataset.toets ?? "");
}
tellOfKey();

function leave(): void {
  if (!bar) return;
  const word = bar.dataset.onderweg ?? "";
  for (const media of document.querySelectorAll<HTMLMediaElement>("audio, video")) media.pause();
  // A voice that reads aloud goes on when its page is gone.
  if ("speechSynthesis" in window) speechSynthesis.cancel();
  document.title = word;
  document.querySelector("link[rel=icon]")?.remove();
  // The bar stays where it is: a live region that moves is not always heard.
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
// The middle button opens a link in another tab and leaves this page in view; "click" does not hear it.
document.addEventListener("auxclick", follow);

/** After two presses of Shift a screen reader is told what a third does. */
function tell(): void {
  const said = Object.assign(document.createElement("p"), { className: "visually-hidden", textContent: bar?.dataset.toets });
  bar?.append(said);
  setTimeout(() => {
    said.remove();
  }, within);
}

/** When Shift was last pressed, and when before that. */
let last = -within;
let before = -within;
function press(event: KeyboardEvent | PointerEvent): void {
  // With another modifier Shift is a command to the machine (with Alt it changes the language of the keyboard); with the mouse it chooses a stretch of text.
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
