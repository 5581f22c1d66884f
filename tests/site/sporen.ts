import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { checkpoint } from "../../_config/edition/checkpoint.ts";
import { readSettings } from "../../_config/read/settings.ts";
import { kinds } from "../../_config/model/kinds.ts";
import { registerTable } from "../../_config/read/registers.ts";
import { ContentError } from "../../_config/model/faults.ts";
import { writeWhole } from "../../_config/read/write.js";
import { launchBrowser } from "./browser.ts";
import { siteDir } from "./site.ts";
import { registerText, visitEach } from "./visit.ts";

/** `npm run sporen`: visits the built site, records what the browser requested and stored, and fails when anything stays behind. */
const today = readSettings().today;
const { editions, faults } = await checkpoint({ root: process.cwd(), today });
if (editions === undefined) throw new ContentError(faults);
const browser = await launchBrowser();
try {
  const { byKind } = editions.zoeken;
  const first = kinds.flatMap((soort) => (byKind.get(soort) ?? []).slice(0, 1).map(({ address }) => ({ soort, adres: address })));
  const visit = await visitEach(browser, first, siteDir);
  const versie = execFileSync("git", ["rev-parse", "--short=10", "HEAD"], { encoding: "utf8" }).trim();
  const text = registerText({ gemeten_op: today, versie, browser: `Chromium ${browser.version().split(".")[0] ?? ""}`, ...visit });
  const changed = (await readFile(registerTable.traces.file, "utf8").catch(() => "")) !== text;
  await writeWhole(registerTable.traces.file, text);
  process.stdout.write(
    `${registerTable.traces.file} is ${changed ? "vernieuwd" : "gelijk gebleven"}: ${String(visit.paginas.length)} soorten pagina's.\n`,
  );
  const left = [...visit.cookies, ...visit.opslag, ...visit.elders];
  if (left.length > 0) {
    process.stderr.write(`Er bleef iets achter: ${left.join(", ")}\n`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
