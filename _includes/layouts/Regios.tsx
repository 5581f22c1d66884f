import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { dutchWords, NumberLink } from "../components/HelpNumber.tsx";
import { MunicipalityFinder } from "../components/MunicipalityFinder.tsx";
import { MunicipalityList } from "../components/MunicipalityList.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { RegionList } from "../components/RegionList.tsx";
import { RegionMap } from "../components/RegionMap.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { RegiosView } from "../views.ts";

/** Help in your region: type your municipality, choose a region, or walk the list of all municipalities. */
export function Regios({ data, body, frame, regions, coordination, municipalities }: RegiosView): VNode {
  const confirmed = regions.filter(({ freshness }) => freshness.isConfirmed).length;
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Hulp", href: "/hulp/" }]} />} />
      <MunicipalityFinder coordination={coordination} words={dutchWords(frame.sentences)} />
      <div class="regions">
        <RegionMap regions={regions} />
        <section>
          <h2>De 25 regio's</h2>
          <p class="how-fresh">
            {confirmed === 0 ? "Geen enkele regio" : `${String(confirmed)} van de ${String(regions.length)} regio's`} bevestigde het
            afgelopen jaar zelf wie de zorg coördineert. {confirmed === 0 ? "Bel daarom" : "Bel in de andere"} eerst CoMensha
            {coordination !== undefined && (
              <>
                {" "}
                op <NumberLink line={coordination} />
              </>
            )}
            .
          </p>
          <RegionList regions={regions} />
        </section>
      </div>
      <Prose text={body.prose} />
      <section class="section" id="gemeenten" {...marked("not in search")}>
        <h2>Alle gemeenten</h2>
        <nav class="screen-only" aria-label="Letters">
          <ul role="list" class="letters">
            {municipalities.map(({ letter }) => (
              <li>
                <a href={`#gemeenten-${letter.toLowerCase()}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
        {municipalities.map(({ letter, entries }) => (
          <>
            <h3 id={`gemeenten-${letter.toLowerCase()}`}>{letter}</h3>
            <MunicipalityList entries={entries} linked />
          </>
        ))}
      </section>
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
