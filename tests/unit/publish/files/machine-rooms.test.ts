import { kinds } from "../../../../_config/model/kinds.ts";
import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { machineRoomFiles } from "../../../../_config/publish/files/machine-rooms.ts";
import { editionsOf, samplePage, sampleEditions } from "../../sample.ts";

const styles = ["'sha256-x'"];
const room = (address: string, editions = sampleEditions()): string =>
  machineRoomFiles(editions, styles).find((file) => file.address === address)?.content ?? "";

describe("the sitemap", () => {
  test("lists pages in a fixed order, whole addresses, and no error pages", () => {
    const editions = editionsOf([
      samplePage("pagina", { address: "/over/" }),
      samplePage("pagina", { address: "/404.html" }),
      samplePage("home"),
      samplePage("hulp"),
    ]);
    const $ = load(room("/sitemap.xml", editions), { xml: true });
    expect(
      $("url")
        .toArray()
        .map((url) => [$(url).find("loc").text(), $(url).find("lastmod").text()]),
    ).toEqual([
      ["https://proef.example/", "2030-02-01"],
      ["https://proef.example/hulp/", "2030-02-01"],
      ["https://proef.example/over/", "2030-02-01"],
    ]);
  });

  test("stays XML whatever an address holds", () => {
    expect(room("/sitemap.xml", editionsOf([samplePage("pagina", { address: "/a&b/" })]))).toContain(
      "<loc>https://proef.example/a&amp;b/</loc>",
    );
  });
});

test("the status says the day of the edition and how many pages there are, and no moment", () => {
  const status: unknown = JSON.parse(room("/status.json"));
  expect(status).toMatchObject({ gebouwd: "2030-03-01", paginas: kinds.length });
  expect(room("/status.json")).not.toMatch(/\d\d:\d\d/);
  // What watches the site reads when facts lapse (cli/wacht.js).
  expect(status).toHaveProperty("verloopt", { "2031-02-01": expect.any(Number) });
});

test("robots may read everything and find the sitemap", () => {
  expect(room("/robots.txt")).toBe("User-agent: *\nAllow: /\nSitemap: https://proef.example/sitemap.xml\n");
});

test("two calls give the same files", () => {
  expect(machineRoomFiles(sampleEditions(), styles)).toEqual(machineRoomFiles(sampleEditions(), styles));
});
