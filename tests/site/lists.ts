/** Runs in the page. Lists that are none to WebKit: they have no markers, and no role that says what they are. */
export function listsUnheard(): string[] {
  return [...document.querySelectorAll("ul:not([role]), ol:not([role])")].flatMap((list) => {
    const marked = [...list.children].every((item) => {
      const { display, listStyleType } = getComputedStyle(item);
      return display === "list-item" && listStyleType !== "none";
    });
    return marked ? [] : [`${list.tagName.toLowerCase()}.${list.className} in ${list.parentElement?.className ?? ""}`];
  });
}
