import Eleventy from "@11ty/eleventy";
import { dirname, join, relative } from "node:path";
import type { Writable } from "node:stream";
import { writeWhole } from "../read/write.js";
import { writeServerRules } from "../publish/servers/servers.ts";
import { madeServers, siteFolder } from "../publish/standing/site-place.js";
import { readSettings, type Environment } from "../read/settings.ts";
import { madeList, madeReport, storyListSetting } from "../publish/standing/stories.js";
import { answersOf } from "../edition/redirects.ts";
import { readMoved, readWithdrawn } from "../desk/withdrawal/register.ts";
import { keepFingerprints } from "../desk/withdrawal/recognise.ts";
import { withdrawalReport } from "../desk/withdrawal/report.ts";
import { messageOf } from "../check/privacy/message.ts";

/** The context of a build. Eleventy's configuration reads the environment of the process itself. */
interface Given {
  /** Absolute path of the project. */
  readonly root: string;
  readonly environment: Environment;
  readonly errors: Writable;
}

/**
 * The part of `npm run build` that makes the site; cli/site.js publishes it.
 * @param into absolute path of the folder of the site
 * @returns whether the site is complete; when it is not, the reason is printed
 */
export async function buildEdition(into: string, { root, environment, errors }: Given): Promise<boolean> {
  process.env[storyListSetting] = madeList(dirname(into));
  try {
    // First, since the text may be gone after this build, whether it succeeds or not. A register that cannot be parsed is reported below, with all
    // other faults.
    errors.write(await keepFingerprints(await readWithdrawn(root).catch(() => []), readSettings(root, environment), siteFolder));
    const from = (name: string): string => relative(process.cwd(), join(root, name));
    const eleventy = new Eleventy(from("content"), into, { configPath: from(".eleventy.js"), quietMode: true, source: "cli" });
    eleventy.disableLogger();
    await eleventy.write();
    const withdrawn = await readWithdrawn(root);
    await writeServerRules(madeServers(dirname(into)), readSettings(root, environment), answersOf(await readMoved(root), withdrawn));
    await writeWhole(madeReport(dirname(into)), await withdrawalReport(withdrawn, into));
    return true;
  } catch (error) {
    errors.write(`\n${messageOf(error, environment)}\n`);
    return false;
  }
}
