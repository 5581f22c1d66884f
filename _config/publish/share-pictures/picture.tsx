import { renderToStaticMarkup } from "preact-render-to-string";
import { h, type ComponentChildren, type VNode } from "preact";
import { drawings, type DrawingSubject } from "../../../_includes/drawings/index.ts";
import type { Drawing } from "../../../_includes/drawings/types.ts";
import { scenes, type ScenePlace } from "../../../_includes/scenes/index.ts";
import { canvas, lightWidth, slots, type Scene } from "../../../_includes/scenes/types.ts";
import { attributeOf, textOf, type Element } from "../../model/nodes.ts";
import { attributesIn, charted, lookOf } from "../paper/vector.ts";
import { breakLines, type Lettering } from "./lettering.ts";

/** The content of a share picture. */
export interface SharePicture {
  /** Large, over at most four lines. */
  readonly title: string;
  /** One line at the bottom: the number of the chapter, the provenance of a story, or the publisher. */
  readonly line: string;
  /** Shown in the kier (the strip of light); without a drawing it is plain light. */
  readonly drawing?: DrawingSubject;
  /** The opening scene of a chapter, shown in the kier at its first view; takes precedence over a drawing. */
  readonly scene?: ScenePlace;
  /** A chart, on a white sheet beside the light; takes precedence over both. */
  readonly chart?: SharedChart;
}

/** A chart, with the text that must always accompany it. */
export interface SharedChart {
  readonly svg: Element;
  /** What is counted; shown above the chart. */
  readonly counts: string;
  /** Shown below the chart: how to read it, the source, and when it was checked. */
  readonly caption: string;
}

/** The two fonts of the site, at the weights of headlines and labels. */
interface Letterings {
  readonly headline: Lettering;
  readonly label: Lettering;
  /** The label font at normal weight, for text in a chart. */
  readonly plain: Lettering;
}

/** The classes of a drawing inside the kier, as assets/css/blocks/tekening.css colours them there. */
const inTheKier = `.v0{fill:var(--kier-0)}.v1{fill:var(--kier-1)}.v2{fill:var(--kier-2)}.v3{fill:var(--kier-3)}
.f{stroke:var(--kier-2)}.z{stroke:none}.weg{fill:var(--deur);stroke:var(--licht)}.weg-l{stroke:var(--licht)}`;

/** The aspect ratio that social networks show without cropping: 1.91 to 1. */
const [width, height] = [1200, 630] as const;
const margin = 72;
const kierWidth = 288;
const chartWidth = 640;
/** The light beside a chart. */
const chartLight = 20;
const sizes = [92, 84, 76, 68, 60, 52] as const;
const smallest = 46;
const mostLines = 4;
/** Beside a chart the title is narrow, and may use all the height below the name of the site. */
const sizesBesideChart = [60, 56, 52, 48, 44, 40, 36, 32] as const;
const belowName = 150;
const leading = 1.06;
const bottom = height - margin;

/**
 * Draws a share picture: the dark plane, the light on its right, text as outlines. It refers to no font, file or address, so that it renders the
 * same everywhere.
 * @param site name of the site, beside the logo
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

/** The font size for a title of very many or very long words: its widest word decides. */
function smallestThatFits(title: string, lettering: Lettering, measure: number): number {
  const widest = Math.max(...title.split(/\s+/).map((word) => lettering.width(word, smallest)));
  return smallest * Math.min(1, measure / widest);
}

/** What the kier shows: shapes, and the point of them that is centred in it. */
interface Seen {
  readonly shapes: ComponentChildren;
  readonly x: number;
  readonly y: number;
}

/** A drawing, centred on the detail in it that is wrong. */
function partOf({ kier, base, off }: Drawing): Seen {
  return { shapes: [base(), off()], x: kier.x + kier.width / 2, y: 166 };
}

/** A scene, centred on where its light first rests, but never below its bottom edge. */
function firstLookAt({ looks, base, off }: Scene): Seen {
  const [{ slot, y }] = looks;
  return { shapes: [base(), off()], x: slots[slot] + lightWidth / 2, y: Math.min(y, canvas.height - sliceHeight / 2) };
}

/** The height of the visible part of a drawing: all of it except its edges. */
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

/** A chart as large as the sheet allows, between its two texts; all text is outlines. */
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

/** An element of a chart with its colours as attributes; text becomes outlines. */
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
