import type { VNode } from "preact";
import { BookFiles } from "../components/BookFiles.tsx";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { CardSheet, foldAnchor } from "../components/CardSheet.tsx";
import { Document } from "../components/Document.tsx";
import { LinkList } from "../components/LinkList.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { KaartView } from "../views.ts";

const way = [
  { text: "Kompas", href: "/kompas/" },
  { text: "Kaarten", href: "/kompas/kaarten/" },
] as const;

/** A card: on screen a page like others, on paper one sheet that needs no colour. */
export function Kaart({ data, body, frame, lines, kompas, origin, publishers, sheets }: KaartView): VNode {
  return (
    <Document frame={frame} composition="sheet">
      <div class="screen-only">
        <Breadcrumb links={way} />
      </div>
      <CardSheet data={data} lines={lines} sentences={frame.sentences} address={origin + frame.address} publishers={publishers} />
      <div class="screen-only">
        <section class="section">
          <h2>Op papier</h2>
          <p>
            Print deze pagina uit uw browser: één vel A4, zonder kleur. Liever een kaartje voor in uw zak of auto? Kies de{" "}
            <a href={`#${foldAnchor}`}>vouwkaart</a> en print dan. Een vel A4 wordt na twee keer vouwen A6.
          </p>
          {sheets.length > 0 && <BookFiles files={sheets} />}
        </section>
        {body.words > 0 && (
          <div class="section">
            <Prose text={body.prose} />
          </div>
        )}
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
