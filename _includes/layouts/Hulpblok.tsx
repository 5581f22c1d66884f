import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { HelpSnippet } from "../components/HelpSnippet.tsx";
import { LinkList } from "../components/LinkList.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { HulpblokView } from "../views.ts";

/** Help for other sites: a choice of language and region with the text to copy, every text as a file, and how it looks. */
export function Hulpblok({ data, body, frame, languages, regions, examples }: HulpblokView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead
        title={data.titel}
        lead={data.samenvatting}
        before={<Breadcrumb links={[{ text: "Over deze uitgave", href: "/over/" }]} />}
      />
      {/* What each field does: assets/js/islands/help-snippet.ts. Without scripts the lists below have every block. */}
      <form class="plain-form scripted" id="hulpblok" {...marked("not in search")}>
        <label for="hulpblok-taal">Taal</label>
        <select id="hulpblok-taal">
          {languages.map(({ slug, name }) => (
            <option value={slug}>{name}</option>
          ))}
        </select>
        <label for="hulpblok-regio">Regio</label>
        <select id="hulpblok-regio">
          {regions.map(({ slug, name }) => (
            <option value={slug}>{name}</option>
          ))}
        </select>
        <label for="hulpblok-tekst">De tekst om te plakken</label>
        <textarea id="hulpblok-tekst" rows={12} readonly spellcheck={false} />
        <p class="buttons">
          <button type="submit" class="button">
            Kopieer de tekst
          </button>
        </p>
        <p id="hulpblok-status" role="status" />
      </form>
      <Prose text={body.prose} />
      <section class="section" {...marked("not in search")}>
        <h2>Alle blokken als tekst</h2>
        {languages.map(({ slug, name, blocks, json }) => (
          <details id={slug}>
            <summary>{name}</summary>
            <LinkList
              links={[...blocks, { text: "Alle blokken in deze taal (JSON)", href: json }].map((link) => ({ ...link, of: name }))}
            />
          </details>
        ))}
      </section>
      <section class="section prose" {...marked("not in search")}>
        <h2>Zo ziet het eruit</h2>
        <p>Op uw site neemt het blok de letters en kleuren van uw eigen pagina over.</p>
        {examples.map((snippet) => (
          <HelpSnippet snippet={snippet} />
        ))}
      </section>
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
