import { createServer } from "node:http";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { openEditor } from "../../_config/desk/editor/server.ts";
import { axeIn } from "../site/axe.ts";
import { findBrowser } from "../site/browser.ts";
import { readSettings } from "../../_config/read/settings.ts";
import { startFirefox } from "../site/firefox.ts";
import { buildableSite, privateFolder } from "./fixture-site.ts";
import { passing } from "./passing.ts";
import { told } from "./told.ts";

/*
 * A closed window leaves nothing behind: what somebody wrote at the desk, and what a private story says, is looked for in everything that a browser keeps. Beside
 * the desk stands a page that takes no care: what is written there has to be found, or the search finds nothing at all.
 */

/** Words that stand nowhere else, of letters only: a number could be read in another way. */
const [written, privately, careless] = ["vfqzjwkbhxgdpmctryalnes", "kzqwxjvhfgbpdmyctrlnaos", "jxwqkvzgfhbdpycmtrnloau"];

async function deskWithPrivateStory(): Promise<Awaited<ReturnType<typeof openEditor>>> {
  const own = await privateFolder({ "getuigenissen/de-vrouw-die-vouwde.md": await told({ body: `Zij vouwde een ${privately}.` }) });
  return openEditor(readSettings(await buildableSite(), { BOUWDATUM: "2031-05-06", PRIVE_CONTENT: own }));
}

/** A page that a browser may keep. */
async function carelessPage(): Promise<{ address: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html").end(`<!doctype html><title>${careless}</title><textarea id="tekst"></textarea>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const at = server.address();
  return {
    address: `http://127.0.0.1:${String(typeof at === "object" ? at?.port : 0)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Which of the words stand in a folder, in one of the two ways that browsers write text. */
async function leftIn(folder: string): Promise<string[]> {
  const words = { written, privately, careless };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = new Set<string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0));
    for (const [name, word] of Object.entries(words))
      if (bytes.includes(word) || bytes.includes(Buffer.from(word, "utf16le"))) found.add(name);
  }
  return [...found];
}

test("Chromium keeps nothing of what was written, nor of a private story", async () => {
  const desk = await deskWithPrivateStory();
  const other = await carelessPage();
  const profile = await mkdtemp(join(tmpdir(), "chromium-"));
  passing.push(profile);
  const context = await chromium.launchPersistentContext(profile, { executablePath: await findBrowser(), args: ["--no-sandbox"] });
  try {
    const page = await context.newPage();
    await page.goto(desk.address);
    await page.getByLabel("Toon ook de privémap").check();
    await page.getByRole("button", { name: "De vrouw die sprak" }).click();
    await page.getByLabel("Titel", { exact: true }).fill(written);
    await page.getByLabel("Tekst", { exact: true }).pressSequentially(written);
    await page.getByText("Geen fouten. Nog niet bewaard.").waitFor();
    await page.frameLocator("iframe").getByText(privately).waitFor();
    const free = await context.newPage();
    await free.goto(other.address);
    await free.getByRole("textbox").fill(careless);
    await page.close({ runBeforeUnload: false });
  } finally {
    await context.close();
    other.close();
    await desk.close();
  }
  expect(await leftIn(profile)).toEqual(["careless"]);
});

test("Firefox keeps nothing either, not to begin again with, and axe finds nothing there", async () => {
  const desk = await deskWithPrivateStory();
  const other = await carelessPage();
  let left: string[] = [];
  const firefox = await startFirefox(1, async (profile) => {
    left = await leftIn(profile);
  });
  const until = async (script: string): Promise<void> => {
    await expect.poll(() => firefox.inPage(`return ${script}`), { timeout: 600_000 }).toBe(true);
  };
  const press = (name: string): Promise<unknown> =>
    firefox.inPage(`[...document.querySelectorAll("button")].find((one) => one.textContent.startsWith(${JSON.stringify(name)})).click()`);
  const type = (id: string, text: string): Promise<unknown> =>
    firefox.inPage(
      `const field = document.getElementById("${id}"); field.value = "${text}"; field.dispatchEvent(new Event("input", { bubbles: true }))`,
    );
  try {
    await firefox.open(other.address);
    await type("tekst", careless);
    await firefox.newTab();
    await firefox.open(desk.address, new URL("/redactie/", desk.address).href);
    await until('document.querySelectorAll(".rows button").length > 5');
    expect(await axeIn(firefox).findings()).toEqual([]);
    await firefox.inPage('document.querySelector("input[type=checkbox]").click()');
    await until('document.body.textContent.includes("De vrouw die sprak")');
    await press("De vrouw die sprak");
    await until('document.getElementById("veld-tekst") !== null');
    await type("veld-titel", written);
    await type("veld-tekst", written);
    await until(`document.querySelector("iframe")?.contentDocument?.body?.textContent.includes("${written}") === true`);
    expect(await axeIn(firefox).findings()).toEqual([]);
  } finally {
    await firefox.close();
    other.close();
    await desk.close();
  }
  expect(left).toEqual(["careless"]);
});
