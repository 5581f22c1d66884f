import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { SourceNote } from "../views.ts";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { SourceLink } from "./SourceLink.tsx";

/**
 * The numbered sources of a page. Each entry links back to every place that refers to it; a day that they share is said once. A source without a
 * link has its address as text.
 */
export function SourceList({ notes }: { notes: readonly SourceNote[] }): VNode | null {
  const days = new Set(notes.map(({ source }) => source.gecontroleerd_op));
  const [day] = days;
  if (day === undefined) return null;
  return (
    <section class="sources" {...marked("not in search", "sources")}>
      <h2 id="bronnenlijst">Bronnen</h2>
      {days.size === 1 && <p>Bekeken op {formatDay(day)}.</p>}
      <ol>
        {notes.map(({ number, source, references }) => (
          <li id={`bron-${number}`}>
            {source.organisatie},{" "}
            <SourceLink href={source.url} lang={source.taal}>
              {source.titel}
            </SourceLink>{" "}
            ({source.datum}).
            {!source.url.startsWith("https://") && ` Adres: ${source.url.replace(/^http:\/\//, "")}`}
            {days.size > 1 && ` Bekeken op ${formatDay(source.gecontroleerd_op)}.`}
            {references.map((reference, index) => (
              <>
                {index === 0 ? "\u00a0" : " "}
                <a
                  class="back"
                  {...marked("way back")}
                  href={`#${reference}`}
                  aria-label={`Terug naar noot ${number}${index > 0 ? `, plek ${index + 1}` : ""}`}
                >
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
