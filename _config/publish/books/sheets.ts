import { formatDay } from "../../../_shared/text/formatDay.ts";
import { languageOf } from "../../../_shared/languages.ts";
import { pageContent } from "../../draw/whole/page-content.ts";
import { namedTestimonies } from "../../edition/books.ts";
import { pagesOf, type Edition } from "../../edition/edition.ts";
import { filesFolder, type MadeSheet } from "../../model/books.ts";
import { hasMark, type Mark } from "../../model/marks.ts";
import { elementsIn, withoutMarked, type Element, type Node } from "../../model/nodes.ts";
import type { Page } from "../../prose/page.ts";
import { paperOf } from "../paper/paper.ts";
import type { Typesetter } from "../paper/typeset.ts";

/** A sheet with its bytes, and the testimonies it names. */
interface FreshSheet extends Omit<MadeSheet, "bytes"> {
  readonly file: Uint8Array;
  readonly testimonies: readonly string[];
}

/**
 * Makes the sheets to print (cards, help, templates) as PDF/UA-1, from the content of their pages. File names and titles reveal no more than the
 * sheet itself: a sheet with help may be on a computer that somebody else looks at.
 * @param contentOf the content of a page in the channel of print
 */
export function makeSheets(edition: Edition<"pdf">, contentOf: (page: Page) => readonly Node[], typesetter: Typesetter): FreshSheet[] {
  const { site } = edition.registers;
  const make = (
    sheet: Omit<MadeSheet, "bytes" | "pages" | "href"> & { readonly name: string },
    template: string,
    facts: Facts,
  ): FreshSheet => {
    const { nodes, ...said } = facts;
    const { bytes, pages } = typesetter.set(template, { ...said, delen: paperOf(nodes, 1) });
    const { page, text, name } = sheet;
    return { page, text, href: `${filesFolder}/${name}.pdf`, pages, file: bytes, testimonies: namedTestimonies(nodes) };
  };

  const cards = pagesOf(edition, "kaart");
  const [overview] = pagesOf(edition, "kaarten");
  const cardOf = (page: Page): Element[] => partsOf(contentOf(page), "card");
  const facts = (title: string, day: string, nodes: readonly Node[]): Facts => ({
    titel: `${title}. ${site.titel}`,
    uitgever: site.uitgever,
    dag: daysOf(day),
    nodes,
  });
  const forCards = cards.flatMap((page) => {
    const { titel, gecontroleerd_op: day } = page.data;
    const own = facts(titel, day, cardOf(page));
    const name = `${page.slug}-${day}`;
    return [
      make({ page: page.address, text: "Eén vel A4", name: `kaart-${name}` }, "kaart.typ", { ...own, vouw: false }),
      make({ page: page.address, text: "Vouwkaart, A6 als u haar vouwt", name: `vouwkaart-${name}` }, "kaart.typ", { ...own, vouw: true }),
    ];
  });
  const allCards =
    overview === undefined || cards.length === 0
      ? []
      : [
          make(
            { page: overview.address, text: `Alle kaarten, ${formatDay(edition.today)}`, name: `kaarten-${edition.today}` },
            "kaart.typ",
            {
              ...facts(overview.data.titel, edition.today, cards.flatMap(cardOf)),
              vouw: false,
            },
          ),
        ];

  const easy = pagesOf(edition, "makkelijk").map((page) =>
    make({ page: page.address, text: "Dit vel", name: "makkelijk-lezen" }, "makkelijk.typ", {
      titel: page.data.tab ?? page.data.titel,
      dag: daysOf(page.data.bijgewerkt),
      nodes: contentOf(page),
    }),
  );
  const inLanguages = [
    ...pagesOf(edition, "hulp").map((page) => ({ page, tag: "nl", dutch: "Nederlands" })),
    ...pagesOf(edition, "taal").map((page) => ({ page, ...languageOf(page.slug) })),
  ];
  const folded = inLanguages.map(({ page, tag, dutch }) =>
    make({ page: page.address, text: dutch, name: `kaartje-${tag}` }, "kaartje.typ", {
      titel: page.data.vouwkaart.voorkant,
      taal: tag,
      dag: daysOf(page.data.bijgewerkt),
      nodes: partsOf(contentOf(page), "fold card"),
    }),
  );
  const origin = site.url.replace(/\/$/, "");
  const templates = pagesOf(edition, "sjabloon").map((page) => {
    // The example that is filled in is not in the other file formats either.
    const { titel, bijgewerkt, liggend } = page.data;
    const nodes = pageContent(withoutMarked(contentOf(page), "worked example"), {
      lower: 0,
      id: (id) => id,
      href: (address) => (address.startsWith("/") ? origin + address : address),
      sharesParts: false,
    });
    return make({ page: page.address, text: "Download als PDF", name: `sjabloon-${page.slug}-${bijgewerkt}` }, "sjabloon.typ", {
      ...facts(titel, bijgewerkt, nodes),
      liggend,
      stand: formatDay(bijgewerkt),
      adres: origin + page.address,
      slot: edition.registers.sentences.geen_advies,
    });
  });
  return [...forCards, ...allCards, ...easy, ...folded, ...templates];
}

/** All text on the folding cards in other languages. */
export function cardWords(edition: Edition<"pdf">): string {
  const cards = pagesOf(edition, "taal").map(({ data }) => data.vouwkaart);
  return cards.flatMap(({ voorkant, regels }) => [voorkant, ...regels.map(({ tekst }) => tekst)]).join(" ");
}

interface Facts extends Readonly<Record<string, unknown>> {
  readonly titel: string;
  readonly nodes: readonly Node[];
}

function partsOf(nodes: readonly Node[], mark: Mark): Element[] {
  return [...elementsIn(nodes)].filter((element) => hasMark(element, mark));
}

function daysOf(day: string): number[] {
  return day.split("-").map(Number);
}
