/** Asks before what somebody made in this window is lost. The way out never asks, and help opens beside the work. */
export function askBeforeLosing(isUnsaved: () => boolean): void {
  window.addEventListener("beforeunload", (event) => {
    // The way out has emptied the page already.
    if (isUnsaved() && document.querySelector("#uitweg") !== null) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const help = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.uitweg a[href^="/hulp/"]') : null;
    if (help !== null) help.target = isUnsaved() ? "_blank" : "";
  });
}
