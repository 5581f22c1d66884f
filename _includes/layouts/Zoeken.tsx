import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { Prose } from "../components/Prose.tsx";
import { SearchForm } from "../components/SearchForm.tsx";
import { SearchIndex } from "../components/SearchIndex.tsx";
import type { ZoekenView } from "../views.ts";

/** Search. Without script the A-Z is the search. */
export function Zoeken({ data, body, frame, index }: ZoekenView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} />
      <SearchForm />
      {body.words > 0 && <Prose text={body.prose} />}
      <SearchIndex index={index} />
    </Document>
  );
}
