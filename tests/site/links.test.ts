import { load, type CheerioAPI } from "cheerio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type Server } from "./server.ts";
import { documentAt, files, html, listed, pages, published, read, siteDir } from "./site.ts";

const ids = new Map(
  pages().map((address) => [
    address,
    new Set(
      documentAt(address)("[id]")
        .toArray()
        .map(({ attribs }) => attribs.id),
    ),
  ]),
);
const addresses = new Set(files().map((file) => file.replace(/\/index\.html$/, "/")));

/** What the browser fetches or a reader follows: the attribute, and its addresses as written. */
function references($: CheerioAPI): { readonly from: string; readonly to: string; readonly follows: boolean; readonly rel: string }[] {
  return $("[href], [src], [srcset], [poster], [action], [data]")
    .toArray()
    .flatMap(({ name, attribs }) => {
      const rel = attribs.rel ?? "";
      const follows = name === "a" || name === "area" || name === "form";
      const single = ["href", "src", "poster", "action", "data"].flatMap((key) => attribs[key] ?? []);
      const set = (attribs.srcset ?? "").split(",").flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
      return [...single, ...set].filter((to) => to !== "").map((to) => ({ from: name, to, follows, rel }));
    });
}

const isOurs = (to: string): boolean => to.startsWith("#") || (to.startsWith("/") && !to.startsWith("//"));

/** What is wrong with an address of this site, seen from a page; undefined when it leads somewhere. */
function fault(page: string, to: string): string | undefined {
  const { pathname, hash } = new URL(to, `http://site${page}`);
  const path = decodeURIComponent(pathname);
  if (!addresses.has(path)) return `${to} does not exist`;
  if (hash === "") return undefined;
  return ids.get(path)?.has(decodeURIComponent(hash.slice(1))) === true ? undefined : `${to} has no such place`;
}

describe("links", () => {
  test.for(pages())("%s: every address of this site exists, and its anchor too", (address) => {
    const $ = documentAt(address);
    const faults = references($)
      .filter(({ to }) => isOurs(to))
      .flatMap(({ to }) => fault(address, to) ?? []);
    expect(faults).toEqual([]);
  });

  test.for(pages())("%s fetches nothing from elsewhere", (address) => {
    const fetched = references(documentAt(address)).filter(({ follows }) => !follows);
    expect(fetched.filter(({ to }) => !isOurs(to))).toEqual([]);
  });

  test.for(pages())("%s leads elsewhere over https only, and says nothing on the way", (address) => {
    const $ = documentAt(address);
    const outward = references($).filter(({ to, follows }) => follows && !isOurs(to) && !to.startsWith("tel:"));
    expect
      .soft(
        outward.filter(({ to }) => !to.startsWith("https://")).map(({ to }) => to),
        "not https",
      )
      .toEqual([]);
    expect
      .soft(
        outward.filter(({ rel }) => !rel.split(" ").includes("noreferrer")).map(({ to }) => to),
        'without rel="noreferrer"',
      )
      .toEqual([]);
    expect.soft($("a[target]").length, "no link opens another window").toBe(0);
  });

  test("style sheets fetch only files of this site", () => {
    for (const file of files().filter((name) => name.endsWith(".css"))) {
      const css = read(file).toString("utf8");
      const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, url]) => url ?? []);
      expect(
        urls.filter((url) => !addresses.has(url)),
        file,
      ).toEqual([]);
      expect(css, file).not.toContain("@import");
    }
  });
});

describe("lists of pages", () => {
  test("the sitemap has every page that is no repetition, and nothing else", () => {
    const urls = load(read("/sitemap.xml"), { xml: true })("url > loc")
      .toArray()
      .map((element) => new URL(load(element).text()).pathname);
    expect(urls.sort()).toEqual(listed().sort());
  });

  test("the A to Z has every page that is no repetition, once", () => {
    const $ = documentAt("/zoeken/");
    const named = $(".a-z section a")
      .toArray()
      .map(({ attribs }) => attribs.href ?? "");
    expect(named.sort()).toEqual(listed().sort());
  });

  test("every page can be reached from the front page by links alone", () => {
    const reached = new Set(["/"]);
    // A Set grows while it is walked.
    for (const address of reached) {
      if (!ids.has(address)) continue;
      for (const { to } of references(documentAt(address)).filter(({ follows }) => follows)) {
        if (isOurs(to)) reached.add(new URL(to, `http://site${address}`).pathname);
      }
    }
    expect(published().filter((address) => !reached.has(address))).toEqual([]);
  });
});

describe("answers of the server", () => {
  const withdrawn = "een-verhaal-dat-is-teruggehaald";
  let server: Server;
  const get = (path: string) => fetch(server.origin + path, { redirect: "manual" });

  beforeAll(async () => {
    server = await startServer(siteDir, [withdrawn]);
  });
  afterAll(() => server.close());

  test("a page answers 200 with the headers of the site", async () => {
    const response = await get("/hulp/");
    expect(response.status).toBe(200);
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });

  test("an address without its slash leads to the one with it", async () => {
    const response = await get("/hulp");
    expect([response.status, response.headers.get("location")]).toEqual([301, "/hulp/"]);
  });

  test("an unknown address answers 404 with a page that leads on", async () => {
    const response = await get("/bestaat-niet/");
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(html("/404.html"));
  });

  test("a withdrawn testimony answers 410 with its own page", async () => {
    const response = await get(`/getuigenissen/${withdrawn}/`);
    expect(response.status).toBe(410);
    expect(await response.text()).toBe(html("/410.html"));
  });

  test("nothing outside the site is served", async () => {
    expect((await get("/..%2fpackage.json")).status).toBe(400);
  });
});
