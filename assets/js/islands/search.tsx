import { section } from "../exit.ts";
import { linkOf } from "../lib/kept.ts";
import { sharedQuestion } from "../search/address.ts";
import { ask, focusField } from "../search/search.tsx";

/* The page of results. */

// From the front page one arrives to type (_includes/components/SearchLink.tsx).
if (section === "#zoekveld") focusField();
const shared = sharedQuestion(section);
if (shared !== undefined) {
  history.replaceState(null, "", location.pathname + location.hash.replace(section, ""));
  ask(shared);
}
// The link to this page, which a key presses too (../lib/search-door.ts), leads to the field: before the door hears of it.
document.addEventListener(
  "click",
  (event) => {
    if (linkOf(event)?.getAttribute("href") !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    focusField();
  },
  true,
);
