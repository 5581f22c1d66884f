import type { VNode } from "preact";
import { formatDay } from "../../_shared/text/formatDay.ts";
import type { RegionFreshness } from "../views.ts";

/** How certain it is who coordinates care in a region, and whom to ask when it is not. */
export function HowFresh({ freshness: { isConfirmed, confirmedOn, readOn } }: { readonly freshness: RegionFreshness }): VNode {
  if (isConfirmed && confirmedOn !== undefined)
    return <p class="how-fresh">De regio bevestigde op {formatDay(confirmedOn)} zelf wie hier de zorg coördineert.</p>;
  if (confirmedOn !== undefined)
    return (
      <p class="how-fresh">
        De regio bevestigde dit het laatst op {formatDay(confirmedOn)}. Dat is langer dan een jaar geleden. <AskFirst />
      </p>
    );
  if (readOn === undefined) return <p class="how-fresh">Wij vonden geen bron die zegt wie hier de zorg coördineert. Bel CoMensha.</p>;
  return (
    <p class="how-fresh">
      Wij lazen dit in openbare bronnen, het laatst op {formatDay(readOn)}. De regio heeft het niet bevestigd. <AskFirst />
    </p>
  );
}

function AskFirst(): VNode {
  return <>Bel eerst CoMensha en vraag of het nog klopt.</>;
}

/** The same in a few words, for a list of regions. */
export function freshnessInBrief({ isConfirmed, confirmedOn, age }: RegionFreshness): string {
  if (isConfirmed && confirmedOn !== undefined) return `bevestigd op ${formatDay(confirmedOn)}`;
  if (age === undefined) return "geen bron";
  return /^\d{4}$/.test(age) ? `bron van ${age}` : "bron zonder datum";
}
