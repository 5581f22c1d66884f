import { section } from "../exit.ts";
import "../lib/no-fence.ts";
import Alpine from "@alpinejs/csp";
import { fits, fromHash, toggle, toHash, type Chosen } from "../lib/facets.ts";

const nothing: Chosen = {};

/**
 * Narrows the list of testimonies on /getuigenissen/ without leaving the page: the links of the facets become switches.
 * The choices live in this tab only. They come into the address when the reader asks for it, behind the #, which is
 * never sent. Markup: _includes/components/TestimonyFilter.tsx.
 */
Alpine.data("getuigenisfilter", () => ({
  chosen: nothing,
  status: "",
  shared: "",

  init() {
    this.chosen = fromHash(section, [...new Set(links().map(({ dataset }) => dataset.facet ?? ""))]);
    if (Object.keys(this.chosen).length > 0) this.apply();
  },

  choose(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-facet]") : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.chosen = toggle(this.chosen, link.dataset.facet ?? "", link.dataset.key ?? "");
    this.apply();
  },

  clear() {
    this.chosen = nothing;
    this.apply();
  },

  async share() {
    history.replaceState(null, "", toHash(this.chosen));
    try {
      await navigator.clipboard.writeText(location.href);
      this.shared = "Het adres van deze selectie is gekopieerd.";
    } catch {
      this.shared = "Het adres van deze selectie staat in de adresbalk.";
    }
  },

  apply() {
    const all = [...document.querySelectorAll<HTMLElement>(".testimony-card[data-soort]")];
    let shown = 0;
    for (const card of all) {
      card.hidden = !fits(card.dataset, this.chosen);
      if (!card.hidden) shown += 1;
    }
    for (const link of links()) {
      const { facet = "", key = "" } = link.dataset;
      // How many there would be with this choice in place of what is chosen in the same facet.
      const count = all.filter(({ dataset }) => fits(dataset, { ...this.chosen, [facet]: key })).length;
      const number = link.querySelector("[data-counts]");
      if (number !== null) number.textContent = String(count);
      if (this.chosen[facet] === key) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    this.shared = "";
    this.status = shown === 1 ? "1 getuigenis" : `${String(shown)} getuigenissen`;
  },
}));

function links(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("a[data-facet]")];
}

Alpine.start();
