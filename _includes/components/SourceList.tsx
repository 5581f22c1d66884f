import type { VNode } from "preact";
import type { SourceNote } from "../views.ts";
import { formatDay } from "./formatDay.ts";

/** The numbered sources of a page. Each entry leads back to every place that refers to it. */
export function SourceList({ notes }: { notes: readonly SourceNote[] }): VNode | null {
  if (notes.length === 0) return null;
  return (
    <section class="sources" aria-labelledby="bronnen" data-pagefind-ignore>
      <h2 id="bronnen">Bronnen</h2>
      <ol>
        {notes.map(({ number, source, references }) => (
          <li id={`bron-${number}`} value={number}>
            {source.organisatie}, <a href={source.url}>{source.titel}</a> ({source.datum}). Bekeken op {formatDay(source.gecontroleerd_op)}.
            {references.map((reference, index) => (
              <>
                {" "}
                <a class="back" href={`#${reference}`} aria-label={`Terug naar de tekst bij noot ${number}${index > 0 ? `, plek ${index + 1}` : ""}`}>
                  ↑
                </a>
              </>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
