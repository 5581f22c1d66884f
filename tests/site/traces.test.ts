import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { kinds } from "../../_config/model/kinds.ts";
import { realEdition } from "../content/edition.ts";
import { launchBrowser } from "./browser.ts";
import { siteDir } from "./site.ts";
import { visitEveryKind, type Visit } from "./visit.ts";

const edition = await realEdition();
const { traces } = edition.registers;
let browser: Browser;
let visit: Visit;

beforeAll(async () => {
  browser = await launchBrowser();
  visit = await visitEveryKind(browser, edition, siteDir);
});
afterAll(() => browser.close());

test("a visit to a page of every kind leaves nothing behind and asks nobody else", () => {
  expect(visit.paginas.map(({ soort }) => soort)).toEqual(kinds);
  expect({ cookies: visit.cookies, opslag: visit.opslag, elders: visit.elders }).toEqual({ cookies: [], opslag: [], elders: [] });
});

test("the register that /geen-sporen/ shows is what a new visit finds", () => {
  const { paginas, elders, cookies, opslag, kopregels } = traces;
  expect({ paginas, elders, cookies, opslag, kopregels }, "run npm run build, then npm run sporen").toEqual(visit);
});
