import { kept, linkOf } from "./kept.ts";

/**
 * Quiet reading, begun by the link on /veilig-lezen/: the tab shows an ordinary word, and each page takes the place of the one before, so that
 * the back button does not walk along all that was read. The word in the address carries it on, as it does that Shift is left in peace. The list
 * of visited addresses stays: the page says so.
 */
const [word = "", quiet] = kept.exec(location.hash) ?? [];
/** What the address says behind those words, or without them: "#section", or nothing. */
export const section = location.hash.slice(word.length);

/**
 * Shows a section of this page, or its beginning. The browser goes there itself, so that focus and :target are as they would
 * be, and the words come back into the address.
 */
function show(part: string, address: string): void {
  location.replace(part || "#");
  history.replaceState(null, "", address);
}

if (quiet) document.title = "Lezen";
if (word !== "" && section !== "") show(section, word + section);

function follow(event: MouseEvent): void {
  const link = linkOf(event);
  if (link?.origin !== location.origin || event.defaultPrevented) return;
  // A link may be where quiet reading begins.
  const here = kept.exec(location.hash);
  const stil = here?.[1] ?? kept.exec(link.hash)?.[1] ?? "";
  const words = stil + (here?.[2] ?? "");
  if (words === "") return;
  const part = link.hash.replace(kept, "");
  link.hash = words + part;
  // Another tab is opened by the browser, and is as this one.
  if (event.button > 0 || event.ctrlKey || event.metaKey) return;
  const isHere = link.pathname + link.search === location.pathname + location.search;
  if (!isHere && stil === "") return;
  event.preventDefault();
  if (isHere) show(part, link.hash);
  else location.replace(link.href);
}
document.addEventListener("click", follow);
document.addEventListener("auxclick", follow);
