import { Packer } from "docx";
import { documentOf } from "../../../_shared/documents/docx.ts";
import type { DocumentBlock } from "../../../_shared/documents/pieces.ts";
import type { MadeMemory } from "../../read/memory/made.ts";
import { repeatable } from "./repeatable.ts";

/** The content of a Word document. */
interface Written {
  readonly title: string;
  /** Its date, YYYY-MM-DD, which is also the date of the parts in the file. */
  readonly day: string;
  /** Whether its pages are landscape. */
  readonly lying: boolean;
  readonly pieces: readonly DocumentBlock[];
}

/**
 * Makes a Word document: the same content gives the same bytes.
 * @param origin where the site stands, without a slash at the end
 * @param memory cache of documents; absent: always made
 */
export async function makeWordFile(
  { title, day, lying, pieces }: Written,
  origin: string,
  memory: MadeMemory | undefined,
): Promise<Uint8Array> {
  const of = ["Word", title, day, String(lying), origin, JSON.stringify(pieces)];
  const known = memory?.recall(of);
  if (known !== undefined) return Buffer.from(known, "base64");
  const made = repeatable(await Packer.toBuffer(documentOf(title, pieces, origin, { lying, foot: title })), day);
  memory?.remember(of, Buffer.from(made).toString("base64"));
  return made;
}
