import { keepFingerprints } from "../desk/withdrawal/recognise.ts";
import { siteFolder } from "../publish/standing/site-place.js";
import { readSettings } from "../read/settings.ts";
import { command } from "./command.ts";

/**
 * `node _config/cli/run.js keep-fingerprints <slug> …`: what the removal of withdrawn stories asks before their pages go (keep-known.js).
 * Exit 0: what makes them known again is kept, or why not is printed. Any other: it could not run.
 */
export default command(async ({ root, args, environment, output }) => {
  output.write(
    await keepFingerprints(
      args.map((slug) => ({ slug })),
      readSettings(root, environment),
      siteFolder,
    ),
  );
});
