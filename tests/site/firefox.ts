import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { findFirefox } from "./browser.ts";

/**
 * A Firefox driven over its own protocol, Marionette, which geckodriver uses too. Playwright cannot drive the Firefox that people have, and
 * Marionette can also inspect the browser window around the page.
 */
export interface Firefox {
  /** Navigates to an address and waits until it, or the address it redirects to (`arrival`), is loaded. */
  readonly open: (address: string, arrival?: string) => Promise<void>;
  /** Continues in a new tab; the other tabs stay open. */
  readonly newTab: () => Promise<void>;
  /** Runs the body of a function in the page and returns its result. */
  readonly inPage: (script: string) => Promise<unknown>;
  /** Runs the body of a function in the browser window around the page: tabs, address bar, title for the taskbar. */
  readonly inWindow: (script: string) => Promise<unknown>;
  /** Presses keys and buttons, described as WebDriver actions. */
  readonly act: (...sequences: readonly object[]) => Promise<void>;
  /** Sets the width of the viewport, in pixels. */
  readonly narrow: (width: number) => Promise<void>;
  /** Prints the page: a PDF on A4. */
  readonly print: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** One response: its type, the id of the command, an error or null, and the result. */
const answer = z.tuple([z.literal(1), z.int(), z.looseObject({ message: z.string() }).nullable(), z.unknown()]);
const returned = z.object({ value: z.unknown() });

/**
 * Starts a Firefox with an empty profile. Every request except to this machine goes through a proxy.
 * @param proxyPort port of that proxy on this machine
 * @param afterwards inspects what a closed Firefox left in its profile; when given, session restore data is kept as well
 */
export async function startFirefox(proxyPort: number, afterwards?: (profile: string) => Promise<void>): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), "firefox-"));
  const preferences = {
    "marionette.port": 0,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort,
    "browser.shell.checkDefaultBrowser": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    // A third of the start-up time goes to what opens by itself: the new-tab page, a welcome page, extensions, a spare process. No test needs it.
    "browser.startup.page": 0,
    "browser.newtabpage.enabled": false,
    "browser.aboutwelcome.enabled": false,
    "browser.startup.homepage_override.mstone": "ignore",
    "extensions.enabledScopes": 0,
    "dom.ipc.processPrelaunch.enabled": false,
    ...(afterwards === undefined ? {} : { "browser.startup.page": 3, "browser.sessionstore.interval": 500 }),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, "user.js"), lines.join("\n"));
  const flags = ["--headless", "--no-remote", "--marionette", "--remote-allow-system-access", "--profile", profile];
  const program = spawn(await findFirefox(), flags, { stdio: ["ignore", "pipe", "ignore"] });
  const gone = once(program, "exit");
  const port = await new Promise<number>((resolve, reject) => {
    gone.then(() => {
      reject(new Error("Firefox stopped before it listened."));
    }, reject);
    createInterface(program.stdout).on("line", (line) => {
      const found = /Marionette\s+INFO\s+Listening on port (\d+)/.exec(line)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  const socket = connect(port, "127.0.0.1");
  const ask = speak(socket);
  // A page that waits forever for another site must not block the test.
  await ask("WebDriver:NewSession", { capabilities: { alwaysMatch: { pageLoadStrategy: "none" } } });
  const run = async (script: string): Promise<unknown> => returned.parse(await ask("WebDriver:ExecuteScript", { script, args: [] })).value;
  const inWindow = async (script: string): Promise<unknown> => {
    await ask("Marionette:SetContext", { value: "chrome" });
    const found = await run(script);
    await ask("Marionette:SetContext", { value: "content" });
    return found;
  };
  return {
    open: async (address, arrival = address) => {
      await ask("WebDriver:Navigate", { url: address });
      // During a navigation there is no page to run this in.
      const place = (): Promise<unknown> => run("return document.readyState === 'complete' && location.href").catch(() => undefined);
      // Poll no faster than this: Firefox needs the core.
      while ((await place()) !== arrival) await setTimeout(20);
    },
    newTab: async () => {
      const { handle } = z.object({ handle: z.string() }).parse(await ask("WebDriver:NewWindow", { type: "tab" }));
      await ask("WebDriver:SwitchToWindow", { handle, focus: true });
    },
    inPage: run,
    inWindow,
    act: async (...sequences) => {
      await ask("WebDriver:PerformActions", { actions: sequences });
    },
    narrow: async (width) => {
      // The window has a minimum width; the element that shows the page has none.
      await inWindow(`gBrowser.selectedBrowser.style.maxWidth = "${String(width)}px"`);
      while ((await run("return innerWidth")) !== width) await setTimeout(20);
    },
    print: async () => {
      const { value } = z.object({ value: z.string() }).parse(await ask("WebDriver:Print", { page: { width: 21, height: 29.7 } }));
      return Uint8Array.from(Buffer.from(value, "base64"));
    },
    close: async () => {
      // Whoever inspects the profile needs it as a normal quit leaves it.
      if (afterwards !== undefined) await ask("Marionette:Quit", { flags: ["eAttemptQuit"] }).catch(() => undefined);
      socket.destroy();
      if (afterwards === undefined) program.kill();
      await gone;
      await afterwards?.(profile);
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Sends commands and receives responses over the socket: each is JSON, preceded by its length in bytes. */
function speak(socket: Socket): (command: string, parameters: object) => Promise<unknown> {
  const waiting = new Map<number, (given: z.infer<typeof answer>) => void>();
  let received = Buffer.alloc(0);
  socket.on("data", (data: Buffer) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(":");
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || received.length < end) return;
      const given = answer.safeParse(JSON.parse(received.subarray(colon + 1, end).toString("utf8")));
      received = received.subarray(end);
      // The first message is a greeting, not a response.
      if (given.success) waiting.get(given.data[1])?.(given.data);
    }
  });
  let asked = 0;
  return (command, parameters) => {
    const number = (asked += 1);
    const question = JSON.stringify([0, number, command, parameters]);
    socket.write(`${String(Buffer.byteLength(question))}:${question}`);
    return new Promise((resolve, reject) => {
      waiting.set(number, ([, , error, result]) => {
        waiting.delete(number);
        if (error === null) resolve(result);
        else reject(new Error(`Firefox on ${command}: ${error.message}`));
      });
    });
  };
}
