import "../exit.ts";
import { render } from "preact";
import { NeedCard } from "../../../_includes/components/NeedCard.tsx";
import { provenances } from "../../../_shared/vocabulary.ts";
import { readable, stretches } from "../lib/excerpt.ts";
import { loadPagefind, type Choices, type Counts, type Found, type Fragment, type Pagefind } from "../lib/pagefind.ts";
import { needCardFor, prepareNeed } from "../lib/need.ts";
import { ask, foundByRemnants, termsOf } from "../lib/query.ts";

/*
 * The results page (markup: _includes/components/SearchForm.tsx). What somebody types stays in this tab: it is in no
 * address, history, title or storage, and no request carries it, since the index comes to the reader and not the other way.
 */

const words = {
  loading: "De zoeklijst wordt geladen.",
  broken: "Zoeken lukt nu niet. Alle pagina's staan in de lijst van A tot Z.",
  found: (count: number, text: string) => `${count === 1 ? "1 resultaat" : `${count} resultaten`}${text === "" ? "" : ` voor “${text}”`}`,
  none: (text: string) => (text === "" ? "Geen resultaten" : `Geen resultaten voor “${text}”`),
  noneWhole: (text: string) => `Geen pagina heeft alle woorden van “${text}”`,
  others: (count: number) => `${count === 1 ? "1 pagina heeft" : `${count} pagina's hebben`} een deel van de woorden`,
  tips: [
    "Kijk de spelling na.",
    "Typ minder woorden, of alleen het begin van een woord.",
    "Probeer een gewoner woord, zoals loon of paspoort.",
  ],
  index: "Blader door alles van A tot Z",
  more: "Toon meer",
  refine: (choices: number) => `Verfijn de resultaten${choices === 0 ? "" : choices === 1 ? " (1 keuze)" : ` (${choices} keuzes)`}`,
  all: "Alles",
  filters: { soort: "Onderdeel", vorm: "Vorm van uitbuiting", thema: "Thema van het Kader", doelgroep: "Voor wie" },
} as const;

/** Long enough for the next letter, short enough to seem at once. */
const pause = 150;
/** A beginning that half of all words share brings nothing; Zoek and Enter ask for any length. */
const shortestWhileTyping = 3;
/** Fill a telephone; each costs a request of 4 kB. */
const firstResults = 5;
const moreResults = 10;

const search = part("zoek", HTMLDivElement);
const field = part("zoekveld", HTMLInputElement);
const filters = part("filters", HTMLDivElement);
const need = part("nood", HTMLDivElement);
const status = part("zoekstatus", HTMLParagraphElement);
const list = part("resultaten", HTMLOListElement);
const form = search.querySelector("form");

const more = create("button", { type: "button", className: "more", textContent: words.more, hidden: true });
const tips = create("ul", {});
tips.append(...words.tips.map((tip) => create("li", { textContent: tip })));
const browse = create("p", {});
browse.append(create("a", { href: "#a-z", textContent: words.index }));
/** What to do when there is nothing to show. */
const advice = create("div", { className: "advice", hidden: true });
advice.append(tips, browse);
list.after(more, advice);
const selects = new Map(Object.entries(words.filters).map(([name, label]) => [name, makeFilter(name, label)]));
/** Closed until asked for: what there is to choose costs 8 kB at a thousand pages. */
const refine = create("details", { hidden: true });
const refineLabel = create("summary", {});
filters.before(refine);
refine.append(refineLabel, filters);

let index: Promise<Pagefind> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** Results not yet shown. */
let rest: readonly Found[] = [];
/** Only the answer to the last question is shown. */
let asked = 0;

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
// Whoever goes to the field is about to type. What goes wrong here is said when there is a question.
form?.addEventListener("focusin", () => void Promise.allSettled([prepareNeed(), load()]), { once: true });
filters.addEventListener("change", run);
refine.addEventListener("toggle", () => {
  if (refine.open) run();
});
field.addEventListener("input", () => {
  clearTimeout(waiting);
  const { length } = field.value.trim();
  if (length === 0 || length >= shortestWhileTyping) waiting = setTimeout(run, pause);
});
field.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.preventDefault();
  field.value = "";
  run();
});
more.addEventListener("click", () => {
  showMore().catch(() => {
    status.textContent = words.broken;
  });
});

// A browser may bring the words back with the page.
if (field.value !== "") run();

/** Fetches the index once; after a failure the next question tries again. */
function load(): Promise<Pagefind> {
  index ??= loadPagefind().catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

function run(): void {
  clearTimeout(waiting);
  asked += 1;
  const question = asked;
  hear(question).catch(() => {
    render(null, need);
  });
  answer(question).catch(() => {
    if (question !== asked) return;
    clear(words.broken);
    tips.hidden = true;
    advice.hidden = false;
  });
}

/** The card for somebody in need comes by itself: it waits for no result, and no result waits for it. */
async function hear(question: number): Promise<void> {
  const card = await needCardFor(field.value);
  if (question === asked) render(card === undefined ? null : <NeedCard card={card} />, need);
}

/** Asks and shows. What was found before stays until the new answer is complete. */
async function answer(question: number): Promise<void> {
  const text = field.value.trim();
  const choices = chosen();
  if (text === "" && Object.keys(choices).length === 0) {
    clear("");
    return;
  }
  const late = setTimeout(() => {
    if (question === asked) status.textContent = words.loading;
  }, 1_000);
  try {
    const pagefind = await load();
    if (refine.open) await pagefind.filters();
    if (question !== asked) return;
    const outcome = await ask(pagefind, text, choices);
    if (question !== asked) return;
    const fragments = await Promise.all(outcome.found.slice(0, firstResults).map((result) => result.data()));
    if (question !== asked) return;
    const { words: terms, found, whole, counts } = foundByRemnants(outcome, fragments) ? { ...outcome, found: [], whole: 0 } : outcome;
    rest = found.slice(firstResults);
    list.replaceChildren(...fragments.slice(0, found.length).map((fragment) => makeResult(fragment, terms)));
    more.hidden = rest.length === 0;
    tips.hidden = false;
    advice.hidden = found.length > 0;
    if (refine.open) showFilters(counts, choices);
    refineLabel.textContent = words.refine(Object.keys(choices).length);
    refine.hidden = found.length === 0 && Object.keys(choices).length === 0;
    status.textContent = summary(text, whole, found.length - whole);
  } finally {
    clearTimeout(late);
  }
}

function summary(text: string, whole: number, others: number): string {
  if (others === 0) return whole === 0 ? words.none(text) : words.found(whole, text);
  return `${whole === 0 ? words.noneWhole(text) : words.found(whole, text)}; ${words.others(others)}`;
}

async function showMore(): Promise<void> {
  const question = asked;
  const next = rest.slice(0, moreResults);
  rest = rest.slice(moreResults);
  more.hidden = rest.length === 0;
  const terms = termsOf(field.value);
  const fragments = await Promise.all(next.map((result) => result.data()));
  if (question !== asked) return;
  const results = fragments.map((fragment) => makeResult(fragment, terms));
  list.append(...results);
  results[0]?.querySelector("a")?.focus();
}

function clear(message: string): void {
  status.textContent = message;
  list.replaceChildren();
  rest = [];
  more.hidden = true;
  advice.hidden = true;
  refine.hidden = true;
}

function chosen(): Choices {
  return Object.fromEntries([...selects].flatMap(([name, { value }]) => (value === "" ? [] : [[name, value]])));
}

/** Offers what there is to choose, with the number of pages; a filter that leaves no choice is not shown. */
function showFilters(counts: Counts, choices: Choices): void {
  for (const [name, select] of selects) {
    const choice = choices[name] ?? "";
    const values = new Map(Object.entries(counts[name] ?? {}).filter(([, count]) => count > 0));
    if (choice !== "" && !values.has(choice)) values.set(choice, 0);
    const options = [...values]
      .sort(([a], [b]) => a.localeCompare(b, "nl"))
      .map(([value, count]) => new Option(`${value} (${count})`, value));
    select.replaceChildren(new Option(words.all, ""), ...options);
    select.value = choice;
    select.parentElement?.toggleAttribute("hidden", options.length < 2 && choice === "");
  }
}

function makeFilter(name: string, label: string): HTMLSelectElement {
  const id = `filter-${name}`;
  const select = create("select", { id, autocomplete: "off" });
  const row = create("p", {});
  row.append(create("label", { htmlFor: id, textContent: label }), select);
  filters.append(row);
  return select;
}

function makeResult({ url, meta, excerpt }: Fragment, terms: readonly string[]): HTMLLIElement {
  const title = readable(meta.title ?? url);
  const place = create("p", { className: "meta", textContent: meta.soort ?? "" });
  // The label of _includes/components/ProvenanceTag.tsx.
  const { herkomst } = meta;
  if (herkomst !== undefined)
    place.append(
      create("span", { className: herkomst === provenances.samengesteld ? "tag tag-provenance" : "tag", textContent: herkomst }),
    );
  const heading = create("h2", {});
  heading.append(create("a", { href: url, textContent: title }));
  const summary = create("p", {});
  summary.append(...stretches(excerpt, terms).map(({ text, marked }) => (marked ? create("mark", { textContent: text }) : new Text(text))));
  const item = create("li", {});
  item.append(place, heading, summary);
  return item;
}

function create<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}

/** @throws when the markup and this island no longer agree */
function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`SearchForm.tsx has no #${id} of the right kind.`);
  return found;
}
