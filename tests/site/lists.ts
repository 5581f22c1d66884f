/** Runs in the page. Lists that WebKit does not expose as lists: they have no markers and no role="list". */
export function listsUnheard(): string[] {
  return [...document.querySelectorAll("ul:not([role]), ol:not([role])")].flatMap((list) => {
    const marked = [...list.children].every((item) => {
      const { display, listStyleType } = getComputedStyle(item);
      return display === "list-item" && listStyleType !== "none";
    });
    return marked ? [] : [`${list.tagName.toLowerCase()}.${list.className} in ${list.parentElement?.className ?? ""}`];
  });
}
