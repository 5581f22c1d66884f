import { Packer } from "docx";
import { TemplateFacts } from "../../../_includes/components/TemplateFacts.tsx";
import { documentOf } from "../../../_shared/documents/docx.ts";
import { markdownOf } from "../../../_shared/documents/markdown.ts";
import type { DocumentBlock } from "../../../_shared/documents/pieces.ts";
import { lawsNamed } from "../../edition/laws.ts";
import { pagesOf, type Edition } from "../../edition/edition.ts";
import { nodesOf } from "../../model/nodes.ts";
import type { GeneratedFile } from "../../model/output.ts";
import type { MadeMemory } from "../../read/memory/made.ts";
import { piecesOfNodes } from "../../prose/pieces.ts";
import { repeatable } from "../documents/repeatable.ts";

/**
 * The templates to fill in, as Word and as Markdown: both from the text on the page, without the example.
 * @param origin where the site stands, without a slash at the end
 * @param memory documents that were made before; absent, all are made
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
 * The talks and lessons, as Word and as Markdown: every slide a heading, with the words of whoever speaks under it.
 * @param origin where the site stands, without a slash at the end
 * @param memory documents that were made before; absent, all are made
 */
export async function talkFiles(edition: Edition<"zoeken">, origin: string, memory?: MadeMemory): Promise<GeneratedFile[]> {
  const made = pagesOf(edition, "presentatie").map(({ data, body, address, slug }) => {
    const pieces: readonly DocumentBlock[] = [{ kind: "heading", level: 1, text: data.titel }, ...piecesOfNodes(body.prose)];
    return documentFiles({ address, slug, titel: data.titel, bijgewerkt: data.bijgewerkt, lying: true }, pieces, origin, memory);
  });
  return (await Promise.all(made)).flat();
}

interface Made {
  readonly address: string;
  readonly slug: string;
  readonly titel: string;
  readonly bijgewerkt: string;
  /** Its sheets lie on their side. */
  readonly lying: boolean;
}

async function documentFiles(
  { address, slug, titel, bijgewerkt, lying }: Made,
  pieces: readonly DocumentBlock[],
  origin: string,
  memory: MadeMemory | undefined,
): Promise<GeneratedFile[]> {
  const of = ["Word", titel, bijgewerkt, String(lying), origin, JSON.stringify(pieces)];
  const known = memory?.recall(of);
  const word =
    known === undefined
      ? repeatable(await Packer.toBuffer(documentOf(titel, pieces, origin, { lying, foot: titel })), bijgewerkt)
      : Buffer.from(known, "base64");
  if (known === undefined) memory?.remember(of, Buffer.from(word).toString("base64"));
  return [
    { address: `${address}${slug}.md`, content: markdownOf(pieces, origin) },
    { address: `${address}${slug}.docx`, content: word },
  ];
}
