import { render } from "preact";
import { SearchForm } from "../../../_includes/components/SearchForm.tsx";

/** The element that holds the search on a page without one. A separate module, because search.tsx looks up its elements when it is loaded. */
export const frame = document.createElement("section");
frame.className = "search-panel screen-only";
frame.ariaLabel = "Zoeken";
// Hidden until its style sheet is loaded.
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
