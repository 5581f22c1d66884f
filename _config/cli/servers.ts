import { join, relative, resolve } from "node:path";
import { readMoved, readWithdrawn } from "../desk/withdrawal/register.ts";
import { answersOf } from "../edition/redirects.ts";
import { writeServerRules } from "../publish/servers/servers.ts";
import { sitePlaceOf, siteFolder } from "../publish/standing/site-place.js";
import { readSettings } from "../read/settings.ts";
import { command } from "./command.ts";

/**
 * `npm run servers [-- <folder>]`: writes the server rules without building, after a change of headers or of a row in a register. By default they
 * are written beside the site, as in a build.
 */
export default command(
  async ({ root, environment, args: [asked], output }) => {
    const folder = asked === undefined ? (await sitePlaceOf(join(root, siteFolder))).servers : resolve(root, asked);
    const written = await writeServerRules(
      folder,
      readSettings(root, environment),
      answersOf(await readMoved(root), await readWithdrawn(root)),
    );
    output.write(written.map((path) => `${relative(root, path)}\n`).join(""));
  },
  { failing: 1 },
);
