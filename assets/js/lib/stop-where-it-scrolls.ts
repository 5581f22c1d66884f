/**
 * Removes a table that fits from the tab order: only one that scrolls needs a tab stop. In the markup, and so without scripts, every table is a tab
 * stop, since not every browser can scroll an element by keyboard that cannot have the focus.
 */
export function stopWhereItScrolls(box: HTMLElement): void {
  new ResizeObserver(() => {
    box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
  }).observe(box);
}
