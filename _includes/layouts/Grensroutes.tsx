import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { LanguageLinks } from "../components/LanguageLinks.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { Rail } from "../components/Rail.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { GrensroutesView } from "../views.ts";

/** The routes across the border, in some language. The list of sources is Dutch, with titles in the language of each. */
export function Grensroutes({ data, body, frame, languages }: GrensroutesView): VNode {
  const { woorden, nagelezen_op } = data;
  const dutch = frame.language.tag === "nl";
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting}>
        {nagelezen_op === undefined && woorden.vertaling !== undefined && <p class="meta">{woorden.vertaling}</p>}
        <LanguageLinks title={woorden.talen} languages={languages} />
      </PageHead>
      <Rail title={woorden.op_deze_pagina} links={body.headings.map(({ id, text }) => ({ text, href: `#${id}`, current: false }))} />
      <Prose text={body.prose} />
      <div>
        <p class="meta">{woorden.bronnen}</p>
        <div lang={dutch ? undefined : "nl"}>
          <SourceList notes={body.notes} />
        </div>
      </div>
      {dutch && <PageMeta data={data} />}
    </Document>
  );
}
