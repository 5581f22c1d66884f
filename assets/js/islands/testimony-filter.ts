import "../exit.ts";
import Alpine from "@alpinejs/csp";

/** What a card says about itself, in its data attributes. */
const criteria = ["soort", "vorm", "leeftijd", "regiotype"] as const;

/**
 * Narrows the list of testimonies on /getuigenissen/. The choices live in this tab only: nothing is stored and the
 * address does not change. Markup: _includes/components/TestimonyFilter.tsx.
 */
Alpine.data("getuigenisfilter", () => ({
  soort: "",
  vorm: "",
  leeftijd: "",
  regiotype: "",
  status: "",

  apply() {
    const cards = [...document.querySelectorAll<HTMLElement>("[data-soort][data-vorm]")];
    let shown = 0;
    for (const card of cards) {
      const fits = criteria.every((name) => this[name] === "" || (card.dataset[name] ?? "").split(" ").includes(this[name]));
      card.hidden = !fits;
      if (fits) shown += 1;
    }
    this.status = shown === 1 ? "1 getuigenis" : `${String(shown)} getuigenissen`;
  },
}));

Alpine.start();
