import { renderToStaticMarkup } from "preact-render-to-string";
import { h, type ComponentChildren, type VNode } from "preact";
import { drawings, type DrawingSubject } from "../../../_includes/drawings/index.ts";
import type { Drawing } from "../../../_includes/drawings/types.ts";
import { scenes, type ScenePlace } from "../../../_includes/scenes/index.ts";
import { canvas, lightWidth, slots, type Scene } from "../../../_includes/scenes/types.ts";
import { attributeOf, textOf, type Element } from "../../model/nodes.ts";
import { attributesIn, charted, lookOf } from "../paper/vector.ts";
import { breakLines, type Lettering } from "./lettering.ts";

/** What a share picture says. */
export interface SharePicture {
  /** Large, over at most four lines. */
  readonly title: string;
  /** One line at the bottom: which chapter it is, what a story is made of, who publishes. */
  readonly line: string;
  /** Seen through the kier; without one the kier is plain light. */
  readonly drawing?: DrawingSubject;
  /** The place a chapter opens with, seen through the kier at its first look; goes before a drawing. */
  readonly scene?: ScenePlace;
  /** A chart, on paper beside the light; goes before both. */
  readonly chart?: SharedChart;
}

/** A chart with what it must not be shared without. */
export interface SharedChart {
  readonly svg: Element;
  /** What is counted, above it. */
  readonly counts: string;
  /** Below it: how to read it, whose facts, and when somebody looked. */
  readonly caption: string;
}

/** The two fonts of the site, at the weights of headlines and labels. */
export interface Letterings {
  readonly headline: Lettering;
  readonly label: Lettering;
  /** The label font as it is read: what is written in a chart. */
  readonly plain: Lettering;
}

/** The classes of a drawing inside the kier, as assets/css/blocks/tekening.css colours them there. */
const inTheKier = `.v0{fill:var(--kier-0)}.v1{fill:var(--kier-1)}.v2{fill:var(--kier-2)}.v3{fill:var(--kier-3)}
.f{stroke:var(--kier-2)}.z{stroke:none}.weg{fill:var(--deur);stroke:var(--licht)}.weg-l{stroke:var(--licht)}`;

/** What networks show without cutting: 1.91 to 1. */
const [width, height] = [1200, 630] as const;
const margin = 72;
const kierWidth = 288;
const chartWidth = 640;
/** The light beside a chart. */
const chartLight = 20;
const sizes = [92, 84, 76, 68, 60, 52] as const;
const smallest = 46;
const mostLines = 4;
/** Beside a chart a title is narrow, and as high as there is room under the name of the site. */
const sizesBesideChart = [60, 56, 52, 48, 44, 40, 36, 32] as const;
const belowName = 150;
const leading = 1.06;
const bottom = height - margin;

/**
 * Draws a share picture: the dark plane, the light on its right, words as outlines. No font, file or address is named in
 * it, so that it comes out the same wherever it is drawn.
 * @param site name of the site, beside the mark
 * @returns an SVG document, with names for its colours (`inColours`)
 */
export function drawSharePicture({ title, line, drawing, scene, chart }: SharePicture, site: string, letterings: Letterings): string {
  const { headline, label } = letterings;
  const lightWide = chart === undefined ? kierWidth : chartWidth + chartLight;
  const measure = width - lightWide - 2 * margin + 24;
  const linesAt = (size: number): string[] => breakLines(title, (part) => headline.width(part, size) <= measure);
  const last = bottom - 78;
  const fits = (lines: readonly string[], size: number): boolean =>
    (chart === undefined ? lines.length <= mostLines : last - lines.length * size * leading > belowName) &&
    lines.every((part) => headline.width(part, size) <= measure);
  const size =
    (chart === undefined ? sizes : sizesBesideChart).find((candidate) => fits(linesAt(candidate), candidate)) ??
    smallestThatFits(title, headline, measure);
  const lines = linesAt(size);
  const name = breakLines(site, (part) => label.width(part, 30) <= 230);
  const words = [
    ...name.map((part, index) => label.outline(part, 30, margin + 58, margin + 22 + 36 * index)),
    ...lines.map((part, index) => headline.outline(part, size, margin, last - (lines.length - 1 - index) * size * leading)),
  ];
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <style>{inTheKier}</style>
      <path fill="var(--deur)" d={`M0 0h${width}v${height}H0z`} />
      <path fill="var(--licht)" d={`M${width - lightWide} 0h${lightWide}v${height}h-${lightWide}z`} />
      {chart !== undefined ? (
        <OnPaper chart={chart} letterings={letterings} />
      ) : scene !== undefined ? (
        <ThroughTheKier {...firstLookAt(scenes[scene])} />
      ) : (
        drawing !== undefined && <ThroughTheKier {...partOf(drawings[drawing])} />
      )}
      <path fill="var(--merk-donker)" d={`M${margin} ${margin - 6}h42v58h-42z`} />
      <path fill="var(--licht)" d={`M${margin + 25} ${margin - 6}h11v58h-11z`} />
      <path fill="var(--op-deur)" d={words.join("")} />
      <path fill="var(--op-deur-2)" d={label.outline(line, 30, margin, bottom)} />
    </svg>,
  );
}

/** For a title of very many or very long words: its longest word decides. */
function smallestThatFits(title: string, lettering: Lettering, measure: number): number {
  const widest = Math.max(...title.split(/\s+/).map((word) => lettering.width(word, smallest)));
  return smallest * Math.min(1, measure / widest);
}

/** What is seen through the kier: shapes, and the point of them that comes to stand in its middle. */
interface Seen {
  readonly shapes: ComponentChildren;
  readonly x: number;
  readonly y: number;
}

/** A drawing where something is off. */
function partOf({ kier, base, off }: Drawing): Seen {
  return { shapes: [base(), off()], x: kier.x + kier.width / 2, y: 166 };
}

/** A place where the light first rests, never below its foot. */
function firstLookAt({ looks, base, off }: Scene): Seen {
  const [{ slot, y }] = looks;
  return { shapes: [base(), off()], x: slots[slot] + lightWidth / 2, y: Math.min(y, canvas.height - sliceHeight / 2) };
}

/** Of a drawing, what is seen is this high: the whole of it but for its edges. */
const sliceHeight = 300;

/** A slice wholly in the light, as on the doors of the home page. */
function ThroughTheKier({ shapes, x, y }: Seen) {
  const slice = (sliceHeight * kierWidth) / height;
  return (
    <svg
      x={width - kierWidth}
      width={kierWidth}
      height={height}
      viewBox={`${x - slice / 2} ${y - sliceHeight / 2} ${slice} ${sliceHeight}`}
      fill="none"
      stroke="var(--op-licht)"
      stroke-width="1.5"
    >
      {shapes}
    </svg>
  );
}

/** A chart as large as its sheet allows, between what is counted and how to read it; every word is an outline. */
function OnPaper({ chart: { svg, counts, caption }, letterings }: { readonly chart: SharedChart; readonly letterings: Letterings }) {
  const [pad, size, lineHeight] = [44, 19, 25];
  const [left, across] = [width - chartWidth + pad, chartWidth - 2 * pad];
  const lines = (text: string, { width: wide }: Lettering): string[] => breakLines(text, (part) => wide(part, size) <= across);
  const [above, below] = [lines(counts, letterings.label), lines(caption, letterings.plain)];
  const [top, foot] = [pad + above.length * lineHeight, height - pad - below.length * lineHeight];
  const [, , wide = 1, high = 1] = (attributeOf(svg, "viewBox") ?? "").split(" ").map(Number);
  const scale = Math.min(across / wide, (foot - top - lineHeight) / high);
  const words = [
    ...above.map((part, index) => letterings.label.outline(part, size, left, pad + 8 + index * lineHeight)),
    ...below.map((part, index) => letterings.plain.outline(part, size, left, foot + lineHeight + index * lineHeight)),
  ];
  return (
    <>
      <path fill="var(--papier)" d={`M${width - chartWidth} 0h${chartWidth}v${height}h-${chartWidth}z`} />
      <path fill="var(--op-licht)" d={words.join("")} />
      <g transform={`translate(${left} ${top + (foot - top - high * scale) / 2}) scale(${scale})`} fill="var(--op-licht)">
        {svg.children.map((child) => (typeof child === "string" ? null : outlined(child, letterings)))}
      </g>
    </>
  );
}

/** An element of a chart with its colours written in it; a text becomes its outline. */
function outlined(element: Element, letterings: Letterings): VNode {
  const { fill, ...look } = lookOf(element, charted);
  const paint = fill === undefined ? {} : { fill };
  if (element.tag !== "text") {
    const inside = element.children.flatMap((child) => (typeof child === "string" ? [] : [outlined(child, letterings)]));
    return h(element.tag, { ...attributesIn(element), ...paint, ...look }, inside);
  }
  const lettering = look["font-weight"] === undefined ? letterings.plain : letterings.label;
  const size = Number(look["font-size"] ?? charted["chart-svg"]?.["font-size"]);
  const words = textOf(element.children);
  const shift = { middle: 0.5, end: 1 }[attributeOf(element, "text-anchor") ?? ""] ?? 0;
  const [x, y] = [Number(attributeOf(element, "x")), Number(attributeOf(element, "y"))];
  return <path {...paint} d={lettering.outline(words, size, x - shift * lettering.width(words, size), y)} />;
}
