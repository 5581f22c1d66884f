import { chromium, type Browser } from "playwright-core";
import { isNight } from "../night.ts";
import { findProgram, type Wanted } from "../programs.ts";

const chrome: Wanted = {
  name: "Chrome or Chromium",
  variable: "CHROME_PATH",
  programs: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  places: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
  packages: ["chromium"],
};

/**
 * By day the headless shell of Chromium: the same rendering engine at three quarters of the CPU (docs/besluiten/0031). The nightly run uses the
 * full browser that people have, and so does a day run on a machine without the shell.
 */
const wanted: Wanted = isNight
  ? chrome
  : { ...chrome, programs: ["chromium-headless-shell", ...chrome.programs], packages: ["chromium-headless-shell"] };

const firefox: Wanted = {
  name: "Firefox",
  variable: "FIREFOX_PATH",
  programs: ["firefox-esr", "firefox"],
  places: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  packages: ["firefox-esr"],
};

/**
 * Fonts that a desktop has and a bare server lacks. Our fallback fonts are measured against these (assets/css/tokens/faces.css), and so are tests
 * of what fits.
 */
const letters: Wanted = {
  name: "the fonts of Liberation, Georgia or Times",
  variable: "LETTERS_PATH",
  programs: [],
  places: [
    "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf",
    "/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf",
    "/usr/share/fonts/truetype/msttcorefonts/Times_New_Roman.ttf",
    "/System/Library/Fonts/Supplemental/Georgia.ttf",
  ],
  packages: ["fonts-liberation"],
};

/**
 * Features that Chrome is started without. The first two are the suggestion list under its address bar: two renderers for every window, half a
 * second of CPU that no page sees. Chrome uses only the last `--disable-features` it is given, so those that Playwright disables are repeated here
 * (tests/unit/publish/browser.test.ts).
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
  // Place letters as on a phone in both browsers: without this the headless shell rounds their widths.
  "--font-render-hinting=none",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${withoutFeatures.join()}`,
];

/**
 * Finds a Chrome or Chromium: CHROME_PATH, else one on the PATH or a macOS application. On Debian as root the package is installed when there is
 * none. Tests are never skipped because there is no browser.
 * @returns path of the executable
 * @throws one sentence that says what to install
 */
export async function findBrowser(): Promise<string> {
  const path = await findProgram(wanted);
  // Other systems keep their fonts elsewhere; if they lack them, the tests say what does not fit.
  await findProgram(letters).catch(() => undefined);
  return path;
}

/** Finds a Firefox the same way, with FIREFOX_PATH; only tests need it. */
export function findFirefox(): Promise<string> {
  return findProgram(firefox);
}

/** Timeout in milliseconds for anything in a browser: long enough for the busiest machine. */
const patience = 600_000;

/**
 * Starts Chromium, with that timeout for everything in it.
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
