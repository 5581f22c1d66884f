import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { LinkList } from "../components/LinkList.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { GrafiekView } from "../views.ts";

/** One chart that stands alone: an address of its own, what it shows and what it cannot, and the picture to share. */
export function Grafiek({ data, body, frame, others }: GrafiekView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Cijfers", href: "/cijfers/" }]} />} />
      <Prose text={body.prose} class="prose chart-page" />
      {frame.picture !== undefined && (
        <p class="section screen-only" {...marked("not in search")}>
          <a href={frame.picture.href} download="">
            De grafiek als afbeelding (PNG)
          </a>
        </p>
      )}
      <SourceList notes={body.notes} />
      {others.length > 0 && (
        <section class="section screen-only" {...marked("not in search")}>
          <h2>Andere grafieken</h2>
          <LinkList links={others} />
        </section>
      )}
      <PageMeta data={data} />
    </Document>
  );
}
