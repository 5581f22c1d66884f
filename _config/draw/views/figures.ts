import { Cijfers } from "../../../_includes/layouts/Cijfers.tsx";
import { Grafiek } from "../../../_includes/layouts/Grafiek.tsx";
import { Opendata } from "../../../_includes/layouts/Opendata.tsx";
import { Reeksen } from "../../../_includes/layouts/Reeksen.tsx";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import type { DataSetView, FigureRow, OpendataView } from "../../../_includes/views.ts";
import type { Registers } from "../../read/registers.ts";
import { formatFigure } from "../../../_shared/text/formatNumber.ts";
import { feeds } from "../../model/feeds.ts";
import { columnsOf, dataAddresses, dataNames, dataSet, figureAddress, frozenAddress } from "../../model/open-data.ts";
import type { Figure } from "../../model/registers.ts";
import { pagesOf } from "../../edition/edition.ts";
import { changedSince } from "../../edition/frozen.ts";
import { link, view } from "./cards.ts";
import type { ViewMakersOf, RoomContext } from "./room-context.ts";

/** The layouts of this room. */
export const figuresLayouts = { cijfers: Cijfers, grafiek: Grafiek, opendata: Opendata, reeksen: Reeksen };

/** The figures, with and without their series. */
export function figuresRoom(context: RoomContext): ViewMakersOf<typeof figuresLayouts> {
  const { registers } = context.edition;
  const charts = pagesOf(context.edition, "grafiek");

  return {
    cijfers: (page, frame) => view(page, frame),
    grafiek: (page, frame) => ({ ...view(page, frame), others: charts.filter(({ address }) => address !== page.address).map(link) }),
    opendata: (page, frame) => ({ ...view(page, frame), sets: dataSetViews(registers), feeds: feedLinks, frozen: frozenViews(registers) }),
    reeksen: (page, frame) => {
      const bySeries = groupBySeries([...registers.figures.values()], (row) => row.reeks);
      return {
        ...view(page, frame),
        tables: [...bySeries].map(([name, figures], index) => ({
          series: series.get(name) ?? name,
          id: `reeks-${index + 1}`,
          rows: [...groupBySeries(figures, (row) => `${row.maat}|${row.eenheid}`).values()].map((rows) => figureRow(rows, registers)),
        })),
      };
    },
  };
}

/** Every set of open data, with its files and its columns. */
function dataSetViews({ sentences }: Registers): DataSetView[] {
  return dataNames.map((name) => {
    const { title, what, sentence } = dataSet(name);
    return {
      name,
      title,
      what: sentence === undefined ? what : `${what} ${sentences[sentence]}`,
      files: dataAddresses(name),
      columns: columnsOf(name).map((column) => ({ name: column.name, what: column.what })),
    };
  });
}

function frozenViews(registers: Registers): OpendataView["frozen"] {
  return registers.frozen.map((edition) => {
    const { changed, gone } = changedSince(edition, registers);
    return {
      file: { href: frozenAddress(edition.day), text: formatDay(edition.day) },
      changed: changed.map((id) => ({ href: figureAddress(id), text: id })),
      gone,
    };
  });
}

const feedLinks = feeds.map(({ address, about }) => ({ href: address, text: about === "" ? "Alle wijzigingen" : about }));

/** Series whose name in the register is an abbreviation. */
const series: ReadonlyMap<string, string> = new Map([
  ["NR", "Nationaal Rapporteur"],
  ["NR/UNODC", "Nationaal Rapporteur en UNODC"],
  ["wet", "Wetgeving"],
]);

/** One row for figures that count the same thing. */
function figureRow(figures: readonly Figure[], registers: Registers): FigureRow {
  return {
    label: figures[0]?.maat ?? "",
    unit: figures[0]?.eenheid ?? "",
    values: figures.map(({ id, periode, waarde, eenheid, zekerheid, lapsed }) => ({
      id,
      period: periode,
      value: formatFigure({ waarde, eenheid }),
      ...(zekerheid === "gezien" ? {} : { certainty: zekerheid }),
      ...(lapsed === undefined ? {} : { lapsed }),
    })),
    publishers: [...new Set(figures.flatMap(({ bron }) => registers.sources.get(bron)?.organisatie ?? []))],
  };
}

/** Groups items by a key, in their original order. */
function groupBySeries<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
