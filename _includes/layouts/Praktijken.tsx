import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { plural } from "../../_shared/text/plural.ts";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { HeardOf } from "../components/HeardOf.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { PraktijkenView } from "../views.ts";

/** The way to the examples of practice: every building block with how many there are. */
export function Praktijken({ data, body, frame, themes, total, municipalities }: PraktijkenView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Kader", href: "/kader/" }]} />} />
      <p class="practice-total">
        {total} voorbeelden uit {municipalities.length} gemeenten, per bouwsteen en <a href="#per-gemeente">per gemeente</a>.{" "}
        <span class="screen-only" {...marked("not in search")}>
          Alles in één bestand: <a href="/data/praktijken.csv">open data (.csv)</a>.
        </span>
      </p>
      {themes.map(({ text, href, blocks }) => (
        <section class="section" aria-label={text}>
          <h2>
            <a href={href}>{text}</a>
          </h2>
          <ul role="list" class="rows practice-index">
            {blocks.map(({ id, titel, practices }) => (
              <li>
                {practices === undefined ? (
                  `${id} ${titel}`
                ) : (
                  <a href={practices.href}>
                    {id} {titel}
                  </a>
                )}{" "}
                <span class="meta">
                  {practices === undefined || practices.count === 0
                    ? "nog geen voorbeeld"
                    : plural(practices.count, "voorbeeld", "voorbeelden")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section class="section" {...marked("not in search")}>
        <h2 id="per-gemeente">Per gemeente</h2>
        <p>Staat er een gemeente uit uw buurt bij? Lees wat zij deed, en vraag haar het hele stuk.</p>
        <ul role="list" class="rows practice-index">
          {municipalities.map(({ name, examples }) => (
            <li>
              {name}
              <ul role="list" class="practice-places">
                {examples.map(({ text, href }) => (
                  <li>
                    <a href={href}>
                      {text}
                      <HeardOf what={name} />
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      {body.words > 0 && <Prose text={body.prose} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
