import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { HelpSnippet } from "../../../_includes/components/HelpSnippet.tsx";
import type { HelpSnippetView } from "../../../_includes/views.ts";
import { afterItsDay, snippetLanguages, snippetRegions } from "../../draw/help-snippets.ts";
import type { Edition } from "../../edition/edition.ts";
import { snippetAddress, snippetsAddress } from "../../../_shared/help-snippets.ts";
import { dataLicence } from "../../model/open-data.ts";
import type { GeneratedFile } from "../../model/output.ts";

/**
 * The blocks of help for other sites. Each is a text file with the HTML to paste; all blocks of a language are in one JSON file, which also says
 * until which day each is valid and what to replace it with then.
 */
export function helpSnippetFiles(edition: Edition<"zoeken">): GeneratedFile<string>[] {
  const regions = snippetRegions(edition);
  return snippetLanguages(edition).flatMap(({ slug, tag, dir, snippetOf }) => {
    const blocks = regions.map(({ slug: region, name }) => {
      const snippet = snippetOf(region);
      return {
        regio: region,
        naam: name,
        geldig_tot: snippet.until ?? null,
        html: written(snippet),
        daarna: written(afterItsDay(snippet)),
      };
    });
    const json = { taal: tag, richting: dir, licentie: dataLicence.url, uitgave: edition.today, blokken: blocks };
    return [
      ...blocks.map(({ regio, html }) => ({ address: snippetAddress(slug, regio), content: `${html}\n` })),
      { address: snippetsAddress(slug), content: `${JSON.stringify(json)}\n` },
    ];
  });
}

/** The HTML to paste, one part per line, so that it is readable in the source of a page. */
function written(snippet: HelpSnippetView): string {
  return renderToStaticMarkup(h(HelpSnippet, { snippet })).replace(
    /(?<=<\/h2>|<ul>|<\/li>|<\/ul>|<\/p>)(?=<(?:ul|li|\/ul|p|\/section)>)/g,
    "\n",
  );
}
