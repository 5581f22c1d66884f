import { Packer } from "docx";
import { documentOf } from "../../../_shared/documents/docx.ts";
import { markdownOf } from "../../../_shared/documents/markdown.ts";
import type { DocumentBlock } from "../../../_shared/documents/pieces.ts";
import { pagesOf, type Edition } from "../../edition/edition.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { piecesOfNodes } from "../../prose/pieces.ts";
import { repeatable } from "../documents/repeatable.ts";

/**
 * The templates to fill in, as Word and as Markdown: both from the text on the page.
 * @param origin where the site stands, without a slash at the end
 */
export async function templateFiles(edition: Edition<"zoeken">, origin: string): Promise<GeneratedFile[]> {
  const made = pagesOf(edition, "sjabloon").map(async (page) => {
    const pieces: readonly DocumentBlock[] = [{ kind: "heading", level: 1, text: page.data.titel }, ...piecesOfNodes(page.body.prose)];
    const word = await Packer.toBuffer(documentOf(page.data.titel, pieces, origin));
    return [
      { address: `${page.address}${page.slug}.md`, content: markdownOf(pieces, origin) },
      { address: `${page.address}${page.slug}.docx`, content: repeatable(word, page.data.bijgewerkt) },
    ];
  });
  return (await Promise.all(made)).flat();
}
