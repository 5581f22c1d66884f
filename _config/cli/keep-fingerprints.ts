import { keepFingerprints } from "../desk/withdrawal/recognise.ts";
import { siteFolder } from "../publish/standing/site-place.js";
import { readSettings } from "../read/settings.ts";
import { runCommand } from "./command.ts";

/**
 * `node _config/cli/run.js keep-fingerprints <slug> …`: what the removal of withdrawn stories asks before their pages go (keep-known.js).
 * Exit 0: what makes them known again is kept, or why not is printed. Any other: it could not run.
 */
await runCommand(async () => {
  const slugs = process.argv.slice(2);
  process.stdout.write(
    await keepFingerprints(
      slugs.map((slug) => ({ slug })),
      readSettings(),
      siteFolder,
    ),
  );
});
