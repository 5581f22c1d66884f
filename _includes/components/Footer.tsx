import type { VNode } from "preact";
import { formatDay } from "../../_shared/text/formatDay.ts";
import type { Frame } from "../views.ts";
import { HonestExit } from "./HonestExit.tsx";

/** Links to every room (the menu on a phone leads here), who publishes this, and what the exit cannot do. */
export function Footer({ frame }: { frame: Frame }): VNode {
  return (
    <footer class="footer">
      <nav id="menu" class="footer-rooms" aria-label="Alle onderdelen">
        {frame.navigation.footer.map((group) => (
          <div>
            <p class="footer-title">{group.title}</p>
            <ul role="list">
              {group.links.map((link) => (
                <li>
                  <a href={link.href}>{link.text}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div class="footer-end">
        <HonestExit sentences={frame.sentences} />
        <p>
          {frame.site.uitgever}
          {frame.site.broncode !== undefined && (
            <>
              {" · "}
              <a href={frame.site.broncode}>Broncode</a>
            </>
          )}
          {frame.version !== undefined && ` · Uitgave van ${formatDay(frame.version.day)}, ${frame.version.commit.slice(0, 7)}`}
        </p>
      </div>
      {/* The address reveals the subject: it is left out of a printed help page. */}
      {frame.register !== "hulp" && (
        <p class="print-only">
          {frame.title}. {frame.site.url.replace(/\/$/, "")}
          {frame.address}
        </p>
      )}
    </footer>
  );
}
