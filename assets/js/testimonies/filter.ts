import "../lib/no-fence.ts";
import Alpine from "@alpinejs/csp";
import { fits, fromHash, toggle, toHash, type Chosen } from "../lib/facets.ts";

const nothing: Chosen = {};

export interface Filter {
  readonly begin: typeof begin;
}

/**
 * Filters the list of testimonies on /getuigenissen/ without leaving the page: the links of the facets become toggle buttons. The choices stay in
 * this tab. They are put in the address when the user asks for it, in the hash, which is never sent. Markup:
 * _includes/components/TestimonyFilter.tsx.
 * @param hash the selection in the address, or ""
 */
export function begin(hash: string): void {
  Alpine.data("getuigenisfilter", () => ({
    chosen: nothing,
    status: "",
    shared: "",

    init() {
      for (const link of document.querySelectorAll<HTMLElement>("a[data-facet]")) becomeButton(link);
      this.chosen = fromHash(hash, [...new Set(buttons().map(({ dataset }) => dataset.facet ?? ""))]);
      if (Object.keys(this.chosen).length > 0) this.apply();
    },

    choose(event: MouseEvent) {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>("button[data-facet]") : null;
      if (button === null) return;
      this.chosen = toggle(this.chosen, button.dataset.facet ?? "", button.dataset.key ?? "");
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
      for (const button of buttons()) {
        const { facet = "", key = "" } = button.dataset;
        // How many stories would match if this key replaced the current choice in its facet.
        const count = all.filter(({ dataset }) => fits(dataset, { ...this.chosen, [facet]: key })).length;
        const number = button.querySelector("[data-counts]");
        if (number !== null) number.textContent = String(count);
        button.ariaPressed = String(this.chosen[facet] === key);
      }
      this.shared = "";
      this.status = shown === 1 ? "1 getuigenis" : `${String(shown)} getuigenissen`;
    },
  }));
  Alpine.start();
}

/** A control that changes this page is no link: a button has aria-pressed and responds to Space. */
function becomeButton(link: HTMLElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.ariaPressed = "false";
  Object.assign(button.dataset, link.dataset);
  button.append(...link.childNodes);
  const focused = document.activeElement === link;
  link.replaceWith(button);
  if (focused) button.focus();
}

function buttons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("button[data-facet]")];
}
