import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { BookFiles } from "../components/BookFiles.tsx";
import { Document } from "../components/Document.tsx";
import { LinkList } from "../components/LinkList.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { PastEdition } from "../components/PastEdition.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { UitgavenView } from "../views.ts";

/** The whole books: one page each, always; files only when they were made (`npm run edities`), so no link leads nowhere. */
export function Uitgaven({ data, body, frame, books, cards, helpCards, earlier }: UitgavenView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} />
      {books.map(({ title, whole, files }) => (
        <section class="section">
          <h2>{title}</h2>
          <LinkList links={[{ ...whole, text: "Alles op één pagina, om te printen", of: title }]} />
          {files.length > 0 && <BookFiles files={files} />}
        </section>
      ))}
      {cards.length > 0 && (
        <section class="section">
          <h2>Kaarten</h2>
          <BookFiles files={cards} />
          <p>
            Van elke kaart staat een vel en een vouwkaart op <a href="/kompas/kaarten/">haar eigen pagina</a>.
          </p>
        </section>
      )}
      {helpCards.length > 0 && (
        <section class="section">
          <h2>Kaartjes met telefoonnummers</h2>
          <p>
            Om te printen voor een ander: één kaartje om uit te knippen en te vouwen. Er staat geen organisatie op, en niet waarover het
            gaat. Vraag eerst of het veilig is om het te bewaren. Kijkt iemand in zijn spullen? Dan is één nummer uit het hoofd beter.
          </p>
          <BookFiles files={helpCards} />
        </section>
      )}
      {body.words > 0 && <Prose text={body.prose} />}
      {earlier.length > 0 && (
        <section class="section" {...marked("not in search")}>
          <h2>Eerdere uitgaven</h2>
          <p>Deze bestanden veranderen niet meer. Cijfers, wetten en nummers kunnen verouderd zijn.</p>
          {earlier.map((edition) => (
            <PastEdition edition={edition} />
          ))}
        </section>
      )}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
