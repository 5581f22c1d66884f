import { Packer } from "docx";
import { TemplateFacts } from "../../../_includes/components/TemplateFacts.tsx";
import { documentOf } from "../../../_shared/documents/docx.ts";
import { markdownOf } from "../../../_shared/documents/markdown.ts";
import type { DocumentBlock } from "../../../_shared/documents/pieces.ts";
import { lawsNamed } from "../../edition/laws.ts";
import { pagesOf, type Edition } from "../../edition/edition.ts";
import { nodesOf } from "../../model/nodes.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { piecesOfNodes } from "../../prose/pieces.ts";
import { repeatable } from "../documents/repeatable.ts";

/**
 * The templates to fill in, as Word and as Markdown: both from the text on the page, without the example.
 * @param origin where the site stands, without a slash at the end
 */
export async function templateFiles(edition: Edition<"zoeken">, origin: string): Promise<GeneratedFile[]> {
  const made = pagesOf(edition, "sjabloon").map(async ({ data, body, address, slug }) => {
    const facts = nodesOf(<TemplateFacts data={data} laws={lawsNamed(edition.registers, data.wetten)} />);
    const pieces: readonly DocumentBlock[] = [
      { kind: "heading", level: 1, text: data.titel },
      ...piecesOfNodes(facts),
      ...piecesOfNodes(body.prose),
    ];
    const word = await Packer.toBuffer(documentOf(data.titel, pieces, origin, { lying: data.liggend, foot: data.titel }));
    return [
      { address: `${address}${slug}.md`, content: markdownOf(pieces, origin) },
      { address: `${address}${slug}.docx`, content: repeatable(word, data.bijgewerkt) },
    ];
  });
  return (await Promise.all(made)).flat();
}
