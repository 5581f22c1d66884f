import { render, type VNode } from "preact";
import { NeedCard } from "../../../_includes/components/NeedCard.tsx";
import { SearchAnswer } from "../../../_includes/components/SearchAnswer.tsx";
import { SearchResult } from "../../../_includes/components/SearchResult.tsx";
import { answerTo, fileLetter, suggestionsFor } from "../../../_shared/search/answers.ts";
import { search, type SearchOutcome } from "../../../_shared/search/engine.ts";
import { excerptOf, hasPhrases } from "../../../_shared/search/excerpt.ts";
import { filters, type Answer, type FilterFile } from "../../../_shared/search/files.ts";
import type { Found } from "../../../_shared/search/ranking.ts";
import { wordsIn } from "../../../_shared/search/terms.ts";
import { countsOf, fitting, valuesOf, type Choices, type Counts } from "../lib/choices.ts";
import { isKeyOn, switchKey } from "../lib/search-key.ts";
import { sharedAddress } from "./address.ts";
import { languageOfNeed, needCardFor, prepareNeed } from "../lib/need.ts";
import { openIndex, type FetchedIndex } from "../lib/search-index.ts";

/*
 * The search on a page that has its markup (_includes/components/SearchForm.tsx): the search page, and the panel on every other page. What somebody
 * types stays in this tab: it is in no address, history, title or storage, and no request contains it, since the index is fetched and searched in
 * the browser.
 */

const words = {
  loading: "De zoeklijst wordt geladen.",
  broken: "Zoeken lukt nu niet. Alle pagina's staan in de lijst van A tot Z.",
  found: (count: number, text: string) =>
    `${count === 1 ? "1 resultaat" : `${String(count)} resultaten`}${text === "" ? "" : ` voor “${text}”`}`,
  none: (text: string) => (text === "" ? "Geen resultaten" : `Geen resultaten voor “${text}”`),
  noneWhole: (text: string) => `Geen pagina heeft alle woorden van “${text}”`,
  others: (count: number) => `${count === 1 ? "1 pagina heeft" : `${String(count)} pagina's hebben`} een deel van de woorden`,
  tips: [
    "Kijk de spelling na.",
    "Typ minder woorden, of alleen het begin van een woord.",
    "Probeer een gewoner woord, zoals loon of paspoort.",
  ],
  index: "Blader door alles van A tot Z",
  more: "Toon meer",
  meant: "Bedoelde u",
  below: "Hieronder staat wat daarbij hoort.",
  asTyped: (text: string) => `Zoek toch op “${text}”`,
  rooms: "Onderdeel",
  refine: (choices: number) => `Verfijn de resultaten${choices === 0 ? "" : choices === 1 ? " (1 keuze)" : ` (${String(choices)} keuzes)`}`,
  all: "Alles",
  order: "Volgorde",
  orders: { best: "Wat het beste past", newest: "Nieuwste eerst" },
  share: "Kopieer een adres van deze zoekvraag",
  shared: "Gekopieerd. Wie het adres opent, ziet uw zoekwoorden.",
  notShared: "Kopiëren lukt niet in deze browser.",
  keys: { on: "Zet de toets / uit", off: "Zet de toets / weer aan" },
} as const;

/** Debounce in milliseconds: long enough for the next letter, short enough to seem immediate. */
const pause = 150;
/** While typing, a shorter query is not run, since too many words begin with it; Zoek and Enter accept any length. */
const shortestWhileTyping = 3;
/** Fills the screen of a phone; each result costs a request of 3 kB. */
const firstResults = 5;
const moreResults = 10;
/** The most pages in which an exact phrase is looked up. */
const mostForPhrase = 30;

const field = part("zoekveld", HTMLInputElement);
const suggestions = part("voorstellen", HTMLUListElement);
const meant = part("bedoeld", HTMLDivElement);
const need = part("nood", HTMLDivElement);
const refine = part("verfijn", HTMLDivElement);
const status = part("zoekstatus", HTMLParagraphElement);
const answerPlace = part("antwoord", HTMLDivElement);
const list = part("resultaten", HTMLOListElement);
const further = part("verder", HTMLDivElement);
const keySwitch = part("sneltoets", HTMLButtonElement);
/** The address of the list of all pages, which is on the search page. */
const allPages = document.getElementById("a-z") === null ? "/zoeken/#a-z" : "#a-z";

let index: Promise<FetchedIndex> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** Query counter: only the results of the last query are shown. */
let asked = 0;
let choices: Choices = {};
let order: keyof typeof words.orders = "best";
/** Fetched when the user opens the filters. */
let filterFile: FilterFile | undefined;
let shown: { readonly outcome: SearchOutcome; readonly found: readonly Found[]; readonly rows: readonly VNode[] } | undefined;

field.form?.addEventListener("submit", (event) => {
  event.preventDefault();
  suggest([]);
  run();
});
// Prefetch when the form gets the focus. A failure is reported once there is a query.
field.form?.addEventListener("focusin", () => void Promise.allSettled([prepareNeed(), load()]), { once: true });
field.addEventListener("input", () => {
  clearTimeout(waiting);
  const { length } = field.value.trim();
  if (length === 0 || length >= shortestWhileTyping || /\p{Script=Han}/u.test(field.value))
    waiting = setTimeout(() => {
      run({ typing: true });
    }, pause);
  propose().catch(() => {
    suggest([]);
  });
});
field.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (suggestions.hidden) return;
    event.preventDefault();
    choose(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter") {
    const chosen = suggestions.querySelector<HTMLElement>("[aria-selected=true]");
    if (chosen === null) return;
    event.preventDefault();
    chosen.click();
  } else if (event.key === "Escape") {
    if (!suggestions.hidden) suggest([]);
    else if (field.value !== "" || Object.keys(choices).length > 0) forget();
    else return;
    event.preventDefault();
  }
});
field.addEventListener("blur", () => {
  suggest([]);
});

// Escape in a filter clears the filters and keeps the query; the next press closes the panel around it.
refine.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || Object.keys(choices).length === 0) return;
  event.preventDefault();
  choices = {};
  run();
  focusField();
});

keySwitch.addEventListener("click", () => {
  switchKey(!isKeyOn());
  nameSwitch();
});
nameSwitch();

// A browser may restore the query with the page.
if (field.value !== "") run();

/** Puts the cursor in the field. */
export function focusField(): void {
  field.focus();
}

/** Runs the query of an address that somebody shared. */
export function searchFor(question: string): void {
  field.value = question;
  run();
}

/** Clears the query, every filter and the results. */
export function forget(): void {
  field.value = "";
  choices = {};
  order = "best";
  suggest([]);
  run();
}

function nameSwitch(): void {
  keySwitch.textContent = isKeyOn() ? words.keys.on : words.keys.off;
}

/** Fetches the start of the index, once; after a failure the next query tries again. */
function load(): Promise<FetchedIndex> {
  index ??= openIndex().catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

interface Manner {
  readonly typing?: boolean;
  readonly literally?: boolean;
}

function run(manner: Manner = {}): void {
  clearTimeout(waiting);
  asked += 1;
  const question = asked;
  hear(question).catch(() => {
    render(null, need);
  });
  answer(question, manner).catch(() => {
    if (question === asked) clear(words.broken, true);
  });
}

/** Shows the card for somebody in need, independently of the results: neither waits for the other. */
async function hear(question: number): Promise<void> {
  const card = await needCardFor(field.value);
  if (question === asked) render(card === undefined ? null : <NeedCard card={card} />, need);
}

/** Runs a query and shows its results. The previous results stay until the new ones are complete. */
async function answer(question: number, manner: Manner): Promise<void> {
  const text = field.value.trim();
  if (text === "" && Object.keys(choices).length === 0) {
    clear("");
    return;
  }
  const late = setTimeout(() => {
    if (question === asked) status.textContent = words.loading;
  }, 1_000);
  try {
    const need = languageOfNeed(text);
    const opened = await load();
    const outcome = await withPhrases(opened, text === "" ? everything(opened) : await search(opened, text, { ...manner, need }));
    if (question !== asked) return;
    const values = valuesOf(opened.start, filterFile);
    const fits = fitting(outcome.found, choices, values);
    const found = order === "newest" ? newest(fits) : fits;
    const [direct] = await Promise.all([
      directAnswer(opened, outcome.correction?.taken === true ? outcome.correction.text : text),
      ...found.slice(0, firstResults).map(({ page }) => opened.page(page)),
    ]);
    if (question !== asked) return;
    shown = { outcome, found, rows: [] };
    render(direct === undefined ? null : <SearchAnswer answer={direct} />, answerPlace);
    render(correctionOf(outcome, text), meant);
    render(null, list);
    await showMore(firstResults);
    showRefine(countsOf(outcome.found, ["soort", ...Object.keys(filters)], choices, values), outcome.found.length);
    status.textContent = summary(text, fits.filter(({ whole }) => whole).length, fits.length);
  } finally {
    clearTimeout(late);
  }
}

/** Every page, for a filter without a query. */
function everything({ start }: FetchedIndex): SearchOutcome {
  const found = Array.from({ length: start.pages }, (_, page): Found => ({ page, score: 0, whole: true, because: [] }));
  return { found, looked: [], marks: { terms: new Set(), beginnings: [] }, phrases: [] };
}

/** Keeps the pages that contain the phrases word for word; when none does, all results count as partial matches. */
async function withPhrases(opened: FetchedIndex, outcome: SearchOutcome): Promise<SearchOutcome> {
  if (outcome.phrases.length === 0) return outcome;
  const candidates = outcome.found.filter(({ whole }) => whole).slice(0, mostForPhrase);
  const pages = await Promise.all(candidates.map(({ page }) => opened.page(page)));
  const found = candidates.filter((_, at) => pages[at] !== undefined && hasPhrases(pages[at], outcome.phrases));
  return { ...outcome, found: found.length > 0 ? found : outcome.found.map((one) => ({ ...one, whole: false })) };
}

function newest(found: readonly Found[]): readonly Found[] {
  const day = (page: number): string => filterFile?.days[page] ?? "";
  return [...found].sort((a, b) => day(b.page).localeCompare(day(a.page)) || b.score - a.score);
}

function summary(text: string, whole: number, all: number): string {
  if (all === 0) return words.none(text);
  if (whole === all) return words.found(whole, text);
  return `${whole === 0 ? words.noneWhole(text) : words.found(whole, text)}; ${words.others(all - whole)}`;
}

/** Shows more results; after a press the focus moves to the first new one. */
async function showMore(most: number, pressed = false): Promise<void> {
  const question = asked;
  if (shown === undefined || index === undefined) return;
  const { outcome, found, rows: before } = shown;
  const opened = await index;
  const next = await Promise.all(found.slice(before.length, before.length + most).map(({ page }) => opened.page(page)));
  if (question !== asked) return;
  const rows = [...before, ...next.map((page) => <SearchResult key={page.url} page={page} excerpt={excerptOf(page, outcome.marks)} />)];
  shown = { outcome, found, rows };
  render(<>{rows}</>, list);
  showFurther(rows.length < found.length, found.length === 0);
  if (pressed) list.querySelectorAll<HTMLAnchorElement>("h2 a")[before.length]?.focus();
}

/** Makes an address with the query: only after a press, since everybody who opens it can read the query. */
async function share(): Promise<void> {
  const copied = await navigator.clipboard.writeText(sharedAddress(field.value.trim())).then(
    () => true,
    () => false,
  );
  status.textContent = copied ? words.shared : words.notShared;
}

function showFurther(more: boolean, none: boolean, tips = true): void {
  render(
    <>
      {more && (
        <button
          type="button"
          class="more"
          onClick={() => {
            showMore(moreResults, true).catch(() => {
              status.textContent = words.broken;
            });
          }}
        >
          {words.more}
        </button>
      )}
      {none && (
        <div class="advice">
          {tips && (
            <ul role="list">
              {words.tips.map((tip) => (
                <li>{tip}</li>
              ))}
            </ul>
          )}
          <p>
            <a href={allPages}>{words.index}</a>
          </p>
        </div>
      )}
      {shown !== undefined && field.value.trim() !== "" && (
        <p class="search-share">
          <button type="button" onClick={() => void share()}>
            {words.share}
          </button>
        </p>
      )}
    </>,
    further,
  );
}

function clear(message: string, broken = false): void {
  status.textContent = message;
  shown = undefined;
  for (const place of [meant, refine, answerPlace, list]) render(null, place);
  showFurther(false, broken, false);
}

/**
 * The suggested correction. When the query as typed found nothing, the results are already those of the correction, and a button runs the query as
 * typed.
 */
function correctionOf({ correction }: SearchOutcome, text: string): VNode | null {
  if (correction === undefined) return null;
  const { text: guess, taken } = correction;
  return (
    <p class="search-meant">
      {words.meant}{" "}
      <button
        type="button"
        onClick={() => {
          field.value = guess;
          field.focus();
          run();
        }}
      >
        {guess}
      </button>
      ?{" "}
      {taken && (
        <>
          {words.below}{" "}
          <button
            type="button"
            onClick={() => {
              run({ literally: true });
            }}
          >
            {words.asTyped(text)}
          </button>
        </>
      )}
    </p>
  );
}

async function directAnswer(opened: FetchedIndex, text: string): Promise<Answer | undefined> {
  const [first] = wordsIn(text);
  return first === undefined ? undefined : answerTo(text, await opened.answers(fileLetter(first.word)));
}

/** Shows the rooms with their counts; the other filters and the order by date are fetched when the user opens them. */
function showRefine(counts: Counts, all: number): void {
  const rooms = [...(counts.get("soort") ?? [])];
  const chosen = Object.keys(choices).filter((filter) => filter !== "soort").length;
  if (all === 0 && Object.keys(choices).length === 0) {
    render(null, refine);
    return;
  }
  const room = (label: string, count: number, value?: string): VNode => (
    <li>
      <button
        type="button"
        aria-pressed={choices.soort === value}
        onClick={() => {
          set("soort", value ?? "");
        }}
      >
        <span>{label}</span> <span>{count}</span>
      </button>
    </li>
  );
  render(
    <>
      <ul role="list" class="search-rooms" aria-label={words.rooms}>
        {room(
          words.all,
          rooms.reduce((sum, [, count]) => sum + count, 0),
        )}
        {rooms.map(([value, count]) => room(value, count, value))}
      </ul>
      <details
        onToggle={(event) => {
          if (event.currentTarget.open && filterFile === undefined) openFilters();
        }}
      >
        <summary>{words.refine(chosen)}</summary>
        {filterFile !== undefined && <Filters counts={counts} />}
      </details>
    </>,
    refine,
  );
}

function openFilters(): void {
  load()
    .then(async (opened) => {
      filterFile = await opened.filters();
      run();
    })
    .catch(() => {
      status.textContent = words.broken;
    });
}

/** The filters with the number of pages for each value; a filter that leaves no choice is not shown. */
function Filters({ counts }: { counts: Counts }): VNode {
  return (
    <div class="filter">
      {Object.entries(filters).map(([name, label]) => {
        const choice = choices[name] ?? "";
        const values = [...(counts.get(name) ?? [])];
        if (values.length < 2 && choice === "") return null;
        if (choice !== "" && !values.some(([value]) => value === choice)) values.push([choice, 0]);
        return (
          <p key={name}>
            <label for={`filter-${name}`}>{label}</label>
            <select
              id={`filter-${name}`}
              autocomplete="off"
              value={choice}
              onChange={({ currentTarget }) => {
                set(name, currentTarget.value);
              }}
            >
              <option value="">{words.all}</option>
              {values.map(([value, count]) => (
                <option value={value}>{`${value} (${String(count)})`}</option>
              ))}
            </select>
          </p>
        );
      })}
      <p>
        <label for="volgorde">{words.order}</label>
        <select
          id="volgorde"
          autocomplete="off"
          value={order}
          onChange={({ currentTarget }) => {
            order = currentTarget.value === "newest" ? "newest" : "best";
            run();
          }}
        >
          <option value="best">{words.orders.best}</option>
          <option value="newest">{words.orders.newest}</option>
        </select>
      </p>
    </div>
  );
}

function set(filter: string, value: string): void {
  const others = Object.entries(choices).filter(([name]) => name !== filter);
  choices = Object.fromEntries(value === "" ? others : [...others, [filter, value]]);
  run();
}

/** Suggests names that match the text in the field; the file to fetch depends on the first letter of its first word. */
async function propose(): Promise<void> {
  const typed = field.value;
  const first = wordsIn(typed)[0]?.word ?? "";
  if (first.length < 2) {
    suggest([]);
    return;
  }
  const answers = await (await load()).answers(fileLetter(first));
  if (field.value === typed && document.activeElement === field) suggest(suggestionsFor(typed, answers));
}

function suggest(answers: readonly Answer[]): void {
  suggestions.hidden = answers.length === 0;
  field.ariaExpanded = String(answers.length > 0);
  field.removeAttribute("aria-activedescendant");
  render(
    <>
      {answers.map(({ name, url, kind, language }, at) => (
        // A mouse press would blur the field and remove the list before the click.
        <li
          key={`${name} ${url}`}
          id={`voorstel-${String(at)}`}
          role="option"
          aria-selected="false"
          data-href={url}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            follow(url);
          }}
        >
          <span lang={language} dir="auto">
            {name}
          </span>{" "}
          <span class="meta">{kind}</span>
        </li>
      ))}
    </>,
    suggestions,
  );
}

/** Navigates by clicking a link in the page, so that quiet reading (lib/carry-on.ts) handles it. */
function follow(url: string): void {
  const link = document.createElement("a");
  link.href = url;
  // Not inside the suggestion: the click would bubble to its own handler.
  document.body.append(link);
  link.click();
  link.remove();
}

/** Selects the next or the previous suggestion; the focus stays in the field. Past either end none is selected. */
function choose(step: 1 | -1): void {
  const options = [...suggestions.children];
  const at = options.findIndex((option) => option.ariaSelected === "true");
  const next = at === -1 ? (step === 1 ? 0 : options.length - 1) : at + step;
  for (const [place, option] of options.entries()) option.ariaSelected = String(place === next);
  const chosen = options[next];
  if (chosen === undefined) field.removeAttribute("aria-activedescendant");
  else field.setAttribute("aria-activedescendant", chosen.id);
}

/** @throws when the markup and this island do not match */
function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`SearchForm.tsx has no #${id} of the right kind.`);
  return found;
}
