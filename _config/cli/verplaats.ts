import { readDenyList } from "../check/privacy/deny-list.ts";
import { move } from "../desk/moving/move.ts";
import { movingReport } from "../desk/moving/report.ts";
import { Refusal } from "../model/refusal.js";
import { readSettings } from "../read/settings.ts";
import { command } from "./command.ts";

/**
 * `npm run verplaats -- <file> <new file>`: moves a page and redirects its old address. Exit 0: moved. Exit 1: refused, and nothing was changed.
 * Exit 2: it could not run.
 */
export default command(
  async ({ root, args: [from, to, ...more], environment, output }) => {
    if (from === undefined || to === undefined || more.length > 0)
      throw new Refusal("Noem het bestand en zijn nieuwe plek: npm run verplaats -- kompas/signaleren.md kompas/herkennen.md");
    const { today, privateFolder, denyListPath } = readSettings(root, environment);
    const moved = await move(from, to, { root, today, privateFolder, denyList: await readDenyList(denyListPath) });
    output.write(movingReport(moved));
  },
  { refused: "Er is niets veranderd." },
);
