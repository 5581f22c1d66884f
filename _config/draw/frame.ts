import type { Frame, FrameLanguage, SearchFields, SharePictureRef } from "../../_includes/views.ts";
import { isListed, type Edition } from "../edition/edition.ts";
import { isOf, type Page, type PageOf } from "../prose/page.ts";
import { contentSecurityPolicy } from "../model/headers.ts";
import type { AssetUrls } from "../model/assets.ts";
import type { Kind } from "../model/pages.ts";
import { audiences, forms, provenances, themes } from "../../_shared/vocabulary.ts";
import { languageOf } from "../../_shared/languages.ts";
import { roomNames } from "./rooms.ts";

/** Reading pages get Faustina early; elsewhere a font never competes with the words. */
const reading = new Set<Kind>(["omslag", "hoofdstuk", "getuigenis"]);
/** Not in the search index: what only leads on, and what is not written in Dutch. */
const unsearched = new Set<Kind>(["home", "zoeken", "taal"]);
/** Help reads in whatever type the device has. */
const helping = new Set<Kind>(["hulp", "taal", "hulppagina", "nummers"]);
const working = new Set<Kind>([
  "kompas",
  "onderwerp",
  "instrumenten",
  "instrument",
  "kaarten",
  "kaart",
  "route",
  "leerpad",
  "module",
  "sjablonen",
  "sjabloon",
  "neemmee",
  "naslag",
  "kader",
  "thema",
  "zelfscan",
  "signalen",
  "plek",
  "vorm",
  "wegwijzer",
  "regios",
  "regio",
  "grensregio",
  "sporen",
  "begrippen",
  "cijfers",
  "reeksen",
  "zoeken",
]);

/** Kinds of page with a style sheet of their own, since its forms would weigh on every other page of the register. */
const sheetOf: ReadonlyMap<Kind, keyof AssetUrls["sheets"]> = new Map([
  ["home", "voor"],
  ["omslag", "voor"],
  ["getuigenis", "verhaal"],
  ["onderwerp", "handboek"],
  ["instrument", "handboek"],
  ["instrumenten", "kompas"],
  ["kaart", "kompas"],
  ["kader", "kader"],
  ["regios", "regio"],
  ["regio", "regio"],
  ["grensregio", "regio"],
  ["begrippen", "begrippen"],
  ["route", "kompas"],
  ["leerpad", "kompas"],
  ["module", "kompas"],
  ["sjablonen", "kompas"],
  ["sjabloon", "kompas"],
  ["neemmee", "kompas"],
  ["naslag", "naslag"],
  ["signalen", "signalen"],
  ["plek", "signalen"],
  ["zoeken", "lees"],
  ["zelfscan", "zelfscan"],
  ["vorm", "signalen"],
  ["wegwijzer", "wegwijzer"],
  ["alles", "alles"],
]);

/** Kinds of page with a script of their own; every other page has the exit and nothing else. */
const scriptOf: ReadonlyMap<Kind, keyof AssetUrls["scripts"]> = new Map([
  ["hoofdstuk", "reading"],
  ["zoeken", "search"],
  ["getuigenissen", "testimonies"],
  ["zelfscan", "selfScan"],
  ["wegwijzer", "guide"],
  ["regios", "municipalities"],
  ["instrumenten", "instruments"],
  ["leerpad", "training"],
  ["module", "training"],
  ["neemmee", "takeAlong"],
  ["onderwerp", "notes"],
  ["instrument", "notes"],
]);

/**
 * Builds the frame of every page of an edition; what does not differ between pages is made once.
 * @param sharePicture the picture a page is shared with, if any (share-pictures/)
 */
export function frameMaker(
  edition: Edition,
  assets: AssetUrls,
  sharePicture: (page: Page) => SharePictureRef | undefined = () => undefined,
): (page: Page) => Frame {
  const { site, navigation, sentences } = edition.registers;
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
    exit: sentences.uitweg,
    leaving: sentences.onderweg,
  };
  return (page) => {
    const { kind, address, data, choice } = page;
    const isGentle = isOf(page, "hoofdstuk") && page.body === page.gentle;
    // What repeats another page is found through that page only.
    const repeats = isGentle || choice !== undefined;
    const room = `/${address.split("/")[1] ?? ""}/`;
    const register = helping.has(kind) ? "hulp" : working.has(kind) || address === "/kompas/alles/" ? "werk" : "lees";
    const search = repeats ? undefined : searchFields(page);
    const picture = sharePicture(page);
    return {
      site,
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
      ...(data.tab === undefined ? {} : { tab: data.tab }),
      language: isOf(page, "taal") ? foreign(page) : dutch,
      // A composite says so wherever it is summed up, also in a search engine or a preview.
      description: "herkomst" in data ? `${provenances[data.herkomst]}. ${data.samenvatting}` : data.samenvatting,
      register,
      style: register === "hulp" ? assets.helpStyle : { href: assets.sheets[sheetOf.get(kind) ?? register] },
      ...(kind === "neemmee" || kind === "onderwerp" || kind === "instrument"
        ? { modules: { word: assets.modules.word, notebook: assets.modules.notebook, notesSheet: assets.sheets.notes } }
        : {}),
      script: assets.scripts[page.sound !== undefined ? "listening" : repeats ? "exit" : (scriptOf.get(kind) ?? "exit")],
      ...(kind === "zelfscan" ? { later: assets.modules.takeaway } : {}),
      preload: reading.has(kind) ? [assets.readingFont] : [],
      csp: contentSecurityPolicy(kind === "zoeken" ? "search" : "page", register === "hulp" ? assets.helpStyle.source : undefined),
      indexable: !repeats && isListed(page),
      ...(search === undefined ? {} : { search }),
      ...(picture === undefined ? {} : { picture }),
      progress: kind === "hoofdstuk" || kind === "getuigenis",
    };
  };
}

/** The frame of a help page in another language. */
function foreign({ slug, data: { woorden } }: PageOf<"taal">): FrameLanguage {
  const { tag, dir } = languageOf(slug);
  return { tag, dir, skip: woorden.naar_inhoud, bar: woorden.balk, help: woorden.hulp, exit: woorden.uitweg, leaving: woorden.onderweg };
}

function searchFields(page: Page): SearchFields | undefined {
  const { kind, data } = page;
  if (!isListed(page) || unsearched.has(kind)) return undefined;
  const own = kind === "thema" ? [page.slug] : [];
  return {
    soort: roomNames[kind],
    vorm: data.vormen.map((form) => forms[form]),
    thema: [...new Set([...data.themas.map((theme) => themes[theme]), ...own.flatMap((slug) => (isTheme(slug) ? [themes[slug]] : []))])],
    doelgroep: data.doelgroepen.map((audience) => audiences[audience]),
    words: data.trefwoorden,
    ...("herkomst" in data ? { herkomst: provenances[data.herkomst] } : {}),
  };
}

function isTheme(slug: string): slug is keyof typeof themes {
  return Object.hasOwn(themes, slug);
}
