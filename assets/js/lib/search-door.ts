import { linkOf } from "./kept.ts";
import { isKeyOn } from "./search-key.ts";

/*
 * Opens the search panel on the current page: by a link to /zoeken/, by "/", or by Ctrl/Cmd+K. The panel is only fetched then. Help pages keep the plain
 * link and have no keyboard shortcut. This code is in every page, so it is kept small.
 */

/** The address of search/panel.tsx, inserted by the build (_config/publish/assets.ts). */
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
      // When the panel cannot be fetched, the link is followed to the search page; the hash stops it from matching `doors` again. Once the exit was
      // used the link is in no page, and would still be followed.
      link.hash = "zoekveld";
      if (link.isConnected) link.click();
    });
});

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  const isTyping = target instanceof Element && target.matches("input,textarea");
  if (event.altKey || !(event.ctrlKey || event.metaKey ? key === "k" : key === "/" && !isTyping && isKeyOn()) || !door) return;
  event.preventDefault();
  door.click();
});
