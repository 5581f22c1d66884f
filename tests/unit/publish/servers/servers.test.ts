import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answersOf } from "../../../../_config/edition/redirects.ts";
import { securityHeaders } from "../../../../_config/model/headers.ts";
import { answerGone } from "../../../../_config/publish/servers/gone.js";
import { serverRules } from "../../../../_config/publish/servers/servers.ts";
import { headersFile, redirectsFile } from "../../../../_config/publish/servers/static-host.ts";

const styles = ["'sha256-x'", "'sha256-y'"] as const;
const moved = [{ van: "/kompas/oud/", naar: "/kompas/nieuw/#plek", dag: "2026-11-24" }];
const gone = ["/getuigenissen/de-vrouw-die-sprak/"];

/** The lines of a file without what indents them. */
const linesOf = (name: string): string[] =>
  (serverRules({ moved, gone }, styles).find(({ address }) => address === name)?.content ?? "").split("\n").map((line) => line.trim());

// What the servers answer is asked of the servers themselves (tests/site/servers.test.ts).
describe("the rules of each server", () => {
  test.for([
    [
      "nginx-server.conf",
      [
        'location = /kompas/oud { return 301 "/kompas/nieuw/#plek"; }',
        'location = /kompas/oud/ { return 301 "/kompas/nieuw/#plek"; }',
        "location = /getuigenissen/de-vrouw-die-sprak { return 410; }",
        "location ^~ /getuigenissen/de-vrouw-die-sprak/ { return 410; }",
      ],
    ],
    [
      "caddy.conf",
      [
        'redir /kompas/oud "/kompas/nieuw/#plek" 301',
        'redir /kompas/oud/ "/kompas/nieuw/#plek" 301',
        "error /getuigenissen/de-vrouw-die-sprak 410",
        "error /getuigenissen/de-vrouw-die-sprak/* 410",
      ],
    ],
    [
      "apache.conf",
      [
        'RewriteRule "^/kompas/oud/?$" "/kompas/nieuw/#plek" [R=301,L,NE]',
        'RewriteRule "^/getuigenissen/de-vrouw-die-sprak(?:/|$)" - [R=410,L]',
      ],
    ],
  ] as const)("%s leads on and says what was taken back, with the slash or without", ([name, rules]) => {
    expect(linesOf(name)).toEqual(expect.arrayContaining([...rules]));
  });

  test("no withdrawn story and no page that moved is no rule", () => {
    for (const { content } of serverRules({ moved: [], gone: [] }, styles)) expect(content).not.toMatch(/getuigenissen|undefined| 410;/);
  });

  test("that stand are changed to what a build would write when a story is taken back, and not changed again", async () => {
    const [story = ""] = gone;
    const rows = [
      ...moved,
      { van: "/over/haar/", naar: `${story}#begin`, dag: "2026-11-24" },
      { van: story, naar: "/over/", dag: "2026-11-24" },
    ];
    const folder = await mkdtemp(join(tmpdir(), "regels-"));
    try {
      for (const { address, content } of serverRules({ moved: rows, gone: [] }, styles)) await writeFile(join(folder, address), content);
      expect(await answerGone(folder, gone)).toHaveLength(3);
      const linesIn = (text: string): string[] =>
        text
          .split("\n")
          .filter((line) => line !== "")
          .sort();
      for (const { address, content } of serverRules(answersOf(rows, [{ slug: "de-vrouw-die-sprak", datum: "2026-11-24" }]), styles))
        expect(linesIn(await readFile(join(folder, address), "utf8")), address).toEqual(linesIn(content));
      expect(await answerGone(folder, gone)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  const onion = `http://${"a2".repeat(28)}.onion`;
  const rulesFor = (addresses: { url?: string; onion?: string }): string =>
    serverRules({ moved, gone }, styles, addresses)
      .map(({ content }) => content)
      .join("\n");

  test("lead Tor Browser to the same page of the edition for Tor, when there is one", () => {
    expect(
      rulesFor({ url: "https://proef.example", onion: `${onion}/` })
        .match(/^.*Onion-Location.*$/gm)
        ?.map((line) => line.trim()),
    ).toEqual([
      `add_header Onion-Location "${onion}$request_uri" always;`,
      `Onion-Location "${onion}{http.request.orig_uri}"`,
      `Header always set Onion-Location "${onion}%{GEVRAAGD}e" env=GEVRAAGD`,
    ]);
    expect(rulesFor({ url: "https://proef.example" })).not.toContain("Onion-Location");
  });

  test("of the edition for Tor itself ask for no TLS, and lead to no other", () => {
    const rules = rulesFor({ url: onion, onion });
    expect(rules).not.toMatch(/Strict-Transport-Security|Onion-Location|https:/);
    expect(rules).toContain("Content-Security-Policy");
  });

  test("the files of a machine in server/ include them by name", async () => {
    const machine = await Promise.all(
      ["nginx.conf", "nginx-onion.conf", "Caddyfile", "apache.conf"].map((name) => readFile(`server/${name}`, "utf8")),
    );
    for (const { address } of serverRules({ moved, gone }, styles)) expect(machine.join()).toContain(`/${address}`);
  });
});

describe("what hosts without a configuration of their own read", () => {
  const headers = securityHeaders(styles);

  test("has every header for every address, and keeps search engines from files", () => {
    const text = headersFile(headers, []);
    for (const [name, value] of Object.entries(headers)) expect(text.split("\n\n")[0]).toContain(`\n  ${name}: ${value}`);
    for (const folder of ["/uitgaven/bestanden", "/img", "/geluid"]) expect(text).toContain(`\n${folder}/*\n  X-Robots-Tag: noindex\n`);
  });

  test("a browser may keep a bundle by its name, and nothing by a pattern, which an error would match as well", () => {
    const text = headersFile(headers, ["/assets/lees.0123456789.css", "/assets/fonts/faustina.woff2", "/assets/lees.css", "/index.html"]);
    const kept = text.split("\n\n").filter((rule) => rule.includes("immutable"));
    expect(kept).toEqual(["/assets/lees.0123456789.css\n  Cache-Control: public, max-age=31536000, immutable\n"]);
  });

  test("no more rules than the host that reads the fewest reads", () => {
    const many = Array.from({ length: 300 }, (_, index) => `/assets/deel.${String(index).padStart(10, "0")}.js`);
    expect(headersFile(headers, many).split("\n\n").length).toBeLessThan(100);
  });

  test("leads on from an old address, a rule a line", () => {
    expect(redirectsFile(moved)).toBe("/kompas/oud /kompas/nieuw/#plek 301\n/kompas/oud/ /kompas/nieuw/#plek 301\n");
  });
});
