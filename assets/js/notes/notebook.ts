import { markdownOf } from "../../../_shared/documents/markdown.ts";
import type { Word } from "../documents/word.ts";
import { copy } from "../lib/clipboard.ts";
import { offer, offerWhenMade, onChosen } from "../lib/files.ts";
import { askBeforeLosing } from "../lib/unsaved.ts";
import { keyOf, parseNotes, serializeNotes, withFile, type Note } from "./file.ts";
import { linkTo, reportOf } from "./report.ts";

/*
 * Notes beside the paragraphs of a topic or instrument, and references to paragraphs and figures of every page that can be referred to (`cited` in
 * _config/model/kinds.ts). Notes stay in this window; a file is made when the user asks for one. A reference is copied to the clipboard. Nothing else
 * is stored, and nothing is sent.
 */

/** Addresses inserted by the build (_config/publish/assets.ts): the writer of Word files, and the style sheet for notes. */
declare const wordModule: { readonly address: string };
declare const notesSheet: { readonly address: string };

export interface Notebook {
  readonly open: typeof open;
}

const words = {
  warning: "Schrijf hier geen namen, adressen of gegevens van mensen of zaken op.",
  where: "Uw notities blijven in dit venster. Bewaar ze als bestand voordat u naar een andere pagina gaat; daar opent u ze weer.",
  none: "U hebt nog niets opgeschreven.",
  broken: "Het bestand kon niet worden gemaakt. Bewaar uw notities en probeer het opnieuw met internet.",
} as const;

const paragraphs = ".prose p, .prose li:not(:has(p)), .facts dd, .in-brief li, .section > p:not(.meta), .steps p";
/** What a reference can point to: besides paragraphs, rulings, examples of practice, reasons for an instrument, texts for a decision, the questions of a building block, drawings, charts and tables. */
const citable = `${paragraphs}, .rulings p, .practices p:not(.meta), .starts p:not(.meta), .model-text p, .lists li, .block-row-text > p:not(.tags), .block-row-proof li, .prose :is(dd, figure, .chart, .table-scroll), .summary p, .exercise-cards p:not(.exercise-minute), .exercise-guide span:last-child, .exercise-list li, .drawing`;
/** How many characters of a paragraph identify it. */
const longest = 80;
/** How many of those are in the accessible name of its controls. */
const mostNamed = 40;

/** A paragraph or figure, with the heading above it. */
interface Place {
  readonly block: HTMLElement;
  readonly heading: HTMLElement | undefined;
  readonly alinea: string;
  /** Which one it is under its heading, from 1. */
  readonly nth: number;
}

/**
 * Handles a press: the notes button becomes the notebook; for a heading a reference is copied. From then on every paragraph and figure has a button
 * that copies a reference. On a page to read nothing is copied yet: a phone shows and keeps what is copied, and somebody else may look at it, so
 * only the button that says so copies.
 * @param pressed the button (_includes/components/NotesStart.tsx), or the link of a heading to itself
 */
export function open(pressed: HTMLElement): void {
  const main = document.querySelector("main");
  if (main === null) return;
  if (main.querySelector(".note-cite") === null) {
    const link = element("link");
    link.rel = "stylesheet";
    link.href = notesSheet.address;
    document.head.append(link);
    for (const place of placesIn(main)) place.block.append(signAt(place));
  }
  const heading = pressed.closest<HTMLElement>("h2, h3");
  if (heading !== null) {
    const sign = heading.querySelector<HTMLElement>(".note-cite") ?? signAt({ block: heading, heading, alinea: "", nth: 0 });
    heading.append(sign);
    if (document.body.matches(".lees")) sign.focus();
    else sign.click();
  } else if (pressed instanceof HTMLButtonElement) beginNotes(main, pressed);
}

/**
 * Paragraphs and figures of a page, in order; a figure is one, with the table that it is drawn from. A part without an address ends the one before it; the title of a
 * step does not.
 */
function placesIn(main: HTMLElement): Place[] {
  const headings: HTMLElement[] = [];
  const counted = new Map<HTMLElement | undefined, number>();
  return [...main.querySelectorAll<HTMLElement>(`h2, h3[id], ${citable}`)].flatMap((block): Place[] => {
    if (block.closest(".notebook, .page-meta, .sources, .rail, .tag, .wev-role, [popover]") !== null) return [];
    if (block.matches(":is(figure, .chart, table) *")) return [];
    if (/^H[23]$/.test(block.tagName)) {
      headings.push(block);
      return [];
    }
    const alinea = beginning(block);
    const heading = headings.findLast((before) => partNamedBy(before)?.contains(block) !== false);
    if (alinea === "") return [];
    const nth = (counted.get(heading) ?? 0) + 1;
    counted.set(heading, nth);
    return [{ block, heading, alinea, nth }];
  });
}

/** The element that a heading labels (aria-labelledby), if it ends before the next heading: an aside in a chapter. */
function partNamedBy({ id, parentElement }: HTMLElement): Element | undefined {
  return id === "" ? undefined : (parentElement?.closest(`[aria-labelledby="${CSS.escape(id)}"]`) ?? undefined);
}

/**
 * A button that copies a reference: the publication, whether it is about one person, the part, the day of the text and an address that leads to these
 * words. Of a story the words stay in the story, also when it is withdrawn: its paragraphs are counted, and the address is that of the part.
 */
function signAt({ block, heading, alinea, nth }: Place): HTMLButtonElement {
  const said = (selector: string): string => document.querySelector(selector)?.textContent.replace(/\s+/g, " ").trim() ?? "";
  const isStory = location.pathname.startsWith("/getuigenissen/");
  const composite = block.closest("aside")?.querySelector(".tag-provenance") ?? document.querySelector(".page-head .tag-provenance");
  const part = [
    composite?.textContent.toLowerCase(),
    heading === undefined ? undefined : `onder “${beginning(heading)}”`,
    isStory && nth > 0 ? `alinea ${String(nth)}` : undefined,
  ]
    .flatMap((said) => (said === undefined ? [] : [`, ${said}`]))
    .join("");
  const site = document.querySelector<HTMLMetaElement>("meta[property='og:site_name']")?.content ?? location.host;
  const { pathname: adres } = location;
  // A numbered id changes when something is inserted before it: then a text fragment under the heading lasts longer.
  const lasts = block.id !== "" && !/-\d+$/.test(block.id);
  const address =
    location.origin + (lasts ? `${adres}#${block.id}` : linkTo({ adres, kop: heading?.id ?? "", alinea: isStory ? "" : alinea }));
  // A chapter names its publication in data-work, and so does the page of figures; any other page is named by its breadcrumb and title.
  const { work = `${site}, ${[said(".breadcrumb a"), said("h1")].filter(Boolean).join(": ")}` } =
    document.querySelector<HTMLElement>("[data-work]")?.dataset ?? {};
  const reference = `${work}${part} (bijgewerkt op ${said(".page-meta time")}). ${address}`;
  const sign = press("”", () => {
    void copy(reference).then((copied) => {
      sign.textContent = copied ? "✓" : "”";
      status.textContent = copied ? "De verwijzing is gekopieerd." : reference;
      status.className = copied ? "visually-hidden" : "note";
      sign.after(status);
    });
  });
  sign.className = "note-cite";
  sign.setAttribute("aria-label", `Kopieer een verwijzing naar: ${firstWords(alinea === "" ? beginning(block) : alinea)}`);
  return sign;
}

/** The result of the last press; moves to the button that was pressed. */
const status = element("span", { role: "status", class: "visually-hidden" });

function beginNotes(main: HTMLElement, button: HTMLButtonElement): void {
  const page = { adres: location.pathname, titel: main.querySelector("h1")?.textContent ?? "" };
  let notes = new Map<string, Note>();
  let unsaved = false;
  const show = new Map<string, () => void>();

  const news = element("p", { role: "status" });
  const say = (text: string): void => {
    news.textContent = text;
  };
  const written = (): Note[] => [...notes.values()].filter(({ tekst }) => tekst.trim() !== "");

  for (const { block, heading, alinea } of placesIn(main))
    if (block.matches(paragraphs)) noteBeside(block, { ...page, kop: heading?.id ?? "", alinea });

  const opened = element("input", { type: "file", accept: ".json,application/json", class: "visually-hidden", id: "notities-open" });
  const chooser = element("label", { class: "button" }, "Open een bestand", opened);
  const notebook = element(
    "section",
    { class: "notebook", "aria-labelledby": "notities-kop" },
    element("h2", { id: "notities-kop", tabindex: "-1" }, "Uw notities"),
    element("p", {}, words.warning),
    element("p", {}, words.where),
    news,
    element(
      "div",
      { class: "buttons" },
      press("Bewaar als bestand", keep),
      chooser,
      press("Word", makeWord),
      press("Markdown", makeMarkdown),
    ),
  );
  (button.closest("p") ?? button).replaceWith(notebook);
  notebook.querySelector("h2")?.focus();
  say("Druk op + achter een alinea om erbij te schrijven, en op ” om een verwijzing te kopiëren.");

  onChosen(opened, (text) => {
    const file = parseNotes(text);
    if ("problem" in file) {
      say(file.problem);
      return;
    }
    const { together, twice } = withFile(notes, file.notes);
    notes = together;
    for (const note of file.notes) show.get(keyOf(note))?.();
    const elsewhere = written().filter(({ adres }) => adres !== page.adres).length;
    say(
      `${countNotes(written().length)} geopend${elsewhere === 0 ? "" : `, waarvan ${String(elsewhere)} bij andere pagina's`}.${twice === 0 ? "" : ` Waar hier al iets anders stond, staat het nu onder elkaar: ${countNotes(twice)}.`}`,
    );
    if (twice > 0) unsaved = true;
  });

  askBeforeLosing(() => unsaved);

  function noteBeside(block: HTMLElement, place: Omit<Note, "tekst">): void {
    const key = keyOf(place);
    const about = `Notitie bij: ${firstWords(place.alinea)}`;
    let area: HTMLTextAreaElement | undefined;
    const reveal = (): void => {
      if (area === undefined) {
        area = element("textarea", { rows: "3" });
        const field = area;
        field.addEventListener("input", () => {
          notes.set(key, { ...place, tekst: field.value });
          unsaved = true;
        });
        const note = element("div", { class: "note" }, element("label", {}, about, field));
        if (block.tagName === "P") block.after(note);
        else block.append(note);
      }
      area.value = notes.get(key)?.tekst ?? area.value;
    };
    show.set(key, reveal);
    const add = press("+", () => {
      reveal();
      area?.focus();
    });
    add.className = "note-add";
    add.setAttribute("aria-label", about);
    block.append(add);
  }

  function keep(): void {
    offer(new Blob([serializeNotes(written())], { type: "application/json" }), "notities-kompas.json");
    unsaved = false;
    say(`${countNotes(written().length)} bewaard in notities-kompas.json.`);
  }

  function makeMarkdown(): void {
    if (written().length === 0) {
      say(words.none);
      return;
    }
    offer(new Blob([markdownOf(reportOf(written()), location.origin)], { type: "text/markdown;charset=utf-8" }), "notities-kompas.md");
    say("Het bestand notities-kompas.md is gemaakt.");
  }

  function makeWord(): void {
    if (written().length === 0) {
      say(words.none);
      return;
    }
    (import(wordModule.address) as Promise<Word>)
      .then(({ wordFile }) =>
        offerWhenMade(wordFile("Notities bij het Kompas", reportOf(written()), location.origin), "notities-kompas.docx"),
      )
      .then(
        () => {
          say("Het bestand notities-kompas.docx is gemaakt.");
        },
        () => {
          say(words.broken);
        },
      );
  }
}

/** The beginning of a paragraph, without note numbers and explanations of terms. */
function beginning(block: HTMLElement): string {
  const own = block.cloneNode(true);
  if (!(own instanceof HTMLElement)) return "";
  for (const extra of own.querySelectorAll("sup, button, [popover], [role=status], .note")) extra.remove();
  return own.textContent.replace(/\s+/g, " ").trim().slice(0, longest);
}

/** Enough words of a paragraph to recognize it, cut at a word boundary. */
function firstWords(alinea: string): string {
  return alinea.length <= mostNamed ? alinea : `${alinea.slice(0, mostNamed + 1).replace(/ \S*$/, "")}…`;
}

function countNotes(count: number): string {
  return count === 1 ? "1 notitie" : `${String(count)} notities`;
}

function press(text: string, act: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", class: "button" }, text);
  button.addEventListener("click", act);
  return button;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
