import type { VNode } from "preact";
import type { LanguageLink } from "../views.ts";

/** The help page in other languages: each a link of its own, in its own script. */
export function LanguageLinks({ title, languages }: { title: string; languages: readonly LanguageLink[] }): VNode {
  return (
    <nav class="languages screen-only" id="talen" aria-labelledby="talen-kop">
      <h2 id="talen-kop">{title}</h2>
      <ul role="list">
        {languages
          .filter(({ current }) => !current)
          .map(({ href, name, tag, dir }) => (
            <li>
              <a href={href} lang={tag} hreflang={tag} dir={dir}>
                {name}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
