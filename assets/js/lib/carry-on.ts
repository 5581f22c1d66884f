import { kept, linkOf } from "./kept.ts";

/**
 * Quiet reading, started by a link on /veilig-lezen/: the tab has a neutral title, and every page replaces the one before in the session history, so
 * that the back button does not show what was read. A word in the hash (#stil) carries the mode from page to page, as #rust does for the Shift key. The
 * browser's list of visited addresses is not affected; the page says so.
 */
const [word = "", quiet] = kept.exec(location.hash) ?? [];
/** The rest of the hash: "#section", or "". */
export const section = location.hash.slice(word.length);

/**
 * Goes to a section of this page, or to its top. The browser navigates itself, so that focus and :target are right; then the mode words are put back
 * into the address.
 */
function show(part: string, address: string): void {
  location.replace(part || "#");
  history.replaceState(null, "", address);
}

if (quiet) document.title = "Lezen";
if (word && section) show(section, word + section);

function follow(event: MouseEvent): void {
  const link = linkOf(event);
  // A download opens no page.
  if (link?.origin !== location.origin || link.matches("[download]") || event.defaultPrevented) return;
  // The link itself may start quiet reading.
  const here = kept.exec(location.hash);
  const stil = here?.[1] ?? kept.exec(link.hash)?.[1] ?? "";
  const words = stil + (here?.[2] ?? "");
  if (!words) return;
  const part = link.hash.replace(kept, "");
  link.hash = words + part;
  // A new tab gets the words from the changed link.
  if (event.button > 0 || event.ctrlKey || event.metaKey) return;
  const isHere = link.pathname + link.search === location.pathname + location.search;
  if (!isHere && !stil) return;
  event.preventDefault();
  if (isHere) show(part, link.hash);
  else location.replace(link.href);
}
document.addEventListener("click", follow);
document.addEventListener("auxclick", follow);
