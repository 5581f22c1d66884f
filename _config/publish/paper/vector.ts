import { escapeHtml } from "../../../_shared/text/escape.ts";
import { attributeOf, classesOf, elementsIn, type Element, type Node } from "../../model/nodes.ts";

/** The style of each class of a shape: in the light of the kier (the strip of light), and outside it. */
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
  ...drawn(["var(--tek-0)", "var(--tek-1)", "var(--tek-2)", "var(--tek-3)"], "var(--tek-0)", "var(--tek-lijn)"),
  tekening: { fill: "none", stroke: "var(--tek-lijn)", "stroke-width": "1.5" },
  "door-glyph-plane": { fill: "var(--deur)" },
  "door-glyph-light": { fill: "var(--licht)" },
  "brand-plane": { fill: "var(--deur)" },
  "card-mark-kier": { fill: "var(--licht)", stroke: "var(--op-licht)", "stroke-width": "1.5" },
  "easy-drawing": { fill: "none", stroke: "var(--inkt)", "stroke-width": "2.5", "stroke-linejoin": "round" },
  "easy-light": { fill: "var(--licht)", stroke: "none" },
  "door-glyph-edge": { fill: "none", stroke: "var(--deur)", "stroke-width": "1.5" },
};

const inKier: Look = {
  ...drawn(["var(--kier-0)", "var(--kier-1)", "var(--kier-2)", "var(--kier-3)"], "var(--deur)", "var(--licht)"),
  kier: { stroke: "var(--op-licht)" },
};

/** Charts. Text in them uses our label font, which the typesetter has. */
export const charted: Look = {
  "chart-svg": { fill: "var(--inkt)", "font-family": "Instrument Sans", "font-size": "13" },
  value: { "font-weight": "600" },
  big: { "font-weight": "600", "font-size": "26" },
  "on-plane": { fill: "var(--op-deur)" },
  bar: { fill: "var(--data-2)" },
  "bar-hit": { fill: "var(--data-1)" },
  "bar-told": { fill: "#fff", stroke: "var(--data-1)", "stroke-width": "1.5" },
  "bar-middle": { fill: "var(--licht)" },
  "bar-light": { fill: "var(--licht)" },
  kier: { fill: "var(--licht)" },
  plane: { fill: "var(--deur)" },
  tile: { fill: "var(--vlak-2)", stroke: "var(--lijn)" },
  margin: { fill: "none", stroke: "var(--lijn)", "stroke-dasharray": "4 3" },
  "tile-none": { fill: "none", stroke: "var(--lijn)", "stroke-dasharray": "4 3" },
  axis: { fill: "none", stroke: "var(--lijn)" },
  bracket: { fill: "none", stroke: "var(--inkt)" },
};

/** A standalone drawing; its size is in units of its view box. */
export interface Vector {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Makes a drawing of the site standalone: the colours of its classes become attributes, and what it repeats (`use`) from another drawing on the
 * page is copied, since a picture in a file has neither style sheet nor page.
 * @param page all elements with an id on the page of the drawing, for `use`
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

/** The styles of the classes of an element, in their order; an unknown class has none, since only the style sheet uses it. */
export function lookOf(element: Element, look: Look): Readonly<Record<string, string>> {
  return Object.assign({}, ...classesOf(element).map((name) => look[name] ?? {})) as Readonly<Record<string, string>>;
}

const geometry =
  /^(?:[dxyr]|id|c[xy]|r[xy]|[xy][12]|points|width|height|transform|viewBox|text-anchor|clip-path|stroke-width|stroke-dash.*)$/;

/** The attributes of an SVG element that decide its geometry; an svg also gets its namespace. */
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
