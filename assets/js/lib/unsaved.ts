/** Asks for confirmation before unsaved work in this window is lost. The exit never asks, and help opens in another tab. */
export function askBeforeLosing(isUnsaved: () => boolean): void {
  window.addEventListener("beforeunload", (event) => {
    // When the exit was used, the page is already empty.
    if (isUnsaved() && document.querySelector("#uitweg") !== null) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const help = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.uitweg a[href^="/hulp/"]') : null;
    if (help !== null) help.target = isUnsaved() ? "_blank" : "";
  });
}
