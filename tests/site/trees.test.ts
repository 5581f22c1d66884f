import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { treeOf } from "./tree.ts";
import { desktop, watch, type Watch } from "./watch.ts";

/**
 * What a screen reader is given at the moments that count, as files that somebody can read: tests/site/trees/. A change in one is a change for whoever
 * listens. `npm run bomen` writes them anew; read what changed before it is kept. Only parts that code draws stand in them, not the texts of editors.
 */
const states: readonly (readonly [name: string, address: string, part: string, act?: (page: Page) => Promise<unknown>])[] = [
  ["bar", "/", ".uitweg"],
  ["bar-arabic", "/hulp/ar/", ".uitweg"],
  ["header", "/kader/", "header.header"],
  ["footer", "/kader/", "footer.footer"],
  ["footer-arabic", "/hulp/ar/", "body > footer"],
  ["help-row", "/hulp/", ".help-row"],
  ["help-row-polish", "/hulp/pl/", ".help-row:nth-child(3)"],
  ["help-languages", "/hulp/", ".languages"],
  ["easy-help-voice", "/hulp/makkelijk/", ".read-aloud"],
  [
    "municipality-found",
    "/hulp/regio/",
    "#gemeentezoeker",
    async (page) => {
      await page.getByLabel("Uw gemeente").fill("Assen");
      await page.locator("#gemeentestatus").filter({ hasText: /\S/ }).waitFor();
    },
  ],
  ["guide-place-closed", "/signalen/wegwijzer/", "summary"],
  [
    "guide-place-open",
    "/signalen/wegwijzer/",
    "details[open] summary",
    (page) => page.locator("summary", { hasText: "Burgerzaken" }).press("Enter"),
  ],
  [
    "guide-found-nothing",
    "/signalen/wegwijzer/",
    "section:has(> .guide-type)",
    async (page) => {
      await page.getByLabel("Typ wat u ziet").fill("xylofoon");
      await page.getByRole("status").filter({ hasText: "Niets gevonden" }).waitFor();
    },
  ],
  ["scan-question", "/kader/zelfscan/", "fieldset[data-block] .answers"],
  ["scan-answered", "/kader/zelfscan/", "fieldset[data-block] .answers", (page) => page.locator("#k1-1-deels").check()],
  ["chart-as-table", "/cijfers/", ".chart details summary"],
  ["search-empty", "/zoeken/", "main form"],
  [
    "search-found-nothing",
    "/zoeken/",
    "main [role=status]",
    async (page) => {
      await page.getByRole("combobox", { name: "Wat zoekt u?" }).fill("xylofoon");
      await page.getByRole("status").filter({ hasText: "Geen resultaten" }).waitFor();
    },
  ],
  ["stories-filter", "/getuigenissen/", ".filter-actions"],
  ["take-along-choice", "/kompas/neem-mee/", "main li:has(input)"],
  ["table-in-text", "/over/criteria/", "thead"],
  ["help-block-language", "/over/hulpblok/", "#hulpblok-taal", (page) => page.getByLabel("Taal").selectOption({ label: "Pools" })],
  ["help-block-files", "/over/hulpblok/", "details#pl", (page) => page.locator("summary", { hasText: "Pools" }).press("Enter")],
  ["open-data-set", "/open-data/", "#hulplijnen", (page) => page.locator("#hulplijnen summary").press("Enter")],
  ["moments-ways", "/kader/momenten/", ".moment-ways"],
  ["check-asks", "/controleer/", "#controle"],
  [
    "check-found-other",
    "/controleer/",
    "#controle-fouten",
    async (page) => {
      await page.route("**/controleer/manifest.txt", (route) => route.fulfill({ body: `${"0".repeat(64)}  robots.txt\n` }));
      await page.getByRole("button", { name: "Controleer alles" }).click();
      await page.getByRole("status").filter({ hasText: "Klaar" }).waitFor();
    },
  ],
  ["bar-nothing-here", "/404.html", ".uitweg"],
];

const site = openSite();
let reader: Watch;
beforeAll(async () => {
  reader = await watch(site, { viewport: desktop });
  await reader.session.send("Accessibility.enable");
});

test.for(states.map((state) => [state[0], state] as const))("%s reads as it did", async ([name, [, address, part, act]]) => {
  const { page, session, open } = reader;
  await open(address);
  await act?.(page);
  await expect(await treeOf(page, session, part)).toMatchFileSnapshot(`trees/${name}.txt`);
});
