import { markdownOf } from "../../../_shared/documents/markdown.ts";
import type { DocumentBlock } from "../../../_shared/documents/pieces.ts";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { factsOf, kinds } from "../../model/kinds.ts";
import { dataLicence, kompasText } from "../../model/open-data.ts";
import { pagesOf, type Edition } from "../../edition/edition.ts";

/** The file that "Neem mee" (download) uses: the text of each topic, instrument and card, as its page shows it. */
const kompasFileAddress = "/data/kompas.json";

/**
 * The texts of the Kompas that can be downloaded: as JSON for "Neem mee", and as one plain text for other programs.
 * @param texts the texts of those pages, by address
 * @param origin where the site stands, without a slash at the end
 */
export function kompasFiles(
  edition: Edition<"zoeken">,
  texts: ReadonlyMap<string, readonly DocumentBlock[]>,
  origin: string,
): GeneratedFile<string>[] {
  const taken = kinds.filter((kind) => factsOf(kind).takenAlong === true).flatMap((kind) => pagesOf(edition, kind));
  const all = Object.fromEntries(taken.map(({ address }) => [address, texts.get(address) ?? []]));
  const { site, sentences } = edition.registers;
  const head = `# Kompas

> ${site.titel}, uitgave van ${formatDay(edition.today)}. ${origin}/kompas/
> ${dataLicence.title}: ${dataLicence.url} Noem de bron, en de bronnen die onder elke pagina staan. ${sentences.geen_advies}
`;
  const parts = taken.map(({ address }) => `---\n\n<${origin}${address}>\n\n${markdownOf(texts.get(address) ?? [], origin)}`);
  return [
    { address: kompasFileAddress, content: `${JSON.stringify(all)}\n` },
    { address: kompasText, content: [head, ...parts].join("\n") },
  ];
}
