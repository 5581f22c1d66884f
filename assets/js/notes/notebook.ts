import { markdownOf } from "../../../_shared/documents/markdown.ts";
import type { Word } from "../documents/word.ts";
import { offer, onChosen } from "../lib/files.ts";
import { askBeforeLosing } from "../lib/unsaved.ts";
import { keyOf, parseNotes, serializeNotes, withFile, type Note } from "./file.ts";
import { reportOf } from "./report.ts";

/*
 * Notes beside the paragraphs of a topic or instrument. They stay in this window; a file is made when the reader asks for
 * one. Nothing is stored and nothing is sent.
 */

export interface Notebook {
  readonly begin: typeof begin;
}

const words = {
  warning: "Schrijf hier geen namen, adressen of gegevens van mensen of zaken op.",
  where: "Uw notities blijven in dit venster. Bewaar ze als bestand voordat u naar een andere pagina gaat; daar opent u ze weer.",
  none: "U hebt nog niets opgeschreven.",
  broken: "Het bestand kon niet worden gemaakt. Bewaar uw notities en probeer het opnieuw met internet.",
} as const;

const paragraphs = ".prose p, .prose li:not(:has(p)), .facts dd, .in-brief li, .section > p, .steps p";
/** How much of a paragraph tells it from the others. */
const longest = 80;
/** How much of it is read out with its note. */
const mostNamed = 40;

/**
 * Puts the notebook in the place of the button that asks for it.
 * @param button with the addresses of its style sheet and of the writer of Word files (_includes/components/NotesStart.tsx)
 */
export function begin(button: HTMLButtonElement): void {
  const { word = "", sheet = "" } = button.dataset;
  const main = document.querySelector("main");
  if (main === null) return;
  const page = { adres: location.pathname, titel: main.querySelector("h1")?.textContent ?? "" };
  let notes = new Map<string, Note>();
  let unsaved = false;
  const show = new Map<string, () => void>();

  const link = element("link");
  link.rel = "stylesheet";
  link.href = sheet;
  document.head.append(link);

  const status = element("p", { role: "status" });
  const say = (text: string): void => {
    status.textContent = text;
  };
  const written = (): Note[] => [...notes.values()].filter(({ tekst }) => tekst.trim() !== "");

  let heading = "";
  for (const block of main.querySelectorAll<HTMLElement>(`h2, ${paragraphs}`)) {
    if (block.tagName === "H2") {
      heading = block.id;
      continue;
    }
    const alinea = beginning(block);
    if (alinea !== "" && block.closest(".notebook, .page-meta, .sources, .rail") === null)
      noteBeside(block, { ...page, kop: heading, alinea });
  }

  const open = element("input", { type: "file", accept: ".json,application/json", class: "visually-hidden", id: "notities-open" });
  const chooser = element("label", { class: "button" }, "Open een bestand", open);
  const notebook = element(
    "section",
    { class: "notebook", "aria-labelledby": "notities-kop" },
    element("h2", { id: "notities-kop", tabindex: "-1" }, "Uw notities"),
    element("p", {}, words.warning),
    element("p", {}, words.where),
    status,
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
  say("Druk op het plusteken achter een alinea om erbij te schrijven.");

  onChosen(open, (text) => {
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
    (import(word) as Promise<Word>)
      .then(({ wordFile }) => wordFile("Notities bij het Kompas", reportOf(written()), location.origin))
      .then(
        (file) => {
          offer(file, "notities-kompas.docx");
          say("Het bestand notities-kompas.docx is gemaakt.");
        },
        () => {
          say(words.broken);
        },
      );
  }
}

/** How a paragraph begins, without note numbers and the explanations of terms. */
function beginning(block: HTMLElement): string {
  const copy = block.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return "";
  for (const extra of copy.querySelectorAll("sup, button, [popover], .note")) extra.remove();
  return copy.textContent.replace(/\s+/g, " ").trim().slice(0, longest);
}

/** Enough words of a paragraph to know it by, and no half one. */
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
