import type { DocumentBlock } from "../../../_shared/documents/pieces.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { factsOf, kinds } from "../../model/kinds.ts";
import { pagesOf, type Edition } from "../../edition/edition.ts";

/** What "Neem mee" takes along: the text of each topic, instrument and card, as its page shows it. */
const kompasFileAddress = "/data/kompas.json";

/**
 * @param texts what the pages that can be taken along say, by address
 */
export function kompasFile(edition: Edition<"zoeken">, texts: ReadonlyMap<string, readonly DocumentBlock[]>): GeneratedFile {
  const taken = kinds.filter((kind) => factsOf(kind).takenAlong === true).flatMap((kind) => pagesOf(edition, kind));
  const all = Object.fromEntries(taken.map(({ address }) => [address, texts.get(address) ?? []]));
  return { address: kompasFileAddress, content: `${JSON.stringify(all)}\n` };
}
