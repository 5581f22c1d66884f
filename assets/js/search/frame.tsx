import { render } from "preact";
import { SearchForm } from "../../../_includes/components/SearchForm.tsx";

/** Where the search stands on a page that has none of its own. It is a module by itself because the search looks for its parts when it is loaded. */
export const frame = document.createElement("section");
frame.className = "search-panel screen-only";
frame.ariaLabel = "Zoeken";
// Until its style is there.
frame.hidden = true;
render(
  <>
    <h1 class="visually-hidden">Zoeken</h1>
    <button type="button" class="search-close">
      Terug naar de pagina
    </button>
    <SearchForm />
  </>,
  frame,
);
document.querySelector("main")?.prepend(frame);
