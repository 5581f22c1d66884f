import "./lib/leave.ts";

/**
 * Quiet reading, begun by the link on /veilig-lezen/: the tab shows an ordinary word, and each page takes the place of the one before, so that
 * the back button does not walk along all that was read. The word in the address carries it on; nothing is stored. The list of
 * visited addresses stays: the page says so.
 */
const quiet = "#stil";
const isQuiet = location.hash === quiet;
if (isQuiet) document.title = "Lezen";

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link?.origin !== location.origin || event.ctrlKey || event.metaKey || !(isQuiet || link.hash === quiet)) return;
  event.preventDefault();
  location.replace(link.pathname === location.pathname ? link.hash : link.pathname + quiet);
});
