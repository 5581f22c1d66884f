import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { ChapterEntry } from "../views.ts";

/** The end of a chapter: the previous one as a link, the next one as a door. A planned chapter is named, not linked. */
export function ChapterNext({ previous, next }: { previous?: ChapterEntry | undefined; next?: ChapterEntry | undefined }): VNode {
  return (
    <nav class="chapter-next" aria-label="Hoofdstukken" {...marked("not in search")}>
      {previous?.href !== undefined && (
        <p>
          Vorige: <a href={previous.href}>{previous.title}</a>
        </p>
      )}
      {next?.href !== undefined && (
        <a class="next-door deur" href={next.href}>
          <span class="meta">
            Hoofdstuk {next.number} van {next.total}
          </span>
          <span class="next-title">{next.title}</span>
        </a>
      )}
      {next !== undefined && next.href === undefined && (
        <p>
          Hoofdstuk {next.number}, {next.title}, volgt nog.
        </p>
      )}
      <p>
        <a href="/longread/">Alle hoofdstukken</a>
      </p>
    </nav>
  );
}
