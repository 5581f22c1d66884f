import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { wholeHere, type Whole } from "../../_config/desk/editor/whole.ts";
import { liveSite, type LiveSite } from "../../_config/eleventy/live.ts";
import { Refusal } from "../../_config/model/refusal.js";
import { readSettings } from "../../_config/read/settings.ts";
import { buildableSite, change as prepared, original, type Changes } from "./fixture-site.ts";
import { held } from "./held-check.ts";

/*
 * The site of `npm start`, as a browser sees it: what is saved, renamed, deleted, broken and mended shows at once, and none of it waits for the check of the whole.
 */

const open: LiveSite[] = [];
afterAll(async () => {
  await Promise.all(open.map((site) => site.close()));
});

async function started(changes: Changes = {}, around = (whole: Whole): Whole => whole) {
  const root = await buildableSite();
  await prepared(root, changes);
  const settings = readSettings(root, { BOUWDATUM: "2031-05-06" });
  let told = 0;
  let hear = (): void => undefined;
  const site = await liveSite(settings, around(wholeHere(settings)), () => {
    told += 1;
    hear();
  });
  open.push(site);
  const get = async (path: string): Promise<string> => String((await site.answer(path)).body);
  const status = async (path: string): Promise<number> => (await site.answer(path)).status;
  /** Done when a browser was told and then sees it. */
  const until = async (isSo: () => Promise<boolean>): Promise<void> => {
    for (let seen = told; !(await isSo()); seen = told)
      if (told === seen)
        await new Promise<void>((done) => {
          hear = done;
        });
  };
  const change = async (file: string, edit: (text: string) => string): Promise<void> => {
    await writeFile(join(root, file), edit(await readFile(join(root, file), "utf8")));
  };
  return { root, site, get, status, until, change };
}

const topic = "content/kompas/signaleren.md";
const at = "/kompas/signaleren/";

test("what is saved, renamed and deleted shows by itself: on its page, in lists and in what the search reads", async () => {
  const { root, get, status, until, change } = await started();
  expect(await get(at)).toContain("</html>");
  await change(topic, (text) => `${text}\nEen zandloper op de vensterbank.\n`);
  await until(async () => (await get(at)).includes("zandloper op de vensterbank"));
  await change(topic, (text) => text.replace(/^titel: .*$/m, "titel: Zandlopers"));
  await until(async () => (await get("/kompas/")).includes("Zandlopers"));

  await rename(join(root, "content/getuigenissen/de-vrouw-die-bleef.md"), join(root, "content/getuigenissen/de-vrouw-die-ging.md"));
  await until(async () => (await status("/getuigenissen/de-vrouw-die-bleef/")) === 404);
  await until(async () => (await status("/getuigenissen/de-vrouw-die-ging/")) === 200);
  expect(await get("/getuigenissen/")).not.toContain("/getuigenissen/de-vrouw-die-bleef/");
  expect(await get("/getuigenissen/")).toContain("/getuigenissen/de-vrouw-die-ging/");

  await rm(join(root, "content/getuigenissen/de-vrouw-die-ging.md"));
  await until(async () => (await status("/getuigenissen/de-vrouw-die-ging/")) === 404);
  expect(await get("/getuigenissen/")).not.toContain("de-vrouw-die-ging");
  expect(await get("/sitemap.xml")).not.toContain("de-vrouw-die-");

  // A folder and a draft that come later.
  await mkdir(join(root, "content/nieuw"), { recursive: true });
  await change(topic, (text) => text.replace("titel:", "concept: true\ntitel:"));
  await until(async () => (await status(at)) === 404);
});

test("a fault is shown over the page as it was, and is gone when it is mended; also when it was there at the start", async () => {
  const { get, status, until, change } = await started({ "_data/bronnen.yaml": "- id: [\n" });
  expect(await status(at)).toBe(500);
  expect(await get(at)).toContain("_data/bronnen.yaml:");
  const register = await original("_data/bronnen.yaml");
  await change("_data/bronnen.yaml", () => register);
  await until(async () => (await status(at)) === 200);
  expect(await get(at)).not.toContain("<dialog open");

  const before = await get(at);
  let text = "";
  await change(topic, (whole) => {
    text = whole;
    return whole.replace("titel:", "titl:");
  });
  await until(async () => (await get(at)).includes("<dialog open"));
  const over = await get(at);
  expect(over).toContain(`${topic}:`);
  expect(over.replace(/<link rel="stylesheet" href="\/\.start.*?<\/dialog>/s, "")).toBe(before);
  expect((await get("/.start/fouten.css")).length).toBeGreaterThan(0);
  await change(topic, () => text);
  await until(async () => !(await get(at)).includes("<dialog open"));
  expect(await get(at)).toBe(before);
});

test("a page is there before the whole is checked, and becomes whole when it is", async () => {
  const { around, release } = held();
  const { get, until } = await started({}, around);
  release("names");
  const early = await get("/getuigenissen/");
  expect(early).toContain("</html>");
  expect(early).not.toContain("/getuigenissen/de-vrouw-die-bleef/");
  release("site");
  await until(async () => (await get("/getuigenissen/")).includes("/getuigenissen/de-vrouw-die-bleef/"));
});

test("code that cannot be read is said over the page, and a style that is changed has another address", async () => {
  const sheet = "assets/css/blocks/button.css";
  const { site, get, until, change } = await started({ [sheet]: await readFile(sheet, "utf8") });
  const before = await get(at);
  expect(String((await site.answer(at, "Document.tsx:1: ERROR <")).body)).toContain("Document.tsx:1: ERROR &lt;");
  await change(sheet, (css) => `${css}\n.proef { color: red; }\n`);
  await until(async () => (await get(at)) !== before);
});

test("a style sheet that is broken leaves no browser waiting, and the page is back when it is mended", async () => {
  const sheet = "assets/css/werk.css";
  const css = await readFile(sheet, "utf8");
  const { get, status, until, change } = await started({ [sheet]: css });
  expect(await status(at)).toBe(200);
  await change(sheet, () => "@import 'weg.css';");
  await until(async () => (await get(at)).includes("Er ging iets mis"));
  expect(await status(sheet.replace("assets", "/assets"))).toBe(500);
  await change(sheet, () => css);
  await until(async () => !(await get(at)).includes("Er ging iets mis"));
  expect(await status(at)).toBe(200);
});

test("whoever stops it while the whole is being checked is not told that something went wrong", async () => {
  const written = vi.spyOn(process.stderr, "write");
  let end = (): void => undefined;
  // As a thread does that is ended with the server.
  const { site } = await started({}, () => ({
    check: () =>
      new Promise((_, fail) => {
        end = () => {
          fail(new Refusal("De controle is gestopt."));
        };
      }),
    close: async () => {
      end();
      await Promise.resolve();
    },
  }));
  const answer = site.answer(at);
  await site.close();
  expect(String((await answer).body)).toContain("De controle is gestopt.");
  expect(written).not.toHaveBeenCalled();
  written.mockRestore();
});
