import { needCards } from "../../draw/need-cards.ts";
import type { Edition } from "../../edition/edition.ts";
import type { GeneratedFile } from "../../model/output.ts";

/**
 * The files with which the search page detects that somebody needs help: the phrases of the register, and for every language a file with the card
 * of each need. They are separate from the index, so that this works even when the index is missing.
 */
export function needFiles(edition: Edition<"zoeken">): GeneratedFile[] {
  const { noden, ...rules } = edition.registers.need;
  const cards = needCards(edition);
  const tags = [...new Set(Object.values(cards).flatMap((byLanguage) => Object.keys(byLanguage)))];
  return [
    { address: "/zoek/nood.json", content: JSON.stringify({ ...rules, noden: noden.map(({ id, zinnen }) => ({ id, zinnen })) }) },
    ...tags.map((tag) => ({
      address: `/zoek/nood-${tag}.json`,
      content: JSON.stringify(
        Object.fromEntries(Object.entries(cards).flatMap(([need, byLanguage]) => (byLanguage[tag] ? [[need, byLanguage[tag]]] : []))),
      ),
    })),
  ];
}
