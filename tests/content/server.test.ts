import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { loadRegisters } from "../../_config/read/registers.ts";
import { answersOf } from "../../_config/edition/redirects.ts";
import { serverConfigs } from "../../_config/publish/files/server-config.ts";
import { securityHeaders } from "../../_config/model/headers.ts";

const loaded = await loadRegisters(process.cwd());
if ("faults" in loaded) throw new Error("The registers do not pass; npm run controle says why.");
const { withdrawn, moved } = loaded.registers;
const answers = answersOf(moved, withdrawn);

const styles = ["'sha256-x'", "'sha256-y'"];

/** Without the withdrawn addresses and the hashes of the styles that pages carry: every build writes those, so a testimony can be taken back by its row in the register alone. */
const lasting = (config: string): string =>
  config
    .replace(/(?: 'sha256-[^']+')+/g, "")
    .split("\n")
    .filter((line) => !/getuigenissen|withdrawn/.test(line))
    .join("\n")
    .replace(/\n{2,}/g, "\n");

test.each(serverConfigs(answers, styles).map(({ address, content }) => [address, content]))(
  "server/%s is what npm run servers writes",
  async (name, content) => {
    expect(lasting(await readFile(`server/${name}`, "utf8")), "run npm run servers").toBe(lasting(content));
  },
);

const folders = ["/uitgaven/bestanden", "/img", "/geluid"];

test.each([
  ["nginx.conf", folders.map((folder) => `~^${folder}/ "noindex";`)],
  ["Caddyfile", folders.map((folder) => `header ${folder}/* X-Robots-Tag noindex`)],
])("%s keeps search engines from the files of editions, from pictures and from voices", (name, rules) => {
  const config = serverConfigs({ moved: [], gone: [] }, styles).find(({ address }) => address === name)?.content ?? "";
  expect(config.split("\n").map((line) => line.trim())).toEqual(expect.arrayContaining(rules));
});

test("every shipped server sends every security header and answers 410 for a withdrawn testimony", () => {
  for (const { content } of serverConfigs({ moved: [], gone: ["/getuigenissen/de-vrouw-die-sprak/"] }, styles)) {
    for (const [name, value] of Object.entries(securityHeaders(styles))) {
      expect(content).toContain(name);
      expect(content).toContain(value);
    }
    expect(content).toMatch(/\/getuigenissen\/de-vrouw-die-sprak\//);
    expect(content).toContain("410");
  }
});

test.each([
  [
    "nginx.conf",
    ['location = /kompas/oud { return 301 "/kompas/nieuw/#plek"; }', 'location = /kompas/oud/ { return 301 "/kompas/nieuw/#plek"; }'],
  ],
  ["Caddyfile", ['redir /kompas/oud "/kompas/nieuw/#plek" 301', 'redir /kompas/oud/ "/kompas/nieuw/#plek" 301']],
])("%s sends on whoever comes to an old address, with the slash or without", (name, rules) => {
  const moved = [{ van: "/kompas/oud/", naar: "/kompas/nieuw/#plek", dag: "2026-11-24" }];
  const config = serverConfigs({ moved, gone: [] }, styles).find(({ address }) => address === name)?.content ?? "";
  expect(config.split("\n").map((line) => line.trim())).toEqual(expect.arrayContaining(rules));
});
