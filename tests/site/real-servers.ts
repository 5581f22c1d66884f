import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { request as requestPlain, type IncomingHttpHeaders } from "node:http";
import { Agent, request } from "node:https";
import { connect as connectPlain, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { connect } from "node:tls";
import { promisify } from "node:util";
import type { ServerAnswers } from "../../_config/edition/redirects.ts";
import { writeCopies } from "../../_config/publish/after/copies.ts";
import { filesOf } from "../../_config/publish/after/manifest.ts";
import { inlineSources } from "../../_config/model/assets.ts";
import { makeInlineStyles } from "../../_config/publish/assets.ts";
import { serverRules } from "../../_config/publish/servers/servers.ts";
import { copySite } from "../../_config/publish/standing/site-place.js";
import { readRegister } from "../../_config/read/one-register.ts";
import { registerTable } from "../../_config/read/registers.ts";
import { writeWhole } from "../../_config/read/write.js";
import { passing } from "../build/passing.ts";
import { findProgram, type Wanted } from "../programs.ts";

const run = promisify(execFile);

const nginx: Wanted = {
  name: "nginx",
  variable: "NGINX_PATH",
  programs: ["nginx"],
  packages: ["nginx-light", "libnginx-mod-http-brotli-static"],
};
const brotli: Wanted = {
  ...nginx,
  name: "nginx's module for brotli copies",
  variable: "NGINX_BROTLI_PATH",
  programs: [],
  places: ["/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"],
};
const caddy: Wanted = { name: "Caddy", variable: "CADDY_PATH", programs: ["caddy"], packages: ["caddy"] };
const apache: Wanted = { name: "Apache", variable: "APACHE_PATH", programs: ["apache2", "httpd"], packages: ["apache2-bin"] };

/** The name that the certificate is for. */
export const host = "proef.example";

/** The name of the edition for the Tor network. */
export const torHost = `${"proef2a7".repeat(7)}.onion`;

/** The address from which test requests come: not an address of the server itself. */
export const visitor = "127.0.0.2";

/** The response of a server. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A running server with the site deployed on it. */
export interface RealServer {
  readonly ask: (path: string, how?: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> }) => Promise<Answer>;
  /** The response to raw bytes that no browser would send. */
  readonly tell: (bytes: string) => Promise<string>;
  /** Over http, without a certificate. */
  readonly plain: (path: string) => Promise<Answer>;
  /** Requests as tor forwards them, with a host name, to the port of the Tor edition; only nginx has one. */
  readonly overTor: (path: string, name?: string) => Promise<Answer>;
  /** Everything in the logs and output of the server, about itself and its visitors. */
  readonly said: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A site, its rules and a certificate in a folder of their own. */
export interface Placed {
  readonly folder: string;
  readonly site: string;
  readonly rules: string;
  readonly torRules: string;
}

/**
 * Deploys a built site the way its host does: with compressed copies, rules, and a certificate made by openssl.
 * @param built absolute path of the site
 * @param answers the withdrawn and moved pages, besides those in the rules of the build
 */
export async function place(built: string, answers: ServerAnswers): Promise<Placed> {
  const folder = await mkdtemp(join(tmpdir(), "geplaatst-"));
  passing.push(folder);
  // nginx and Apache read it as another user than root.
  await run("chmod", ["755", folder]);
  const placed = { folder, site: join(folder, "site"), rules: join(folder, "regels"), torRules: join(folder, "regels-onion") };
  copySite(built, placed.site);
  // The size of the copies does not matter here.
  await writeCopies(placed.site, await filesOf(placed.site), 1);
  const inline = inlineSources(await makeInlineStyles("assets", await readRegister(".", registerTable.colours)));
  const onion = `http://${torHost}`;
  for (const [to, url] of [
    [placed.rules, `https://${host}`],
    [placed.torRules, onion],
  ] as const)
    for (const { address, content } of serverRules(answers, inline, { url, onion })) await writeWhole(join(to, address), content);
  await addBroken(placed.rules);
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", join(folder, "sleutel.pem")];
  const certificate = [
    "-x509",
    "-days",
    "2",
    "-subj",
    `/CN=${host}`,
    "-addext",
    `subjectAltName=DNS:${host}`,
    "-out",
    join(folder, "certificaat.pem"),
  ];
  await run("openssl", ["req", ...key, ...certificate]);
  return placed;
}

/** An address that is made to fail on each server, since none of them fails by itself. */
export const broken = "/kapot/";

async function addBroken(rules: string): Promise<void> {
  const change = async (name: string, changed: (text: string) => string): Promise<void> => {
    const path = join(rules, name);
    await writeFile(path, changed(await readFile(path, "utf8")));
  };
  await change("nginx-server.conf", (text) => `${text}location = ${broken} { return 503; }\n`);
  await change("caddy.conf", (text) => text.replace("route {\n", `route {\n\terror ${broken} 503\n`));
  await change("apache.conf", (text) => `${text}RewriteRule "^${broken}$" - [R=503,L]\n`);
}

interface Ports {
  readonly http: number;
  readonly https: number;
  readonly tor: number;
}

/** How each server that we have a configuration for is started with it, on ports of this machine. */
export const servers = {
  nginx: async (placed: Placed, ports: Ports) => {
    const both = await Promise.all(["server/nginx.conf", "server/nginx-onion.conf"].map((file) => readFile(file, "utf8")));
    const machine = filledIn(both.join("\n"), placed)
      .replaceAll("127.0.0.1:8081", `127.0.0.1:${String(ports.tor)}`)
      .replaceAll(/^ *listen \[::\].*\n/gm, "")
      .replaceAll("listen 80;", `listen 127.0.0.1:${String(ports.http)};`)
      .replaceAll("listen 443 ", `listen 127.0.0.1:${String(ports.https)} `);
    const main = join(placed.folder, "nginx.conf");
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${placed.folder}/tmp-${name};`);
    // As in Debian's own nginx.conf: access and error logs are on unless a configuration turns them off.
    await writeFile(
      main,
      `load_module ${await findProgram(brotli)};\ndaemon off;\npid ${placed.folder}/nginx.pid;\nerror_log ${placed.folder}/fouten.log;\n` +
        `events { worker_connections 512; }\nhttp {\naccess_log ${placed.folder}/bezoek.log;\n${temporary.join("\n")}\n${machine}\n}\n`,
    );
    return { program: await findProgram(nginx), args: ["-c", main, "-e", join(placed.folder, "begin.log")], env: {} };
  },
  Caddy: async (placed: Placed, ports: Ports) => ({
    program: await findProgram(caddy),
    args: ["run", "--config", resolve("server/Caddyfile"), "--adapter", "caddyfile"],
    env: {
      NAAM: `https://${host}:${String(ports.https)}`,
      HTTP_PORT: String(ports.http),
      HTTPS_PORT: String(ports.https),
      TLS: `tls ${placed.folder}/certificaat.pem ${placed.folder}/sleutel.pem`,
      SITE: placed.site,
      REGELS: placed.rules,
      XDG_DATA_HOME: placed.folder,
      XDG_CONFIG_HOME: placed.folder,
      HOME: placed.folder,
    },
  }),
  Apache: async (placed: Placed, ports: Ports) => {
    const modules = "mpm_event authz_core ssl http2 headers rewrite deflate filter mime dir alias socache_shmcb env setenvif".split(" ");
    const machine = (await readFile("server/apache.conf", "utf8"))
      .replace("*:80", `*:${String(ports.http)}`)
      .replace("*:443", `*:${String(ports.https)}`);
    const main = join(placed.folder, "apache.conf");
    await writeFile(
      main,
      `ServerRoot ${placed.folder}\nPidFile ${placed.folder}/apache.pid\nErrorLog ${placed.folder}/fouten.log\nUser www-data\nGroup www-data\nServerName ${host}\n` +
        `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}\nTypesConfig /dev/null\n` +
        `Listen 127.0.0.1:${String(ports.http)}\nListen 127.0.0.1:${String(ports.https)}\nDefine NAAM ${host}\nDefine SITE ${placed.site}\nDefine REGELS ${placed.rules}\n` +
        `Define CERTIFICAAT ${placed.folder}/certificaat.pem\nDefine SLEUTEL ${placed.folder}/sleutel.pem\n${machine}`,
    );
    return { program: await findProgram(apache), args: ["-D", "FOREGROUND", "-f", main], env: {} };
  },
} as const;

/** Fills in what `server/plaats` fills in. */
function filledIn(config: string, { folder, site, rules, torRules }: Placed): string {
  const values: Readonly<Record<string, string>> = {
    NAAM: host,
    SITE: site,
    REGELS: rules,
    ONION: torHost,
    ONION_SITE: site,
    ONION_REGELS: torRules,
    CERTIFICAAT: join(folder, "certificaat.pem"),
    SLEUTEL: join(folder, "sleutel.pem"),
  };
  return config.replaceAll(/@([A-Z_]+)@/g, (_, name: string) => values[name] ?? "");
}

/** Starts a server and waits until it answers. */
export async function start(name: keyof typeof servers, placed: Placed): Promise<RealServer> {
  const ports = { http: await freePort(), https: await freePort(), tor: await freePort() };
  const { program, args, env } = await servers[name](placed, ports);
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const ca = await readFile(join(placed.folder, "certificaat.pem"));
  const agent = new Agent({ keepAlive: true, maxSockets: 100, ca, servername: host, localAddress: visitor });
  const server: RealServer = {
    ask: (path, { method = "GET", headers = {} } = {}) =>
      answerOf(request({ host: "127.0.0.1", port: ports.https, path, method, agent, headers: { Host: host, ...headers } })),
    tell: (bytes) =>
      new Promise((done, fail) => {
        const socket = connect(
          { socket: connectPlain({ host: "127.0.0.1", port: ports.https, localAddress: visitor }), ca, servername: host },
          () => socket.write(bytes),
        );
        const heard: Buffer[] = [];
        socket.on("data", (chunk: Buffer) => heard.push(chunk));
        socket.on("error", fail);
        socket.on("close", () => {
          done(Buffer.concat(heard).toString("latin1"));
        });
      }),
    plain: (path) => answerOf(requestPlain({ host: "127.0.0.1", port: ports.http, path, headers: { Host: host }, localAddress: visitor })),
    overTor: (path, name = torHost) => answerOf(requestPlain({ host: "127.0.0.1", port: ports.tor, path, headers: { Host: name } })),
    said: async () => {
      const logs = await Promise.all(
        ["begin.log", "fouten.log", "bezoek.log"].map((log) => readFile(join(placed.folder, log), "utf8").catch(() => "")),
      );
      return Buffer.concat(output).toString("utf8") + logs.join("");
    },
    stop: async () => {
      agent.destroy();
      await ended(child);
    },
  };
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} did not start:\n${await server.said()}`);
    if (
      await server.ask("/").then(
        () => true,
        () => false,
      )
    )
      return server;
    await new Promise((again) => setTimeout(again, 20));
  }
}

/** nginx as it runs in the container, behind a server that handles TLS; only its folders and its port differ. */
export async function startContainer({ folder, site, rules }: Placed): Promise<Pick<RealServer, "plain" | "stop">> {
  const port = await freePort();
  const main = join(folder, "container.conf");
  const config = (await readFile("server/container.conf", "utf8"))
    .replace("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", await findProgram(brotli))
    .replaceAll("/srv/regels", rules)
    .replaceAll("/srv/site", site)
    .replaceAll("/tmp/nginx", join(folder, "container-nginx"))
    .replace("listen 8080;", `listen 127.0.0.1:${String(port)};`);
  await writeFile(main, config);
  const child = spawn(await findProgram(nginx), ["-c", main, "-e", join(folder, "container.log"), "-g", "daemon off;"], {
    stdio: "ignore",
  });
  const plain = (path: string): Promise<Answer> =>
    answerOf(requestPlain({ host: "127.0.0.1", port, path, headers: { Host: host, "Accept-Encoding": "br" } }));
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`The container's nginx did not start:\n${await readFile(join(folder, "container.log"), "utf8")}`);
    const isUp = await plain("/").then(
      () => true,
      () => false,
    );
    if (isUp) return { plain, stop: () => ended(child) };
    await new Promise((again) => setTimeout(again, 20));
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once("exit", () => {
      done();
    });
    if (!child.kill("SIGTERM")) done();
  });
}

function answerOf(asked: ReturnType<typeof request>): Promise<Answer> {
  return new Promise((done, fail) => {
    asked.once("error", fail);
    asked.once("response", (response) => {
      const body: Buffer[] = [];
      response.on("data", (chunk: Buffer) => body.push(chunk));
      response.once("error", fail);
      response.once("end", () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(body) });
      });
    });
    asked.end();
  });
}

/** A port that is free at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  await new Promise((closed) => server.close(closed));
  return address.port;
}
