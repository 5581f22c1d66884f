import { existsSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../model/refusal.js";
import { writeCopies } from "../publish/after/copies.ts";
import { filesOf, manifestFile, manifestOf, namable } from "../publish/after/manifest.ts";
import { copySite, sitePlaceOf, publish, siteFolder, whileAloneIn } from "../publish/standing/site-place.js";
import { standingStories } from "../publish/standing/stories.js";
import { writeWhole } from "../read/write.js";
import { command } from "./command.ts";

/**
 * `npm run plaatsklaar`: makes the files that need the final version of all others: the manifest and the compressed copies. Run it after `npm run
 * build` and `npm run edities`, before the site is served. Exit 0: made. Exit 1: not, and the reason is printed.
 */
export default command(
  async ({ root, output, errors }) => {
    const place = await sitePlaceOf(join(root, siteFolder));
    await whileAloneIn(
      place,
      async () => {
        if (!existsSync(place.site)) throw new Refusal("Er staat geen site. Geef eerst: npm run build");
        const made = join(place.stage, "site");
        copySite(place.site, made);
        const paths = await filesOf(made);
        await writeWhole(join(made, manifestFile), await manifestOf(made, namable(paths, await standingStories(place.stories))));
        const copies = await writeCopies(made, [...paths, manifestFile]);
        await publish(made, place);
        output.write(`${siteFolder}/ is klaar om te plaatsen, met ${String(copies.length)} ingepakte kopieën.\n`);
      },
      (sentence) => errors.write(`${sentence}\n`),
    );
  },
  { failing: 1 },
);
