import type { VNode } from "preact";
import type { Register } from "../content/registers.ts";
import type { Figure, Source } from "../schemas/registers.ts";
import type { Chart } from "./chart.ts";
import { comenshaPerYear } from "./comensha-per-year.tsx";
import { estimates } from "./estimates.tsx";
import { inView } from "./in-view.tsx";
import { lawTimeline } from "./law-timeline.tsx";
import { minorsByForm } from "./minors-by-form.tsx";
import { minorsPerYear } from "./minors-per-year.tsx";
import { municipalities } from "./municipalities.tsx";
import { prosecutionPerYear } from "./prosecution-per-year.tsx";
import { reportedPerYear } from "./reported-per-year.tsx";
import { whoReports } from "./reporters.tsx";

/** Every chart by the name an editor types: `::grafiek naam="in-beeld"`. */
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
  }),
);

export const chartNames = [...charts.keys()];

/** The rows of the register that a chart shows, for its CSV; unknown rows are left out. */
export function chartRows(name: string, figures: Register<Figure>): Figure[] {
  return (charts.get(name)?.rows ?? []).flatMap((id) => figures.get(id) ?? []);
}

/**
 * Draws a chart.
 * @param name as in {@link chartNames}
 * @returns the figure and the sources of what is past its last day, or what is missing: the chart itself or a row of the register
 */
export function drawChart(
  name: string,
  uid: string,
  figures: Register<Figure>,
  sources: Register<Source>,
): { markup: VNode; lapsed: readonly Source[] } | { unknown: true } | { missing: string } {
  const chart = charts.get(name);
  if (chart === undefined) return { unknown: true };
  const missing = chart.rows.find((id) => !figures.has(id));
  if (missing !== undefined) return { missing };
  const rows = chartRows(name, figures);
  const used = [...new Set(rows.map((row) => row.bron))].flatMap((id) => sources.get(id) ?? []);
  const lapsed = [...new Map(rows.flatMap((row) => (row.lapsed === undefined ? [] : [[row.lapsed.id, row.lapsed]]))).values()];
  return { markup: chart.draw({ rows, sources: used, uid, csv: `/data/${name}.csv` }), lapsed };
}
