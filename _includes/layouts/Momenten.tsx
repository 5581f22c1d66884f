import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { keysOf, momentPlaces, moments as kindsOfMoment } from "../../_shared/vocabulary.ts";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { LinkList } from "../components/LinkList.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { MomentenView } from "../views.ts";

/** The moments in the stories: by what somebody did, then by place of work and by building block. Each leads to its paragraph. */
export function Momenten({ data, body, frame, moments, places, blocks }: MomentenView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Kader", href: "/kader/" }]} />} />
      {body.words > 0 && <Prose text={body.prose} />}
      <p class="moment-ways screen-only" {...marked("not in search")}>
        Ook <a href="#plaats">naar plek van werk</a> en <a href="#kader">naar bouwsteen van het Kader</a>.
      </p>
      {keysOf(kindsOfMoment).map((kind) => {
        const these = moments.filter((moment) => moment.kind === kind);
        return (
          these.length > 0 && (
            <section class="section" aria-labelledby={kind}>
              <h2 id={kind}>{kindsOfMoment[kind]}</h2>
              <ul role="list" class="rows">
                {these.map(({ text, href, place, story, provenance, blocks: named }) => (
                  <li>
                    <p>
                      <a href={href}>{text}</a>
                    </p>
                    <p class="meta">
                      {[momentPlaces[place], ...named.map(({ id }) => id)].join(", ")}. {story}. {provenance}.
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <section class="section moment-index" {...marked("not in search")}>
        <h2 id="plaats">Naar plek van werk</h2>
        {places.map(({ place, text, href }) => {
          const these = moments.filter((moment) => moment.place === place);
          return (
            these.length > 0 && (
              <>
                <h3>{href === undefined ? text : <a href={href}>{text}</a>}</h3>
                <LinkList links={these} />
              </>
            )
          );
        })}
      </section>
      <section class="section moment-index" {...marked("not in search")}>
        <h2 id="kader">Naar bouwsteen van het Kader</h2>
        {blocks.map(({ id, titel, href, anchor }) => (
          <>
            <h3 id={anchor}>
              <a href={href}>
                {id} {titel}
              </a>
            </h3>
            <LinkList links={moments.filter((moment) => moment.blocks.some((block) => block.id === id))} />
          </>
        ))}
      </section>
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
