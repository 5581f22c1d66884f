import type { VNode } from "preact";
import type { Excerpt, Stretch } from "../../_shared/search/excerpt.ts";
import type { Fragment } from "../../_shared/search/files.ts";
import { ProvenanceTag } from "./ProvenanceTag.tsx";

/** A search result: its room, its title, the words in their context, and the places on the page where they occur. */
export function SearchResult({
  page,
  excerpt,
}: {
  page: Pick<Fragment, "url" | "title" | "room" | "language" | "provenance">;
  excerpt: Excerpt;
}): VNode {
  const { url, title, room, language, provenance } = page;
  return (
    <li>
      <p class="meta">
        {room}
        {provenance !== undefined && <ProvenanceTag provenance={provenance} />}
      </p>
      <h2 lang={language} dir="auto">
        <a href={url}>{title}</a>
      </h2>
      <p lang={language} dir="auto">
        <Marked stretches={excerpt.stretches} />
      </p>
      {excerpt.places.length > 0 && (
        <ul role="list" class="result-places" lang={language}>
          {excerpt.places.map(({ id, heading, stretches }) => (
            <li dir="auto">
              <a href={`${url}#${id}`}>{heading}</a> <Marked stretches={stretches} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Marked({ stretches }: { stretches: readonly Stretch[] }): VNode {
  return <>{stretches.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
