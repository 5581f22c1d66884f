import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { DrawingShapes } from "../components/DrawingCrops.tsx";
import { FilterActions } from "../components/FilterActions.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { plural } from "../../_shared/text/plural.ts";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { TestimonyCard } from "../components/TestimonyCard.tsx";
import { TestimonyFilter } from "../components/TestimonyFilter.tsx";
import type { GetuigenissenView } from "../views.ts";

/**
 * The testimonies, all or those of one filter value. The list is complete in the markup; the island only hides cards. `data-counts` names the list
 * whose cards a number counts, so that it can be counted again when a story is removed from the deployed site (_config/publish/standing/remove.js).
 */
export function Getuigenissen({ data, body, frame, cards, facets, choice, everybody, moments }: GetuigenissenView): VNode {
  return (
    <Document frame={frame} composition="page">
      {choice === undefined ? (
        <PageHead title={data.titel} lead={data.samenvatting}>
          {moments !== undefined && (
            <p class="meta screen-only" {...marked("not in search")}>
              Leest u voor uw werk? <a href={moments.href}>{moments.text}</a>: op één rij, naar plek en bouwsteen.
            </p>
          )}
        </PageHead>
      ) : (
        <PageHead
          title={choice.text}
          lead={
            <>
              <span data-counts={choice.href}>{plural(cards.length, "getuigenis", "getuigenissen")}</span>{" "}
              {everybody === undefined ? "van de site" : "uit het overzicht"}.
            </>
          }
          before={<Breadcrumb links={[{ text: data.titel, href: "/getuigenissen/" }]} />}
        />
      )}
      <div id="keuze" x-data={choice === undefined ? "getuigenisfilter" : undefined}>
        {facets.length > 0 && <TestimonyFilter facets={facets} />}
        {choice === undefined && <FilterActions />}
        {choice === undefined && <DrawingShapes subjects={cards.flatMap(({ drawing }) => drawing ?? [])} />}
        <ul role="list" class="testimonies">
          {cards.map((card) => (
            <TestimonyCard card={card} level={2} filtered={choice === undefined} pictured={choice === undefined} />
          ))}
        </ul>
        {everybody !== undefined && (
          <p {...marked("not in search")}>
            Wie ons een verhaal vertelt, mag kiezen dat zoekmachines het niet vinden. Zo’n verhaal staat alleen bij{" "}
            <a href={everybody}>alle verhalen</a>.
          </p>
        )}
      </div>
      {choice === undefined && body.words > 0 && <Prose text={body.prose} />}
      <SourceList notes={body.notes} />
    </Document>
  );
}
