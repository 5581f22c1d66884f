import "../exit.ts";
import "../lib/table-stops.ts";
import { snippetAddress } from "../../../_shared/help-snippets.ts";

/*
 * Shows the help block for a language and a region, and copies it. Markup: _includes/layouts/Hulpblok.tsx.
 */
const form = document.querySelector<HTMLFormElement>("#hulpblok");
const language = document.querySelector<HTMLSelectElement>("#hulpblok-taal");
const region = document.querySelector<HTMLSelectElement>("#hulpblok-regio");
const text = document.querySelector<HTMLTextAreaElement>("#hulpblok-tekst");
const status = document.querySelector<HTMLElement>("#hulpblok-status");

function say(sentence: string): void {
  if (status) status.textContent = sentence;
}

/** Request counter: only the response to the last choice is used. */
let turn = 0;

async function show(): Promise<void> {
  if (!language || !region || !text) return;
  const mine = (turn += 1);
  say("");
  const address = snippetAddress(language.value, region.value);
  const answer = await fetch(address, { credentials: "omit" }).catch(() => undefined);
  const block = answer?.ok === true ? await answer.text().catch(() => "") : "";
  if (mine !== turn) return;
  text.value = block;
  if (block === "") say("De tekst is niet op te halen. Onder aan de pagina staat elk blok als bestand.");
}

for (const choice of [language, region]) choice?.addEventListener("change", () => void show());

/** A browser may have no clipboard API, or deny access. */
async function copy(): Promise<void> {
  if (!text || text.value === "") return;
  text.select();
  try {
    await navigator.clipboard.writeText(text.value);
    say("Gekopieerd. Plak de tekst in de broncode van uw pagina.");
  } catch {
    say("Kopiëren mag hier niet. De tekst is geselecteerd: kopieer haar zelf.");
  }
}

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  void copy();
});

void show();
