import type { VNode } from "preact";
import { DataSet } from "../components/DataSet.tsx";
import { Document } from "../components/Document.tsx";
import { LinkList } from "../components/LinkList.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { OpendataView } from "../views.ts";

/** The open data: under what conditions, every set with its columns, and the feeds. */
export function Opendata({ data, body, frame, sets, feeds, frozen }: OpendataView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <Prose text={body.prose} />
      <section class="section">
        <h2>De bestanden</h2>
        {sets.map((set) => (
          <DataSet set={set} />
        ))}
      </section>
      {frozen.length > 0 && (
        <section class="section prose" id="vastgezet">
          <h2>Vastgezette cijfers</h2>
          <p>
            Bij een uitgave zetten wij de cijfers vast. Zo'n bestand verandert niet meer, ook niet als een cijfer later wordt verbeterd. Wat
            er sindsdien anders is, staat erbij.
          </p>
          <ul>
            {frozen.map(({ file, changed, gone }) => (
              <li>
                <a href={file.href}>Cijfers van {file.text} (CSV)</a>
                {changed.length > 0 && ". Sindsdien verbeterd: "}
                {changed.map(({ href, text }, index) => (
                  <>
                    {index > 0 && ", "}
                    <a href={href}>{text}</a>
                  </>
                ))}
                {gone.length > 0 && `. Sindsdien weg: ${gone.join(", ")}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="section" id="feeds">
        <h2>Volgen wat er verandert</h2>
        <p>Een feedlezer haalt deze adressen op en laat zien wat er nieuw is.</p>
        <LinkList links={feeds} />
      </section>
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
