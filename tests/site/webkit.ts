import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { findProgram, type Wanted } from "../programs.ts";
import type { Firefox } from "./firefox.ts";

/** WebKitGTK, as Debian has it: the engine of Safari and of every browser on an iPhone, but not Safari itself. */
const driver: Wanted = {
  name: "the WebDriver of WebKitGTK",
  variable: "WEBKIT_DRIVER_PATH",
  programs: ["WebKitWebDriver"],
  packages: ["webkit2gtk-driver"],
};

/** Its window needs a display, which a server does not have. */
const screen: Wanted = { name: "Xvfb", variable: "XVFB_PATH", programs: ["Xvfb"], packages: ["xvfb"] };

/** A WebKit driven by WebDriver, with those methods of Firefox that tests need. */
export type WebKit = Pick<Firefox, "open" | "inPage" | "act" | "narrow" | "close">;

const answer = z.object({ value: z.unknown() });
const refusal = z.object({ value: z.object({ error: z.string(), message: z.string() }) });

/**
 * Starts a WebKit with an empty profile, on a virtual display. Every request except to this machine goes through a proxy.
 * @param proxyPort port of that proxy on this machine
 */
export async function startWebKit(proxyPort: number): Promise<WebKit> {
  const [driverPath, screenPath, home] = await Promise.all([findProgram(driver), findProgram(screen), mkdtemp(join(tmpdir(), "webkit-"))]);
  // The buttons of its window give it a minimum width that is wider than a phone.
  await mkdir(join(home, "gtk-3.0"));
  await writeFile(join(home, "gtk-3.0/gtk.css"), "* { min-width: 0; margin: 0; padding: 0; font-size: 4px; }");
  // Xvfb reports which display number was free.
  const display = spawn(screenPath, ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const port = await freePort();
  const program = spawn(driverPath, [`--port=${String(port)}`], {
    stdio: "ignore",
    env: {
      PATH: process.env.PATH,
      HOME: home,
      XDG_CONFIG_HOME: home,
      DISPLAY: `:${await firstLine(display.stdio[3])}`,
      GDK_BACKEND: "x11",
      NO_AT_BRIDGE: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
    },
  });
  const ask = async (method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const given: unknown = await response.json();
    if (response.ok) return answer.parse(given).value;
    const { error, message } = refusal.parse(given).value;
    throw new Error(`WebKit on ${path}: ${error}. ${message}`);
  };
  const isReady = (): Promise<boolean> =>
    ask("GET", "/status").then(
      () => true,
      () => false,
    );
  while (!(await isReady())) {
    if (program.exitCode !== null) throw new Error("The driver of WebKit stopped before it listened.");
    await setTimeout(20);
  }
  const { sessionId } = z.object({ sessionId: z.string() }).parse(
    await ask("POST", "/session", {
      capabilities: {
        alwaysMatch: {
          // A page that waits forever for another site must not block the test.
          pageLoadStrategy: "none",
          // WebDriver's setting for an https proxy means a proxy that is itself reached over https.
          "webkitgtk:browserOptions": {
            args: ["--automation", `--proxy=http://127.0.0.1:${String(proxyPort)}`, "--ignore-host=127.0.0.1"],
          },
        },
      },
    }),
  );
  const here = `/session/${sessionId}`;
  const run = (script: string): Promise<unknown> => ask("POST", `${here}/execute/sync`, { script, args: [] });
  return {
    open: async (address, arrival = address) => {
      await ask("POST", `${here}/url`, { url: address });
      // During a navigation there is no page to run this in.
      const place = (): Promise<unknown> => run("return document.readyState === 'complete' && location.href").catch(() => undefined);
      while ((await place()) !== arrival) await setTimeout(20);
    },
    inPage: run,
    act: async (...sequences) => {
      await ask("POST", `${here}/actions`, { actions: sequences });
    },
    narrow: async (width) => {
      await ask("POST", `${here}/window/rect`, { width, height: 844 });
      while ((await run("return innerWidth")) !== width) await setTimeout(20);
    },
    close: async () => {
      const ends = [once(program, "exit"), once(display, "exit")];
      await ask("DELETE", here).catch(() => undefined);
      program.kill();
      display.kill();
      await Promise.all(ends);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The first line that a program writes to a pipe it was given. */
async function firstLine(pipe: unknown): Promise<string> {
  if (!(pipe instanceof Readable)) throw new Error("There is no pipe to read.");
  for await (const line of createInterface(pipe)) return line;
  throw new Error("The program stopped before it said anything.");
}

/** A free port: the driver needs to be given one, and does not report one it chose itself. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
