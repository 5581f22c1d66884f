import "../exit.ts";
import "../lib/table-stops.ts";

/** How far down the window the eye is: the paragraph that begins above this line is the one somebody reads. */
const eye = 1 / 3;

/**
 * "Kopieer mijn plek" in a chapter: the address of the paragraph in view goes to the clipboard, and nowhere else.
 * Nothing is stored; the address bar and the history stay as they are. Markup: _includes/components/CopyPlace.tsx.
 */
const button = document.querySelector<HTMLButtonElement>("#kopieer-plek");
const status = document.querySelector<HTMLElement>("#kopieer-plek-status");

button?.addEventListener("click", () => {
  const address = placeInText();
  void copy(address).then((copied) => {
    if (status !== null) status.textContent = copied ? "Gekopieerd. Wij bewaren niets." : address;
  });
});

function placeInText(): string {
  const paragraphs = [...document.querySelectorAll(".prose > p[id]")].reverse();
  const current = paragraphs.find((paragraph) => paragraph.getBoundingClientRect().top <= innerHeight * eye);
  return new URL(current === undefined ? "" : `#${current.id}`, location.href).href;
}

/** Whether it worked; a browser may have no clipboard, or refuse it. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
