import type { VNode } from "preact";
import type { SearchFields } from "../views.ts";

/** What Pagefind files a page under. Attributes on empty elements, so that no label leaks into an excerpt. */
export function SearchMeta({ fields }: { fields: SearchFields }): VNode {
  const meta = ["soort[data-soort]", "trefwoorden[data-words]", ...(fields.herkomst === undefined ? [] : ["herkomst[data-herkomst]"])];
  return (
    <>
      <span
        hidden
        data-soort={fields.soort}
        data-words={fields.words.join(" ")}
        data-herkomst={fields.herkomst}
        data-pagefind-filter="soort[data-soort]"
        data-pagefind-meta={meta.join(", ")}
      />
      {fields.vorm.map((form) => (
        <span hidden data-vorm={form} data-pagefind-filter="vorm[data-vorm]" />
      ))}
      {fields.thema.map((theme) => (
        <span hidden data-thema={theme} data-pagefind-filter="thema[data-thema]" />
      ))}
      {fields.doelgroep.map((audience) => (
        <span hidden data-doelgroep={audience} data-pagefind-filter="doelgroep[data-doelgroep]" />
      ))}
    </>
  );
}
