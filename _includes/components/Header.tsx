import type { VNode } from "preact";
import type { Frame } from "../views.ts";
import { Merk } from "./Merk.tsx";

/** The mark and the rooms. On a phone only the last room stays, beside a link to the list in the footer. */
export function Header({ frame }: { frame: Frame }): VNode {
  return (
    <header class="header">
      <div class="header-line">
        <Merk title={frame.site.titel} />
        <nav aria-label="Hoofdmenu">
          <ul class="rooms">
            {frame.navigation.main.map((link) => (
              <li>
                <a href={link.href} aria-current={link.current ? (link.href === frame.address ? "page" : "true") : undefined}>
                  {link.text}
                </a>
              </li>
            ))}
            <li class="rooms-more">
              <a href="#menu">Menu</a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
