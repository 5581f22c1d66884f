import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { Document } from "../components/Document.tsx";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { TracesTable } from "../components/TracesTable.tsx";
import type { SporenView } from "../views.ts";

/** What a visit leaves behind: the outcome, when and on which version it was measured, and the whole measurement. */
export function Sporen({ data, body, frame, traces }: SporenView): VNode {
  const { gemeten_op, versie, browser, cookies, opslag, elders, paginas } = traces;
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <section class="section">
        <h2>Wat er overbleef</h2>
        <ul role="list" class="links" {...marked("not in search")}>
          <li>Cookies: {cookies.length === 0 ? "geen" : cookies.join(", ")}</li>
          <li>Bewaard in de browser: {opslag.length === 0 ? "niets" : opslag.join(", ")}</li>
          <li>Gevraagd bij andere sites: {elders.length === 0 ? "niets" : elders.join(", ")}</li>
        </ul>
        <p class="meta">
          Gemeten op {formatDay(gemeten_op)} met {browser}, op {paginas.length} soorten pagina's, versie {versie}.
        </p>
      </section>
      <Prose text={body.prose} />
      <TracesTable traces={traces} />
      <PageMeta data={data} />
    </Document>
  );
}
