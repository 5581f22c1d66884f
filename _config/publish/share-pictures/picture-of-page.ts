import type { DrawingSubject } from "../../../_includes/drawings/index.ts";
import type { SceneView } from "../../../_includes/views.ts";
import type { Edition } from "../../edition/edition.ts";
import { isOf, type Page } from "../../prose/page.ts";
import { attributeOf, classesOf, elementsIn, textOf, type Element, type Node } from "../../model/nodes.ts";
import { factsOf } from "../../model/kinds.ts";
import { provenances } from "../../../_shared/vocabulary.ts";
import type { SharedChart, SharePicture } from "./picture.tsx";

/** The share picture of a page: its content, a name for its file, and its text alternative. */
export interface SharedPicture {
  readonly name: string;
  readonly picture: SharePicture;
  readonly alt: string;
}

/** The drawing in the kier (the strip of light) for a room; a room that is not listed has plain light. */
const drawingsOfRooms: ReadonlyMap<string, DrawingSubject> = new Map([
  [factsOf("home").room, "kas"],
  [factsOf("omslag").room, "kas"],
  [factsOf("kompas").room, "balie"],
  [factsOf("signalen").room, "hotelgang"],
]);

/**
 * The share picture of a page. A chapter and a chart have their own; every other page has that of its room. A testimony has the one of its
 * provenance: the label in words and nothing of the story, so that a copy on a social network reveals nothing when the story is withdrawn. Pages
 * that somebody may open in fear, and pages with a neutral title for the tab, have none: a link to them is shared without a picture.
 */
export function pictureOfPage(page: Page, edition: Edition<"deelkaart">): SharedPicture | undefined {
  const { kind, address, data } = page;
  const { titel, uitgever } = edition.registers.site;
  if (factsOf(kind).unseen === true || data.tab !== undefined || address.endsWith(".html")) return undefined;
  if (isOf(page, "getuigenis")) return made(`getuigenis-${page.data.herkomst}`, "Getuigenis", provenances[page.data.herkomst], titel);
  if (isOf(page, "hoofdstuk")) {
    const plan = edition.byKind.get("omslag")?.flatMap((cover) => ("opzet" in cover.data ? cover.data.opzet : [])) ?? [];
    const number = plan.findIndex(({ slug }) => slug === page.slug) + 1;
    const place = number === 0 ? "Een hoofdstuk" : `Hoofdstuk ${String(number)} van ${String(plan.length)}`;
    return made(page.slug, data.titel, place, titel, page.body);
  }
  const { room } = factsOf(kind);
  const chart = isOf(page, "grafiek") ? chartIn(page.body.prose) : undefined;
  if (chart !== undefined) return made(`grafiek-${page.slug}`, chart.finding, room, titel, { chart });
  return made(room.toLowerCase().replaceAll(" ", "-"), address === "/" ? titel : room, uitgever, titel, {
    drawing: drawingsOfRooms.get(room),
  });
}

/** What the kier shows, if anything. A chapter shows its opening scene, or the first drawing in its text. */
interface Shown {
  readonly drawing?: DrawingSubject | undefined;
  readonly scene?: SceneView | undefined;
  readonly chart?: SharedChart | undefined;
}

/** The chart that a page is about, with its conclusion. */
function chartIn(nodes: readonly Node[]): (SharedChart & { readonly finding: string }) | undefined {
  const elements = [...elementsIn(nodes)];
  const withClass = (name: string): Element | undefined => elements.find((element) => classesOf(element).includes(name));
  const words = (element: Element | undefined): string => textOf(element?.children ?? []);
  const svg = withClass("chart-svg");
  return svg === undefined
    ? undefined
    : {
        finding: words(withClass("chart-title")),
        svg,
        counts: words(withClass("chart-sub")),
        caption: words(elements.find(({ tag }) => tag === "figcaption")),
      };
}

function made(name: string, title: string, line: string, site: string, { drawing, scene, chart }: Shown = {}): SharedPicture {
  const drawn = chart === undefined ? undefined : attributeOf(chart.svg, "aria-label");
  const alt = `${drawn === undefined ? "" : `${drawn} `}${[...new Set([site, title, line])].join(". ")}.`;
  const shown = scene === undefined ? (drawing === undefined ? {} : { drawing }) : { scene: scene.place };
  return { name, picture: { title, line, ...(chart === undefined ? shown : { chart }) }, alt };
}
