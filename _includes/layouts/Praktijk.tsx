import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { LinkedHeading } from "../components/LinkedHeading.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { PracticeFilter } from "../components/PracticeFilter.tsx";
import { PracticeRow } from "../components/PracticeRow.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { PraktijkView } from "../views.ts";

/** What municipalities decided and did, by building block of one theme. */
export function Praktijk({ data, body, frame, theme, blocks, rail }: PraktijkView): VNode {
  const way = (
    <Breadcrumb
      links={[
        { text: "Kader", href: "/kader/" },
        { text: "Zo deden anderen het", href: "/kader/praktijk/" },
      ]}
    />
  );
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={way} />
      <PracticeFilter blocks={blocks} />
      {blocks.map(({ block, own, elsewhere }) => (
        <section class="section practice-block" aria-labelledby={block.anchor}>
          <LinkedHeading id={block.anchor} text={`${block.id} ${block.titel}`} />
          {own.length > 0 && (
            <ul role="list" class="rows practices">
              {own.map((practice) => (
                <PracticeRow practice={practice} />
              ))}
            </ul>
          )}
          {elsewhere.length > 0 && (
            <div class="practice-elsewhere">
              <p>{own.length > 0 ? "Zie ook:" : "Zie:"}</p>
              <ul role="list" class="practice-places">
                {elsewhere.map(({ text, year, href, sizes }) => (
                  <li data-maat={sizes.join(" ")}>
                    <a href={href}>
                      {text}, {year}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {own.length + elsewhere.length === 0 && (
            <p class="practice-none">
              Nog geen voorbeeld gevonden. Deed uw gemeente hier iets mee, ook als het mislukte?{" "}
              <a href="/over/verantwoording/#correcties">Stel het voor</a>.
            </p>
          )}
        </section>
      ))}
      <p class="meta">
        Wat de bouwstenen vragen, staat bij <a href={theme.href}>{theme.text}</a>. Andere thema's:{" "}
        {rail
          .filter(({ current }) => !current)
          .map(({ text, href }, index) => (
            <>
              {index > 0 && ", "}
              <a href={href}>{text}</a>
            </>
          ))}
        .
      </p>
      {body.words > 0 && <Prose text={body.prose} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
