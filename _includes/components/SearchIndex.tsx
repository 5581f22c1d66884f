import type { VNode } from "preact";
import type { ZoekenView } from "../views.ts";

/** Every page by first letter, with a row of letters to navigate. Of a long list this page has one letter, or none. */
export function SearchIndex({ letters, index }: Pick<ZoekenView, "letters" | "index">): VNode {
  return (
    <section class="a-z">
      <h2 id="a-z">Alles van A tot Z</h2>
      <nav class="screen-only" aria-label="Letters">
        <ul role="list" class="letters">
          {letters.map(({ text, href, current }) => (
            <li>
              <a href={href} aria-current={current ? "page" : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {index.map(({ letter, pages }) => (
        <section>
          <h3 id={`letter-${letter.toLowerCase()}`}>{letter}</h3>
          <ul role="list">
            {pages.map((page) => (
              <li dir="auto">
                <a href={page.href} lang={page.titleLang} hreflang={page.lang}>
                  {page.text}
                </a>
                <span class="meta" lang={page.lang}>
                  {page.summary}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
