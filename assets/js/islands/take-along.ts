import { section } from "../exit.ts";
import type { DocumentBlock, Span } from "../../../_shared/documents/pieces.ts";
import { absolute } from "../../../_shared/documents/markdown.ts";
import type { Word } from "../documents/word.ts";
import { offerWhenMade } from "../lib/files.ts";

/*
 * Makes one document of the pages chosen on /kompas/neem-mee/. The texts and the Word writer are fetched once the page has loaded, so that it works
 * offline afterwards. Markup: _includes/components/Selection.tsx.
 */

type Texts = Readonly<Record<string, readonly DocumentBlock[]>>;

const root = document.querySelector<HTMLElement>("#neem-mee");
const status = document.querySelector("#neem-mee-status");
const paper = document.querySelector("#neem-mee-papier");
const boxes = [...document.querySelectorAll<HTMLInputElement>("#neem-mee input[type=checkbox]")];
const title = `Uit het Kompas, ${root?.dataset.title ?? ""}`;
const origin = root?.dataset.origin ?? location.origin;

let texts: Promise<Texts> | undefined;
let word: Promise<Word> | undefined;

function fetchText(): { readonly texts: Promise<Texts>; readonly word: Promise<Word> } {
  texts ??= fetch("/data/kompas.json").then(async (response) => {
    const content: unknown = await response.json();
    if (!isTexts(content)) throw new TypeError("The texts are no texts.");
    return content;
  });
  word ??= import(root?.dataset.word ?? "") as Promise<Word>;
  return { texts, word };
}

function isTexts(value: unknown): value is Texts {
  return typeof value === "object" && value !== null && Object.values(value).every((pieces) => Array.isArray(pieces));
}

function say(text: string): void {
  if (status !== null) status.textContent = text;
}

/** The chosen texts, in the order of the page; undefined when nothing is chosen. */
async function chosen(): Promise<readonly DocumentBlock[] | undefined> {
  const addresses = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  if (addresses.length === 0) {
    say("Kies eerst wat u wilt meenemen.");
    return undefined;
  }
  const all = await fetchText().texts;
  return addresses.flatMap((address): DocumentBlock[] => [
    ...(all[address] ?? []),
    { kind: "paragraph", spans: [{ text: "Deze pagina op de site", href: address }] },
  ]);
}

async function makeWord(): Promise<void> {
  const pieces = await chosen();
  if (pieces === undefined) return;
  const { wordFile } = await fetchText().word;
  await offerWhenMade(wordFile(title, pieces, origin), "uit-het-kompas.docx");
  say("Het bestand uit-het-kompas.docx is gemaakt.");
}

async function print(): Promise<void> {
  const pieces = await chosen();
  if (pieces === undefined) return;
  paper?.replaceChildren(...pieces.map(drawn));
  window.print();
}

function drawn(piece: DocumentBlock): HTMLElement {
  switch (piece.kind) {
    case "heading":
      return made(`h${piece.level}`, piece.text);
    case "paragraph":
      return made("p", ...piece.spans.map(span));
    case "list":
      return made(piece.ordered ? "ol" : "ul", ...piece.items.map((item) => made("li", ...item.map(span))));
    case "table":
      return made("table", ...piece.rows.map((row, index) => made("tr", ...row.map((cell) => made(index === 0 ? "th" : "td", cell)))));
  }
}

function span({ text, bold, href }: Span): Node {
  if (href !== undefined) {
    const link = made("a", text);
    link.setAttribute("href", absolute(href, origin));
    return link;
  }
  return bold === true ? made("strong", text) : document.createTextNode(text);
}

function made(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

function attempt(act: () => Promise<void>): () => void {
  return () => {
    act().catch(() => {
      texts = undefined;
      word = undefined;
      say("Het document kon niet worden gemaakt. Probeer het opnieuw met internet.");
    });
  };
}

document.querySelector("#neem-mee-word")?.addEventListener("click", attempt(makeWord));
document.querySelector("#neem-mee-print")?.addEventListener("click", attempt(print));
function count(): void {
  const chosenOnes = boxes.filter(({ checked }) => checked).length;
  say(
    chosenOnes === 0
      ? "Kies hierboven wat u wilt meenemen."
      : chosenOnes === 1
        ? "1 onderdeel gekozen."
        : `${String(chosenOnes)} onderdelen gekozen.`,
  );
}
root?.addEventListener("change", count);

// A link from a page of the Kompas preselects that page.
const asked = boxes.find(({ id }) => `#${id}` === section);
if (asked !== undefined) {
  asked.checked = true;
  count();
}

function prepare(): void {
  const { texts: all, word: writer } = fetchText();
  Promise.all([all, writer]).then(
    () => {
      root?.setAttribute("data-ready", "");
    },
    () => {
      texts = undefined;
      word = undefined;
    },
  );
}
if (document.readyState === "complete") prepare();
else window.addEventListener("load", prepare, { once: true });
