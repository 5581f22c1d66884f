import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { LinkedHeading } from "../components/LinkedHeading.tsx";
import { LinkList } from "../components/LinkList.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { TextFiles } from "../components/TextFiles.tsx";
import type { PresentatieView } from "../views.ts";

const way = [
  { text: "Kompas", href: "/kompas/" },
  { text: "Leerpad", href: "/kompas/leerpad/" },
] as const;

/** A talk or a lesson: what to arrange, and slides with the words of whoever speaks. On paper each slide has a sheet. */
export function Presentatie({ data, body, frame, slug, before, slides, blocks, kompas }: PresentatieView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={way} />}>
        <p class="meta">
          {data.voor_wie}. {data.minuten} minuten, {slides.length} dia’s.
        </p>
        <TextFiles address={frame.address} slug={slug} />
      </PageHead>
      <Prose text={before} />
      <section class="section">
        <LinkedHeading id="vooraf" text="Vooraf regelen" />
        <ul class="exercise-list">
          {data.vooraf.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      </section>
      {slides.map((slide) => (
        <Prose text={slide} class="prose slide" />
      ))}
      <section class="section screen-only" {...marked("not in search")}>
        <h2>Meer lezen</h2>
        <LinkList links={[...kompas, ...blocks]} />
      </section>
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
