import { linkOf } from "./kept.ts";
import { isKeyOn } from "./search-key.ts";

/*
 * Opens the search on the page where somebody is: by a link to it, by "/", or by Ctrl or Cmd and K. Nothing is fetched before that. Not on pages with
 * help: there the link is a link, and no key does anything. Every page carries this, so it says no more than it has to.
 */

/** Of search/panel.tsx, written here by the build (_config/publish/assets.ts). */
declare const searchPanel: { readonly address: string };

const doors = 'body:not(.hulp) a[href="/zoeken/"]';
const door = document.querySelector<HTMLAnchorElement>(doors);

document.addEventListener("click", (event) => {
  const link = linkOf(event);
  if (!link?.matches(doors) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  (import(searchPanel.address) as Promise<{ open: () => Promise<void> }>)
    .then(({ open }) => open())
    .catch(() => {
      // What cannot be fetched here stands on the page of the search: this is a door no longer, and the link is followed.
      link.hash = "zoekveld";
      link.click();
    });
});

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  const isTyping = target instanceof Element && target.matches("input,textarea");
  if (event.altKey || !(event.ctrlKey || event.metaKey ? key === "k" : key === "/" && !isTyping && isKeyOn()) || !door) return;
  event.preventDefault();
  door.click();
});
