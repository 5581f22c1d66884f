import type { VNode } from "preact";
import type { Frame } from "../views.ts";
import { Merk } from "./Merk.tsx";

/**
 * The logo and the rooms. On a phone only the last room is shown, beside a link to the list in the footer. On a page in another language the rooms,
 * which are all Dutch, are left out.
 */
export function Header({ frame }: { frame: Frame }): VNode {
  const dutch = frame.language.tag === "nl";
  return (
    <header class="header" lang={dutch ? undefined : "nl"}>
      <div class="header-line">
        {frame.register === "hulp" ? <Merk /> : <Merk title={frame.site.titel} />}
        {dutch && (
          <nav aria-label="Hoofdmenu">
            <ul role="list" class="rooms">
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
        )}
      </div>
    </header>
  );
}
