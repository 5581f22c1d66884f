import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { HeardOf } from "../components/HeardOf.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { KeuzesView } from "../views.ts";

/** The start of choosing an instrument: the situations, and under each the possible goals, each a page of its own. */
export function Keuzes({ data, body, frame, starts }: KeuzesView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Kompas", href: "/kompas/" }]} />} />
      <ul role="list" class="section rows starts">
        {starts.map(({ title, choices }) => (
          <li>
            <h2>{title}</h2>
            <ul role="list" class="choices">
              {choices.map(({ text, href }) => (
                <li>
                  <a href={href}>
                    {text}
                    <HeardOf what={title} />
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {body.words > 0 && <Prose text={body.prose} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data}>{frame.sentences.geen_advies}</PageMeta>
    </Document>
  );
}
