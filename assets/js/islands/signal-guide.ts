import "../exit.ts";
import { forms, keysOf, sights, type Form, type Sight } from "../../../_shared/vocabulary.ts";
import { byForm, findSignals, noteOf, routesOf, type GuideSignal, type Named } from "../lib/guide.ts";

/*
 * The signal guide (markup: _includes/layouts/Wegwijzer.tsx). What somebody ticks or types stays in this tab: it is in no address, history, title
 * or storage, and no request contains it. The exit removes it with the page.
 */

const words = {
  found: (count: number) =>
    count === 0 ? "Niets gevonden. Kies hieronder een plek, of typ een gewoner woord." : count === 1 ? "1 signaal" : `${count} signalen`,
  open: (places: string) => `Dit hoort bij: ${places}`,
  copied: "Gekopieerd. De tekst staat nu op het klembord van dit apparaat.",
  notCopied: "Kopiëren lukt niet. De tekst is geselecteerd: kopieer die zelf.",
} as const;

/** Debounce in milliseconds: long enough for the next letter, short enough to seem immediate. */
const pause = 150;

const guide = part("wegwijzer", HTMLDivElement);
const typed = part("wat-ziet-u", HTMLInputElement);
const foundStatus = part("gevonden-status", HTMLParagraphElement);
const foundList = part("gevonden", HTMLUListElement);
const now = part("nu", HTMLDivElement);
const nowSentence = part("nu-zin", HTMLParagraphElement);
const matching = part("gekozen", HTMLDivElement);
const making = part("notitie-maken", HTMLDivElement);
const note = part("notitieveld", HTMLTextAreaElement);
const noteStatus = part("notitiestatus", HTMLParagraphElement);
const paper = part("notitie-papier", HTMLParagraphElement);

const placeFolds = [...guide.querySelectorAll<HTMLDetailsElement>("[data-plek]")];
const routeFolds = [...guide.querySelectorAll<HTMLDetailsElement>("[data-route]")];
const formParts = [...matching.querySelectorAll<HTMLElement>("[data-vorm]")];

const signals = readSignals();
const options = {
  synonyms: listOf(guide.dataset.woorden).map((group) => group.split(",")),
  places: placeFolds.map((fold): Named<string> => ({
    id: fold.dataset.plek ?? "",
    words: [titleOf(fold), ...listOf(fold.dataset.woorden)],
  })),
  forms: formParts.flatMap((element): Named<Form>[] => {
    const id = keysOf(forms).find((form) => form === element.dataset.vorm);
    return id === undefined ? [] : [{ id, words: listOf(element.dataset.woorden) }];
  }),
};

const chosen = new Set<string>();
/** Routes that the user opened or closed: the guide leaves those as they are. */
const theirs = new Set<HTMLDetailsElement>();
/** Of the open places, the one opened last. */
let place = openPlaces().at(-1);
/** The generated text of the note; once the user has edited it, it is not replaced. */
let made = "";
let waiting: ReturnType<typeof setTimeout> | undefined;

// A browser may restore ticks and text of an earlier visit with the page.
typed.value = "";
note.value = "";
for (const item of guide.querySelectorAll<HTMLLIElement>(".guide-place [data-signaal]")) addBox(item);
making.hidden = false;
guide.querySelector(".note-lines")?.remove();
show();

guide.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== "checkbox") return;
  if (target.checked) chosen.add(target.value);
  else chosen.delete(target.value);
  for (const box of boxesOf(target.value)) box.checked = target.checked;
  show();
});
for (const fold of placeFolds)
  fold.addEventListener("toggle", () => {
    place = fold.open ? fold : openPlaces().at(-1);
    show();
  });
for (const fold of routeFolds) fold.querySelector("summary")?.addEventListener("click", () => theirs.add(fold));
typed.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(find, pause);
});
note.addEventListener("input", showOnPaper);
part("kopieer", HTMLButtonElement).addEventListener("click", () => {
  copy().catch(() => {
    note.select();
    noteStatus.textContent = words.notCopied;
  });
});
part("print", HTMLButtonElement).addEventListener("click", () => {
  print();
});

function find(): void {
  const text = typed.value.trim();
  const found = findSignals(text, signals, { ...options, place: place?.dataset.plek ?? "" });
  foundList.replaceChildren(
    ...found.signals.map((signal) => {
      const item = document.createElement("li");
      item.textContent = signal.text;
      item.dataset.signaal = signal.id;
      addBox(item);
      return item;
    }),
  );
  foundList.hidden = found.signals.length === 0;
  const places = placeFolds.filter(({ dataset }) => found.places.includes(dataset.plek ?? "")).map(titleOf);
  foundStatus.textContent =
    text === "" ? "" : `${words.found(found.signals.length)}${places.length === 0 ? "" : `. ${words.open(places.join(", "))}`}`;
  show();
}

/** Updates everything below to match what is ticked. */
function show(): void {
  const ticked = signals.filter(({ id }) => chosen.has(id));
  const routes = routesOf(ticked);
  for (const fold of routeFolds) {
    const id = fold.dataset.route ?? "";
    if (!theirs.has(fold)) fold.open = routes.some((route) => route === id);
  }
  const first = routeFolds.find(({ dataset }) => routes.some((route) => route === dataset.route));
  const wasHidden = now.hidden;
  now.hidden = ticked.length === 0 && place === undefined && foundList.hidden;
  const sentence = now.hidden || first === undefined ? "" : `${titleOf(first)}. ${first.dataset.nu ?? ""}`;
  // Setting the same text again would make a screen reader read it again.
  if (nowSentence.textContent !== sentence) nowSentence.textContent = sentence;
  document.documentElement.classList.toggle("guide-busy", !now.hidden);
  // The sentence appears at the bottom and may cover the focused element.
  if (wasHidden && !now.hidden) document.activeElement?.scrollIntoView({ block: "nearest" });

  const groups = byForm(ticked);
  matching.hidden = groups.length === 0;
  for (const element of formParts) {
    const group = groups.find(({ form }) => form === element.dataset.vorm);
    element.hidden = group === undefined;
    element.querySelector("ul")?.replaceChildren(
      ...(group?.signals ?? []).map(({ text }) => {
        const item = document.createElement("li");
        item.textContent = text;
        return item;
      }),
    );
  }

  if (note.value === made) {
    made = noteOf(place === undefined ? undefined : titleOf(place), ticked);
    note.value = made;
    showOnPaper();
  }
}

/** Copies the note into an element for print: a textarea prints only the part in view. */
function showOnPaper(): void {
  paper.textContent = note.value;
  noteStatus.textContent = "";
}

async function copy(): Promise<void> {
  await navigator.clipboard.writeText(note.value);
  noteStatus.textContent = words.copied;
}

function openPlaces(): readonly HTMLDetailsElement[] {
  return placeFolds.filter(({ open }) => open);
}

function titleOf(fold: HTMLDetailsElement): string {
  return fold.querySelector("summary")?.textContent ?? "";
}

/** Puts a checkbox before the text of a list item; the whole line can be pressed. */
function addBox(item: HTMLLIElement): void {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.autocomplete = "off";
  box.value = item.dataset.signaal ?? "";
  box.checked = chosen.has(box.value);
  label.append(box, ...item.childNodes);
  item.append(label);
  item.classList.add("ticked-line");
}

function boxesOf(id: string): HTMLInputElement[] {
  return [...guide.querySelectorAll<HTMLInputElement>("[data-signaal] input")].filter(({ value }) => value === id);
}

/** Every signal once, with all the places where it can be seen. */
function readSignals(): readonly GuideSignal[] {
  const read = new Map<string, GuideSignal>();
  for (const fold of placeFolds) {
    for (const item of fold.querySelectorAll<HTMLLIElement>("[data-signaal]")) {
      const { signaal: id = "", beeld, vormen = "", plek = fold.dataset.plek ?? "" } = item.dataset;
      const known = read.get(id);
      const sight: Sight = keysOf(sights).find((key) => key === beeld) ?? "persoon";
      read.set(id, {
        id,
        text: item.textContent.trim(),
        sight,
        forms: keysOf(forms).filter((form) => vormen.split(" ").includes(form)),
        places: [...(known?.places ?? []), plek],
      });
    }
  }
  return [...read.values()];
}

function listOf(text = ""): readonly string[] {
  return text === "" ? [] : text.split(";");
}

/** @throws when the markup and this island do not match */
function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`Wegwijzer.tsx has no #${id} of the right kind.`);
  return found;
}
