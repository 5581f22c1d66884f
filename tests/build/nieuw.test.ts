import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { isNight } from "../night.ts";
import fc from "../unit/property.ts";
import { askAll, askKind } from "../../_config/cli/ask.ts";
import { openDesk, questionsFor } from "../../_config/desk/drafting/desk.ts";
import { writeDraft } from "../../_config/desk/drafting/draft.ts";
import { answersFrom } from "../../_config/desk/drafting/flags.ts";
import { newKinds } from "../../_config/desk/drafting/kinds.ts";
import type { FaultCode } from "../../_config/model/faults.ts";
import { Refusal } from "../../_config/model/refusal.js";
import { change, check, command, filesUnder, fixtureSite, memoriesOf, original, privateFolder, spawned } from "./fixture-site.ts";

const today = "2031-05-06";

/** For each kind the least that somebody has to say, and the file that comes of it. */
const story =
  "--soort overlever --vormen arbeidsuitbuiting --leeftijdsgroep 23-en-ouder --gender man --regiotype platteland --kader K2.1 --kompas signaleren";
const composite = ["--titel", "De man die telde", ...`${story} --herkomst samengesteld --patroon V4`.split(" ")];
const interview = [
  "--titel",
  "De man die telde",
  ...`${story} --herkomst interview --gegeven 2031-05-01`.split(" "),
  "--kanalen",
  "web,zoeken",
];
const roles = ["--auteur", "redacteur getuigenissen", "--gezien-door", "eindredactie"];
const cases: Readonly<Record<string, readonly [args: readonly string[], file: string]>> = {
  getuigenis: [composite, "content/getuigenissen/de-man-die-telde.md"],
  "kompas-onderwerp": [["--titel", "Regie voeren", "--deel", "de-basis", "--doelgroepen", "beleid"], "content/kompas/regie-voeren.md"],
  instrument: [
    [
      "--titel",
      "Een vergunning",
      ..."--wetten voorbeeldwet --beslisser college --situaties woning,bedrijf --snelheid weken --combineer sluiting".split(" "),
    ],
    "content/kompas/instrumenten/een-vergunning.md",
  ],
  kaart: [["--titel", "Aan de deur", ..."--bel alarm,comensha --kompas signaleren".split(" ")], "content/kompas/kaarten/aan-de-deur.md"],
  "longread-hoofdstuk": [["--titel", "Later b"], "content/longread/05-later-b.md"],
  sjabloon: [["--titel", "Een brief", ..."--groep plan --wetten voorbeeldwet".split(" ")], "content/kompas/sjablonen/een-brief.md"],
  module: [["--titel", "Een deur", ..."--minuten 12 --kader K2.1 --kompas signaleren".split(" ")], "content/kompas/leerpad/een-deur.md"],
  oefening: [["--titel", "Een loods", ..."--kader K2.1 --kompas signaleren".split(" ")], "content/kompas/oefening/een-loods.md"],
  presentatie: [
    ["--titel", "Voor de raad", ..."--minuten 12 --kader K2.1 --kompas signaleren".split(" ")],
    "content/kompas/presentatie/voor-de-raad.md",
  ],
  plek: [
    [
      "--titel",
      "De haven",
      ..."--sterkst slaapplek-op-het-werk,handdoeken-en-gesloten-kamer,slaapzak-in-de-keuken --bel alarm,comensha".split(" "),
    ],
    "content/signalen/de-haven.md",
  ],
  pagina: [["--titel", "Onze werkwijze"], "content/over/onze-werkwijze.md"],
  begrip: [["--titel", "Bed & bad", "--uitleg", 'Een plek: om te slapen, en "meer".'], "_data/begrippen.yaml"],
};

/** Begins a file as the command does, without a process of its own. */
async function begin(root: string, name: string, args: readonly string[], more: { privateFolder?: string } = {}) {
  const kind = newKinds.find((other) => other.name === name);
  if (kind === undefined) throw new Error(`There is no kind ${name}.`);
  return writeDraft(await openDesk(kind, { root, today, ...memoriesOf(root), ...more }), answersFrom(args, kind));
}

describe("a new", () => {
  test("of every kind is tried here", () => {
    expect(Object.keys(cases)).toEqual(newKinds.map(({ name }) => name));
  });

  test.for(Object.entries(cases))("%s passes the check, and is the only thing that changed", async ([name, [args, file]]) => {
    const root = await fixtureSite();
    const before = await filesUnder(root);
    const told = await check(root);
    const written = await begin(root, name, args);
    expect(written.file).toBe(file);
    expect((await filesUnder(root)).filter((path) => !before.includes(path))).toEqual(name === "begrip" ? [] : [file]);

    const { editions, faults, warnings, withheld } = await check(root);
    expect(faults).toEqual([]);
    const own = warnings.filter((fault) => !told.warnings.some((known) => known.file === fault.file && known.what === fault.what));
    if (name === "begrip") {
      expect(own).toEqual([]);
      expect(editions?.web.registers.terms.get("bed-bad")).toMatchObject({
        term: "Bed & bad",
        uitleg: 'Een plek: om te slapen, en "meer".',
      });
    } else {
      expect(own).toEqual([expect.objectContaining({ file, code: "nog-in-te-vullen" })]);
      expect(withheld).toContainEqual({ file, channels: ["web"], reason: "concept" });
    }
  });

  test.for(Object.entries(cases).filter(([name]) => name !== "begrip"))(
    "%s that its writer forgot to fill in stops the site, and filled in does not",
    async ([name, [args, file]]) => {
      const root = await fixtureSite();
      await begin(root, name, args);
      const text = (await readFile(join(root, file), "utf8")).replace("concept: true\n", "");
      await change(root, { [file]: text });
      expect((await check(root)).faults).toEqual([expect.objectContaining({ file, code: "nog-in-te-vullen" })]);
      await change(root, { [file]: text.replace(/VUL IN: [^"\n]*/g, "Ingevuld") });
      const { editions, faults } = await check(root);
      expect(faults).toEqual([]);
      expect(editions?.web.byFile.has(file)).toBe(true);
    },
  );
});

/** What people type and paste: a word of theirs between the signs that YAML, Markdown, HTML or a file system reads as something else. */
const awkward = fc.oneof(
  fc.constantFrom(
    "'s avonds",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "👩‍🔧",
    "\ud800",
    "\r\n",
    "\n\n",
    "null",
    "true",
    "0x1F",
    "1e3",
    "12:30",
    "2031-05-06",
  ),
  fc.constantFrom(": ", " # ", "- ", "[", "]", "}", "&", "*", "!", "%", "@", "`", "|", ">", "---", "?", '"', "\\", "~"),
  // What the check has to refuse.
  fc.constantFrom("VUL IN: ", " 06 12345678", "<b>", "{bel:alarm}", " Alkmaar"),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
/** What the check says of a draft that is no reason not to write it. */
const advice: readonly FaultCode[] = ["nog-in-te-vullen", "mozaiek", "lange-zin", "liever-niet"];

const typed = fc
  .tuple(fc.constantFrom("Aan de balie", "Hij telde", "Één loket"), fc.array(awkward, { maxLength: 2 }), fc.constantFrom("", " nu"))
  .map(([word, signs, end]) => word + signs.join("") + end);

const fixed: Readonly<Record<string, string>> = { gegeven: "2031-05-01", minuten: "12" };

describe("whatever is answered", () => {
  test.for(newKinds.map(({ name }) => name))("a new %s passes the check, or nothing is written", async (name) => {
    const kind = newKinds.find((other) => other.name === name);
    if (kind === undefined) throw new Error(name);
    const root = await fixtureSite();
    const privateRoot = await privateFolder({});
    const settings = { root, today, privateFolder: privateRoot, ...memoriesOf(root) };
    const before = await contents(root);
    const told = (await check(root, settings)).warnings.map(({ code }) => code);
    let written = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 4, maxLength: 4 }), fc.infiniteStream(fc.nat(99)), async (words, picks) => {
        const desk = await openDesk(kind, settings);
        const answers = new Map<string, readonly string[]>();
        for (let open = questionsFor(desk, answers); open.some(({ field }) => !answers.has(field)); open = questionsFor(desk, answers)) {
          for (const { field, choices = [], multiple, objection } of open) {
            const pick = Number(picks.next().value);
            const of = (index: number): string =>
              fixed[field] ?? choices[index % choices.length]?.value ?? words[index % words.length] ?? "";
            const answer = [of(pick)];
            // Some lists hold two or three.
            while (multiple && answer.length < Math.min(3, choices.length) && objection(answer) !== undefined)
              answer.push(of(pick + answer.length));
            answers.set(field, answer);
          }
        }
        try {
          await writeDraft(desk, answers);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          expect([await contents(root), await filesUnder(privateRoot)]).toEqual([before, []]);
          return;
        }
        written += 1;
        const after = await check(root, settings);
        expect(after.faults).toEqual([]);
        expect(after.warnings.map(({ code }) => code).filter((code) => !told.includes(code) && !advice.includes(code))).toEqual([]);
        await back(root, before);
        await change(privateRoot, Object.fromEntries((await filesUnder(privateRoot)).map((file) => [file, null])));
      }),
      { numRuns: isNight ? 6 : 4 },
    );
    expect(written).toBeGreaterThan(0);
  });
});

describe("nothing is overwritten and nothing is written", () => {
  const refusals: readonly [what: string, name: string, args: readonly string[], says: string][] = [
    ["a title without the rest: everything that is missing at once", "getuigenis", ["--titel", "De man die telde"], "--kompas ontbreekt."],
    [
      "a file that is there",
      "kompas-onderwerp",
      ["--titel", "Signaleren", "--deel", "de-basis", "--doelgroepen", "beleid"],
      "content/kompas/signaleren.md",
    ],
    ["a draft that is there", "longread-hoofdstuk", ["--titel", "Derde"], "content/longread/03-derde.md"],
    ["a word that is there", "begrip", ["--titel", "Signaal", "--uitleg", "Iets."], "De naam signaal staat er twee keer."],
    ["a word outside a list", "kompas-onderwerp", ["--titel", "Regie", "--deel", "basis"], "Bedoelt u de-basis?"],
    [
      "a name that does not exist",
      "kaart",
      ["--titel", "Deur", "--bel", "alarm", "--kompas", "verzonnen"],
      "Het onderwerp verzonnen bestaat niet.",
    ],
    ["a field that does not exist", "kaart", ["--titel", "Deur", "--bell", "alarm"], "Bedoelt u --bel?"],
    ["a value that is forgotten", "kaart", ["--titel", "Deur", "--bel"], "Bij --bel ontbreekt een waarde."],
    ["two values where one belongs", "kaart", ["--titel", "Deur", "--titel", "Raam"], "staat er meer dan één keer"],
    ["a title of signs", "longread-hoofdstuk", ["--titel", "?! 123"], "past niet in een adres"],
    ["a name out of its folder", "longread-hoofdstuk", ["--titel", "Iets", "--naam", "../../weg"], "past niet in een adres"],
    ["a telephone number in a title", "longread-hoofdstuk", ["--titel", "Bel 06-12345678"], "[telefoonnummer]"],
    ["HTML in a title", "longread-hoofdstuk", ["--titel", "<b>Iets</b>"], "[html]"],
    [
      "a composite about somebody who agreed",
      "getuigenis",
      [...composite, "--auteur", "redactie", "--gezien-door", "redactie"],
      "Vier ogen",
    ],
    ["a place in the title of a story", "getuigenis", [...composite.slice(2), "--titel", "De man uit Utrecht"], "[plaatsnaam]"],
    ["a story that was told, without the private folder", "getuigenis", [...interview, ...roles], "PRIVE_CONTENT"],
  ];
  test.for(refusals)("for %s", async ([, name, args, says]) => {
    const root = await fixtureSite({ "_data/gemeenten.csv": await municipality() });
    const before = await contents(root);
    await expect(begin(root, name, args)).rejects.toThrow(says);
    expect(await contents(root)).toEqual(before);
  });

  test("for a name that was withdrawn", async () => {
    const root = await fixtureSite({ "_data/ingetrokken.yaml": "- slug: de-man-die-telde\n  datum: 2030-01-01\n" });
    await expect(begin(root, "getuigenis", composite)).rejects.toThrow("ingetrokken");
    expect(existsSync(join(root, "content/getuigenissen/de-man-die-telde.md"))).toBe(false);
  });

  test("while a register has a fault, which is named", async () => {
    const root = await fixtureSite({ "_data/wetten.yaml": "- x" });
    await expect(begin(root, "getuigenis", composite)).rejects.toThrow("_data/wetten.yaml");
  });

  test("a fault in another page is no hindrance", async () => {
    const root = await fixtureSite({ "content/over/index.md": "Geen velden.\n" });
    expect((await begin(root, "getuigenis", composite)).name).toBe("de-man-die-telde");
  });
});

describe("a story that somebody told", () => {
  test("goes to the private folder with a consent of its own, and nothing comes into the project", async () => {
    const root = await fixtureSite();
    const before = await filesUnder(root);
    const folder = await privateFolder({});
    const first = await begin(root, "getuigenis", [...interview, ...roles], { privateFolder: folder });
    const second = await begin(root, "getuigenis", [...interview, ...roles, "--naam", "een-ander"], { privateFolder: folder });
    expect(await filesUnder(root)).toEqual(before);
    expect(await filesUnder(folder)).toEqual(["getuigenissen/de-man-die-telde.md", "getuigenissen/een-ander.md"]);
    expect(first).toMatchObject({
      file: "PRIVE_CONTENT/getuigenissen/de-man-die-telde.md",
      reference: expect.stringMatching(/^T-[A-HJ-NP-Z2-9]{8}$/),
    });
    expect(second.reference).not.toBe(first.reference);
    const text = await readFile(join(folder, "getuigenissen/de-man-die-telde.md"), "utf8");
    expect(text).toContain(`ref: ${String(first.reference)}`);
    expect(text).toContain("geldig_tot: 2032-04-30");
    expect((await check(root, { privateFolder: folder })).faults).toEqual([]);
  });

  test("needs two roles, the day and the channels", async () => {
    const root = await fixtureSite();
    const folder = await privateFolder({});
    const bare = ["--titel", "Iemand", ...`${story} --herkomst interview`.split(" ")];
    await expect(begin(root, "getuigenis", bare, { privateFolder: folder })).rejects.toThrow(
      /--auteur ontbreekt.*--gezien_door ontbreekt.*--gegeven ontbreekt.*--kanalen ontbreekt/s,
    );
    expect(await filesUnder(folder)).toEqual([]);
  });
});

describe("the command", () => {
  test("says what it made and what comes next, and what the kinds are", async () => {
    const root = await fixtureSite();
    const made = await spawned("nieuw", root, ["getuigenis", ...composite]);
    expect(made).toMatchObject({ code: 0, stderr: "" });
    for (const word of ["content/getuigenissen/de-man-die-telde.md", "VUL IN", "npm run controle -- de-man-die-telde.md", "concept: true"])
      expect(made.stdout).toContain(word);

    const again = await command("nieuw", root, ["getuigenis", ...composite]);
    expect(again).toMatchObject({ code: 1, stdout: "" });
    expect(again.stderr).toContain("Er is niets geschreven.");

    const help = await command("nieuw", root, ["--help"]);
    expect(help.code).toBe(0);
    for (const { name } of newKinds) expect(help.stdout).toContain(name);
  });

  test("without a terminal and without answers does not wait for anybody", async () => {
    const { code, stderr } = await spawned("nieuw", await fixtureSite(), []);
    expect(code).toBe(1);
    expect(stderr).toContain("npm run nieuw -- getuigenis");
  });

  test("could not run when PRIVE_CONTENT names no folder", async () => {
    const { code, stderr } = await command("nieuw", await fixtureSite(), ["kaart", "--titel", "x"], {
      environment: { PRIVE_CONTENT: "/weg" },
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining("PRIVE_CONTENT")]);
  });
});

describe("asked one by one", () => {
  test("a testimony comes of the answers, and a wrong one is asked again", async () => {
    const root = await fixtureSite();
    const down = "\u001b[B";
    const talk = conversation([
      ["Wat wilt u maken?", "\r"],
      ["Wat is de titel?", "De man die telde\r"],
      ["Om welke vorm", "\r"],
      ["Kies er minstens één.", `${down} \r`],
      ["Wiens verhaal is het?", `${down}\r`],
      ["Waar komt het verhaal vandaan?", `${down}\r`],
      ["PRIVE_CONTENT", "\r"],
      ["Hoe oud", "\r"],
      ["Wat is het gender", "\r"],
      ["In wat voor soort regio", `${down}${down}${down}\r`],
      ["Bij welke bouwstenen", " \r"],
      ["Bij welke onderwerpen", " \r"],
      ["Welk patroon", "V9\r"],
      ["Welk werk", "toezichthouder\r"],
      ["Hoe heet het bestand?", "\r"],
      ["Welke tekening", `${down}\r`],
    ]);
    const kind = await askKind(talk);
    const desk = await openDesk(kind, { root, today, ...memoriesOf(root) });
    const { file } = await writeDraft(desk, await askAll(desk, new Map(), talk));
    expect(file).toBe("content/getuigenissen/de-man-die-telde.md");
    const text = await readFile(join(root, file), "utf8");
    for (const line of [
      "vormen: [arbeidsuitbuiting]",
      "soort: professional",
      "herkomst: samengesteld",
      "regiotype: platteland",
      "rol: toezichthouder",
      "tekening: kas",
    ])
      expect(text).toContain(line);
    expect(talk.left()).toEqual([]);
  });

  test("who breaks off has written nothing", async () => {
    const root = await fixtureSite();
    const before = await filesUnder(root);
    const kind = newKinds.find(({ name }) => name === "kaart");
    if (kind === undefined) throw new Error();
    const desk = await openDesk(kind, { root, today, ...memoriesOf(root) });
    await expect(askAll(desk, new Map(), conversation([["Wat is de titel?", "\u0003"]]))).rejects.toThrow("Afgebroken.");
    expect(await filesUnder(root)).toEqual(before);
  });
});

/** Somebody at a terminal, who answers a question as soon as it stands there. */
function conversation(lines: readonly (readonly [question: string, keys: string])[]) {
  const input = new PassThrough();
  const left = [...lines];
  let shown = "";
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      shown += stripVTControlCharacters(chunk.toString("utf8"));
      const [next] = left;
      if (next !== undefined && shown.replace(/\s+│?\s*/g, " ").includes(next[0])) {
        left.shift();
        shown = "";
        setImmediate(() => input.write(next[1]));
      }
      done();
    },
  });
  return { input, output, left: () => left };
}

async function municipality(): Promise<string> {
  const rows = (await original("_data/gemeenten.csv")).trimEnd();
  return rows.includes(",Utrecht,") ? rows : `${rows}\nGM0344,Utrecht,VR09,Utrecht,\n`;
}

async function contents(root: string): Promise<Record<string, string>> {
  const files = await filesUnder(root);
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** Puts a folder back as it was. */
async function back(root: string, before: Readonly<Record<string, string>>): Promise<void> {
  const extra = (await filesUnder(root)).filter((file) => !(file in before));
  await change(root, { ...before, ...Object.fromEntries(extra.map((file) => [file, null])) });
}
