import Eleventy from "@11ty/eleventy";
import { rename, rm } from "node:fs/promises";
import { writeServerConfigs } from "../publish/files/server-config.ts";
import { readWithdrawn } from "../desk/withdrawal/register.ts";
import { withdrawalReport } from "../desk/withdrawal/report.ts";
import { beginCommand, messageOf } from "../check/privacy/message.ts";

/**
 * `npm run build`: builds beside the site and puts the result in its place when everything succeeded.
 * A build that fails leaves `_site/` as it was. Exit 0: done. Exit 1: not, and the reason is printed.
 */
const staging = ".cache/site";
const target = "_site";

beginCommand(1);

try {
  await rm(staging, { recursive: true, force: true });
  const eleventy = new Eleventy("content", staging, { quietMode: true });
  eleventy.disableLogger();
  await eleventy.write();
  await rm(target, { recursive: true, force: true });
  await rename(staging, target);
  const withdrawn = await readWithdrawn(process.cwd());
  await writeServerConfigs(process.cwd(), withdrawn);
  process.stdout.write(`De site staat in ${target}/.\n${await withdrawalReport(withdrawn, target)}`);
} catch (error) {
  await rm(staging, { recursive: true, force: true });
  process.stderr.write(`\n${messageOf(error)}\n`);
  process.exitCode = 1;
}
