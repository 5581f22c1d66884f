import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { Prose } from "../components/Prose.tsx";
import { SearchForm } from "../components/SearchForm.tsx";
import { SearchIndex } from "../components/SearchIndex.tsx";
import type { ZoekenView } from "../views.ts";

/** Search. Without scripts the A to Z replaces it. A part of a long A to Z has a page of the same layout, without the search. */
export function Zoeken({ data, body, frame, letters, index, part }: ZoekenView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={part === undefined ? data.titel : `Van A tot Z: ${part}`} />
      {part === undefined && <SearchForm />}
      {part === undefined && body.words > 0 && <Prose text={body.prose} />}
      <SearchIndex letters={letters} index={index} />
    </Document>
  );
}
