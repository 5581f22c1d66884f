import { escapeHtml } from "../../../_shared/text/escape.ts";
import { attributeOf, classesOf, elementsIn, type Element, type Node } from "../../model/nodes.ts";
import { colours } from "./colours.ts";

/** What the classes of a shape come to: in the light of the kier, and outside it. */
type Look = Readonly<Record<string, Readonly<Record<string, string>>>>;

const drawn = (planes: readonly [string, string, string, string], odd: string, oddLine: string): Look => ({
  v0: { fill: planes[0] },
  v1: { fill: planes[1] },
  v2: { fill: planes[2] },
  v3: { fill: planes[3] },
  f: { stroke: planes[2] },
  z: { stroke: "none" },
  weg: { fill: odd, stroke: oddLine },
  "weg-l": { stroke: oddLine },
  rand: { stroke: "none" },
});

const atRest: Look = {
  ...drawn([colours["tek-0"], colours["tek-1"], colours["tek-2"], colours["tek-3"]], colours["tek-0"], colours["tek-lijn"]),
  tekening: { fill: "none", stroke: colours["tek-lijn"], "stroke-width": "1.5" },
  "door-glyph-plane": { fill: colours.deur },
  "door-glyph-light": { fill: colours.licht },
  "brand-plane": { fill: colours.deur },
  "card-mark-kier": { fill: colours.licht, stroke: colours["op-licht"], "stroke-width": "1.5" },
  "easy-drawing": { fill: "none", stroke: colours.inkt, "stroke-width": "2.5", "stroke-linejoin": "round" },
  "easy-light": { fill: colours.licht, stroke: "none" },
  "door-glyph-edge": { fill: "none", stroke: colours.deur, "stroke-width": "1.5" },
};

const inKier: Look = {
  ...drawn([colours["kier-0"], colours["kier-1"], colours["kier-2"], colours["kier-3"]], colours.deur, colours.licht),
  kier: { stroke: colours["op-licht"] },
};

/** Charts. What is written in them is set in our label font, which the typesetter has. */
export const charted: Look = {
  "chart-svg": { fill: colours.inkt, "font-family": "Instrument Sans", "font-size": "13" },
  value: { "font-weight": "600" },
  big: { "font-weight": "600", "font-size": "26" },
  "on-plane": { fill: colours["op-deur"] },
  bar: { fill: colours["data-2"] },
  "bar-hit": { fill: colours["data-1"] },
  "bar-told": { fill: "#fff", stroke: colours["data-1"], "stroke-width": "1.5" },
  "bar-middle": { fill: colours.licht },
  "bar-light": { fill: colours.licht },
  kier: { fill: colours.licht },
  plane: { fill: colours.deur },
  tile: { fill: colours["vlak-2"], stroke: colours.lijn },
  margin: { fill: "none", stroke: colours.lijn, "stroke-dasharray": "4 3" },
  "tile-none": { fill: "none", stroke: colours.lijn, "stroke-dasharray": "4 3" },
  axis: { fill: "none", stroke: colours.lijn },
  bracket: { fill: "none", stroke: colours.inkt },
};

/** How large it is, in the units of its view box. */
export interface Vector {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing of the site as a picture that stands alone: the colours of its classes are written in it, and what it repeats of another drawing
 * of the page is copied, since a picture in a file sees neither style sheet nor page.
 * @param page everything on the page that the drawing stands on, for what it repeats
 */
export function vectorOf(drawing: Element, page: ReadonlyMap<string, Element>): Vector {
  const [, , width = 0, height = 0] = (attributeOf(drawing, "viewBox") ?? "").split(" ").map(Number);
  const look = classesOf(drawing).includes("chart-svg") ? charted : atRest;
  return { svg: write(drawing, look, page), width, height };
}

/** Elements by their id. */
export function byId(nodes: readonly Node[]): ReadonlyMap<string, Element> {
  return new Map(
    [...elementsIn(nodes)].flatMap((element): [string, Element][] => {
      const id = attributeOf(element, "id");
      return id === undefined ? [] : [[id, element]];
    }),
  );
}

function write(element: Element, look: Look, page: ReadonlyMap<string, Element>): string {
  const { tag, children } = element;
  if (tag === "use") {
    const repeated = page.get((attributeOf(element, "href") ?? "").slice(1));
    return repeated === undefined ? "" : write({ ...repeated, attributes: without(repeated.attributes, "id") }, look, page);
  }
  const own = look === atRest && classesOf(element).includes("kier") ? inKier : look;
  const inside = children.map((child) => (typeof child === "string" ? escapeHtml(child) : write(child, own, page))).join("");
  const attributes = Object.entries({ ...attributesIn(element), ...lookOf(element, own) });
  return `<${tag}${attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join("")}>${inside}</${tag}>`;
}

/** Each class in the order of the element; one that says nothing here is a style sheet's. */
export function lookOf(element: Element, look: Look): Readonly<Record<string, string>> {
  return Object.assign({}, ...classesOf(element).map((name) => look[name] ?? {})) as Readonly<Record<string, string>>;
}

const geometry =
  /^(?:[dxyr]|id|c[xy]|r[xy]|[xy][12]|points|width|height|transform|viewBox|text-anchor|clip-path|stroke-width|stroke-dash.*)$/;

export function attributesIn(element: Element): Readonly<Record<string, string>> {
  const kept = Object.keys(element.attributes).filter((name) => geometry.test(name));
  return {
    ...(element.tag === "svg" ? { xmlns: "http://www.w3.org/2000/svg" } : {}),
    ...Object.fromEntries(kept.map((name) => [name, attributeOf(element, name) ?? ""])),
  };
}

function without(attributes: Element["attributes"], name: string): Element["attributes"] {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== name));
}
