import "../exit.ts";
import "../lib/table-stops.ts";
import { loadedBy, readManifest } from "../lib/manifest.ts";

/*
 * Compares the files that this browser gets from the site with the hashes in the manifest of the edition. Markup:
 * _config/prose/directives/verify.tsx.
 */
const form = document.querySelector<HTMLFormElement>("#controle");
const field = document.querySelector<HTMLInputElement>("#controle-adres");
const status = document.querySelector<HTMLElement>("#controle-status");
const faults = document.querySelector<HTMLElement>("#controle-fouten");

/** The content at an address: from the HTTP cache if it is there, so that what the reader saw is compared; else from the network. */
async function got(address: string): Promise<ArrayBuffer | undefined> {
  const response = await fetch(address, { cache: "force-cache", credentials: "omit", redirect: "error" }).catch(() => undefined);
  return response?.ok === true ? response.arrayBuffer() : undefined;
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function say(sentence: string): void {
  if (status) status.textContent = sentence;
}

function list(sentences: readonly string[]): void {
  faults?.replaceChildren(
    ...sentences.map((sentence) => {
      const item = document.createElement("li");
      item.textContent = sentence;
      return item;
    }),
  );
}

/** Run counter: a run stops when a newer one has started. */
let turn = 0;

async function verify(choose: (listed: ReadonlyMap<string, string>) => readonly string[]): Promise<void> {
  const mine = (turn += 1);
  list([]);
  say("De lijst wordt opgehaald.");
  const listing = await fetch("/controleer/manifest.txt", { cache: "no-cache", credentials: "omit" }).catch(() => undefined);
  const listed = readManifest(listing?.ok === true ? await listing.text() : "");
  if (mine !== turn) return;
  if (listed.size === 0) {
    say("Bij deze uitgave is geen lijst gemaakt, of zij is nu niet op te halen. Er is niets te vergelijken.");
    return;
  }
  const waiting = [...choose(listed)];
  const seen = new Set(waiting);
  const wrong: string[] = [];
  let right = 0;
  for (const address of waiting) {
    const bytes = await got(address);
    if (mine !== turn) return;
    const expected = listed.get(address);
    if (bytes === undefined) wrong.push(`${address}: niet op te halen`);
    else if (expected === undefined) wrong.push(`${address}: staat niet in de lijst`);
    else if (expected === (await hashOf(bytes))) right += 1;
    else wrong.push(`${address}: is anders dan in de lijst`);
    // Files that a page loads are part of what somebody reads: compare them too.
    if (bytes !== undefined && address.endsWith("/"))
      for (const loaded of loadedBy(new TextDecoder().decode(bytes))) {
        if (seen.has(loaded)) continue;
        seen.add(loaded);
        waiting.push(loaded);
      }
    say(`Bezig: ${String(right + wrong.length)} van ${String(waiting.length)} bestanden vergeleken.`);
  }
  say(
    wrong.length === 0
      ? `Klaar. Alle ${String(right)} bestanden zijn gelijk aan de lijst.`
      : `Klaar. ${String(right)} bestanden zijn gelijk aan de lijst, ${String(wrong.length)} niet:`,
  );
  list(wrong);
}

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  const typed = field?.value.trim() ?? "";
  // Accept absolute addresses, and paths with or without slashes.
  const address = URL.canParse(typed, location.origin) ? new URL(typed, location.origin) : undefined;
  if (address?.origin !== location.origin) {
    list([]);
    say("Dit is geen adres van deze site.");
    return;
  }
  const path = /\.[a-z0-9]+$|\/$/.test(address.pathname) ? address.pathname : `${address.pathname}/`;
  void verify(() => [path]);
});
document.querySelector("#controle-alles")?.addEventListener("click", () => {
  void verify((listed) => [...listed.keys()]);
});
