import { parseBuffer } from "music-metadata";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { hashOf } from "../../_config/check/privacy/deny-list.ts";
import { chunk, id3, info, mp3Frame, vtt, wav } from "../unit/check/sound/tones.ts";
import {
  build,
  buildableSite,
  check,
  command,
  filesUnder,
  fixtureSite,
  original,
  privateFolder,
  type BuiltSite,
  type Changes,
} from "./fixture-site.ts";
import { searchRecords } from "./search-records.ts";
import { holding, repeating } from "./traces.ts";

/*
 * A story with a voice. The sounds are tones that the test makes itself: no recording of anybody lies in this project.
 */

const slug = "de-man-die-vertrok";
const file = `content/getuigenissen/${slug}.md`;
const sentence = "Op de vensterbank stond een zandloper die zij elk halfuur omdraaide tot het licht uitging.";
const field = "geluid: { bestand: zandloper.wav, transcript: zandloper.vtt, stem: Voorgelezen door een stemacteur }";
const captions = vtt(1, "Zij vertelt over de zandloper.", "Op de vensterbank stond een zandloper", "die zij elk halfuur omdraaide");

/** As a program writes it that puts its name in the file and leaves room behind the sound: both are let through, and neither is published. */
const recording = wav(3, info({ ISFT: "Kerkuilschrijver 3" }), chunk("JUNK", Buffer.from("van de kerkuil")));

async function story(geluid = field): Promise<string> {
  return `${(await original(file)).replace("kompas: [signaleren]", `kompas: [signaleren]\n${geluid}`)}\n${sentence}\n`;
}

async function soundSite(changes: Changes = {}): Promise<Changes> {
  return { [file]: await story(), "assets/geluid/zandloper.wav": recording, "assets/geluid/zandloper.vtt": captions, ...changes };
}

describe("a story that can be heard", () => {
  let site: BuiltSite;
  let root: string;
  beforeAll(async () => {
    root = await buildableSite(await soundSite());
    site = await build(root);
  });
  const page = () => site.page(`/getuigenissen/${slug}/`);

  test("has the browser's own player, which asks for nothing before somebody presses play", async () => {
    const $ = await page();
    const audio = $("main audio");
    expect(audio.attr()).toMatchObject({ controls: "", preload: "none", "aria-labelledby": "luisteren" });
    expect(audio.attr("autoplay")).toBeUndefined();
    expect(audio.find("track").attr()).toMatchObject({ kind: "captions", srclang: "nl" });
    expect(audio.find("track").attr("default")).toBeUndefined();
    for (const address of [audio.attr("src"), audio.find("track").attr("src")]) {
      expect(address).toMatch(/^\/geluid\/[0-9a-f]{10}\.(?:wav|vtt)$/);
      expect(site.files).toContain(address?.slice(1));
    }
    expect($("meta[http-equiv=Content-Security-Policy]").attr("content")).toContain("media-src 'self'");
  });

  test("is published as sound alone, in which another reader finds no label", async () => {
    const bytes = await site.bytes((await page())("main audio").attr("src")?.slice(1) ?? "");
    const { common, native, format } = await parseBuffer(bytes, { mimeType: "audio/wav" });
    expect((await parseBuffer(recording, { mimeType: "audio/wav" })).format.tagTypes).toEqual(["exif"]);
    expect({ native, tags: format.tagTypes, tool: format.tool, title: common.title }).toEqual({ native: {}, tags: [], tool: undefined });
    expect(format.duration).toBe(3);
    expect(bytes.toString("latin1")).not.toMatch(/kerkuil/i);
  });

  test("says whose voice it is, how long it lasts, and that all of it can be read", async () => {
    const text = (await page())("section.sound").text().replace(/\s+/g, " ");
    for (const said of ["Voorgelezen door een stemacteur", "1 minuut", "staat hieronder geschreven"]) expect(text).toContain(said);
  });

  test("has a script that marks the paragraph, and the other stories have none", async () => {
    const script = async (address: string) => (await site.page(address))("script").attr("src");
    expect(await script(`/getuigenissen/${slug}/`)).toMatch(/^\/assets\/listening\.\w+\.js$/);
    expect(await script("/getuigenissen/de-vrouw-die-bleef/")).toMatch(/^\/assets\/references\.\w+\.js$/);
    const listening = site.files.find((path) => path.startsWith("assets/listening.")) ?? "";
    expect((await site.bytes(listening)).length).toBeLessThanOrEqual(3.5 * 1024);
  });

  test("has its words on the page, in the index, and in captions that name the part they stand in", async () => {
    const $ = await page();
    expect($("main .prose").text()).toContain(sentence);
    const record = (await searchRecords(site)).find(({ url }) => url === `/getuigenissen/${slug}/`);
    expect(record?.content.replace(/\u00ad|\u200b/g, "")).toContain("vensterbank");
    const written = (await site.bytes($("track").attr("src")?.slice(1) ?? "")).toString();
    expect(written).toBe(
      `WEBVTT\n\n0\n00:00:00.000 --> 00:00:01.000\nZij vertelt over de zandloper.\n\n1\n00:00:01.000 --> 00:00:02.000\nOp de vensterbank stond een zandloper\n\n1\n00:00:02.000 --> 00:00:03.000\ndie zij elk halfuur omdraaide\n`,
    );
  });

  test("is gone when it is taken back: the page, the voice, its words, and the files they came from", async () => {
    expect(await repeating(site, sentence)).toEqual(expect.arrayContaining([expect.stringMatching(/^geluid\/.+\.vtt$/)]));
    const { code, stdout } = await command("intrekken", root, [slug]);
    expect(code).toBe(0);
    for (const removed of ["assets/geluid/zandloper.wav", "assets/geluid/zandloper.vtt"]) expect(stdout).toContain(removed);
    const after = await build(root);
    expect(after.files.filter((path) => /^geluid\/|\.(?:wav|vtt)$/.test(path))).toEqual([]);
    expect([...(await repeating(after, sentence)), ...(await holding(after, /zandloper/))]).toEqual([]);
    expect((await filesUnder(root)).filter((path) => path.includes("zandloper"))).toEqual([]);
  });
});

describe("a voice that somebody lent", () => {
  const told = "getuigenissen/de-vrouw-die-sprak.md";
  const interview = async (consent: string): Promise<Changes> => ({
    [told]: (await story())
      .replace("herkomst: samengesteld", "herkomst: interview")
      .replace(
        "patroon: V1\n",
        `auteur: schrijver\ngezien_door: lezer\ntoestemming: { ref: T-ABCDEFGH, gegeven: 2031-01-01, ${consent} }\n`,
      ),
    "geluid/zandloper.wav": wav(3),
    "geluid/zandloper.vtt": captions,
  });
  const buildWith = async (files: Changes): Promise<BuiltSite> => {
    vi.stubEnv("PRIVE_CONTENT", await privateFolder(files));
    return build(await buildableSite()).finally(() => vi.unstubAllEnvs());
  };
  const sounds = ({ files }: BuiltSite): number => files.filter((path) => path.startsWith("geluid/")).length;

  test("is heard as long as its consent lasts, and comes from the private folder", async () => {
    const site = await buildWith(await interview("geldig_tot: 2032-01-01, kanalen: [web]"));
    expect(sounds(site)).toBe(2);
    expect((await site.page("/getuigenissen/de-vrouw-die-sprak/"))("audio")).toHaveLength(1);
    expect(await holding(site, /PRIVE_CONTENT|prive-|zandloper\.wav/)).toEqual([]);
  });

  test.for(["geldig_tot: 2031-05-06, kanalen: [web]", "geldig_tot: 2032-01-01, kanalen: [zoeken, feed]"])(
    "is nowhere with %s",
    async (consent) => {
      const { editions } = await check(await fixtureSite(), {
        privateFolder: await privateFolder(await interview(consent)),
      });
      expect(editions?.web.byAddress.has(`/getuigenissen/${slug}/`)).toBe(true);
      expect([...(editions?.web.byAddress.values() ?? [])].filter(({ sound }) => sound !== undefined)).toEqual([]);
    },
  );
});

describe("the check names file, field and what to do", () => {
  const faultsOf = async (changes: Changes) => (await check(await fixtureSite(await soundSite(changes)))).faults;
  const withField = async (geluid: string): Promise<Changes> => ({ [file]: await story(geluid) });
  const captionsOf = (text: string): Changes => ({ "assets/geluid/zandloper.vtt": text });

  test("nothing of a recording that is in order", async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  test.for<readonly [string, () => Promise<Changes> | Changes, object]>([
    [
      "no recording",
      () => withField(field.replace("zandloper.wav", "weg.wav")),
      { file, code: "geluid-onbekend", field: "geluid.bestand", line: 16 },
    ],
    ["a way out of the folder", () => withField(field.replace("zandloper.wav", "../images/kas.wav")), { code: "geluid-onbekend" }],
    [
      "a text that is called a recording",
      () => ({ "assets/geluid/zandloper.wav": "Dit is geen geluid." }),
      { code: "geluid-soort", field: "geluid.bestand" },
    ],
    [
      "a recording of another kind than its name",
      () => ({ "assets/geluid/zandloper.wav": Buffer.concat([1, 2, 3, 4].map(() => mp3Frame(128))) }),
      { code: "geluid-soort" },
    ],
    ["a recording that is far too long", () => ({ "assets/geluid/zandloper.wav": Buffer.alloc(30_000_001) }), { code: "geluid-te-groot" }],
    [
      "no words",
      () => withField(field.replace("zandloper.vtt", "weg.vtt")),
      { file, code: "transcript-onbekend", field: "geluid.transcript", line: 16 },
    ],
    [
      "no name of the words",
      () => withField(field.replace("transcript: zandloper.vtt, ", "")),
      { file, code: "veld-ontbreekt", field: "geluid.transcript" },
    ],
    [
      "no word on the voice",
      () => withField(field.replace(", stem: Voorgelezen door een stemacteur", "")),
      { file, code: "veld-ontbreekt", field: "geluid.stem" },
    ],
    [
      "captions that cannot be read",
      () => captionsOf("WEBVTT\n\n00:00 tot 00:01\nZij vertelt\n"),
      { file: "assets/geluid/zandloper.vtt", line: 3, code: "transcript-fout" },
    ],
    [
      "captions that last longer than the sound",
      () => captionsOf(vtt(4, "Zij vertelt over de zandloper.")),
      { file: "assets/geluid/zandloper.vtt", line: 3, code: "transcript-te-lang" },
    ],
    [
      "captions that say something else",
      () => captionsOf(vtt(1, "Zij vertelt", "over iets anders")),
      { file: "assets/geluid/zandloper.vtt", line: 6, code: "transcript-wijkt-af" },
    ],
    [
      "labels in the sound",
      () => ({ "assets/geluid/zandloper.wav": wav(3, info({ IART: "Maker" })) }),
      { file: "assets/geluid/zandloper.wav", code: "verborgen-gegevens" },
    ],
    [
      "a telephone number in the captions",
      () => captionsOf(`${captions}\nNOTE Bel mij op 06 12345678\n`),
      { file: "assets/geluid/zandloper.vtt", code: "telefoonnummer" },
    ],
    [
      "a place in a note of the captions, which is a testimony too",
      () => captionsOf(`${captions}\nNOTE Opgenomen in Utrecht\n`),
      { file: "assets/geluid/zandloper.vtt", code: "plaatsnaam" },
    ],
    [
      "a mail address in the labels of a sound that no page uses",
      () => ({ "assets/geluid/los.mp3": Buffer.concat([id3({ COMM: "mail iemand@voorbeeld.nl" }), mp3Frame(128)]) }),
      { file: "assets/geluid/los.mp3", code: "e-mail" },
    ],
    ["a telephone number as a name", () => ({ "assets/geluid/0612345678.wav": wav(1) }), { file: "assets/geluid", code: "telefoonnummer" }],
  ])("%s", async ([, changes, fault]) => {
    const faults = await faultsOf(await changes());
    expect(faults).toContainEqual(expect.objectContaining(fault));
    for (const { mend } of faults) expect(mend).toMatch(/^[A-Z].+\.$/);
  });

  test("a name that may never appear, in the labels of a sound", async () => {
    const root = await fixtureSite(await soundSite({ "assets/geluid/los.wav": wav(1, info({ IART: "Fatima Voorbeeld" })) }));
    const key = "a".repeat(64);
    const { faults } = await check(root, {
      denyList: { key, hashes: new Set([hashOf("Fatima Voorbeeld", key)]), stories: [] },
    });
    expect(faults.map(({ code }) => code).sort()).toEqual(["naam-op-lijst", "verborgen-gegevens"]);
    expect(JSON.stringify(faults)).not.toContain("Fatima");
  });

  test("a draft only warns", async () => {
    const draft = (await story()).replace("titel:", "concept: true\ntitel:");
    const result = await check(await fixtureSite({ [file]: draft }));
    expect(result.faults).toEqual([]);
    expect(result.warnings.map(({ code }) => code)).toContain("geluid-onbekend");
  });
});
