import Eleventy from "@11ty/eleventy";
import { dirname } from "node:path";
import { writeWhole } from "../read/write.js";
import { writeServerRules } from "../publish/servers/servers.ts";
import { madeServers, siteFolder } from "../publish/standing/site-place.js";
import { readSettings } from "../read/settings.ts";
import { madeList, madeReport, storyListSetting } from "../publish/standing/stories.js";
import { answersOf } from "../edition/redirects.ts";
import { readMoved, readWithdrawn } from "../desk/withdrawal/register.ts";
import { keepFingerprints } from "../desk/withdrawal/recognise.ts";
import { withdrawalReport } from "../desk/withdrawal/report.ts";
import { beginCommand, messageOf } from "../check/privacy/message.ts";

/**
 * The half of `npm run build` that makes the site; the other half (cli/build.js) publishes it. The process ends with 0 when the site is whole; with 1
 * when it is not, and the reason is printed.
 * @param into absolute path of the folder of the site
 */
export async function buildEdition(into: string): Promise<void> {
  beginCommand(1);
  // Whoever waits for this is gone: nobody will publish it.
  process.once("disconnect", () => process.exit(1));
  process.channel?.unref();

  process.env[storyListSetting] = madeList(dirname(into));
  try {
    // First: the text may be gone after this build, whether it succeeds or not. A register that does not parse is said with all that is wrong.
    process.stderr.write(await keepFingerprints(await readWithdrawn(process.cwd()).catch(() => []), readSettings(), siteFolder));
    const eleventy = new Eleventy("content", into, { quietMode: true, source: "cli" });
    eleventy.disableLogger();
    await eleventy.write();
    const withdrawn = await readWithdrawn(process.cwd());
    await writeServerRules(madeServers(dirname(into)), process.cwd(), answersOf(await readMoved(process.cwd()), withdrawn));
    await writeWhole(madeReport(dirname(into)), await withdrawalReport(withdrawn, into));
  } catch (error) {
    process.stderr.write(`\n${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
