import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { Link } from "../views.ts";

/** In the margin: that this page prints on one sheet, and a link to the card with the short version. */
export function OnPaper({ card }: { card?: Link | undefined }): VNode {
  return (
    <aside class="margin-note screen-only" aria-label="Op papier" {...marked("not in search")}>
      <p class="margin-note-title">Op papier</p>
      {card !== undefined && (
        <p>
          <a href={card.href}>Kaart: {card.text}</a>
        </p>
      )}
      <p>Print deze pagina: zij past op één vel A4.</p>
    </aside>
  );
}
