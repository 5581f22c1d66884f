import type { VNode } from "preact";
import type { Figure, Region, Source } from "../../model/registers.ts";

/** What every chart gets besides its rows. */
interface ChartFrame {
  /** The sources of the rows, each once. */
  readonly sources: readonly Source[];
  /** Unique on the page. */
  readonly uid: string;
  /** Address of the rows as CSV. */
  readonly csv: string;
  /** Address of the page with only this chart; absent on that page itself, and when there is no such page. */
  readonly page: string | undefined;
}

/** The data of a chart: its rows of the register of figures, in the order in which it names them. */
interface ChartFacts extends ChartFrame {
  readonly rows: readonly Figure[];
}

/** A chart names the rows it needs; the register gives them, the build writes the same rows to /data/<name>.csv. */
export interface FigureChart {
  readonly rows: readonly string[];
  readonly draw: (facts: ChartFacts) => VNode;
}

/** A chart of the register of regions: all regions; /data/<name>.csv has one row for each. */
export interface RegionChart {
  readonly regions: "all";
  readonly draw: (facts: ChartFrame & { readonly regions: readonly Region[] }) => VNode;
}

export type Chart = FigureChart | RegionChart;
