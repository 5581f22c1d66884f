import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { HowFresh } from "../components/HowFresh.tsx";
import { dutchWords, NumberLink } from "../components/HelpNumber.tsx";
import { MunicipalityList } from "../components/MunicipalityList.tsx";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { RegionContacts } from "../components/RegionContacts.tsx";
import { RegionMap } from "../components/RegionMap.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { RegioView } from "../views.ts";

const way = [
  { text: "Hulp", href: "/hulp/" },
  { text: "Regio's", href: "/hulp/regio/" },
] as const;

/** One region: whom to call, which municipalities, and the border when there is one. */
export function Regio({ data, body, frame, ...region }: RegioView): VNode {
  const { regions, alarm, contacts, freshness, letter, coordination, municipalities, municipalitiesOn, border } = region;
  const words = dutchWords(frame.sentences);
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={way} />} />
      <div class="regions regions-one">
        <section>
          <h2>Wie u belt</h2>
          <p>
            Is er nu gevaar? <NumberLink line={alarm} words={words} />.
          </p>
          <HowFresh freshness={freshness} />
          <RegionContacts confirmed={freshness.isConfirmed} contacts={contacts} coordination={coordination} words={words} />
        </section>
        <RegionMap regions={regions} />
      </div>
      {body.words > 0 && <Prose text={body.prose} />}
      <section class="section">
        <h2>Gemeenten in deze regio</h2>
        <MunicipalityList entries={municipalities} linked={false} />
        <p class="meta">De gemeenten van {formatDay(municipalitiesOn)}.</p>
      </section>
      {border.length > 0 && (
        <section class="section">
          <h2>Aan de grens</h2>
          <ul role="list" class="municipalities">
            {border.map(({ name, country }) => (
              <li>
                {name} <span class="meta">grenst aan {country}</span>
              </li>
            ))}
          </ul>
          <p>
            Speelt een zaak aan twee kanten? <a href="/grensregio/">Werken over de grens</a>
          </p>
        </section>
      )}
      <section class="section screen-only">
        <h2>Klopt dit nog?</h2>
        <p>
          Coördineert u hier de zorg? In{" "}
          <a href={letter} download>
            onze brief (Word)
          </a>{" "}
          staat wat wij over uw regio tonen, met ruimte voor uw verbetering.
        </p>
      </section>
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
