import type { VNode } from "preact";
import type { Register, Registers } from "../../read/registers.ts";
import type { Figure, Region, Source } from "../../model/registers.ts";
import { careCoordination, coordinatorOf } from "./care-coordination.tsx";
import type { Chart } from "./chart.ts";
import { comenshaPerYear } from "./comensha-per-year.tsx";
import { estimates } from "./estimates.tsx";
import { inView } from "./in-view.tsx";
import { lawTimeline } from "./law-timeline.tsx";
import { minorsByForm } from "./minors-by-form.tsx";
import { minorsPerYear } from "./minors-per-year.ts";
import { municipalities } from "./municipalities.tsx";
import { prosecutionPerYear } from "./prosecution-per-year.ts";
import { reportedPerYear } from "./reported-per-year.tsx";
import { whoReports } from "./reporters.tsx";

/** Every chart by the name that an editor types: `::grafiek naam="in-beeld"`. */
const charts: ReadonlyMap<string, Chart> = new Map(
  Object.entries<Chart>({
    "gemeld-per-jaar": reportedPerYear,
    "in-beeld": inView,
    "wie-meldt": whoReports,
    "gemeld-bij-comensha": comenshaPerYear,
    schattingen: estimates,
    minderjarigen: minorsPerYear,
    "minderjarigen-naar-vorm": minorsByForm,
    gemeenten: municipalities,
    "zaken-per-jaar": prosecutionPerYear,
    wetten: lawTimeline,
    zorgcoordinatie: careCoordination,
  }),
);

export const chartNames = [...charts.keys()];

/** The rows of the register of figures that a chart shows, for its CSV; unknown rows are left out. */
export function chartRows(name: string, figures: Register<Figure>): Figure[] {
  const chart = charts.get(name);
  return chart !== undefined && "rows" in chart ? chart.rows.flatMap((id) => figures.get(id) ?? []) : [];
}

/** The regions that a chart shows, for its CSV: all of them, or none when it is a chart of figures. */
export function chartRegions(name: string, regions: Register<Region>): Region[] {
  const chart = charts.get(name);
  return chart !== undefined && "regions" in chart ? [...regions.values()] : [];
}

/** The address of the page with only this chart. */
export function chartAddress(name: string): string {
  return `/cijfers/${name}/`;
}

/**
 * Draws a chart.
 * @param name as in {@link chartNames}
 * @param page the address of its own page, to link to
 * @returns the figure and the sources of expired facts in it, or what is missing: the chart itself or a row of the register
 */
export function drawChart(
  name: string,
  uid: string,
  { figures, regions, sources }: Pick<Registers, "figures" | "regions" | "sources">,
  page?: string,
): { markup: VNode; lapsed: readonly Source[] } | { unknown: true } | { missing: string } {
  const chart = charts.get(name);
  if (chart === undefined) return { unknown: true };
  const frame = (cited: readonly string[]) => ({
    sources: [...new Set(cited)].flatMap((id) => sources.get(id) ?? []),
    uid,
    csv: `/data/${name}.csv`,
    page,
  });
  if ("regions" in chart) {
    const all = chartRegions(name, regions);
    // This chart shows how old its names are; it has no figure that can expire.
    return { markup: chart.draw({ regions: all, ...frame(all.flatMap((region) => coordinatorOf(region)?.bron ?? [])) }), lapsed: [] };
  }
  const missing = chart.rows.find((id) => !figures.has(id));
  if (missing !== undefined) return { missing };
  const rows = chartRows(name, figures);
  const lapsed = [...new Map(rows.flatMap((row) => (row.lapsed === undefined ? [] : [[row.lapsed.id, row.lapsed]]))).values()];
  return { markup: chart.draw({ rows, ...frame(rows.map(({ bron }) => bron)) }), lapsed };
}
