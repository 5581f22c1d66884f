import { Packer } from "docx";
import { documentOf } from "../../../_shared/documents/docx.ts";
import type { DocumentBlock } from "../../../_shared/documents/pieces.ts";
import type { MadeMemory } from "../../read/memory/made.ts";
import { repeatable } from "./repeatable.ts";

/** What a document in Word is made of. */
export interface Written {
  readonly title: string;
  /** Of which day it is, YYYY-MM-DD: what its parts are dated by. */
  readonly day: string;
  /** Its sheets lie on their side. */
  readonly lying: boolean;
  readonly pieces: readonly DocumentBlock[];
}

/**
 * The bytes of a document in Word, the same for the same pieces.
 * @param origin where the site stands, without a slash at the end
 * @param memory documents that were made before; absent, it is made
 */
export async function wordFile(
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
