import { RegionLetter } from "../../../_includes/components/RegionLetter.tsx";
import { letterAddress, regionViews } from "../../draw/regions.ts";
import { pagesOf, type Edition } from "../../edition/edition.ts";
import { nodesOf } from "../../model/nodes.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { piecesOfNodes } from "../../prose/pieces.ts";
import type { MadeMemory } from "../../read/memory/made.ts";
import { makeWordFile } from "../documents/word-file.ts";

/**
 * A letter to every region, in Word, that asks whether its row in the register is correct: with the current data, and space for the answer.
 * @param origin where the site stands, without a slash at the end
 * @param memory cache of documents; absent: all are made
 */
export async function regionLetters(edition: Edition<"zoeken">, origin: string, memory?: MadeMemory): Promise<GeneratedFile[]> {
  const { regions, site } = edition.registers;
  const views = regionViews(edition);
  const { mail, formulier } = site.contact ?? {};
  return Promise.all(
    pagesOf(edition, "regio").map(async (page): Promise<GeneratedFile> => {
      const region = regions.get(page.slug)?.naam ?? page.data.titel;
      const letter = (
        <RegionLetter
          region={region}
          site={site.titel}
          address={`${origin}${page.address}`}
          answerTo={mail ?? formulier}
          contacts={views.contacts(page.slug)}
          freshness={views.freshness(page.slug)}
          municipalities={views.municipalitiesOf(page.slug).map(({ name }) => name)}
          municipalitiesOn={site.gemeenten.stand}
        />
      );
      const title = `Navraag zorgcoördinatie ${region}`;
      const written = { title, day: page.data.bijgewerkt, lying: false, pieces: piecesOfNodes(nodesOf(letter)) };
      return { address: letterAddress(page), content: await makeWordFile(written, origin, memory) };
    }),
  );
}
