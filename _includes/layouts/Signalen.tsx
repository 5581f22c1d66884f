import type { VNode } from "preact";
import { CardList } from "../components/CardList.tsx";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SectionRail } from "../components/SectionRail.tsx";
import { SignalList } from "../components/SignalList.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { SignalenView } from "../views.ts";

/** Signals: by the place where somebody works, then by form. */
export function Signalen({ data, body, frame, places, byForm }: SignalenView): VNode {
  const here = places.length > 0 ? [{ id: "plekken", text: "Per plek" }] : [];
  const headings = [...here, ...body.headings, ...byForm.map(({ form, id }) => ({ id, text: form }))];
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting} />
      <SectionRail title="Op deze pagina" headings={headings} notes={body.notes} />
      {places.length > 0 && (
        <section class="section">
          <h2 id="plekken">Per plek</h2>
          <CardList cards={places} level={3} />
        </section>
      )}
      {body.words > 0 && <Prose html={body.html} />}
      {byForm.map(({ form, id, signals }) => (
        <section class="section">
          <h2 id={id}>{form}</h2>
          <SignalList signals={signals} />
        </section>
      ))}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
