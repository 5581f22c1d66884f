import type { HelpRow, NeedCardView } from "../../_includes/views.ts";
import { languageOf, languages } from "../../_shared/languages.ts";
import { keysOf } from "../../_shared/vocabulary.ts";
import { pagesOf, type Edition } from "../edition/edition.ts";
import type { NeedRegister } from "../model/registers.ts";
import { helpRows } from "./views/help.ts";

/** The help line that every card has. */
const alarm = "alarm";

/** The cards of one need, by language ("nl", "pl"). A language without a help page has none. */
type CardsByLanguage = Readonly<Record<string, NeedCardView>>;

/**
 * The cards for somebody who needs help (`_data/nood.yaml`), by need. Their text comes from the help page in that language; in Dutch the register
 * has a sentence for each need.
 */
export function needCards(edition: Edition): Readonly<Record<string, CardsByLanguage>> {
  const { registers } = edition;
  const { sentences } = registers;
  const foreign = new Map(pagesOf(edition, "taal").map((page) => [page.slug, page]));
  const [dutch] = pagesOf(edition, "hulp");
  const cardsOf = ({ kop, lijnen, zin }: NeedRegister["noden"][number]): CardsByLanguage => {
    const cards: Record<string, NeedCardView> = {};
    const dutchRows = dutch === undefined ? undefined : rowsFor(lijnen, helpRows(dutch.data.rijen, registers));
    if (dutch !== undefined && dutchRows !== undefined) {
      cards.nl = {
        language: { tag: "nl", dir: "ltr" },
        title: kop,
        sentence: zin,
        ...dutchRows,
        links: [
          { text: dutch.data.niet_praten.kop, href: `${dutch.address}#schrijven` },
          { text: "Alle hulp", href: dutch.address },
          { text: "Andere taal", href: `${dutch.address}#talen` },
        ],
        sentences,
      };
    }
    for (const code of keysOf(languages)) {
      const page = foreign.get(code);
      const rows = page === undefined ? undefined : rowsFor(lijnen, helpRows(page.data.rijen, registers));
      if (page === undefined || rows === undefined) continue;
      const { tag, dir } = languageOf(code);
      cards[code] = {
        language: { tag, dir },
        title: page.data.titel,
        sentence: page.data.samenvatting,
        ...rows,
        links: [
          { text: page.data.niet_praten.kop, href: `${page.address}#schrijven` },
          { text: page.data.titel, href: page.address },
          { text: page.data.woorden.talen, href: `${page.address}#talen` },
        ],
        words: page.data.woorden,
        sentences,
      };
    }
    return cards;
  };
  return Object.fromEntries(registers.need.noden.map((need) => [need.id, cardsOf(need)]));
}

/** The alarm number, and the rows of these lines in the given order; undefined when the page has no alarm number. */
function rowsFor(lines: readonly string[], rows: readonly HelpRow[]): Pick<NeedCardView, "alarm" | "rows"> | undefined {
  const rowOf = (id: string): HelpRow[] => rows.filter(({ line }) => line.id === id).slice(0, 1);
  const [first] = rowOf(alarm);
  return first === undefined ? undefined : { alarm: first, rows: lines.flatMap(rowOf) };
}
