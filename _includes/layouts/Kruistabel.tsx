import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { lgaParts, odihrPillars, plateaus } from "../../_shared/vocabulary.ts";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { KruistabelView } from "../views.ts";

/** Which questions of two external assessment frameworks correspond to each building block. */
export function Kruistabel({ data, body, frame, blocks }: KruistabelView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Kader", href: "/kader/" }]} />} />
      <p class="meta screen-only" {...marked("not in search")}>
        Dezelfde tabel als bestand: <a href="/data/kruistabel.csv">open data (.csv)</a>.
      </p>
      <div class="table-scroll" role="group" tabindex={0} aria-label="Tabel met bouwstenen">
        <table>
          <caption class="visually-hidden">Bouwstenen naast twee andere meetlatten</caption>
          <thead>
            <tr>
              <th scope="col">Bouwsteen</th>
              <th scope="col">Plateau</th>
              <th scope="col">Pijler bij ODIHR</th>
              <th scope="col">Deel bij de LGA</th>
            </tr>
          </thead>
          <tbody>
            {blocks.map(({ id, titel, href, plateau, odihr, lga }) => (
              <tr>
                <th scope="row">
                  <a href={href}>
                    {id} {titel}
                  </a>
                </th>
                <td data-kop="Plateau">{plateaus[plateau]}</td>
                <td data-kop="ODIHR">{odihr.map((key) => odihrPillars[key]).join("; ") || "geen"}</td>
                <td data-kop="LGA">{lga.map((key) => lgaParts[key]).join("; ") || "geen"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {body.words > 0 && <Prose text={body.prose} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
