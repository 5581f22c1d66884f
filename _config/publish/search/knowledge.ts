import { blockStatuses } from "../../../_shared/vocabulary.ts";
import type { Answer } from "../../../_shared/search/files.ts";
import { otherNames } from "../../model/registers.ts";
import { blockAnchor } from "../../../_shared/text/blockAnchor.ts";
import { pagesOf, type Edition } from "../../edition/edition.ts";
import type { Knowledge } from "./make.ts";

/** What the index contains besides pages: synonyms, places, days, and direct answers. */
export function knowledgeOf(edition: Edition<"zoeken">): Knowledge {
  const { registers } = edition;
  return {
    synonyms: registers.searchWords,
    places: placesOf(edition),
    names: namesOf(edition),
    days: new Map([...edition.byAddress.values()].map(({ address, data }) => [address, data.bijgewerkt])),
    answers: answersOf(edition),
  };
}

/** The municipalities of each region, under every current and former name, and the places in them. */
function placesOf({ registers, byAddress }: Edition): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { id, code, naam } of registers.regions.values()) {
    const address = `/hulp/regio/${id}/`;
    if (!byAddress.has(address)) continue;
    const theirs = registers.municipalities.filter(({ veiligheidsregio_code }) => veiligheidsregio_code === code);
    names.set(address, [naam, ...theirs.flatMap((one) => [one.naam, ...otherNames(one)])]);
  }
  return names;
}

/** Names that a page explains or lists: terms, with common questions about them, and help lines. */
function namesOf({ registers, byAddress, today }: Edition): ReadonlyMap<string, readonly string[]> {
  const terms = [...registers.terms.values()].flatMap(({ term, ook_wel }) => [term, ...ook_wel]);
  const lines = [...registers.helpLines.values()].flatMap(({ naam, geldig_tot }) => (geldig_tot < today ? [] : [naam]));
  const names = [
    ["/begrippen/", [...terms, ...terms.flatMap((term) => [`wat is ${term}`, `wat is een ${term}`, `wat betekent ${term}`])]],
    ["/hulp/nummers/", [...lines, ...lines.flatMap((line) => [`nummer ${line}`, `telefoonnummer ${line}`])]],
  ] as const;
  return new Map(names.filter(([address]) => byAddress.has(address)));
}

/**
 * Direct answers: terms, blocks of the Kader, instruments and help lines, which a search for their name shows at once. A municipality is suggested,
 * with the page of its region.
 */
function answersOf(edition: Edition): Answer[] {
  const { registers, byAddress } = edition;
  const terms = [...registers.terms.values()].map(({ id, term, ook_wel, uitleg }) => ({
    name: term,
    ...(ook_wel.length === 0 ? {} : { also: ook_wel }),
    url: `/begrippen/#${id}`,
    kind: "Begrip",
    text: uitleg,
  }));
  const blocks = [...registers.blocks.values()].flatMap(({ id, titel, vraagt, thema, status }) => {
    const address = `/kader/${thema}/`;
    if (!byAddress.has(address)) return [];
    return [
      {
        name: `${id} ${titel}`,
        also: [id, titel],
        url: `${address}#${blockAnchor(id)}`,
        kind: `Kader, ${blockStatuses[status].toLowerCase()}`,
        text: vraagt,
      },
    ];
  });
  const allInstruments = pagesOf(edition, "instrument");
  const namedBy = (id: string): number => allInstruments.filter(({ data }) => data.wetten.some((other) => other === id)).length;
  const instruments = allInstruments.map(({ address, data }) => {
    // "Artikel 151d van de Gemeentewet" also names the only instrument based on it; a law that several instruments use names none of them.
    const laws = data.wetten.filter((id) => namedBy(id) === 1).flatMap((id) => registers.laws.get(id) ?? []);
    return {
      name: data.titel,
      also: laws.flatMap(({ naam, kort }) => [naam, kort]),
      url: address,
      kind: "Instrument",
      text: data.samenvatting,
      steps: data.stappen.map(({ titel }) => titel),
    };
  });
  const regions = new Map([...registers.regions.values()].map(({ code, id }) => [code, `/hulp/regio/${id}/`]));
  const places = registers.municipalities.flatMap(({ naam, andere_namen, veiligheidsregio, veiligheidsregio_code: code }) => {
    const url = regions.get(code) ?? "";
    return byAddress.has(url)
      ? [{ name: naam, ...(andere_namen === undefined ? {} : { also: [andere_namen] }), url, kind: `Hulp in ${veiligheidsregio}` }]
      : [];
  });
  // Help lines come first: one that is also a term answers with its number.
  return [...helpLinesOf(edition), ...terms, ...blocks, ...instruments, ...places];
}

/**
 * Help lines, each with a number or link, its hours, and what to know before calling. An expired line is left out: the page of numbers can say more
 * than a result. "chat veilig thuis" also names a line that has a chat.
 */
function helpLinesOf({ registers, byAddress, today }: Edition): Answer[] {
  const url = "/hulp/nummers/";
  if (!byAddress.has(url)) return [];
  return [...registers.helpLines.values()].flatMap((line) => {
    const { naam, soort, nummer, tel, url: site, voor, tijden, zonder_praten = [], let_op, geldig_tot } = line;
    if (geldig_tot < today) return [];
    const host = (address: string): string => new URL(address).hostname.replace(/^www\./, "");
    const call =
      nummer === undefined || tel === undefined
        ? site === undefined
          ? undefined
          : { name: `${host(site)}, een andere site`, href: site }
        : { name: nummer, href: `tel:${tel}` };
    const ways = [...new Set([...(soort === "chat" ? ["chat"] : []), ...zonder_praten.map(({ manier }) => manier)])];
    const text = [voor, tijden ?? "Tijden niet bekend.", ...(let_op === undefined ? [] : [let_op.tekst])].join(" ");
    const also = [
      ...(nummer === undefined ? [] : [nummer, nummer.replace(/\D/g, "")]),
      ...(site === undefined ? [] : [host(site)]),
      ...ways.flatMap((way) => [`${way} ${naam}`, `${way} met ${naam}`, `${naam} ${way}`]),
    ];
    return [
      {
        name: naam,
        also,
        url,
        kind: soort === "telefoon" ? "Hulplijn" : soort === "chat" ? "Chat" : "Site met hulp",
        text,
        ...(call === undefined ? {} : { call }),
      },
    ];
  });
}
