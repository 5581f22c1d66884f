import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { kinds } from "../../_config/model/kinds.ts";
import { sporen } from "../../_config/model/registers.ts";
import { openSite } from "./open-site.ts";
import { siteDir } from "./site.ts";
import { visitEach, type Visit } from "./visit.ts";

const site = openSite();
const { paginas, elders, cookies, opslag, kopregels } = sporen.parse(parse(readFileSync("_data/sporen.yaml", "utf8")));
let visit: Visit;

beforeAll(async () => {
  visit = await visitEach(site.browser, paginas, siteDir);
});

test("a visit to a page of every kind leaves nothing behind and asks nobody else", () => {
  expect(visit.paginas.map(({ soort }) => soort)).toEqual(kinds);
  expect({ cookies: visit.cookies, opslag: visit.opslag, elders: visit.elders }).toEqual({ cookies: [], opslag: [], elders: [] });
});

test("the register that /geen-sporen/ shows is what a new visit finds", () => {
  expect({ paginas, elders, cookies, opslag, kopregels }, "run npm run build, then npm run sporen").toEqual(visit);
});
