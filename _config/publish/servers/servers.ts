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
import { serverRulesOf, type EditionAddresses } from "./rules.ts";

/**
 * The configuration of each supported server, generated from one source: every address has the same headers, a withdrawn one answers 410, a moved
 * one redirects with 301. What depends on the machine (host names, certificate, folders) is in `server/`, which includes these files.
 * @returns files with an address within the folder of the rules
 */
export function serverRules(
  answers: ServerAnswers,
  inline: readonly InlineStyle["source"][],
  addresses: EditionAddresses = {},
): GeneratedFile<string>[] {
  const rules = serverRulesOf(answers, inline, addresses);
  return [
    { address: "nginx-http.conf", content: nginxHttp() },
    { address: "nginx-server.conf", content: nginxServer(rules) },
    { address: "caddy.conf", content: caddy(rules) },
    { address: "apache.conf", content: apache(rules) },
  ];
}

/**
 * Writes the current server rules. Every build does, so that a testimony that was withdrawn only by a row in the register (in the browser) answers
 * 410 too.
 * @param folder absolute path of the folder to write to; it need not exist
 * @param settings the project, and the address of the edition when it differs from `_data/site.yaml`
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

/**
 * The style hashes in the current rules: used when a style sheet or the palette is broken. No page uses the broken one, and it must not delay a
 * withdrawal.
 */
async function standingStyles(folder: string): Promise<InlineStyle["source"][]> {
  const standing = await readFile(join(folder, "nginx-server.conf"), "utf8").catch(() => "");
  const policy = standing.split("\n").find((line) => line.includes("Content-Security-Policy")) ?? "";
  return policy.match(/'sha256-[A-Za-z0-9+/=]+'/g) ?? [];
}
