import type { VNode } from "preact";
import type { ChapterEntry } from "../views.ts";
import { DoorGlyph } from "./DoorGlyph.tsx";

/** The chapters of the longread, each behind a door that stands open a little further. */
export function ChapterList({ chapters }: { chapters: readonly ChapterEntry[] }): VNode {
  return (
    <ol role="list" class="chapters rows">
      {chapters.map(({ number, total, title, href, minutes, about }) => (
        <li>
          <DoorGlyph open={number / total} />
          <div>
            <p class="chapter-title">{href === undefined ? title : <a href={href}>{title}</a>}</p>
            {about !== undefined && <p class="chapter-about">{about}</p>}
            <p class="meta">{href === undefined || minutes === undefined ? "Volgt nog" : `${minutes} min`}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
