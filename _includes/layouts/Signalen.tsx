import type { VNode } from "preact";
import { CardList } from "../components/CardList.tsx";
import { Document } from "../components/Document.tsx";
import { DrawingShapes } from "../components/DrawingCrops.tsx";
import { GuideLink } from "../components/GuideLink.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SectionRail } from "../components/SectionRail.tsx";
import { SignalPlaces } from "../components/SignalPlaces.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { SignalenView } from "../views.ts";

/** Signals: the guide for whoever sees something now, then by the place where somebody works and by form. */
export function Signalen({ data, body, frame, guide, places, forms }: SignalenView): VNode {
  const lists: readonly { readonly id: string; readonly title: string; readonly list: VNode }[] = [
    ...(places.length > 0 ? [{ id: "plekken", title: "Per plek", list: <SignalPlaces cards={places} /> }] : []),
    ...(forms.length > 0 ? [{ id: "vormen", title: "Per vorm", list: <CardList cards={forms} level={3} /> }] : []),
  ];
  const headings = [...lists.map(({ id, title }) => ({ id, text: title })), ...body.headings];
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting}>
        {guide !== undefined && <GuideLink link={guide} />}
      </PageHead>
      <SectionRail title="Op deze pagina" headings={headings} notes={body.notes} />
      <DrawingShapes subjects={places.flatMap(({ drawing }) => drawing ?? [])} />
      {lists.map(({ id, title, list }) => (
        <section class="section">
          <h2 id={id}>{title}</h2>
          {list}
        </section>
      ))}
      {body.words > 0 && <Prose text={body.prose} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
