import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import type { Editions } from "../../../../_config/edition/edition.ts";
import type { Page } from "../../../../_config/prose/page.ts";
import { feedFiles } from "../../../../_config/publish/files/feed.ts";
import type { Kind } from "../../../../_config/model/kinds.ts";
import { channels, keysOf } from "../../../../_shared/vocabulary.ts";
import { editionsOf, hostile, sampleEditions, samplePage } from "../../sample.ts";

const origin = "https://proef.example";
const feedAt = (edition: Editions["feed"], address = "/feed.xml") =>
  load(feedFiles(edition, origin).find((file) => file.address === address)?.content ?? "", { xml: true });
const read = (pages: readonly Page[], address?: string) => feedAt(editionsOf(pages).feed, address);

/** A page that changed on the given days, one note a day. */
const changed = (kind: Kind, address: string, ...days: readonly string[]): Page =>
  samplePage(kind, { address, fields: { wijzigingen: days.map((datum) => ({ datum, notitie: `Notitie van ${datum}.` })) } });

const entries = (pages: readonly Page[], part = "id"): string[] => {
  const $ = read(pages);
  return $(`entry > ${part}`)
    .toArray()
    .map((element) => $(element).text());
};

test("has an entry for every page and day of chapters, topics, instruments and cards, newest first, then by address", () => {
  const pages = [
    changed("onderwerp", "/kompas/b/", "2030-01-02"),
    changed("hoofdstuk", "/longread/a/", "2030-01-01", "2030-01-03"),
    changed("instrument", "/kompas/instrumenten/c/", "2030-01-02"),
    changed("kaart", "/kompas/kaarten/d/", "2030-01-02"),
    changed("pagina", "/over/e/", "2030-01-02"),
    changed("hulp", "/hulp/", "2030-01-02"),
  ];
  expect(entries(pages)).toEqual([
    "tag:proef.example,2030-01-03:/longread/a/",
    "tag:proef.example,2030-01-02:/kompas/b/",
    "tag:proef.example,2030-01-02:/kompas/instrumenten/c/",
    "tag:proef.example,2030-01-02:/kompas/kaarten/d/",
    "tag:proef.example,2030-01-01:/longread/a/",
  ]);
  expect(read(pages)("feed > updated").text()).toBe("2030-01-03T00:00:00Z");
  expect(entries(pages, "updated")[0]).toBe("2030-01-03T00:00:00Z");
});

test("the name of an entry does not change with title, order or what came later", () => {
  const one = changed("hoofdstuk", "/longread/a/", "2030-01-01");
  const later = samplePage("hoofdstuk", {
    address: "/longread/a/",
    text: "Een andere titel",
    fields: { wijzigingen: ["2030-02-01", "2030-01-01"].map((datum) => ({ datum, notitie: "Anders." })) },
  });
  expect(entries([later])).toContain(entries([one])[0]);
});

test("notes of one day on one page stand in one entry; a day to come waits", () => {
  const page = changed("hoofdstuk", "/longread/a/", "2030-01-01", "2030-01-01", "2030-03-02");
  expect(entries([page])).toHaveLength(1);
  expect(entries([page], "summary")[0]).toContain("Notitie van 2030-01-01. Notitie van 2030-01-01.");
});

test("holds the newest fifty", () => {
  const pages = Array.from({ length: 60 }, (_, index) => {
    const day = new Date(Date.UTC(2029, 0, 1 + index)).toISOString().slice(0, 10);
    return changed("onderwerp", `/kompas/onderwerp-${String(index)}/`, day);
  });
  expect(entries(pages)).toHaveLength(50);
  expect(entries(pages)[0]).toContain("onderwerp-59");
});

test("an edition without changes has a feed all the same", () => {
  expect(read([])("feed > updated").text()).toBe("2030-03-01T00:00:00Z");
});

test("stays XML whatever a text holds, and says it as it was written", () => {
  const $ = feedAt(sampleEditions(hostile).feed);
  expect($("entry")).toHaveLength(6);
  expect($("script")).toHaveLength(0);
  expect($("entry > title").first().text()).toContain(hostile);
  expect($("feed > author > name").text()).toBe(hostile);
});

test("there is a feed for each kind, theme and form, of what belongs to it", () => {
  const wijzigingen = [{ datum: "2030-01-01", notitie: "Anders." }];
  const pages = [
    samplePage("hoofdstuk", { address: "/longread/a/", fields: { wijzigingen, themas: [], vormen: ["arbeidsuitbuiting"] } }),
    samplePage("onderwerp", { address: "/kompas/b/", fields: { wijzigingen, themas: ["samenwerking"], vormen: [] } }),
    samplePage("instrument", { address: "/kompas/instrumenten/c/", fields: { wijzigingen, themas: [], vormen: [] } }),
    samplePage("hulp", { address: "/hulp/", fields: { wijzigingen, vormen: ["arbeidsuitbuiting"] } }),
  ];
  const addresses = (address: string): (string | undefined)[] => {
    const $ = read(pages, address);
    expect($("feed > link[rel=self]").attr("href")).toBe(origin + address);
    return $("entry > link")
      .toArray()
      .map((element) => $(element).attr("href")?.slice(origin.length))
      .sort();
  };
  expect(addresses("/feed/longread.xml")).toEqual(["/longread/a/"]);
  expect(addresses("/feed/kompas.xml")).toEqual(["/kompas/b/", "/kompas/instrumenten/c/"]);
  expect(addresses("/feed/instrumenten.xml")).toEqual(["/kompas/instrumenten/c/"]);
  expect(addresses("/feed/thema-samenwerking.xml")).toEqual(["/kompas/b/"]);
  expect(addresses("/feed/vorm-arbeidsuitbuiting.xml")).toEqual(["/longread/a/"]);
  expect(read(pages, "/feed/thema-samenwerking.xml")("feed > title").text()).toBe("Tekst: wijzigingen (Samenwerking)");
});

describe("a testimony", () => {
  const told = (kanalen: readonly string[]): Page =>
    samplePage("getuigenis", {
      fields: {
        herkomst: "interview",
        auteur: "redacteur",
        gezien_door: "eindredactie",
        toestemming: { ref: "T-ABCDEFGH", gegeven: "2030-01-01", geldig_tot: "2031-01-01", kanalen },
      },
    });

  test("that somebody told is in it only where the channel feed is open", () => {
    expect(entries([told(keysOf(channels))])).toHaveLength(1);
    expect(entries([told(keysOf(channels).filter((channel) => channel !== "feed"))])).toEqual([]);
  });

  test("says in words where it comes from", () => {
    expect(entries([samplePage("getuigenis")], "title")[0]).toMatch(/\(samengesteld uit openbare bronnen\)$/);
    expect(entries([told(keysOf(channels))], "title")[0]).toMatch(/\(verteld aan de redactie\)$/);
  });
});
