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
 * The blocks of help for other sites: each as the HTML that somebody pastes, in a file of plain text, and all of a language as JSON, where a program
 * that builds a site finds until when each holds and what to put in its place then.
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

/** As somebody pastes it: a part a line, so that it can be read in the source of a page. */
function written(snippet: HelpSnippetView): string {
  return renderToStaticMarkup(h(HelpSnippet, { snippet })).replace(
    /(?<=<\/h2>|<ul>|<\/li>|<\/ul>|<\/p>)(?=<(?:ul|li|\/ul|p|\/section)>)/g,
    "\n",
  );
}
