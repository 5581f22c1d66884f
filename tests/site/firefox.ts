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
 * A Firefox driven over its own protocol (Marionette, what geckodriver speaks to it): playwright cannot drive the one that
 * people have, and this way its window can be asked what stands in it, besides the page.
 */
export interface Firefox {
  /** Goes to an address and waits until it is there, or at the address that this one leads to. */
  readonly open: (address: string, arrival?: string) => Promise<void>;
  /** Goes on in a tab of its own; what was open stays so. */
  readonly newTab: () => Promise<void>;
  /** Runs the body of a function in the page, and gives what it returns. */
  readonly inPage: (script: string) => Promise<unknown>;
  /** Runs the body of a function in the window around the page: tabs, address bar, title for the taskbar. */
  readonly inWindow: (script: string) => Promise<unknown>;
  /** Presses keys and buttons, in the terms of WebDriver's actions. */
  readonly act: (...sequences: readonly object[]) => Promise<void>;
  /** Makes what the page is seen through this wide, in pixels. */
  readonly narrow: (width: number) => Promise<void>;
  /** The page as it comes out of the printer: a PDF on A4. */
  readonly print: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** One answer: its kind, the number of the question, an error or nothing, and what was asked for. */
const answer = z.tuple([z.literal(1), z.int(), z.looseObject({ message: z.string() }).nullable(), z.unknown()]);
const returned = z.object({ value: z.unknown() });

/**
 * Starts a Firefox without a profile of anybody's. It asks everything but this machine of a proxy.
 * @param proxyPort the port of that proxy on this machine
 * @param afterwards looks at what a closed Firefox left in its profile; until then it keeps what it can to begin again with
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
    // A third of a start is what opens by itself: the page of a new tab, a welcome, extensions, a process in reserve. No test sees it.
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
  // A page that waits for another site for ever must not keep its questioner waiting.
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
      // Between two pages there is nobody to ask.
      const place = (): Promise<unknown> => run("return document.readyState === 'complete' && location.href").catch(() => undefined);
      // As often as a reader would see it, and not as often as a core can ask: Firefox needs that core.
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
      // Its window has a least width; what shows the page in it has none.
      await inWindow(`gBrowser.selectedBrowser.style.maxWidth = "${String(width)}px"`);
      while ((await run("return innerWidth")) !== width) await setTimeout(20);
    },
    print: async () => {
      const { value } = z.object({ value: z.string() }).parse(await ask("WebDriver:Print", { page: { width: 21, height: 29.7 } }));
      return Uint8Array.from(Buffer.from(value, "base64"));
    },
    close: async () => {
      // Whoever is to look at the profile wants it as somebody leaves it who closes the window.
      if (afterwards !== undefined) await ask("Marionette:Quit", { flags: ["eAttemptQuit"] }).catch(() => undefined);
      socket.destroy();
      if (afterwards === undefined) program.kill();
      await gone;
      await afterwards?.(profile);
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Questions and answers over the socket: each is JSON with its length in bytes before it. */
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
      // What it says first, who it is, is no answer.
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
