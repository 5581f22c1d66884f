import { Begrippen } from "../../../_includes/layouts/Begrippen.tsx";
import { Home } from "../../../_includes/layouts/Home.tsx";
import { Hulpblok } from "../../../_includes/layouts/Hulpblok.tsx";
import { Pagina } from "../../../_includes/layouts/Pagina.tsx";
import { Sporen } from "../../../_includes/layouts/Sporen.tsx";
import { Zoeken } from "../../../_includes/layouts/Zoeken.tsx";
import type { HomePlanesView, IndexCard } from "../../../_includes/views.ts";
import { isLong, lettersOf, pagesOfLetter, titleOf, type Letter } from "../../edition/letters.ts";
import { newestOf } from "../../edition/changes.ts";
import { pagesOf } from "../../edition/edition.ts";
import { isOf, type PageOf } from "../../prose/page.ts";
import { factsOf, type FrontMatter, type Kind } from "../../model/kinds.ts";
import { languageOf } from "../../../_shared/languages.ts";
import { card, drawing, link, stepOf, testimonyCard, view, wayOf } from "./cards.ts";
import { snippetLanguages, snippetRegions } from "../help-snippets.ts";
import { snippetAddress, snippetsAddress, wholeCountry } from "../../../_shared/help-snippets.ts";
import { alarmLine, languageLinksOf } from "./help.ts";
import type { ViewMakersOf, RoomContext } from "./room-context.ts";

/** The layouts of this room. */
export const frontLayouts = {
  home: Home,
  begrippen: Begrippen,
  zoeken: Zoeken,
  sporen: Sporen,
  veilig: Pagina,
  controle: Pagina,
  hulpblok: Hulpblok,
  pagina: Pagina,
};

/** The front page, the glossary, search, and pages about the site itself. */
export function frontRoom(context: RoomContext): ViewMakersOf<typeof frontLayouts> {
  const { edition, sources } = context;
  /** Computed once: every page of a long list needs it. */
  let letters: readonly Letter[] | undefined;
  const planes = (data: FrontMatter<"home">): HomePlanesView => {
    const story = newestOf(pagesOf(edition, "getuigenis"));
    const [longread] = pagesOf(edition, "omslag");
    const others = languageLinksOf(edition, "hulp", "taal")("/hulp/").filter(({ current }) => !current);
    return {
      ...(story === undefined ? {} : { story: testimonyCard(story) }),
      ...(longread === undefined ? {} : { longread: card(longread) }),
      reading: data.lezen.map(wayOf),
      steps: data.stappen.map(stepOf),
      tools: data.verder.map(wayOf),
      alarm: alarmLine(edition.registers),
      talk: stepOf(data.praten),
      languages: others.slice(0, namedLanguages),
      moreLanguages: Math.max(0, others.length - namedLanguages),
    };
  };

  return {
    home: (page, frame) => ({
      ...view(page, frame),
      drawing: drawing(page.data.tekening, "voor-1"),
      planes: planes(page.data),
      places: page.data.plekken.map((place, index) => ({
        drawing: drawing(place.tekening, `plek-${String(index + 1)}`),
        place: place.plek,
        observation: place.waarneming,
        href: place.adres,
      })),
    }),
    begrippen: (page, frame) => ({
      ...view(page, frame),
      terms: [...edition.registers.terms.values()]
        .sort((a, b) => alphabetical(a.term, b.term))
        .map((term) => {
          const target = term.zie === undefined ? undefined : edition.byAddress.get(term.zie);
          return { ...term, sources: sources(term.bronnen), ...(target ? { see: link(target) } : {}) };
        }),
    }),
    zoeken: (page, frame) => {
      letters ??= lettersOf(edition);
      const long = isLong(letters);
      const parts = letters.flatMap((letter) =>
        long ? pagesOfLetter(letter) : { ...letter, address: `#letter-${letter.letter.toLowerCase()}`, label: letter.letter },
      );
      const here = long ? parts.filter(({ address }) => address === page.address) : parts;
      return {
        ...view(page, frame),
        ...(page.choice === undefined ? {} : { part: page.choice.label }),
        letters: parts.map(({ label, address }) => ({ text: label, href: address, current: address === page.address })),
        index: here.map(({ letter, pages }) => ({ letter, pages: pages.map(indexCard) })),
      };
    },
    sporen: (page, frame) => ({ ...view(page, frame), traces: edition.registers.traces }),
    veilig: (page, frame) => view(page, frame),
    controle: (page, frame) => view(page, frame),
    hulpblok: (page, frame) => {
      const regions = snippetRegions(edition);
      const languages = snippetLanguages(edition);
      return {
        ...view(page, frame),
        regions,
        languages: languages.map(({ slug, name }) => ({
          slug,
          name,
          blocks: regions.map((region) => ({ text: region.name, href: snippetAddress(slug, region.slug) })),
          json: snippetsAddress(slug),
        })),
        // Dutch, and languages written from right to left.
        examples: languages.filter(({ slug, dir }) => slug === "nl" || dir === "rtl").map(({ snippetOf }) => snippetOf(wholeCountry)),
      };
    },
    pagina: (page, frame) => view(page, frame),
  };
}

/** The number of languages that the front page names. */
const namedLanguages = 3;

/** A page as the A to Z lists it. */
function indexCard(page: PageOf<Kind>): IndexCard {
  const own = { ...card(page), text: titleOf(page) };
  if (factsOf(page.kind).foreign !== true) return own;
  const { name, tag } = languageOf(page.slug);
  return isOf(page, "taal") ? { ...own, summary: name, lang: tag } : { ...own, lang: tag, titleLang: tag };
}

/** Dutch alphabetical order, independent of the locale of the machine. */
function alphabetical(a: string, b: string): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true });
