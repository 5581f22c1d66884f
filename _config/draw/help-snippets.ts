import { languageOf, languages } from "../../_shared/languages.ts";
import { keysOf } from "../../_shared/vocabulary.ts";
import { dutchWords, foreignWords, numberFacts, type NumberWords } from "../../_includes/components/HelpNumber.tsx";
import type { HelpRow, HelpSnippetView, SnippetLine } from "../../_includes/views.ts";
import { pagesOf, type Edition } from "../edition/edition.ts";
import { snippetLines, wholeCountry } from "../../_shared/help-snippets.ts";
import { helpOrder } from "../model/help-lines.ts";
import { helpRows } from "./views/help.ts";

/** A language of the help blocks for other sites: that of a help page. */
interface SnippetLanguage {
  /** The last part of its address; "nl" for Dutch. */
  readonly slug: string;
  /** Its name in Dutch. */
  readonly name: string;
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  /** The block of a region, or of the whole country. */
  readonly snippetOf: (region: string) => HelpSnippetView;
}

/** The regions that have a block, after the one for the whole country. */
export function snippetRegions({ registers }: Pick<Edition, "registers">): { readonly slug: string; readonly name: string }[] {
  const regions = [...registers.regions.values()].map(({ id, naam }) => ({ slug: id, name: naam }));
  return [{ slug: wholeCountry, name: "Heel Nederland" }, ...regions.toSorted((a, b) => a.name.localeCompare(b.name, "nl"))];
}

/** The help blocks for other sites, in every language that has a help page. */
export function snippetLanguages(edition: Edition): SnippetLanguage[] {
  const { registers, byAddress } = edition;
  const origin = registers.site.url.replace(/\/$/, "");

  const blocks = (
    rows: Parameters<typeof helpRows>[0],
    number: NumberWords,
    { address, ...about }: Omit<HelpSnippetView, "lines" | "until" | "region">,
  ): SnippetLanguage["snippetOf"] => {
    const shown = helpRows(rows, registers).filter(({ line }) => snippetLines.has(line.id) && line.lapsed === undefined);
    // The alarm number is fixed by law and does not expire.
    const until = shown.flatMap(({ line }) => (line.id === helpOrder[0] ? [] : [line.geldig_tot])).sort()[0];
    return (slug) => {
      const region = `/hulp/regio/${slug}/`;
      return {
        ...about,
        lines: shown.map((row) => snippetLine(row, number)),
        ...(until === undefined ? {} : { until }),
        address: origin + address,
        ...(byAddress.has(region) ? { region: origin + region } : {}),
      };
    };
  };

  const dutch = pagesOf(edition, "hulp").map(({ address, data }): SnippetLanguage => {
    const number = dutchWords(registers.sentences);
    const words = {
      callHistory: registers.sentences.belgeschiedenis_nummers,
      until: "Deze nummers zijn nagekeken. Zij gelden tot en met",
      later: "Is het later? Kijk dan hier voor de nummers van nu:",
      region: "Meer hulp in deze regio:",
      help: "Hulp",
    };
    const about = { tag: "nl", dir: "ltr", title: data.titel, address, words } as const;
    return { slug: "nl", name: "Nederlands", tag: "nl", dir: "ltr", snippetOf: blocks(data.rijen, number, about) };
  });
  const others = pagesOf(edition, "taal").map(({ slug, address, data }): SnippetLanguage => {
    const { tag, dir, dutch: name } = languageOf(slug);
    const { geldig_tot, nummers_nu, meer_in_regio, hulp, vertaling } = data.woorden;
    const number = foreignWords(data.woorden, tag);
    const words = {
      callHistory: number.callHistory,
      until: geldig_tot,
      later: nummers_nu,
      region: meer_in_regio,
      help: hulp,
    };
    const about = { tag, dir, title: data.titel, address, words, ...(data.nagelezen_op === undefined ? { translation: vertaling } : {}) };
    return { slug, name, tag, dir, snippetOf: blocks(data.rijen, number, about) };
  });
  const order: readonly string[] = keysOf(languages);
  return [...dutch, ...others.toSorted((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug))];
}

function snippetLine({ situation, line, caution }: HelpRow, words: NumberWords): SnippetLine {
  const { tel, nummer, naam, url } = line;
  return {
    situation,
    ...(tel === undefined ? { text: naam, href: url ?? "" } : { text: nummer ?? tel, href: `tel:${tel}`, name: naam }),
    facts: numberFacts(line, words),
    ways: (line.zonder_praten ?? []).map((way) => ({ label: words.ways[way.manier], text: way.naam, href: way.url })),
    // In Dutch the register has the caution.
    caution: caution ?? (words.foreign ? undefined : line.let_op?.tekst),
  };
}

/** A block after its last day: the number that never expires, and a link to the current numbers. */
export function afterItsDay({ until: _until, lines, ...snippet }: HelpSnippetView): HelpSnippetView {
  return { ...snippet, lines: lines.filter(({ href }) => href === "tel:112") };
}
