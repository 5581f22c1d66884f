import { linkOf } from "./lib/leave.ts";
import "./lib/search-door.ts";

/**
 * Quiet reading, begun by the link on /veilig-lezen/: the tab shows an ordinary word, and each page takes the place of the one before, so that
 * the back button does not walk along all that was read. The word in the address carries it on, before the section of the page
 * that a link asks for ("#stil#menu"); nothing is stored. The list of visited addresses stays: the page says so.
 */
const word = "#stil";
/** The word at the start of the part behind the #: alone, or before a section ("#stilte" is a section). */
const quiet = /^#stil(?![^#])/;
const isQuiet = quiet.test(location.hash);
/** What the address says behind quiet reading, or without it: "#section", or nothing. */
export const section = location.hash.replace(quiet, "");

/**
 * Shows a section of this page, or its beginning. The browser goes there itself, so that focus and :target are as without
 * quiet reading, and the word comes back into the address.
 */
function show(hash: string): void {
  location.replace(hash || "#");
  history.replaceState(null, "", word + hash);
}

if (isQuiet) {
  document.title = "Lezen";
  if (section !== "") show(section);
}

/** Goes to a page of this site in the place of this one, and stays quiet. */
function read(link: URL | HTMLAnchorElement): void {
  const page = link.pathname + link.search;
  const part = link.hash.replace(quiet, "");
  if (page === location.pathname + location.search) show(part);
  else location.replace(page + word + part);
}

function follow(event: MouseEvent): void {
  const link = linkOf(event);
  if (link?.origin !== location.origin || event.defaultPrevented) return;
  if (!isQuiet && !quiet.test(link.hash)) return;
  // Another tab is opened by the browser, and is quiet as well.
  if (event.button > 0 || event.ctrlKey || event.metaKey) link.hash = word + link.hash.replace(quiet, "");
  else {
    event.preventDefault();
    read(link);
  }
}
document.addEventListener("click", follow);
document.addEventListener("auxclick", follow);
