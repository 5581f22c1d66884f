import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { CannotRun } from "../../_config/model/refusal.js";

const run = promisify(execFile);

/** A browser that books or tests need. */
interface Wanted {
  /** What a message calls it. */
  readonly name: string;
  /** The environment variable that points at it. */
  readonly variable: string;
  /** Its programs on the PATH, the preferred one first. */
  readonly programs: readonly string[];
  readonly macApps: readonly string[];
  /** The Debian package that has it. */
  readonly package: string;
}

const chrome: Wanted = {
  name: "Chrome or Chromium",
  variable: "CHROME_PATH",
  programs: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  macApps: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
  package: "chromium",
};

const firefox: Wanted = {
  name: "Firefox",
  variable: "FIREFOX_PATH",
  programs: ["firefox-esr", "firefox"],
  macApps: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  package: "firefox-esr",
};

/**
 * What Chrome does without. The first two are the list under its address bar: two renderers of their own with every window, half a second of CPU that
 * no page sees. Chrome hears the last of such lists only, so what Playwright leaves out stands here again (tests/unit/publish/browser.test.ts).
 */
export const withoutFeatures: readonly string[] = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "TcpPortRandomizationWin",
  "ThirdPartyStoragePartitioning",
];

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
  `--disable-features=${withoutFeatures.join()}`,
];

/**
 * Finds a Chrome or Chromium: CHROME_PATH, else one on the PATH or a macOS application. On Debian as root the package is
 * installed when there is none. Nothing is ever skipped for want of a browser.
 * @returns path of the executable
 * @throws one sentence that says what to install
 */
export function findBrowser(): Promise<string> {
  return find(chrome);
}

/** Finds a Firefox the same way, with FIREFOX_PATH; only tests need it. */
export function findFirefox(): Promise<string> {
  return find(firefox);
}

async function find(wanted: Wanted): Promise<string> {
  const { name, variable } = wanted;
  const given = process.env[variable] ?? "";
  if (given !== "") {
    if (await runs(given)) return given;
    throw new CannotRun(`${variable} is "${given}", and no program is there: point it at ${name}, or leave it out.`);
  }
  const found = await findInstalled(wanted);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && (await runs("/usr/bin/apt-get"))) await installPackage(wanted);
  const path = await findInstalled(wanted);
  if (path !== undefined) return path;
  throw new CannotRun(`This needs ${name}: install one (Debian: apt-get install ${wanted.package}), or set ${variable} to it.`);
}

/** How long anything in a browser may take, in milliseconds: long enough for the busiest machine, and not for ever. */
const patience = 600_000;

/**
 * Starts Chromium, for books and for tests. What is opened in it waits as long as the machine needs.
 * @param flags what this start needs besides `browserFlags`
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const args = [...browserFlags, ...flags];
  const browser = await chromium.launch({ executablePath: await findBrowser(), args, timeout: patience });
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    context.setDefaultTimeout(patience);
    return context;
  };
  return browser;
}

async function findInstalled({ programs, macApps }: Wanted): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const path of [...folders.flatMap((folder) => programs.map((program) => join(folder, program))), ...macApps]) {
    if (await runs(path)) return path;
  }
  return undefined;
}

async function installPackage({ name, variable, package: debian }: Wanted): Promise<void> {
  console.warn(`No ${name} found: installing the package ${debian}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update"], { env });
    await run("apt-get", ["install", "-y", "--no-install-recommends", debian], { env, maxBuffer: 2 ** 26 });
  } catch (cause) {
    throw new CannotRun(`This needs ${name} and apt-get could not install it: install one, or set ${variable} to it.`, { cause });
  }
}

async function runs(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
