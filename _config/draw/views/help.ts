import { Grensregio } from "../../../_includes/layouts/Grensregio.tsx";
import { Grensroutes } from "../../../_includes/layouts/Grensroutes.tsx";
import { Hulp } from "../../../_includes/layouts/Hulp.tsx";
import { Hulppagina } from "../../../_includes/layouts/Hulppagina.tsx";
import { Kort } from "../../../_includes/layouts/Kort.tsx";
import { Makkelijk } from "../../../_includes/layouts/Makkelijk.tsx";
import { Nummers } from "../../../_includes/layouts/Nummers.tsx";
import { Regio } from "../../../_includes/layouts/Regio.tsx";
import { Regios } from "../../../_includes/layouts/Regios.tsx";
import { Taal } from "../../../_includes/layouts/Taal.tsx";
import type { FoldCardView, HelpRow, LanguageLink, WithoutSpeechView } from "../../../_includes/views.ts";
import { pagesOf, type Edition } from "../../edition/edition.ts";
import type { Registers } from "../../read/registers.ts";
import { languages, languageOf } from "../../../_shared/languages.ts";
import type { HelpLine } from "../../model/registers.ts";
import type { FrontMatter } from "../../model/kinds.ts";
import { keysOf } from "../../../_shared/vocabulary.ts";
import { letterAddress, numberEntries, regionViews } from "../regions.ts";
import { sheetsOf } from "./books.ts";
import { view } from "./cards.ts";
import type { ViewMakersOf, RoomContext } from "./room-context.ts";

/** The layouts of this room. */
export const helpLayouts = {
  hulp: Hulp,
  taal: Taal,
  hulppagina: Hulppagina,
  makkelijk: Makkelijk,
  kort: Kort,
  nummers: Nummers,
  regios: Regios,
  regio: Regio,
  grensregio: Grensregio,
  grensroutes: Grensroutes,
  grenstaal: Grensroutes,
};

/** Help in every language, the numbers, whom to call in each region, and across the border. */
export function helpRoom(context: RoomContext): ViewMakersOf<typeof helpLayouts> {
  const { edition } = context;
  const { registers } = edition;
  const languageLinks = languageLinksOf(edition, "hulp", "taal");
  const borderLanguages = languageLinksOf(edition, "grensroutes", "grenstaal");
  const regions = regionViews(edition);

  return {
    hulp: (page, frame) => ({
      ...view(page, frame),
      rows: helpRows(page.data.rijen, registers),
      write: withoutSpeech(page.data.niet_praten, registers),
      card: foldCard(page.data.vouwkaart, registers),
      languages: languageLinks(page.address),
    }),
    taal: (page, frame) => ({
      ...view(page, frame),
      rows: helpRows(page.data.rijen, registers),
      write: withoutSpeech(page.data.niet_praten, registers),
      card: foldCard(page.data.vouwkaart, registers),
      languages: languageLinks(page.address),
      dutchName: languageOf(page.slug).dutch,
    }),
    hulppagina: (page, frame) => view(page, frame),
    makkelijk: (page, frame) => ({ ...view(page, frame), lines: registers.helpLines, sheets: sheetsOf(context, page.address) }),
    kort: (page, frame) => ({
      ...view(page, frame),
      rows: pagesOf(edition, "hulp").flatMap(({ data }) => helpRows(data.rijen, registers)),
    }),
    nummers: (page, frame) => ({ ...view(page, frame), numbers: numberEntries(edition) }),
    regios: (page, frame) => ({
      ...view(page, frame),
      regions: regions.links(page.address),
      coordination: registers.helpLines.get("comensha"),
      municipalities: regions.byLetter,
    }),
    regio: (page, frame) => ({
      ...view(page, frame),
      regions: regions.links(page.address),
      alarm: alarmLine(registers),
      contacts: regions.contacts(page.slug),
      freshness: regions.freshness(page.slug),
      letter: letterAddress(page),
      coordination: registers.helpLines.get("comensha"),
      municipalities: regions.municipalitiesOf(page.slug),
      municipalitiesOn: registers.site.gemeenten.stand,
      border: regions.borderOf(page.slug),
    }),
    grensregio: (page, frame) => ({ ...view(page, frame), borders: regions.borders }),
    grensroutes: (page, frame) => ({ ...view(page, frame), languages: borderLanguages(page.address) }),
    grenstaal: (page, frame) => ({ ...view(page, frame), languages: borderLanguages(page.address) }),
  };
}

/** Links to a page in every available language, Dutch first, then in the order of the vocabulary; the current one is marked. */
export function languageLinksOf(
  edition: Edition,
  dutchKind: "hulp" | "grensroutes",
  otherKind: "taal" | "grenstaal",
): (current: string) => LanguageLink[] {
  const dutch = pagesOf(edition, dutchKind).map(({ address }) => ({ href: address, name: "Nederlands", tag: "nl", dir: "ltr" as const }));
  const bySlug = new Map(pagesOf(edition, otherKind).map((page) => [page.slug, page.address]));
  const others = keysOf(languages).flatMap((code) => {
    const href = bySlug.get(code);
    const { name, tag, dir } = languages[code];
    return href === undefined ? [] : [{ href, name, tag, dir }];
  });
  return (current) => [...dutch, ...others].map((language) => ({ ...language, current: language.href === current }));
}

/** The rows of a help page, each with its help line; a row whose line does not exist is left out. */
export function helpRows(rows: FrontMatter<"taal">["rijen"] | FrontMatter<"hulp">["rijen"], registers: Registers): HelpRow[] {
  return rows.flatMap((row) => {
    const line = registers.helpLines.get(row.lijn);
    if (line === undefined) return [];
    return [
      {
        situation: row.situatie,
        line,
        ...("let_op" in row && row.let_op !== undefined ? { caution: row.let_op } : {}),
        ...("gebeurt" in row && row.gebeurt !== undefined ? { happens: row.gebeurt } : {}),
      },
    ];
  });
}

/** The ways to get help without speaking. An expired line has lost these together with its number, so it is left out. */
function withoutSpeech({ kop, uitleg, lijnen }: FrontMatter<"hulp">["niet_praten"], registers: Registers): WithoutSpeechView {
  const lines = lijnen.flatMap((id) => registers.helpLines.get(id) ?? []);
  return { title: kop, explanation: uitleg, lines: lines.filter(({ zonder_praten }) => zonder_praten !== undefined) };
}

/** The alarm number, the only line that never expires. */
export function alarmLine(registers: Registers): HelpLine {
  const line = registers.helpLines.get("alarm");
  if (line === undefined) throw new Error("The checkpoint let a register without the alarm number through.");
  return line;
}

function foldCard(card: FrontMatter<"hulp">["vouwkaart"], registers: Registers): FoldCardView {
  return {
    title: card.kop,
    explanation: card.uitleg,
    front: card.voorkant,
    numbers: card.regels.flatMap(({ lijn, tekst }) => {
      const number = registers.helpLines.get(lijn)?.nummer;
      return number === undefined ? [] : [{ number, text: tekst }];
    }),
  };
}
