import type { Frame, FrameLanguage, SearchFields, SharePictureRef } from "../../_includes/views.ts";
import { isListed, pagesOf, type Edition } from "../edition/edition.ts";
import type { Page, PageOf } from "../prose/page.ts";
import { contentSecurityPolicy } from "../model/headers.ts";
import { isInline, type AssetUrls } from "../model/assets.ts";
import { torEditionOf } from "../model/onion.ts";
import { factsOf } from "../model/kinds.ts";
import { audiences, forms, provenances, themes } from "../../_shared/vocabulary.ts";
import { languageOf } from "../../_shared/languages.ts";

/**
 * Returns a function that makes the frame (everything around the content) of a page; what all pages share is made once.
 * @param sharePicture the share picture of a page, if any (share-pictures/)
 * @param version the version of the source, when it has a name
 */
export function frameMaker(
  edition: Edition,
  assets: AssetUrls,
  sharePicture: (page: Page) => SharePictureRef | undefined = () => undefined,
  version?: Frame["version"],
): (page: Page) => Frame {
  const { site, navigation, sentences } = edition.registers;
  const onion = torEditionOf(site);
  const footer = navigation.voet.map(({ kop, links }) => ({
    title: kop,
    links: links.map(({ tekst, adres }) => ({ text: tekst, href: adres })),
  }));
  const dutch: FrameLanguage = {
    tag: "nl",
    dir: "ltr",
    skip: "Naar de inhoud",
    bar: "Hulp en uitweg",
    help: sentences.hulp,
    helpAddress: "/hulp/",
    exit: sentences.uitweg,
    leaving: sentences.onderweg,
    key: sentences.sneltoets,
  };
  const others = new Map(pagesOf(edition, "taal").map((page) => [page.slug, foreign(page)]));
  return (page) => {
    const { address, data, choice } = page;
    const facts = factsOf(page.kind);
    const sheet = page.sound === undefined ? facts.sheet : "heardStory";
    const isGentle = facts.gentle === true && page.repeats === true;
    const room = `/${address.split("/")[1] ?? ""}/`;
    const register = facts.book === true && room !== "/longread/" ? "werk" : facts.register;
    const search = searchFields(page);
    const picture = sharePicture(page);
    const tab = data.tab ?? (facts.unseen === true || facts.bareTab === true ? data.titel : undefined);
    return {
      site,
      ...(onion === undefined ? {} : { onion }),
      ...(version === undefined ? {} : { version }),
      sentences,
      navigation: {
        main: navigation.hoofd.map(({ tekst, adres }) => ({
          text: tekst,
          href: adres,
          current: adres === room || (adres === "/longread/" && room === "/getuigenissen/"),
        })),
        footer,
      },
      address,
      title: isGentle ? `${data.titel}, zacht` : choice === undefined ? data.titel : `${data.titel}: ${choice.label.toLowerCase()}`,
      ...(tab === undefined ? {} : { tab }),
      // The frame of a page in another language uses the words of the help page in that language.
      language: (facts.foreign === true ? others.get(page.slug) : undefined) ?? dutch,
      // The provenance comes first, so that it is also visible in a search engine or a preview.
      description: "herkomst" in data ? `${provenances[data.herkomst]}. ${data.samenvatting}` : data.samenvatting,
      register,
      style: isInline(sheet) ? assets.inline[sheet] : { href: assets.sheets[sheet] },
      ...(facts.word === true ? { word: assets.modules.word } : {}),
      script: assets.scripts[page.sound !== undefined ? "listening" : page.repeats === true ? "exit" : facts.script],
      ...(facts.later === undefined ? {} : { later: assets.modules[facts.later] }),
      preload: isInline(sheet) ? [] : assets.fonts,
      csp: contentSecurityPolicy(isInline(sheet) ? [assets.inline[sheet].source] : []),
      indexable: isListed(page),
      ...(search === undefined ? {} : { search }),
      ...(picture === undefined ? {} : { picture }),
      progress: facts.progress === true,
    };
  };
}

/** The words of the frame in the language of this help page. */
function foreign({ address, slug, data: { woorden } }: PageOf<"taal">): FrameLanguage {
  const { tag, dir } = languageOf(slug);
  return {
    tag,
    dir,
    skip: woorden.naar_inhoud,
    bar: woorden.balk,
    help: woorden.hulp,
    helpAddress: address,
    exit: woorden.uitweg,
    leaving: woorden.onderweg,
    key: woorden.sneltoets,
  };
}

function searchFields(page: Page): SearchFields | undefined {
  const { kind, data } = page;
  const { search, room, lists } = factsOf(kind);
  if (!isListed(page) || !search) return undefined;
  const own = lists === "blocks" ? [page.slug] : [];
  return {
    soort: room,
    vorm: data.vormen.map((form) => forms[form]),
    thema: [...new Set([...data.themas.map((theme) => themes[theme]), ...own.flatMap((slug) => (isTheme(slug) ? [themes[slug]] : []))])],
    doelgroep: data.doelgroepen.map((audience) => audiences[audience]),
    words: data.trefwoorden,
    questions: data.gezocht,
    ...("herkomst" in data ? { herkomst: provenances[data.herkomst] } : {}),
  };
}

function isTheme(slug: string): slug is keyof typeof themes {
  return Object.hasOwn(themes, slug);
}
