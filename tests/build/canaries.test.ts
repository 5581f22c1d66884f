import { mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { hashOf, newDenyList, parseDenyList } from "../../_config/check/privacy/deny-list.ts";
import { atNight } from "../night.ts";
import { id3, info, mp3Frame, wav } from "../unit/check/sound/tones.ts";
import {
  buildableSite,
  change,
  command,
  copyBuilt,
  fixtureSite,
  original,
  privateFolder,
  spawned,
  type Changes,
  type CommandName,
  type ProcessName,
  type Run,
} from "./fixture-site.ts";
import { told, type Telling } from "./told.ts";

/*
 * Words that are nowhere else, each in a place of the private folder that something can be wrong with. Not one of them may be printed, by any command,
 * in any form.
 */

const word = "kwartel";
const story = (name: string, telling: Telling): Promise<[string, string]> =>
  told(telling).then((text) => [`getuigenissen/${name}.md`, text]);
const consent = (fields: string): string => `{ ${fields}, kanalen: [web] }`;
const days = "gegeven: 2031-01-01, geldig_tot: 2032-01-01";
const list = newDenyList();
const listed = `${list}${hashOf("Kwartel Zomer", parseDenyList(list).key)}\n`;

/** One thing wrong a story, so that no fault hides another. */
const wrong: Readonly<Record<string, Telling>> = {
  "sleutel-onbekend": { fields: { [word]: "ja" } },
  "sleutel-bijna-bekend": { fields: { [`titel_${word}`]: word } },
  "sleutel-met-nummer": { fields: { [`${word}_tel`]: "0612345678" } },
  "keuze-onbekend": { fields: { regiotype: word } },
  "soort-waarde": { fields: { kader: word, concept: word } },
  "lijst-in-tekst": { fields: { titel: `[${word}, ${word}]` } },
  "groep-in-tekst": { fields: { samenvatting: `{ ${word}: ${word} }` } },
  "dag-anders": { fields: { bijgewerkt: "31-12-1987" } },
  "te-lang": { fields: { samenvatting: `${word} `.repeat(60) } },
  "aanhaling-open": { fields: { titel: `"${word}` } },
  "dubbele-punt": { fields: { titel: `de reis: ${word}: ver` } },
  "alias-en-anker": { fields: { titel: `*${word}` } },
  "teken-vooraan": { fields: { titel: `@${word}` } },
  "tag-vooraan": { fields: { titel: `!!js/${word} x` } },
  "herkomst-anders": { fields: { herkomst: word } },
  "verwijst-naar-niets": { fields: { bronnen: `[${word}]`, kompas: `[${word}]`, tekening: word } },
  "beeld-weg": { fields: { beeld: `{ bestand: ${word}.jpg, alt: ${word}, herkomst: ${word} }` } },
  "geluid-weg": { fields: { geluid: `{ bestand: ${word}.mp3, transcript: ${word}.vtt, stem: ${word} }` } },
  "geluid-fout": { fields: { geluid: `{ bestand: ${word}-stem.wav, transcript: ${word}-stem.vtt, stem: ${word} }` } },
  "toegestaan-los": { fields: { toegestaan: `[{ tekst: ${word}, reden: ${word} en nog meer }]` } },
  "kenmerk-fout": { fields: { toestemming: consent(`ref: ${word}, ${days}`) } },
  "kenmerk-dubbel": { fields: { toestemming: consent(`ref: T-ABCDEFGH, ${days}`) } },
  "kenmerk-nog-eens": { fields: { toestemming: consent(`ref: T-ABCDEFGH, ${days}`) } },
  "sleutel-in-toestemming": { fields: { toestemming: consent(`ref: T-ABCDEFGK, ${days}, ${word}: ${word}`) } },
  "lezer-is-schrijver": { fields: { auteur: word, gezien_door: word } },
  "verwijzing-in-veld": { fields: { titel: `"{cijfer:${word}} <b>${word}</b>"` } },
  koppen: { body: `# ${word}\n\n#### ${word}` },
  verwijzingen: { body: `{cijfer:${word}} {${word}:x} {bron:${word}} {Cijfer: ${word}} <i>${word}</i>` },
  blokken: {
    body: [
      `:::${word}`,
      `::${word} naam="x"`,
      `::laat-zien waarom="${word}"`,
      `::moment soort="${word}" plek="${word}" kader="${word}" wat="${word}"`,
      `::grafiek naam="${word}"`,
      `::tekening onderwerp="${word}"`,
    ].join("\n\n"),
  },
  "blokken-met-meer": {
    body: `::hulp ${word}="${word}"\n\n::citaat tekst="${word}"\n\n::getuigenis naam="${word}"\n\n:::let-op titel="${word}" kleur="${word}"\n${word}\n`,
  },
  links: { body: `[${word}](${word}:x) [a](/${word}/) [b](/kompas/#${word}) [c](http://${word}.example) [d](/getuigenissen/${word}/)` },
  beelden: { body: `![${word}](${word}.jpg "${word}")\n\n![](${word}-foto.jpg)\n\n![x](../${word}.jpg)` },
  "naar-een-mens": {
    body: `Bel ${word} op 0612345678, ${word}@${word}.example, Kerkstraat 12, 1234 AB, Kwartel Zomer, 12 mei 1987, Utrecht.`,
  },
  concept: { fields: { concept: "true", regiotype: word }, body: `VUL IN ${word} # ${word}` },
};

let everything: Changes;
beforeAll(async () => {
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: "white" } })
    .withExif({ IFD0: { Artist: word, Model: word } })
    .jpeg()
    .toBuffer();
  everything = {
    ...Object.fromEntries(await Promise.all(Object.entries(wrong).map(([name, telling]) => story(name, telling)))),
    [`getuigenissen/${word} naam.md`]: await told({ body: `Zij hield een\u00A0${word}.` }),
    [`getuigenissen/${word}/dieper.md`]: await told(),
    [`getuigenissen/${word}.txt`]: word,
    "getuigenissen/streepjes.md": `--- ${word}\n`,
    "getuigenissen/geen-velden.md": word,
    "getuigenissen/lijst-als-naam.md": `---\n[${word}, Zomer]: ${word}\n? { ${word}: x }\n: ${word}\n---\n${word}\n`,
    "getuigenissen/onzichtbaar.md": `---\ntitel: ${word}\u200B\n---\n`,
    "getuigenissen/niet-leesbaar.md": Buffer.concat([Buffer.from(word), Buffer.from([0xff, 0xfe])]),
    [`beeld/${word}-foto.jpg`]: picture,
    [`beeld/${word}.heic`]: Buffer.from(`\0\0\0\u0018ftypheic${word}`),
    [`beeld/${word}.docx`]: word,
    [`beeld/Kwartel Zomer.png`]: picture.subarray(0, 200),
    [`geluid/${word}-label.mp3`]: Buffer.concat([id3({ TPE1: word, TXXX: word }), mp3Frame(128), mp3Frame(128), mp3Frame(128)]),
    [`geluid/${word}-stem.wav`]: wav(2, info({ IART: word })),
    [`geluid/${word}-stem.vtt`]: `WEBVTT\n\n00:00.000 --> 00:09.000\n${word} zegt iets\n\n${word}\n`,
    "namen.txt": listed,
  };
});

/** The site, with a page that names somebody of the list where other messages quote. */
const ours = async (site: typeof fixtureSite): Promise<string> =>
  site({
    "content/over/index.md": `${await original("content/over/index.md")}\nKwartel Zomer slachtofer sprak [hier](/kwartel-zomer/) met {cijfer:kwartel-zomer}. Kwar\u00ADtel Zomer kwam\u00A0mee. ${"Kwartel Zomer ging verder en ".repeat(9)}\n`,
    "content/over/kwartel-zomer.md": `${await original("content/over/index.md")}\n::getuigenis naam="blokken-met-meer"\n`,
    "assets/images/kwartel-zomer.txt": "blokken-met-meer",
  });

/** Runs npm start, and asks for the list of stories until it is as is waited for. */
async function served(
  root: string,
  environment: Record<string, string>,
  isSo: (page: string) => boolean,
): Promise<{ readonly run: Run; readonly page: string }> {
  let page: string | undefined;
  let isOver = false;
  const ask = async (origin: string): Promise<void> => {
    while (!isOver) {
      // A line that a busy machine left unused for long, the server has closed.
      const heard = await fetch(`${origin}/getuigenissen/`).then(
        (answer) => answer.text(),
        () => "",
      );
      page = heard;
      if (isSo(heard)) return;
      // Asked without a pause it has no time left for what is waited for.
      await pause(100);
    }
  };
  const run = await spawned("start", root, [], {
    environment,
    heard: (said, stop) => {
      const [origin] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (origin === undefined || page !== undefined) return;
      page = "";
      void ask(origin).finally(stop);
    },
  });
  isOver = true;
  return { run, page: page ?? "" };
}

async function folderOf(changes: Changes): Promise<string> {
  const folder = join(await privateFolder({}), `map-${word}`);
  await mkdir(folder);
  for (const [path, content] of Object.entries(changes)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    if (content !== null) await writeFile(join(folder, path), content);
  }
  await mkdir(join(folder, "getuigenissen"), { recursive: true }).catch(() => undefined);
  return folder;
}

/** What a command printed of what nobody may read. */
function leaks({ stdout, stderr }: Run): string[] {
  return `${stdout}\n${stderr}`.split("\n").filter((line) => /kwartel|zomer|1987|0612345678|T-ABCDEFG/i.test(line));
}

type Call = readonly [CommandName | Exclude<ProcessName, "start">, readonly string[]];
const withFaults: readonly Call[] = [
  ["controle", []],
  ["controle", ["--json"]],
  ["controle", ["--verloop"]],
  ["controle", ["--leesniveau"]],
  ["controle", ["--stijl"]],
  ["controle", ["--stijl", "--json", "getuigenissen/naar-een-mens.md"]],
  ["controle", [`PRIVE_CONTENT/getuigenissen/${word}.txt`]],
  ["controle", ["--herstel"]],
  ["controle", ["--herstel", "--json"]],
  ["controle", ["--zoeken", "een verhaal"]],
  ["build", []],
  ["edities", []],
  [
    "nieuw",
    ["getuigenis", "--titel", "Een verhaal", "--herkomst", "interview", "--regiotype", word, "--kader", word, "--leeftijdsgroep", word],
  ],
  ["nieuw", ["getuigenis", "--titel", "Een", word]],
  ["nieuw", ["getuigenis", "--titel", "Een verhaal", "--herkomst", "interview", "--naam", `${word} zomer`]],
  ["intrekken", ["een-verhaal-dat-er-niet-is"]],
  ["verplaats", ["kompas/signaleren.md", "kompas/herkennen.md"]],
  ["namenlijst", ["Kwartel Zomer", `${word} winter`]],
  ["servers", []],
  ["weghalen", []],
  ["plaatsklaar", []],
  ["wacht", []],
  ["nabellen", []],
  ["pakketten", []],
  ["release", []],
  ["verifieer", ["_site"]],
  ["vastzetten", []],
  ["redactie", ["--niet-openen"]],
];

/** What of package.json reads no story: it looks at code, at a site that is built, or runs the commands above in folders of its own. */
const ofDevelopers = [
  "adressen",
  "bench",
  "bench:zoeken",
  "bomen",
  "check",
  "fix",
  "format:check",
  "hooks",
  "letters",
  "lint",
  "plaatje",
  "sporen",
  "test",
];

test("every command of package.json is run here, or reads nothing private", async () => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as { scripts: Record<string, string> };
  const unheard = Object.keys(scripts).filter((name) => name !== "start" && !withFaults.some(([heard]) => heard === name));
  expect(unheard.sort()).toEqual(ofDevelopers);
  for (const name of ofDevelopers) expect(scripts[name], name).not.toMatch(/_config\/cli\/|eleventy/);
});

describe("with something wrong everywhere", () => {
  let root: string;
  let environment: Record<string, string>;
  beforeAll(async () => {
    root = await ours(buildableSite);
    const folder = await folderOf(everything);
    await symlink(join(folder, "getuigenissen/koppen.md"), join(folder, "getuigenissen/verwijzing-weg.md"));
    environment = { PRIVE_CONTENT: folder, PRIVE_NAMENLIJST: join(folder, "namen.txt") };
  });

  test.for(withFaults)("%s %j prints none of it", async ([name, args]) => {
    // The desk stays open until somebody stops it.
    const heard = (said: string, stop: () => void): void => {
      if (said.includes("Ctrl+C")) stop();
    };
    const run = await (name === "redactie" || name === "wacht" || name === "release" || name === "verifieer"
      ? spawned(name, root, args, { environment, heard })
      : command(name, root, args, { environment }));
    expect(leaks(run)).toEqual([]);
    expect(run.stdout + run.stderr).not.toContain(environment.PRIVE_CONTENT);
  });

  test("controle --herstel of the private folder shows no line, and no name of a file", async () => {
    const run = await command("controle", root, ["--herstel", environment.PRIVE_CONTENT ?? ""], { environment });
    expect(leaks(run)).toEqual([]);
    expect(run.stdout).toMatch(/PRIVE_CONTENT\/getuigenissen \(bestand \d+ van \d+, op naam\):\d+/);
  });

  test("intrekken says in how many places a story is named, and repeats no name of a file", async () => {
    const site = await ours(fixtureSite);
    const folder = await folderOf(everything);
    const run = await command("intrekken", site, ["blokken-met-meer"], {
      environment: { PRIVE_CONTENT: folder, PRIVE_NAMENLIJST: join(folder, "namen.txt") },
    });
    expect([run.code, leaks(run)]).toEqual([0, []]);
    expect(run.stdout).toMatch(/content\/over \(een bestand met een naam die nergens mag staan\):\d+/);
  });

  test("npm start says none of it, in the browser or in the terminal", async () => {
    const { run, page } = await served(root, environment, (text) => text.includes("PRIVE_CONTENT/"));
    expect(leaks({ ...run, stdout: run.stdout + page })).toEqual([]);
  });

  test("npm start, while it serves, says nothing either of what goes wrong then", async () => {
    const serving = await buildableSite();
    const folder = await folderOf({ "getuigenissen/de-vrouw-die-sprak.md": await told() });
    let isEdited = false;
    const { run, page } = await served(serving, { ...environment, PRIVE_CONTENT: folder }, (text) => {
      if (!isEdited && text.includes("De vrouw die sprak")) {
        isEdited = true;
        void change(folder, { [`geluid/${word}-stem.vtt`]: word, [`getuigenissen/${word} naam.md`]: "geen velden" });
      }
      return text.includes("PRIVE_CONTENT/");
    });
    expect(isEdited).toBe(true);
    expect(leaks({ ...run, stdout: run.stdout + page })).toEqual([]);
    // What it serves stands apart: the site that is published is not touched.
    expect((await readdir(serving)).filter((name) => /^\._?site|^_site/.test(name))).toEqual([]);
  });

  test("and still says of every story where and what, with the field and what to do", async () => {
    const { code, stdout } = await command("controle", root, [], { environment });
    expect(code).toBe(1);
    for (const name of Object.keys(wrong)) expect(stdout, name).toContain(`PRIVE_CONTENT/getuigenissen/${name}.md:`);
    expect(stdout).toMatch(
      /keuze-onbekend\.md:\d+ {2}regiotype {2}\[keuze-onbekend\]\n {2}Hier staat iets wat niet te kiezen is\.\n {2}Kies uit: grote-stad/,
    );
    expect(stdout).toMatch(/kenmerk-fout\.md:\d+ {2}toestemming\.ref {2}\[waarde-past-niet\]\n.*\n {2}Schrijf T- en acht/);
    expect(stdout).toMatch(/sleutel-onbekend\.md:\d+ {2}velden {2}\[veld-onbekend\]/);
    expect(stdout).toMatch(/PRIVE_CONTENT\/getuigenissen \(bestand \d+ van \d+, op naam\):1 {2}bestand {2}\[naam-past-niet\]/);
    expect(stdout).toMatch(/PRIVE_CONTENT\/beeld \(bestand \d+ van \d+, op naam\):1 {2}bestand {2}\[verborgen-gegevens\]/);
  });
});

describe("with nothing wrong", () => {
  const good = async (): Promise<string> => {
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: "white" } })
      .jpeg()
      .toBuffer();
    return folderOf({
      "getuigenissen/de-vrouw-die-sprak.md": await told({
        fields: {
          titel: `De ${word} die sprak`,
          samenvatting: `Een verhaal over een ${word}.`,
          eigenaar: word,
          herzien_voor: "2031-05-01",
          beeld: `{ bestand: ${word}.jpg, alt: ${word}, herkomst: ${word} }`,
        },
        body: `Zij hield een ${word}.`,
      }),
      "getuigenissen/het-kind-dat-wachtte.md": await told({
        fields: { titel: `Het kind met de ${word}`, publiceren_op: "2031-12-01", toestemming: consent(`ref: T-ABCDEFGK, ${days}`) },
      }),
      [`beeld/${word}.jpg`]: picture,
    });
  };

  test.for([
    ["controle", []],
    ["controle", ["--json"]],
    ["controle", ["--verloop", "--json"]],
    ["controle", ["--leesniveau", "--json"]],
    ["controle", ["--stijl"]],
    ["controle", ["--stijl", "--json", "de-vrouw-die-sprak.md"]],
    ["build", []],
    ["verplaats", ["kompas/signaleren.md", "kompas/herkennen.md"]],
    ["intrekken", ["de-vrouw-die-sprak"]],
    ["intrekken", ["de-vrouw-die-sprk"]],
  ] as [Parameters<typeof command>[0], string[]][])("%s %j prints none of it either", async ([name, args]) => {
    const run = await command(name, await (name === "build" ? buildableSite : fixtureSite)(), args, {
      environment: { PRIVE_CONTENT: await good(), PRIVE_NAMENLIJST: "" },
    });
    expect(leaks(run)).toEqual([]);
  });
});

describe("with a story on the site that has to go", () => {
  const slug = "de-vrouw-die-sprak";
  let root: string;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    root = await buildableSite();
    folder = await folderOf({
      [`getuigenissen/${slug}.md`]: await told({ fields: { titel: `De ${word} die sprak` }, body: `Zij hield een ${word}.` }),
    });
    file = join(folder, "getuigenissen", `${slug}.md`);
    expect((await command("build", root, [], { environment: { PRIVE_CONTENT: folder } })).code).toBe(0);
  });

  test.for<readonly [string, () => Promise<Readonly<Record<string, string>>>]>([
    ["changed", () => writeFile(file, `${word}\n`).then(() => ({}))],
    ["without the folder", () => Promise.resolve({ PRIVE_CONTENT: join(folder, word) })],
    ["with a file for a folder", () => Promise.resolve({ PRIVE_CONTENT: file })],
    ["later", () => Promise.resolve({ BOUWDATUM: "2032-01-02" })],
  ])("weghalen takes it away and names only its address: %s", async ([, circumstances]) => {
    const site = await buildableSite();
    await copyBuilt(root, site);
    const run = await command("weghalen", site, [], { environment: { PRIVE_CONTENT: folder, ...(await circumstances()) } });
    expect(run.stderr).toContain(`getuigenissen/${slug} (`);
    expect(leaks(run)).toEqual([]);
    expect(run.stdout + run.stderr).not.toContain(folder);
  });
});

describe("with something wrong that nobody foresaw", () => {
  // All say it in one place (_config/cli/command.ts), but for the build: by day one of them, and the build.
  const commands = ["controle", "build", "nieuw", "edities", "verplaats"] as const;
  test.for(atNight(commands, commands.slice(0, 2)))("%s says that, and not what it read", async (name) => {
    // A file where a folder should be: Node names the whole path.
    const folder = join(await privateFolder({ [`map-${word}/getuigenissen`]: word }), `map-${word}`);
    const moving = ["kompas/signaleren.md", "kompas/herkennen.md"];
    const args = name === "nieuw" ? ["getuigenis", "--titel", "Een verhaal"] : name === "verplaats" ? moving : [];
    const root = await (name === "build" ? buildableSite : fixtureSite)();
    const run = await spawned(name, root, args, { environment: { PRIVE_CONTENT: folder } });
    expect(run.code).toBeGreaterThan(0);
    expect(leaks(run)).toEqual([]);
    expect(run.stderr).toContain("(Error, ENOTDIR)");
    expect(run.stderr).toMatch(/_config\/[\w/-]+\.ts:\d+:\d+/);
  });

  test("npm start says that, in the terminal and in the browser, and goes on", async () => {
    const folder = join(await privateFolder({ [`map-${word}/getuigenissen`]: word }), `map-${word}`);
    const { run, page } = await served(await buildableSite(), { PRIVE_CONTENT: folder }, (text) => text.includes("(Error, ENOTDIR)"));
    expect(leaks({ ...run, stdout: run.stdout + page })).toEqual([]);
    expect(run.stderr).toMatch(/_config\/[\w/-]+\.ts:\d+:\d+/);
  });

  test("a list of names that is a folder", async () => {
    const folder = join(await privateFolder({ [`${word}/leeg`]: "" }), word);
    for (const [name, args] of [
      ["namenlijst", ["Kwartel Zomer"]],
      ["controle", []],
    ] as const) {
      const run = await command(name, await fixtureSite(), args, { environment: { PRIVE_NAMENLIJST: folder } });
      expect([name, run.code, leaks(run)]).toEqual([name, 2, []]);
    }
  });
});
