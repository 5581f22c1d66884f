import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { securityHeaders } from "../../_config/model/headers.ts";
import { errorPage } from "../../_config/model/place.ts";
import { mediaTypes, textEnds } from "../../_config/model/served.ts";
import { makeInlineStyles } from "../../_config/publish/assets.ts";
import { readRegister } from "../../_config/read/one-register.ts";
import { registerTable } from "../../_config/read/registers.ts";
import { answerGone } from "../../_config/publish/servers/gone.js";
import { inlineSources } from "../../_config/model/assets.ts";
import { observatory } from "./observatory.ts";
import {
  broken,
  host,
  place,
  servers,
  start,
  startContainer,
  torHost,
  visitor,
  type Answer,
  type Placed,
  type RealServer,
} from "./real-servers.ts";
import { files, html, read, siteDir } from "./site.ts";

const withdrawn = "/getuigenissen/wie-terugkwam/";
const moved = { van: "/kompas/waar-het-stond/", naar: "/kompas/signaleren/#wat-u-doet", dag: "2026-11-24" };

/** A story that is taken back when the site stands already, and an old address that leads to it: nothing is built after that. */
const takenNow = "/getuigenissen/wie-toch-niet-wilde/";
const older = { van: "/getuigenissen/wie-eerst-wilde/", naar: takenNow, dag: "2026-11-24" };

let placed: Placed;
beforeAll(async () => {
  placed = await place(siteDir, { moved: [moved, older], gone: [withdrawn] });
  for (const rules of [placed.rules, placed.torRules]) expect(await answerGone(rules, [takenNow])).toHaveLength(3);
});

const endOf = (file: string): string => /\.([a-z0-9]+)$/.exec(file)?.[1] ?? "";

/** One file of every kind on the site. */
const kinds = [...new Map(files().map((file) => [endOf(file), file]))].filter(([end]) => end !== "");

test("every file of the site has a type, and nothing makes an app of it", () => {
  expect(kinds.map(([end]) => end).filter((end) => !Object.hasOwn(mediaTypes, end))).toEqual([]);
  expect(files().filter((file) => /webmanifest|manifest\.json|service-?worker/.test(file))).toEqual([]);
});

const hashed = files().find((file) => /^\/assets\/lees\.[0-9a-f]{10}\.css$/.test(file)) ?? "";
const font = files().find((file) => file.endsWith(".woff2")) ?? "";

describe.for(Object.keys(servers) as (keyof typeof servers)[])("%s, over TLS", (name) => {
  let server: RealServer;
  beforeAll(async () => {
    server = await start(name, placed);
  });
  afterAll(async () => {
    await server.stop();
  });

  /** Every answer that a test got: each has the headers, whatever it is. */
  const answered: Answer[] = [];
  const ask: RealServer["ask"] = async (path, how) => {
    const answer = await server.ask(path, how);
    answered.push(answer);
    return answer;
  };

  test.for(kinds)("says what a file ending in .%s is, and gives it whole", async ([end, file]) => {
    if (file.split("/").some((part) => part.startsWith("_"))) return;
    const { status, headers, body } = await ask(file);
    const type = (mediaTypes as Readonly<Record<string, string>>)[end];
    const isText = (textEnds as readonly string[]).includes(end);
    expect([status, headers["content-type"]]).toEqual([200, isText ? `${type ?? ""}; charset=utf-8` : type]);
    expect(body.equals(read(file))).toBe(true);
  });

  test.for([
    ["br, gzip", "br", brotliDecompressSync],
    ["gzip, deflate", "gzip", gunzipSync],
  ] as const)(
    "to whoever takes %s it sends the copy that was made, and says that there are others",
    async ([accepts, encoding, unpack]) => {
      for (const address of ["/", hashed, "/feed.xml"]) {
        const { headers, body } = await ask(address, { headers: { "Accept-Encoding": accepts } });
        expect([headers["content-encoding"], headers.vary]).toEqual([encoding, "Accept-Encoding"]);
        expect(unpack(body).equals(read(address))).toBe(true);
        const again = await ask(address, { headers: { "Accept-Encoding": accepts, "If-None-Match": headers.etag ?? "" } });
        expect([again.status, again.body.length]).toEqual([304, 0]);
      }
      const { headers } = await ask("/");
      expect([headers["content-encoding"], headers.vary]).toEqual([undefined, "Accept-Encoding"]);
    },
  );

  test("a browser keeps what has a hash in its name, asks again for all else, and keeps no error", async () => {
    const cache = async (path: string): Promise<string | undefined> => (await ask(path)).headers["cache-control"];
    expect(await cache(hashed)).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/hulp/", font, "/status.json", "/hulp", hashed.replace(/\.[0-9a-f]{10}\./, ".0123456789.")])
      expect(await cache(path), path).toBe("no-cache");
  });

  test.for([
    ["an address without a page", "/hulp/weg/", "GET", 404, "404"],
    ["a withdrawn story", withdrawn, "GET", 410, "410"],
    ["a withdrawn story without the slash", withdrawn.slice(0, -1), "GET", 410, "410"],
    ["its picture", `${withdrawn}raam.jpg`, "GET", 410, "410"],
    ["a story that was taken back a moment ago", takenNow, "GET", 410, "410"],
    ["that one without the slash", takenNow.slice(0, -1), "GET", 410, "410"],
    ["a picture of that one", `${takenNow}raam.jpg`, "GET", 410, "410"],
    ["an older address of that one", older.van, "GET", 410, "410"],
    ["whoever sends something", "/hulp/", "POST", 405, "405"],
    ["whoever sends something where nothing is", "/weg/", "PUT", 405, "405"],
    ["whoever asks what is possible", "/", "OPTIONS", 405, "405"],
    ["a long address", `/${"a".repeat(9000)}`, "GET", 414, "414"],
    ["a server that is broken", broken, "GET", 503, "500"],
    ["a folder without a page", "/assets/", "GET", name === "nginx" ? 403 : 404, name === "nginx" ? "403" : "404"],
  ] as const)("%s gets a page in Dutch", async ([, path, method, status, page]) => {
    const answer = await ask(path, { method });
    expect([answer.status, answer.headers["content-type"], answer.headers.allow]).toEqual([
      status,
      "text/html; charset=utf-8",
      status === 405 ? "GET, HEAD" : undefined,
    ]);
    expect(answer.body.toString()).toBe(html(errorPage(page)));
  });

  test.for([
    "/_headers",
    "/_redirects",
    "/.git/config",
    "/hulp/.env",
    "/index.html.br",
    "/index.html.gz",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/..%2f..%2fetc/passwd",
    "/hulp%00.html",
    "/assets/%5c..%5c..%5cetc/passwd",
  ])("%s is not there", async (path) => {
    const { status, body } = await server.ask(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/root:|Content-Security-Policy:/);
  });

  test("security.txt is there, in the one folder with a dot", async () => {
    const { status, headers } = await ask("/.well-known/security.txt");
    expect([status, headers["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
  });

  test("an old address leads on, and one without its slash or without TLS to the one with it", async () => {
    for (const from of [moved.van, moved.van.slice(0, -1)]) {
      const { status, headers } = await ask(from);
      expect([status, headers.location?.replace(/^https:\/\/[^/]+/, "")]).toEqual([301, moved.naar]);
    }
    const slash = await ask("/hulp");
    expect([301, 308]).toContain(slash.status);
    expect(slash.headers.location?.replace(/^https:\/\/[^/]+/, "")).toBe("/hulp/");
    const plain = await server.plain("/hulp/?v=1");
    expect([301, 308]).toContain(plain.status);
    expect(plain.headers.location).toMatch(/^https:\/\/proef\.example\/hulp\/\?v=1$/);
  });

  test("a part of a file, and only its head", async () => {
    const part = await ask(font, { headers: { Range: "bytes=4-11" } });
    expect([part.status, part.body.equals(read(font).subarray(4, 12))]).toEqual([206, true]);
    // nginx gives the headers of this one twice, since it had begun to answer.
    expect((await server.ask(font, { headers: { Range: "bytes=99999999-" } })).status).toBe(416);
    const head = await ask("/hulp/", { method: "HEAD" });
    expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, String(read("/hulp/").length)]);
  });

  test("Tor Browser is offered the same page of the edition for Tor", async () => {
    for (const path of ["/", "/hulp/?v=1", "/weg/", font])
      expect((await ask(path)).headers["onion-location"]).toBe(`http://${torHost}${path}`);
  });

  test("what search engines may not list says so", async () => {
    expect((await ask("/img/weg-400.avif")).headers["x-robots-tag"] ?? "noindex").toBe("noindex");
    expect((await ask("/")).headers["x-robots-tag"]).toBeUndefined();
  });

  test.for([
    "GET /../../etc/passwd HTTP/1.1\r\nHost: proef.example\r\nConnection: close\r\n\r\n",
    "WAT\r\n\r\n",
    "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: proef.example\r\nContent-Length: veel\r\nConnection: close\r\n\r\n",
    `GET / HTTP/1.1\r\nHost: proef.example\r\n${"X-Veel: a\r\n".repeat(3).replace("a", "a".repeat(2 ** 21))}\r\n`,
  ])("%j is refused, and the next visitor notices nothing", async (bytes) => {
    const said = await server.tell(bytes).catch(() => "");
    expect(said).not.toMatch(/^HTTP\/\S+ 2|root:/);
    expect((await ask("/")).status).toBe(200);
  });

  test("what follows a request that contradicts itself about its length is no second request", async () => {
    const contradicting =
      "GET / HTTP/1.1\r\nHost: proef.example\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\nConnection: close\r\n\r\n";
    const said = await server.tell(`${contradicting}GET /hulp/ HTTP/1.1\r\nHost: proef.example\r\n\r\n`).catch(() => "");
    expect(said.match(/HTTP\/1\.1 \d/g)?.length ?? 0).toBeLessThan(2);
  });

  // Apache is not asked: it closes connections that it said it would keep when all its threads are busy.
  if (name !== "Apache")
    test("five thousand requests, a hundred at a time, are all answered", async () => {
      let left = 5000;
      const statuses = new Map<number, number>();
      const visit = async (): Promise<void> => {
        while (left > 0) {
          left -= 1;
          const { status } = await server.ask("/status.json");
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }
      };
      await Promise.all(Array.from({ length: 100 }, visit));
      expect([...statuses]).toEqual([[200, 5000]]);
    });

  test("every answer had every header, once", async () => {
    const expected = Object.entries(
      securityHeaders(inlineSources(await makeInlineStyles("assets", await readRegister(".", registerTable.colours)))),
    );
    expect(answered.length).toBeGreaterThan(50);
    expect([...new Set(answered.map(({ status }) => status))]).toEqual(expect.arrayContaining([200, 206, 304, 404, 405, 410, 414, 503]));
    for (const { status, headers } of answered)
      for (const [header, value] of expected) expect(headers[header.toLowerCase()], `${String(status)} ${header}`).toBe(value);
    for (const { headers } of answered) {
      expect([headers["set-cookie"], headers["x-powered-by"]]).toEqual([undefined, undefined]);
      expect(String(headers.server ?? "")).not.toMatch(/\d/);
    }
  });

  test("the Observatory's own rules give it at least 130", async () => {
    expect(observatory({ page: await server.ask("/"), plain: await server.plain("/") })).toBeGreaterThanOrEqual(130);
  });

  // The one that has a configuration for it (server/nginx-onion.conf).
  if (name === "nginx")
    test("over Tor it gives the same site, with every header but that for TLS, and leads nowhere else", async () => {
      const { "Strict-Transport-Security": tls, ...expected } = securityHeaders(
        inlineSources(await makeInlineStyles("assets", await readRegister(".", registerTable.colours))),
      );
      expect(tls).toBeDefined();
      for (const [path, status] of [
        ["/", 200],
        ["/weg/", 404],
        [withdrawn, 410],
        [takenNow, 410],
        [older.van, 410],
      ] as const) {
        const { headers, ...answer } = await server.overTor(path);
        expect(answer.status, path).toBe(status);
        for (const [header, value] of Object.entries(expected)) expect(headers[header.toLowerCase()], header).toBe(value);
        expect([headers["strict-transport-security"], headers["onion-location"], headers.location]).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
      }
      expect((await server.overTor("/hulp")).headers.location).toBe("/hulp/");
      expect((await server.overTor(moved.van)).headers.location).toBe(moved.naar);
      // The machine does not say that it has both, to whoever asks one for the other.
      await expect(server.overTor("/", host)).rejects.toThrow();
      expect((await server.ask("/", { headers: { Host: torHost } })).headers["strict-transport-security"]).toBeDefined();
    });

  test("no visitor's address was written anywhere", async () => {
    expect(await server.said()).not.toContain(visitor);
  });
});

test("nginx in the container has the same rules, over http", async () => {
  const server = await startContainer(placed);
  try {
    const expected = Object.entries(
      securityHeaders(inlineSources(await makeInlineStyles("assets", await readRegister(".", registerTable.colours)))),
    );
    for (const [path, status] of [
      ["/", 200],
      [withdrawn, 410],
      ["/.git/config", 404],
    ] as const) {
      const { headers, ...answer } = await server.plain(path);
      expect(answer.status, path).toBe(status);
      for (const [header, value] of expected) expect(headers[header.toLowerCase()], header).toBe(value);
    }
    expect((await server.plain("/")).headers["content-encoding"]).toBe("br");
  } finally {
    await server.stop();
  }
  const file = await readFile("server/Containerfile", "utf8");
  expect(file).toMatch(/^FROM debian:trixie-slim$/m);
  for (const [, from = ""] of file.matchAll(/^COPY (\S+) \S+$/gm))
    if (!from.startsWith("_site/")) expect(existsSync(from), from).toBe(true);
});
