import { keepFingerprints } from "../desk/withdrawal/recognise.ts";
import { siteFolder } from "../publish/standing/site-place.js";
import { readSettings } from "../read/settings.ts";
import { command } from "./command.ts";

/**
 * `node _config/cli/run.js keep-fingerprints <slug> …`: run by the removal of withdrawn stories before their pages go (keep-known.js). Exit 0: the
 * fingerprints that recognise these stories are stored, or the reason why not is printed. Any other: it could not run.
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
