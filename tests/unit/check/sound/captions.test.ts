import fc from "../../property.ts";
import { describe, expect, test } from "vitest";
import { clock, readCaptions, writeCaptions } from "../../../../_config/check/sound/captions.ts";

const said = (text: string): string[] => readCaptions(text).faults.map(({ line, what }) => `${String(line)} ${what}`);

describe("captions", () => {
  test("are cues with their times: with or without a name, hours or settings, over one line or more", () => {
    const { cues, faults } = readCaptions(`WEBVTT voorgelezen

NOTE Een opmerking
over twee regels.

eerste
00:00.000 --> 00:02.500
Zij werkte
in de kas.

01:00:02.500 --> 01:00:04.000 align:start position:10%
Thee &amp; brood &lt;warm&gt;.
`);
    expect(faults).toEqual([]);
    expect(cues).toEqual([
      { start: 0, end: 2500, text: "Zij werkte in de kas.", line: 7 },
      { start: 3_602_500, end: 3_604_000, text: "Thee & brood <warm>.", line: 11 },
    ]);
  });

  test.for([
    ["", "1 Dit zijn geen woorden met tijden in WebVTT. Bewaar het in uw programma als WebVTT (.vtt)."],
    ["0:00:00.000,0:00:02.000\nDag\n", "1 Dit zijn geen woorden met tijden in WebVTT. Bewaar het in uw programma als WebVTT (.vtt)."],
    ["WEBVTT\n\n00:00.000 --> 00:01.000\na\n00:01.000 --> 00:02.000\nb\n", "5 Tussen dit stuk en het volgende ontbreekt een lege regel."],
    ["WEBVTT\n\n00:00.000 --> 00:01.000\ncaf&eacute;\n", "4 In de woorden staat code voor een teken, zoals &eacute;. Typ het teken zelf."],
    ["WEBVTTT\n\n00:00.000 --> 00:01.000\na\n", "1 De eerste regel is niet WEBVTT."],
    ["WEBVTT\n00:00.000 --> 00:01.000\na\n", "2 Onder WEBVTT staat geen lege regel."],
    ["WEBVTT\n\n", "1 Er staan geen woorden met tijden in."],
    ["WEBVTT\n\nLosse woorden.\n", "3 Dit stuk heeft geen tijden."],
    ["WEBVTT\n\nSTYLE\n::cue { color: red }\n", "3 Dit stuk heeft geen tijden."],
    ["WEBVTT\n\n00:00.000 --> 00:01.000 Zij werkte in de kas.\n", "3 De tijden zijn niet te lezen."],
    ["WEBVTT\n\n00:00.0000 → 00:01.000\na\n", "3 De tijden zijn niet te lezen."],
    ["WEBVTT\n\n00:00.000 --> 00:61.000\na\n", "3 De tijden zijn niet te lezen."],
    ["WEBVTT\n\n00:02.000 --> 00:02.000\na\n", "3 Het eind komt niet na het begin."],
    ["WEBVTT\n\n00:02.000 --> 00:03.000\na\n\n00:01.000 --> 00:04.000\nb\n", "6 Dit begint eerder dan het stuk erboven."],
    ["WEBVTT\n\n00:00.000 --> 00:01.000\n\n", "1 Er staan geen woorden met tijden in."],
    ["WEBVTT\n\n00:00.000 --> 00:01.000\n{\\an8}Dag.\n", "4 In de woorden staat code van een ander programma, tussen { en }."],
    ["WEBVTT\n\n00:00.000 --> 00:01.000\n<v Iemand>Dag.\n", "4 In de woorden staat opmaak tussen < en >."],
  ] as const)("%j: %s", ([text, fault]) => {
    expect(said(text)).toContain(fault);
  });

  test("of other programs are read: an hour in one digit, and what a program says of itself below the first line", () => {
    expect(readCaptions("WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000\n\n0:00:03.120 --> 0:00:05.000\nDag\n")).toMatchObject({
      cues: [{ start: 3120, end: 5000, text: "Dag" }],
      faults: [],
    });
  });

  test("say every fault at once", () => {
    expect(said("WEBVTT\n\n00:61 --> 00:01.000\na\n\nb\n\n00:01.000 --> 00:02.000\nc\n")).toHaveLength(2);
  });

  test("are written so that they read back as they were, each named after its place", () => {
    const cue = fc.record({
      start: fc.integer({ min: 0, max: 9e6 }),
      length: fc.integer({ min: 1, max: 1e5 }),
      text: fc.stringMatching(/^[a-z&<>]{1,9}$/),
    });
    fc.assert(
      fc.property(fc.array(cue, { minLength: 1, maxLength: 5 }), (cues) => {
        const sorted = cues
          .sort((a, b) => a.start - b.start)
          .map(({ start, length, text }, place) => ({ start, end: start + length, text, line: 0, place }));
        const written = writeCaptions(sorted);
        expect(readCaptions(written).cues.map(({ start, end, text }) => ({ start, end, text }))).toEqual(
          sorted.map(({ start, end, text }) => ({ start, end, text })),
        );
        expect(written.match(/^\d+$/gm)).toEqual(sorted.map(({ place }) => String(place)));
      }),
    );
  });

  test("write a moment to the millisecond", () => {
    expect([0, 20_952, 59_999, 61_500, 3_723_004].map(clock)).toEqual([
      "00:00:00.000",
      "00:00:20.952",
      "00:00:59.999",
      "00:01:01.500",
      "01:02:03.004",
    ]);
  });
});

test.for([
  "WEBVTT - gemaakt met een programma\n\n00:00.000 --> 00:01.000\nJa & nee\n",
  "WEBVTT\nKind: captions\nLanguage: nl\n\n00:00.000 --> 00:01.000\nJa &amp; nee\n",
  "WEBVTT\n\nNOTE van een programma\nover twee regels\n\n1\n00:00.000 --> 00:01.000\nJa&nbsp;&#38; nee\n",
  "WEBVTT\n   \n00:00.000 --> 00:00.500\n\n00:00.000 --> 00:01.000\nJa & nee\n  \n",
])("captions of another program are read: %j", (text) => {
  const { cues, faults } = readCaptions(text);
  expect(faults).toEqual([]);
  expect(cues.map((cue) => cue.text)).toEqual(["Ja & nee"]);
});

test.for([
  "00:00:00,000 --> 00:00:01,500",
  "0:00.000 → 0:01.5",
  "00:00.000->00:01.500",
  "00:00,000 –> 00:01,500  ",
  "00:00 – 00:01,5",
  "00:00.000 --&gt; 00:01.500",
  "00:00:00,000 --> 00:00:01,500 X1:10 X2:20",
])("times of another form are times, in a file of WebVTT or of SRT: %j", (line) => {
  for (const text of [`WEBVTT\n\n${line}\nZij werkte.\n`, `1\n${line}\nZij werkte.\n`]) {
    const { cues, faults } = readCaptions(text);
    expect(faults).toEqual([]);
    expect(cues).toMatchObject([{ start: 0, end: 1500, text: "Zij werkte." }]);
  }
});
