import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { CardSheet } from "../components/CardSheet.tsx";
import { Document } from "../components/Document.tsx";
import { LinkList } from "../components/LinkList.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { KaartView } from "../views.ts";

const way = [
  { text: "Kompas", href: "/kompas/" },
  { text: "Kaarten", href: "/kompas/kaarten/" },
] as const;

/** A card: on screen a page like others, on paper one sheet that needs no colour. */
export function Kaart({ data, body, frame, lines, kompas, origin }: KaartView): VNode {
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.voor_wie} before={<Breadcrumb links={way} />} />
      <CardSheet data={data} lines={lines} address={origin + frame.address} />
      <div class="screen-only">
        {body.words > 0 && <Prose html={body.html} />}
        <section class="section">
          <h2>Meer in het Kompas</h2>
          <LinkList links={kompas} />
        </section>
        <SourceList notes={body.notes} />
        <PageMeta data={data} />
      </div>
    </Document>
  );
}
