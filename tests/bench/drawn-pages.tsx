import { htmlDocument } from "../../_config/draw/page.ts";
import { channelOf, type Edition } from "../../_config/edition/edition.ts";
import { prepare } from "../../_config/eleventy/edition.ts";
import type { Frame, SearchFields } from "../../_includes/views.ts";
import { Nodes, nodesOf, withoutMarked, type Node } from "../../_config/model/nodes.ts";

/** A page that search finds, drawn as a build does. */
interface Drawn {
  readonly around: Frame;
  readonly fields: SearchFields;
  readonly content: readonly Node[];
}

/** Draws every page of a project that search finds. */
export async function drawnPages(root: string): Promise<{ readonly edition: Edition<"zoeken">; readonly pages: readonly Drawn[] }> {
  const { editions, frame, contentIn } = await prepare(root);
  const pages = [...editions.web.byAddress.values()].flatMap((page) => {
    const around = frame(page);
    return around.search === undefined ? [] : [{ around, fields: around.search, content: contentIn(page, channelOf(page)) }];
  });
  return { edition: editions.zoeken, pages };
}

/** The content of a page for Pagefind, without what our index leaves out. */
export function pageForPagefind({ around: { language, title }, content }: Drawn): string {
  return htmlDocument(
    nodesOf(
      <html lang={language.tag}>
        <head>
          <title>{title}</title>
        </head>
        <body>
          <main data-pagefind-body>
            <Nodes nodes={withoutMarked(content, "not in search")} />
          </main>
        </body>
      </html>,
    ),
  );
}
