import type { NeedCardView } from "../../../_includes/views.ts";
import { needListener, type Need, type NeedRules } from "../../../_shared/search/need.ts";

/**
 * Hears somebody in need (_shared/search/need.ts). The phrases and the cards come with a request that says nothing of what was typed: a
 * card of every need in that language, and the reader's language is asked for only when it was heard.
 */
const phrases = "/zoek/nood.json";

let listener: Promise<(question: string) => Need | undefined> | undefined;
const cards = new Map<string, Promise<unknown>>();

/** Fetches the phrases, once; after a failure the next question tries again. */
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

/** The language in which somebody in need was heard; undefined too when the phrases cannot be fetched. */
export async function languageOfNeed(question: string): Promise<string | undefined> {
  const hear = await prepareNeed().catch(() => undefined);
  return hear?.(question)?.language;
}

/**
 * The card for a question, or undefined when there is no need in it.
 * @throws when the phrases or the cards cannot be fetched: the bar with help stands on the page all the same
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

/** These files are written by the build of this very site (_config/publish/search/need-files.ts); what is checked is that the file is there and whole. */
function isRules(value: unknown): value is NeedRules {
  return typeof value === "object" && value !== null && "groepen" in value && "onderwerp" in value && "noden" in value;
}

function isCards(value: unknown): value is Readonly<Record<string, NeedCardView>> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((card) => typeof card === "object" && card !== null && "alarm" in card)
  );
}
