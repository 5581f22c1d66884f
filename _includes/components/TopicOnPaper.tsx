import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { Link } from "../views.ts";

/** In the margin of a topic or an instrument: the cards with its short form, and where it becomes a document of one's own. */
export function TopicOnPaper({ cards, document }: { cards: readonly Link[]; document?: string | undefined }): VNode | null {
  if (cards.length === 0 && document === undefined) return null;
  return (
    <aside class="margin-note screen-only" aria-label="Op papier" {...marked("not in search")}>
      <p class="margin-note-title">Op papier</p>
      <ul role="list" class="links">
        {cards.map(({ text, href }) => (
          <li>
            <a href={href}>Kaart: {text}</a>
          </li>
        ))}
        {document !== undefined && (
          <li>
            <a href={document}>Neem deze tekst mee</a>
          </li>
        )}
      </ul>
    </aside>
  );
}
