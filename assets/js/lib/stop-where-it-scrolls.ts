/**
 * A table that fits is no stop for who goes by keyboard: only one that scrolls is. As they come, and without scripts, all of them are stops, since
 * not every browser can scroll by keyboard what cannot be reached.
 */
export function stopWhereItScrolls(box: HTMLElement): void {
  new ResizeObserver(() => {
    box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
  }).observe(box);
}
