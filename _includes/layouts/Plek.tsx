import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { Drawing } from "../components/Drawing.tsx";
import { InBrief } from "../components/InBrief.tsx";
import { OnPaper } from "../components/OnPaper.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { Rail } from "../components/Rail.tsx";
import { SignalList } from "../components/SignalList.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { PlekView } from "../views.ts";

/** Signals at one place of work: the short answer, then what can be seen there. On paper one sheet. */
export function Plek({ data, body, frame, rail, drawing, signals, card }: PlekView): VNode {
  return (
    <Document frame={frame} composition="article" sheet>
      <PageHead title={data.titel} before={<Breadcrumb links={[{ text: "Signalen", href: "/signalen/" }]} />}>
        <InBrief points={data.in_het_kort} />
      </PageHead>
      <Rail title="Signalen per plek" links={rail} />
      <OnPaper {...(card === undefined ? {} : { card })} />
      {drawing !== undefined && <Drawing drawing={drawing} sentences={frame.sentences} />}
      <section class="section">
        <h2>Wat u kunt zien</h2>
        <SignalList signals={signals} anchors />
      </section>
      <Prose html={body.html} />
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
