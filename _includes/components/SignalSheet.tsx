import type { VNode } from "preact";
import type { Signal } from "../../_config/model/registers.ts";
import type { FrontMatter } from "../../_config/model/kinds.ts";
import type { DrawingRef, Glance, Link, NavLink, PageView } from "../views.ts";
import { AtAGlance } from "./AtAGlance.tsx";
import { Breadcrumb } from "./Breadcrumb.tsx";
import { Document } from "./Document.tsx";
import { OnPaper } from "./OnPaper.tsx";
import { PageHead } from "./PageHead.tsx";
import { PageMeta } from "./PageMeta.tsx";
import { Prose } from "./Prose.tsx";
import { Rail } from "./Rail.tsx";
import { SignalList } from "./SignalList.tsx";
import { SourceList } from "./SourceList.tsx";

interface SignalSheetProps {
  readonly view: PageView<FrontMatter<"vorm"> | FrontMatter<"plek">>;
  readonly rail: { readonly title: string; readonly links: readonly NavLink[] };
  readonly drawing?: DrawingRef | undefined;
  readonly signals: readonly Signal[];
  readonly card?: Link | undefined;
  readonly glance: Glance;
}

/** The short answer, what can be seen, and what to do: one page on the screen, one sheet on paper. */
export function SignalSheet({ view: { data, body, frame }, rail, drawing, signals, card, glance }: SignalSheetProps): VNode {
  return (
    <Document frame={frame} composition="article" sheet>
      <PageHead title={data.titel} before={<Breadcrumb links={[{ text: "Signalen", href: "/signalen/" }]} />} />
      <AtAGlance {...glance} drawing={drawing} sentences={frame.sentences} />
      <Rail title={rail.title} links={rail.links} />
      <OnPaper card={card} />
      <section class="section">
        <h2>Wat u kunt zien</h2>
        <SignalList signals={signals} anchors />
        <p class="meta screen-only">
          Eén signaal bewijst niets. <a href="/signalen/wegwijzer/">Ziet u het nu? De wegwijzer zegt wat u doet</a>
        </p>
      </section>
      <Prose text={body.prose} />
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
