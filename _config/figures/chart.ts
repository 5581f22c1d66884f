import type { VNode } from "preact";
import type { Figure, Source } from "../schemas/registers.ts";

/** What a chart is drawn from: its rows of the register, in the order it named them, with their sources. */
export interface ChartFacts {
  readonly rows: readonly Figure[];
  /** "Organisatie, titel" of every source of the rows, each once. */
  readonly sources: readonly Source[];
  /** Unique on the page. */
  readonly uid: string;
  /** Address of the rows as CSV. */
  readonly csv: string;
}

/** A chart names the rows it needs; the register gives them, the build writes the same rows to /data/<name>.csv. */
export interface Chart {
  readonly rows: readonly string[];
  readonly draw: (facts: ChartFacts) => VNode;
}
