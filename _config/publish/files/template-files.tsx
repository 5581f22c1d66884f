import { TemplateFacts } from "../../../_includes/components/TemplateFacts.tsx";
import { markdownOf } from "../../../_shared/documents/markdown.ts";
import type { DocumentBlock } from "../../../_shared/documents/pieces.ts";
import { lawsNamed } from "../../edition/laws.ts";
import { pagesOf, type Edition } from "../../edition/edition.ts";
import { nodesOf } from "../../model/nodes.ts";
import type { GeneratedFile } from "../../model/output.ts";
import type { MadeMemory } from "../../read/memory/made.ts";
import { piecesOfNodes } from "../../prose/pieces.ts";
import { makeWordFile } from "../documents/word-file.ts";

/**
 * The templates to fill in, as Word and as Markdown, both from the text on the page, without the example.
 * @param origin where the site stands, without a slash at the end
 * @param memory cache of documents; absent: all are made
 */
export async function templateFiles(edition: Edition<"zoeken">, origin: string, memory?: MadeMemory): Promise<GeneratedFile[]> {
  const made = pagesOf(edition, "sjabloon").map(({ data, body, address, slug }) => {
    const facts = nodesOf(<TemplateFacts data={data} laws={lawsNamed(edition.registers, data.wetten)} />);
    const pieces: readonly DocumentBlock[] = [
      { kind: "heading", level: 1, text: data.titel },
      ...piecesOfNodes(facts),
      ...piecesOfNodes(body.prose),
    ];
    return documentFiles({ address, slug, titel: data.titel, bijgewerkt: data.bijgewerkt, lying: data.liggend }, pieces, origin, memory);
  });
  return (await Promise.all(made)).flat();
}

/**
 * The talks and lessons, as Word and as Markdown: every slide is a heading (in Word on a page of its own), with the speaker's text below it.
 * @param origin where the site stands, without a slash at the end
 * @param memory cache of documents; absent: all are made
 */
export async function talkFiles(edition: Edition<"zoeken">, origin: string, memory?: MadeMemory): Promise<GeneratedFile[]> {
  const made = pagesOf(edition, "presentatie").map(({ data, body, address, slug }) => {
    const slides = piecesOfNodes(body.prose).map((piece): DocumentBlock =>
      piece.kind === "heading" && piece.level === 2 ? { ...piece, ownSheet: true } : piece,
    );
    const pieces: readonly DocumentBlock[] = [{ kind: "heading", level: 1, text: data.titel }, ...slides];
    return documentFiles({ address, slug, titel: data.titel, bijgewerkt: data.bijgewerkt, lying: true }, pieces, origin, memory);
  });
  return (await Promise.all(made)).flat();
}

async function documentFiles(
  { address, slug, titel, bijgewerkt, lying }: { address: string; slug: string; titel: string; bijgewerkt: string; lying: boolean },
  pieces: readonly DocumentBlock[],
  origin: string,
  memory: MadeMemory | undefined,
): Promise<GeneratedFile[]> {
  return [
    { address: `${address}${slug}.md`, content: markdownOf(pieces, origin) },
    { address: `${address}${slug}.docx`, content: await makeWordFile({ title: titel, day: bijgewerkt, lying, pieces }, origin, memory) },
  ];
}
