import { describe, expect, test } from "vitest";
import { describeWithheld, goneFrom, publicationOf, withheldFrom, type Candidate } from "../../../_config/edition/publication.ts";
import { readSettings } from "../../../_config/read/settings.ts";
import { kinds } from "../../../_config/model/kinds.ts";
import { channels as vocabulary, keysOf, type Channel } from "../../../_shared/vocabulary.ts";
import { samplePage } from "../sample.ts";

const channels = keysOf(vocabulary);
const withdrawn = [{ slug: "de-vrouw", datum: "2030-01-01" }];
const now = { today: "2031-05-06", withdrawn: [] };
const consent = { ref: "T-ABCDEFGH", gegeven: "2031-01-01", geldig_tot: "2032-01-01", kanalen: channels };

const testimony = (fields: object): Candidate => ({ ...samplePage("getuigenis", { fields }), slug: "de-vrouw" });
const interview = (own: object = {}, fields: object = {}): Candidate =>
  testimony({
    herkomst: "interview",
    auteur: "redacteur",
    gezien_door: "eindredactie",
    toestemming: { ...consent, ...own },
    ...fields,
  });
const open = (page: Candidate, today = now.today): Channel[] =>
  channels.filter((channel) => publicationOf(page, channel, { ...now, today }).published);

describe.for(channels)("in channel %s", (channel) => {
  test.for(kinds)("a draft of kind %s does not exist", (kind) => {
    expect(publicationOf(samplePage(kind, { fields: { concept: true } }), channel, now)).toEqual({ published: false, reason: "concept" });
  });

  test("a withdrawn testimony does not exist, whatever it is made of", () => {
    for (const page of [testimony({}), interview()]) {
      expect(publicationOf(page, channel, { ...now, withdrawn })).toEqual({ published: false, reason: "ingetrokken" });
    }
  });

  test("a composite exists, and an interview with consent for it", () => {
    for (const page of [testimony({}), interview()]) expect(publicationOf(page, channel, now)).toEqual({ published: true });
  });

  test("an interview without consent does not exist", () => {
    const page = testimony({ herkomst: "interview", auteur: "a", gezien_door: "b" });
    expect(publicationOf(page, channel, now)).toEqual({ published: false, reason: "geen-toestemming" });
  });

  test("other pages exist, also with the name of a withdrawn testimony", () => {
    expect(publicationOf({ ...samplePage("onderwerp"), slug: "de-vrouw" }, channel, { ...now, withdrawn })).toEqual({ published: true });
  });
});

test("consent is for the channels it names and no other", () => {
  expect(open(interview({ kanalen: ["web"] }))).toEqual(["web"]);
  expect(open(interview({ kanalen: ["web", "pdf"] }))).toEqual(["web", "pdf"]);
  // Every other channel leads to the page or is made of it.
  expect(open(interview({ kanalen: ["zoeken", "feed", "pdf"] }))).toEqual([]);
});

test.for([
  ["embargo", interview({}, { publiceren_op: "2031-05-07" })],
  ["verlopen", interview({}, { verloopt_op: "2031-05-06" })],
  ["verlopen", interview({ geldig_tot: "2031-05-06" })],
  ["geen-toestemming", interview({ gegeven: "2031-05-07" })],
  ["embargo", testimony({ publiceren_op: "2031-05-07" })],
  ["verlopen", testimony({ verloopt_op: "2031-05-06" })],
] as const)("%s keeps a page away", ([reason, page]) => {
  expect(publicationOf(page, "web", now)).toEqual({ published: false, reason });
});

/** The last moment before midnight in the Netherlands, and midnight itself; in UTC, as a build machine lives. */
const midnights = [
  ["in winter", "2031-01-14T22:59:59Z", "2031-01-14T23:00:00Z", "2031-01-15"],
  ["in summer", "2031-07-14T21:59:59Z", "2031-07-14T22:00:00Z", "2031-07-15"],
  ["on the night the clock goes forward", "2031-03-29T22:59:59Z", "2031-03-29T23:00:00Z", "2031-03-30"],
  ["on the day after it", "2031-03-30T21:59:59Z", "2031-03-30T22:00:00Z", "2031-03-31"],
  ["on the night the clock goes back", "2031-10-25T21:59:59Z", "2031-10-25T22:00:00Z", "2031-10-26"],
  ["on the day after it", "2031-10-26T22:59:59Z", "2031-10-26T23:00:00Z", "2031-10-27"],
  ["into a leap day", "2032-02-28T22:59:59Z", "2032-02-28T23:00:00Z", "2032-02-29"],
  ["out of a leap day", "2032-02-29T22:59:59Z", "2032-02-29T23:00:00Z", "2032-03-01"],
  ["into a new year", "2031-12-31T22:59:59Z", "2031-12-31T23:00:00Z", "2032-01-01"],
] as const;

describe.for(midnights)("%s", ([, before, midnight, day]) => {
  const at = (moment: string): string => readSettings(".", {}, () => new Date(moment)).today;
  const long = { geldig_tot: "2040-01-01" };

  test("an embargo ends at midnight in the Netherlands", () => {
    const page = interview(long, { publiceren_op: day });
    expect([open(page, at(before)).length > 0, open(page, at(midnight)).length > 0]).toEqual([false, true]);
  });

  test("an expiry and a consent end at midnight in the Netherlands", () => {
    for (const page of [interview(long, { verloopt_op: day }), interview({ geldig_tot: day })]) {
      expect([open(page, at(before)).length > 0, open(page, at(midnight)).length > 0]).toEqual([true, false]);
    }
  });
});

test("the build says what it left out, and why", () => {
  const say = (page: Candidate): string[] =>
    withheldFrom(page, now).map((absence) => describeWithheld({ file: "PRIVE_CONTENT/getuigenissen/de-vrouw.md", ...absence }));
  expect(say(interview())).toEqual([]);
  expect(say(interview({ geldig_tot: "2031-05-01" }))).toEqual(["Niet gepubliceerd: PRIVE_CONTENT/getuigenissen/de-vrouw.md (verlopen)"]);
  expect(say(interview({ kanalen: ["web", "zoeken", "deelkaart"] }))).toEqual([
    "Niet in feed, pdf, epub: PRIVE_CONTENT/getuigenissen/de-vrouw.md (geen-toestemming)",
  ]);
});

test.for([
  ["a consent that ends", interview(), "2032-01-01"],
  ["a consent that outlives its story", interview({}, { verloopt_op: "2031-12-01" }), "2031-12-01"],
  ["a story that outlives its consent", interview({}, { verloopt_op: "2033-01-01" }), "2032-01-01"],
  ["a composite that expires", testimony({ verloopt_op: "2031-07-01" }), "2031-07-01"],
  ["a composite", testimony({}), undefined],
  ["another page", samplePage("onderwerp"), undefined],
] as const)("the day on which a page is gone by itself is the day of the rule: %s", ([, page, day]) => {
  expect(goneFrom(page)).toBe(day);
  if (day === undefined) return;
  const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  expect([open(page, eve).length > 0, open(page, day)]).toEqual([true, []]);
});
