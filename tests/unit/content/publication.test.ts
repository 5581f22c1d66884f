import { describe, expect, test } from "vitest";
import { publicationOf, type Channel } from "../../../_config/content/publication.ts";
import { kinds } from "../../../_config/schemas/pages.ts";

const channels: readonly Channel[] = ["web", "zoeken", "feed", "deelkaart", "pdf", "epub"];
const composite = { concept: false, herkomst: "samengesteld" } as const;
const interview = { concept: false, herkomst: "interview" } as const;
const withdrawn = [{ slug: "de-vrouw", datum: "2030-01-01" }];

describe.for(channels)("in channel %s", (channel) => {
  test.for(kinds)("a draft of kind %s does not exist", (kind) => {
    expect(publicationOf({ kind, slug: "x", data: { concept: true } }, channel, [])).toEqual({ published: false, reason: "concept" });
  });

  test("a withdrawn testimony does not exist, whatever it is made of", () => {
    for (const data of [composite, interview]) {
      expect(publicationOf({ kind: "getuigenis", slug: "de-vrouw", data }, channel, withdrawn)).toEqual({
        published: false,
        reason: "ingetrokken",
      });
    }
  });

  test("an interview does not exist without consent that can be kept", () => {
    expect(publicationOf({ kind: "getuigenis", slug: "de-vrouw", data: interview }, channel, [])).toEqual({
      published: false,
      reason: "geen-toestemming",
    });
  });

  test("other pages exist, also with the name of a withdrawn testimony", () => {
    expect(publicationOf({ kind: "onderwerp", slug: "de-vrouw", data: { concept: false } }, channel, withdrawn)).toEqual({
      published: true,
    });
  });
});

test("a composite exists everywhere but in the feed", () => {
  const verdicts = channels.filter((channel) => publicationOf({ kind: "getuigenis", slug: "x", data: composite }, channel, []).published);
  expect(verdicts).toEqual(["web", "zoeken", "deelkaart", "pdf", "epub"]);
});
