/**
 * The way out. Without this script the link simply goes to another site; with it the page is gone at once,
 * and the back button does not return to it. It cannot clear the history: /veilig-lezen/ says so.
 * An island imports this first, so that a page loads one script and the way out works even when the island fails.
 */
const presses = 3;
/** Three presses of Shift within this many milliseconds, so that typing capitals never leaves the page. */
const within = 1200;

function leave(): void {
  const link = document.querySelector<HTMLAnchorElement>("#uitweg");
  if (link === null) return;
  const target = link.href;
  for (const media of document.querySelectorAll("audio, video")) if (media instanceof HTMLMediaElement) media.pause();
  document.title = " ";
  document.querySelector("link[rel=icon]")?.remove();
  document.documentElement.hidden = true;
  document.body.replaceChildren();
  location.replace(target);
}

document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || event.target.closest("#uitweg") === null) return;
  event.preventDefault();
  leave();
});

let shifts: number[] = [];
document.addEventListener("keydown", (event) => {
  if (event.key !== "Shift") {
    shifts = [];
    return;
  }
  if (event.repeat) return;
  shifts = [...shifts.filter((time) => event.timeStamp - time < within), event.timeStamp];
  if (shifts.length >= presses) leave();
});
