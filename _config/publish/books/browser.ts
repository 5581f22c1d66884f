import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { Told } from "../../model/faults.ts";

const run = promisify(execFile);
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] as const;
const macApps = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
] as const;

/** What Chromium needs to run as root in a container, and to stay off the network. */
export const browserFlags: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds a Chrome or Chromium: CHROME_PATH, else one on the PATH or a macOS application. On Debian as root the package is
 * installed when there is none. Nothing is ever skipped for want of a browser.
 * @returns path of the executable
 * @throws one sentence that says what to install
 */
export async function findBrowser(): Promise<string> {
  const given = process.env.CHROME_PATH ?? "";
  if (given !== "") {
    if (await runs(given)) return given;
    throw new Told(`CHROME_PATH is "${given}", and no program is there: point it at Chrome or Chromium, or leave it out.`);
  }
  const found = await installed();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && (await runs("/usr/bin/apt-get"))) await installPackage();
  const path = await installed();
  if (path !== undefined) return path;
  throw new Told("This needs Chrome or Chromium: install one (Debian: apt-get install chromium), or set CHROME_PATH to it.");
}

/** How long anything in a browser may take, in milliseconds: long enough for the busiest machine, and not for ever. */
const patience = 600_000;

/** Starts the browser, for books and for tests. What is opened in it waits as long as the machine needs. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserFlags], timeout: patience });
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    context.setDefaultTimeout(patience);
    return context;
  };
  return browser;
}

async function installed(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const path of [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macApps]) {
    if (await runs(path)) return path;
  }
  return undefined;
}

async function installPackage(): Promise<void> {
  console.warn("No Chrome or Chromium found: installing the package chromium.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update"], { env });
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env, maxBuffer: 2 ** 26 });
  } catch (cause) {
    throw new Told("This needs Chromium and apt-get could not install it: install Chrome or Chromium, or set CHROME_PATH to it.", {
      cause,
    });
  }
}

async function runs(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
