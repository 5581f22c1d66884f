import type { NeedCardView } from "../../../_includes/views.ts";
import { needListener, type Need, type NeedRules } from "../../../_shared/search/need.ts";

/**
 * Recognizes a person in need (_shared/search/need.ts). The phrases and the cards are fetched without revealing what was typed: a file has the
 * cards of every need in one language, and the file of the reader's language is only requested after a need was recognized.
 */
const phrases = "/zoek/nood.json";

let listener: Promise<(question: string) => Need | undefined> | undefined;
const cards = new Map<string, Promise<unknown>>();

/** Fetches the phrases, once; after a failure the next query tries again. */
export function prepareNeed(): Promise<(question: string) => Need | undefined> {
  listener ??= fetchJson(phrases)
    .then((rules) => {
      if (!isRules(rules)) throw new Error(`${phrases} holds no phrases.`);
      return needListener(rules);
    })
    .catch((error: unknown) => {
      listener = undefined;
      throw error;
    });
  return listener;
}

/** The language in which a need was recognized; undefined when there is none, or when the phrases cannot be fetched. */
export async function languageOfNeed(question: string): Promise<string | undefined> {
  const hear = await prepareNeed().catch(() => undefined);
  return hear?.(question)?.language;
}

/**
 * The card for a query, or undefined when no need is recognized in it.
 * @throws when the phrases or the cards cannot be fetched; the bar with help is on the page all the same
 */
export async function needCardFor(question: string): Promise<NeedCardView | undefined> {
  const need = (await prepareNeed())(question);
  if (need === undefined) return undefined;
  return (await cardOf(need)) ?? (await cardOf({ ...need, language: "nl" }));
}

async function cardOf({ id, language }: Need): Promise<NeedCardView | undefined> {
  const known = cards.get(language) ?? fetchJson(`/zoek/nood-${language}.json`);
  cards.set(language, known);
  const all = await known.catch((error: unknown) => {
    cards.delete(language);
    throw error;
  });
  return isCards(all) ? all[id] : undefined;
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return answer.json();
}

/** The build of this same site wrote these files (_config/publish/search/need-files.ts), so this only checks that the file is there and complete. */
function isRules(value: unknown): value is NeedRules {
  return typeof value === "object" && value !== null && "groepen" in value && "werk" in value && "noden" in value;
}

function isCards(value: unknown): value is Readonly<Record<string, NeedCardView>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((card) => typeof card === "object" && card !== null && "alarm" in card)
  );
}
