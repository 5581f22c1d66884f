import type { VNode } from "preact";
import type { LanguageLink } from "../views.ts";

/** How many names fit on one line of a telephone. */
const shown = 4;

/**
 * On a telephone the languages stand below the numbers. This one line above them leads there, and can be recognised
 * without reading the language of the page: it names languages in their own script.
 */
export function LanguageJump({ languages }: { languages: readonly LanguageLink[] }): VNode {
  const others = languages.filter(({ current }) => !current);
  // The first are asked for most; the one written from the right is seen at once by who reads it.
  const named = [...others.filter(({ dir }) => dir === "ltr").slice(0, shown - 1), ...others.filter(({ dir }) => dir === "rtl")];
  return (
    <p class="language-jump screen-only">
      <a href="#talen">
        {named.map(({ name, tag, dir }) => (
          <>
            <bdi lang={tag} dir={dir}>
              {name}
            </bdi>
            {", "}
          </>
        ))}
        …
      </a>
    </p>
  );
}
