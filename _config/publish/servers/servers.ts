import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ServerAnswers } from "../../edition/redirects.ts";
import { inlineSources, type InlineStyle } from "../../model/assets.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { readRegister } from "../../read/one-register.ts";
import { registerTable } from "../../read/registers.ts";
import type { Settings } from "../../read/settings.ts";
import { writeWhole } from "../../read/write.js";
import { makeInlineStyles } from "../assets.ts";
import { apache } from "./apache.ts";
import { caddy } from "./caddy.ts";
import { nginxHttp, nginxServer } from "./nginx.ts";
import { rulesOf, type EditionAddresses } from "./rules.ts";

/**
 * What each server we know does with the site, made from one source: every address answers with the same headers, a withdrawn one with 410, and one
 * that moved leads on with 301. What is of the machine (names, certificate, folders) stands in `server/` and includes these.
 * @returns files with an address within the folder of the rules
 */
export function serverRules(
  answers: ServerAnswers,
  inline: readonly InlineStyle["source"][],
  addresses: EditionAddresses = {},
): GeneratedFile<string>[] {
  const rules = rulesOf(answers, inline, addresses);
  return [
    { address: "nginx-http.conf", content: nginxHttp() },
    { address: "nginx-server.conf", content: nginxServer(rules) },
    { address: "caddy.conf", content: caddy(rules) },
    { address: "apache.conf", content: apache(rules) },
  ];
}

/**
 * Writes the rules of this moment. Every build does: a testimony that was taken back in the browser, by its row in the register alone, then answers
 * 410 as well.
 * @param folder absolute path of the folder to write to, which need not be there
 * @param settings the project, and the address that the edition is for where that is not the one in `_data/site.yaml`
 * @returns absolute paths of the files
 */
export async function writeServerRules(
  folder: string,
  { root, url }: Pick<Settings, "root" | "url">,
  answers: ServerAnswers,
): Promise<string[]> {
  const inline = await readRegister(root, registerTable.colours)
    .then((palette) => makeInlineStyles(join(root, "assets"), palette))
    .then(inlineSources, () => standingStyles(folder));
  const site: EditionAddresses = await readRegister(root, registerTable.site).catch(() => ({}));
  return Promise.all(
    serverRules(answers, inline, { ...site, ...(url === undefined ? {} : { url }) }).map(async ({ address, content }) => {
      const path = join(folder, address);
      await writeWhole(path, content);
      return path;
    }),
  );
}

/** The styles that the standing rules let through: a style sheet or a palette that is broken is on no page, and holds up no withdrawal. */
async function standingStyles(folder: string): Promise<InlineStyle["source"][]> {
  const standing = await readFile(join(folder, "nginx-server.conf"), "utf8").catch(() => "");
  const policy = standing.split("\n").find((line) => line.includes("Content-Security-Policy")) ?? "";
  return policy.match(/'sha256-[A-Za-z0-9+/=]+'/g) ?? [];
}
