import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { launchBrowser } from "./browser.ts";
import { startFirefox } from "./firefox.ts";
import { startServer, type Server } from "./server.ts";
import { startSilentSite, type SilentSite } from "./silent-site.ts";
import { html, pages, siteDir } from "./site.ts";

/*
 * After the exit, while the other site is asked for and never answers: what somebody else reads in the tab, the taskbar and the
 * address bar. It is read from the browser, not from the page, which can only say what it asked for. What is left in the page
 * itself stands in exit.test.ts: Chromium answers no questions about a page that is being left.
 */

/** A page whose address and title tell a lot. */
const story = pages().find((address) => /^\/getuigenissen\/.+/.test(address)) ?? "/";

/** Where the exit leads. */
const target = /id="uitweg" href="https:\/\/([^/"]+)/.exec(html("/"))?.[1] ?? "";

/** Help in another language, and the word it leaves. */
const arabic = { address: "/hulp/ar/", word: /data-onderweg="([^"]+)"/.exec(html("/hulp/ar/"))?.[1] };

/** How somebody leaves: where the pointer presses with which button, with which key held; or Shift three times. */
type Way = { readonly button: "left" | "middle"; readonly held?: "Control" } | { readonly shifts: 3; readonly held?: "Alt" | "Control" };

/** What the browser shows around the page. */
interface Shown {
  /** What the tab is called, and the window for whoever looks at the taskbar. */
  readonly titles: readonly string[];
  readonly address: string;
  readonly tabs: number;
}

/** Somebody at a browser. */
interface Reader {
  readonly open: (address: string) => Promise<void>;
  readonly leave: (way: Way) => Promise<void>;
  readonly shown: () => Promise<Shown>;
  readonly close: () => Promise<void>;
}

/** Runs in the page. */
function middleOfExit(): { x: number; y: number } {
  const { left, top, width, height } = document.querySelector("#uitweg")?.getBoundingClientRect() ?? new DOMRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
const point = z.object({ x: z.number(), y: z.number() });

async function chromium(proxyPort: number): Promise<Reader> {
  const browser = await launchBrowser([`--proxy-server=http://127.0.0.1:${String(proxyPort)}`]);
  const context = await browser.newContext();
  const tab = await context.newPage();
  const outside = await browser.newBrowserCDPSession();
  // Playwright's own mouse and questions wait for the other site.
  const inside = await context.newCDPSession(tab);
  const bits = { Alt: 1, Control: 2 };
  return {
    open: async (address) => {
      await tab.goto(address);
    },
    leave: async (way) => {
      const modifiers = way.held === undefined ? 0 : bits[way.held];
      if ("shifts" in way) {
        const key = { key: "Shift", code: "ShiftLeft", windowsVirtualKeyCode: 16 };
        for (let press = 0; press < way.shifts; press += 1) {
          await inside.send("Input.dispatchKeyEvent", { type: "keyDown", modifiers: modifiers + 8, ...key });
          await inside.send("Input.dispatchKeyEvent", { type: "keyUp", modifiers, ...key });
        }
        return;
      }
      const { x, y } = await tab.evaluate(middleOfExit);
      for (const type of ["mousePressed", "mouseReleased"] as const) {
        await inside.send("Input.dispatchMouseEvent", { type, x, y, modifiers, button: way.button, clickCount: 1 });
      }
    },
    shown: async () => {
      const pages = (await outside.send("Target.getTargets")).targetInfos.filter(({ type }) => type === "page");
      return { titles: pages.map(({ title }) => title), address: pages.map(({ url }) => url).join(), tabs: pages.length };
    },
    close: () => browser.close(),
  };
}

async function firefox(proxyPort: number): Promise<Reader> {
  const { open, inPage: run, inWindow, act, close } = await startFirefox(proxyPort);
  const keys = { Shift: "\uE008", Control: "\uE009", Alt: "\uE00A" };
  const press = (key: keyof typeof keys) => [
    { type: "keyDown", value: keys[key] },
    { type: "keyUp", value: keys[key] },
  ];
  const shown = z.object({ titles: z.array(z.string()), address: z.string(), tabs: z.number() });
  return {
    open,
    leave: async (way) => {
      const taps = "shifts" in way ? Array.from({ length: way.shifts }, () => press("Shift")).flat() : [];
      const held = way.held === undefined ? [] : [keys[way.held]];
      const down = held.map((value) => ({ type: "keyDown", value }));
      const up = held.map((value) => ({ type: "keyUp", value }));
      if ("shifts" in way) {
        await act({ type: "key", id: "keys", actions: [...down, ...taps, ...up] });
        return;
      }
      const { x, y } = point.parse(await run(`return (${middleOfExit.toString()})()`));
      const button = way.button === "middle" ? 1 : 0;
      const pause = { type: "pause" };
      await act(
        { type: "key", id: "keys", actions: [...down, pause, pause, pause, ...up] },
        {
          type: "pointer",
          id: "mouse",
          actions: [
            ...held.map(() => pause),
            { type: "pointerMove", x, y },
            { type: "pointerDown", button },
            { type: "pointerUp", button },
          ],
        },
      );
    },
    shown: async () =>
      shown.parse(
        await inWindow(
          "return { titles: [gBrowser.selectedTab.label, document.title], address: gBrowser.currentURI.spec, tabs: gBrowser.tabs.length }",
        ),
      ),
    close,
  };
}

describe.for([
  ["Chromium", chromium],
  ["Firefox", firefox],
] as const)("in %s, while the other site does not answer", ([, start]) => {
  let server: Server;
  let reader: Reader;
  let other: SilentSite;
  /** How often the other site was asked for before the page was opened. */
  let before = 0;
  const asked = (): number => other.asked() - before;

  beforeAll(async () => {
    other = await startSilentSite(target);
    [server, reader] = await Promise.all([startServer(siteDir), start(other.port)]);
  }, 600_000);
  afterAll(async () => {
    await reader.close();
    other.close();
    await server.close();
  });

  const open = async (address: string): Promise<void> => {
    await reader.open(server.origin + address);
    before = other.asked();
  };

  const ways: readonly (readonly [string, Way])[] = [
    ["a click", { button: "left" }],
    ["a click with the middle button", { button: "middle" }],
    ["a click with Ctrl", { button: "left", held: "Control" }],
    ["Shift three times", { shifts: 3 }],
  ];
  test.for(ways)("%s leaves an ordinary word in tab and window", async ([, way]) => {
    await open(story);
    await reader.leave(way);
    await expect.poll(asked).toBeGreaterThan(0);
    await expect.poll(reader.shown).toEqual({
      titles: expect.toSatisfy((all: string[]) => all.every((text) => /^Een ogenblik(?: — Mozilla Firefox)?$/.test(text))),
      address: `${server.origin}/`,
      tabs: 1,
    });
  });

  test("a help page in another language leaves a word in that language", async () => {
    await open(arabic.address);
    await reader.leave({ button: "left" });
    await expect.poll(asked).toBeGreaterThan(0);
    await expect.poll(async () => (await reader.shown()).titles[0]).toBe(arabic.word);
  });

  test.for(["Alt", "Control"] as const)("Shift three times with %s is a command to the machine, and leaves nothing", async (held) => {
    await open("/veilig-lezen/");
    await reader.leave({ shifts: 3, held });
    const { titles, address } = await reader.shown();
    expect(titles[0]).toBe("Lezen");
    expect(address).toBe(`${server.origin}/veilig-lezen/`);
    expect(asked()).toBe(0);
  });
});

test("in Firefox Back, Forward and a tab that is opened again know nothing of the page that was left", async () => {
  const other = await startSilentSite(target);
  const [server, firefox] = await Promise.all([startServer(siteDir), startFirefox(other.port)]);
  const [before, after] = ["http://ervoor.example/", "http://elders.example/"];
  const place = (): Promise<unknown> => firefox.inPage("return document.readyState === 'complete' && location.href").catch(() => undefined);
  await firefox.open(before);
  await firefox.open(server.origin + story);
  await firefox.inPage(`const exit = document.querySelector("#uitweg"); exit.href = "${after}"; exit.click()`);
  await expect.poll(place).toBe(after);
  const known = z
    .array(z.string())
    .parse(
      await firefox.inWindow(
        "const { sessionHistory } = gBrowser.selectedBrowser.browsingContext; return Array.from({ length: sessionHistory.count }, (_, at) => sessionHistory.getEntryAtIndex(at).URI.spec)",
      ),
    );
  expect(known.slice(-2)).toEqual([before, after]);
  expect(known.join()).not.toContain(server.origin);
  await firefox.inPage("history.back()");
  await expect.poll(place).toBe(before);
  await firefox.inPage("history.forward()");
  await expect.poll(place).toBe(after);
  await firefox.close();
  await server.close();
  other.close();
});
