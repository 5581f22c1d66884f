import { section } from "../exit.ts";
import { linkOf } from "../lib/kept.ts";
import { sharedQuestion } from "../search/address.ts";
import { searchFor, focusField } from "../search/search.tsx";

/* The search page. */

// Readers come from the front page to type (_includes/components/SearchLink.tsx).
if (section === "#zoekveld") focusField();
const shared = sharedQuestion(section);
if (shared !== undefined) {
  history.replaceState(null, "", location.pathname + location.hash.replace(section, ""));
  searchFor(shared);
}
// On this page, links to the search (and the keyboard shortcut, ../lib/search-door.ts) move the focus to the field. In the capture phase, before
// search-door.ts handles the click.
document.addEventListener(
  "click",
  (event) => {
    if (linkOf(event)?.getAttribute("href") !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    focusField();
  },
  true,
);
