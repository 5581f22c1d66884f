import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { TileMap, type TileMark } from "../../../_includes/components/TileMap.tsx";
import { sourceYear } from "../../model/contacts.ts";
import type { Region, RegionContact } from "../../model/registers.ts";
import type { RegionChart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";

/** Who coordinates care in a region, if a source says so: the first of its contacts (docs/redactie/registers.md). */
export function coordinatorOf({ contacten }: Region): RegionContact | undefined {
  return contacten[0];
}

function yearOf(region: Region): string | undefined {
  const coordinator = coordinatorOf(region);
  return coordinator === undefined ? undefined : sourceYear(coordinator)?.toString();
}

/** The cell of a region in the table. */
function regionName(region: Region): string {
  const coordinator = coordinatorOf(region);
  return coordinator === undefined ? "geen naam gevonden" : `${coordinator.organisatie} (${coordinator.stand})`;
}

function markOf(region: Region): TileMark {
  if (coordinatorOf(region) === undefined) return "tile-none";
  return yearOf(region) === undefined ? "tile" : "plane";
}

/** How findable the care coordinator of each region is: a name with the year of its source, a name without, or none. */
export const careCoordination: RegionChart = {
  regions: "all",
  draw: ({ regions, sources, uid, csv, page }) => {
    const count = (mark: TileMark): string => String(regions.filter((region) => markOf(region) === mark).length);
    const list = (mark: TileMark): string =>
      regions.flatMap((region) => (markOf(region) === mark ? [[region.naam, yearOf(region) ?? ""].join(" ").trim()] : [])).join(", ");
    const confirmed = regions.filter(({ antwoord }) => antwoord !== undefined).length;
    const checked = regions.flatMap((region) => coordinatorOf(region)?.gecontroleerd_op ?? []).sort();
    return (
      <ChartFigure
        id={uid}
        title={`In ${count("tile")} van de ${String(regions.length)} regio’s vonden wij een naam zonder jaartal, in ${count("tile-none")} geen enkele`}
        subtitle="Wie de zorg aan slachtoffers coördineert, met het jaar van de bron"
        caption={
          <>
            Een openbare bron noemt de naam{confirmed === 0 ? "; geen regio bevestigde die" : `; ${String(confirmed)} bevestigden die zelf`}
            . De kaart zegt niets over hoeveel slachtoffers er zijn. <SourceLine sources={sources} checked={checked[0] ?? ""} />
          </>
        }
        table={{
          head: ["Regio", "Wie, en hoe oud de bron is"],
          rows: regions.map((region) => [`${region.naam} (${region.afkorting})`, regionName(region)]),
        }}
        csv={csv}
        page={page}
      >
        <TileMap
          label={`Kaart met een tegel per veiligheidsregio. Met het jaar van de bron: ${list("plane")}. Zonder naam: ${list("tile-none")}. In de andere ${count("tile")} is er een naam zonder jaartal.`}
          tiles={regions.map((region) => {
            const year = yearOf(region);
            return {
              code: region.code,
              abbreviation: region.afkorting,
              mark: markOf(region),
              ...(year === undefined ? {} : { shown: year }),
            };
          })}
          marks={[
            { mark: "plane", meaning: `naam en jaar: ${count("plane")}` },
            { mark: "tile", meaning: `naam zonder jaar: ${count("tile")}` },
            { mark: "tile-none", meaning: `geen naam: ${count("tile-none")}` },
          ]}
        />
      </ChartFigure>
    );
  },
};
