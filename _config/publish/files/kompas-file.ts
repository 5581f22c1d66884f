import { piecesOfMarkup } from "../documents/read-page.ts";
import { pagesOf, type Edition } from "../../edition/edition.ts";

/** What "Neem mee" takes along: the text of each topic, instrument and card, as its page shows it. */
const kompasFileAddress = "/data/kompas.json";

/**
 * @param pages the pages of the site as they were drawn
 */
export function kompasFile(
  edition: Edition<"zoeken">,
  pages: readonly { readonly url: string; readonly html: string }[],
): { address: string; content: string } {
  const html = new Map(pages.map((page) => [page.url, page.html]));
  const taken = [...pagesOf(edition, "onderwerp"), ...pagesOf(edition, "instrument"), ...pagesOf(edition, "kaart")];
  const texts = Object.fromEntries(taken.map(({ address }) => [address, piecesOfMarkup(html.get(address) ?? "", "main")]));
  return { address: kompasFileAddress, content: `${JSON.stringify(texts)}\n` };
}
