import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { openEditor, type OpenDesk } from "../../_config/desk/editor/server.ts";
import { wholeHere, wholeInThread, type Whole } from "../../_config/desk/editor/whole.ts";
import { readSettings } from "../../_config/read/settings.ts";
import type { Going, List, Listed, Looked, Opened, Rows, Saved, Standing, Taken } from "../../_shared/redactie.ts";
import { buildableSite, command, original, privateFolder } from "./fixture-site.ts";
import { held } from "./held-check.ts";
import { told } from "./told.ts";

const open: OpenDesk[] = [];
afterAll(async () => {
  await Promise.all(open.map((desk) => desk.close()));
});

/** A desk over a fixture site, spoken to as its page does. */
async function deskAt(root: string, environment: Record<string, string> = {}, around = (whole: Whole): Whole => whole) {
  const settings = readSettings(root, { BOUWDATUM: "2031-05-06", ...environment });
  const desk = await openEditor(settings, 0, around(wholeHere(settings)));
  open.push(desk);
  const { origin } = new URL(desk.address);
  const entered = await fetch(desk.address);
  const cookie = entered.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const post = (name: string, given: object): Promise<Response> =>
    fetch(`${origin}/redactie/api/${name}`, { method: "POST", headers: { cookie, origin }, body: JSON.stringify(given) });
  const ask = async <Answer>(name: string, given: object = {}): Promise<Answer> => (await (await post(name, given)).json()) as Answer;
  const rowOf = async (file: string): Promise<Listed | undefined> => {
    const { pages, registers } = await ask<List>("lijst", { prive: false });
    return [...pages, ...registers].find((one) => one.file === file);
  };
  const keyOf = async (file: string): Promise<string> => (await rowOf(file))?.key ?? "";
  /** Hears what is told until it is so. */
  const until = async (isSo: (standing: Standing) => boolean): Promise<Standing> => {
    for (let turn = -1; ;) {
      const standing = await ask<Standing>("stand", { turn });
      if (isSo(standing)) return standing;
      ({ turn } = standing);
    }
  };
  return { desk, origin, cookie, ask, post, rowOf, keyOf, until, get: (path: string) => fetch(origin + path, { headers: { cookie } }) };
}

/** Makes a repository of a site, with one commit. */
function gitIn(root: string): (...args: string[]) => string {
  const git = (...args: string[]): string => execFileSync("git", ["-C", root, ...args], { encoding: "utf8" });
  git("init", "--quiet");
  git("config", "user.name", "Redactie");
  git("config", "user.email", "redactie@example.nl");
  git("add", "content", "_data");
  git("commit", "--quiet", "-m", "Begin");
  return git;
}

/** One desk for every test that leaves the site as it was. */
let standing: ReturnType<typeof deskAt> | undefined;
async function standingDesk(): ReturnType<typeof deskAt> {
  return (standing ??= deskAt(await buildableSite()));
}

const topic = "content/kompas/signaleren.md";
const story = "content/getuigenissen/de-man-die-vertrok.md";

describe("over HTTP", () => {
  test("nobody comes in without the address, and nothing may be kept", async () => {
    const { origin, desk, get, cookie } = await deskAt(await buildableSite());
    for (const path of ["/redactie/", "/", "/redactie/redactie.js", "/redactie/wijziging.zip"])
      expect((await fetch(origin + path)).status).toBe(403);
    const stranger = { cookie, origin: "https://example.nl" };
    expect((await fetch(`${origin}/redactie/api/lijst`, { method: "POST", headers: stranger, body: "{}" })).status).toBe(403);
    const page = await get("/redactie/");
    expect(page.status).toBe(200);
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
    expect((await get("/redactie/api/lijst")).status).toBe(404);
    for (const path of ["/assets/../package.json", "/assets/fonts/..%2f..%2fpackage.json", "/img/../../_data/site.yaml"])
      expect((await get(path)).status).toBe(404);
    expect(new URL(desk.address).hostname).toBe("127.0.0.1");
    expect((await get("/getuigenissen/")).headers.get("content-security-policy")).toContain("sandbox allow-same-origin");
  });

  test("a file keeps every sign that nobody changed, also as another system writes it", async () => {
    const root = await buildableSite();
    const path = join(root, story);
    const before = `\ufeff${(await readFile(path, "utf8")).replace("titel:", "# Let op: oud\ntitel:").replaceAll("\n", "\r\n")}`;
    await writeFile(path, before);
    const { ask, keyOf } = await deskAt(root);
    const opened = await ask<Opened>("open", { key: await keyOf(story) });
    const item = { key: opened.key, value: { ...(opened.value as object), samenvatting: "Een ander verhaal." }, text: opened.text };
    const saved = await ask<Saved>("bewaar", { item, version: opened.version, over: false });
    expect(saved).not.toHaveProperty("readable");
    expect(await readFile(path, "utf8")).toBe(before.replace("Een verhaal over de zandloper.", "Een ander verhaal."));
  });

  test("a file that was changed meanwhile is shown, and not written over until somebody says so", async () => {
    const root = await buildableSite();
    const path = join(root, story);
    const { ask, keyOf } = await deskAt(root);
    const opened = await ask<Opened>("open", { key: await keyOf(story) });
    const theirs = (await readFile(path, "utf8")).replace("Daarna ging zij weg.", "Daarna bleef zij.");
    await writeFile(path, theirs);
    const item = { key: opened.key, value: { ...(opened.value as object), samenvatting: "Van mij." }, text: opened.text };
    // The next look sees it already.
    const { theirs: seen } = await ask<Looked>("kijk", { ...item, version: opened.version });
    expect(seen).toMatchObject({ readable: true, text: expect.stringContaining("Daarna bleef zij.") });
    const answer = await ask<Saved>("bewaar", { item, version: opened.version, over: false });
    expect(answer).toMatchObject({ readable: true, text: expect.stringContaining("Daarna bleef zij.") });
    expect(await readFile(path, "utf8")).toBe(theirs);
    await ask("bewaar", { item, version: answer.version, over: true });
    expect(await readFile(path, "utf8")).toContain("Van mij.");
    expect(await readFile(path, "utf8")).toContain("Daarna ging zij weg.");
  });

  test("a finding brings what can be done about it, in a field and in the text, and that is done to what was written", async () => {
    const { ask, keyOf } = await standingDesk();
    const opened = await ask<Opened>("open", { key: await keyOf(story) });
    const value = { ...(opened.value as object), bijgewerkt: "6 mei 2031", kader: ["K2.1", "K2.12"] };
    const item = { key: opened.key, value, text: "Eerst.\n\n##Kop\n\nBel {bel:comensa}.\n" };
    const { findings } = await ask<Looked>("kijk", { ...item, version: opened.version });
    // The text is read although a field does not pass.
    const buttons = findings.flatMap(({ button }) => (button === undefined ? [] : [button]));
    expect(buttons.map(({ label }) => label).sort()).toEqual([
      "Maak ervan: ## Kop",
      "Maak ervan: 2031-05-06",
      "Maak ervan: {bel:comensha}.",
    ]);
    const changes = buttons.map(({ change }) => change);
    expect(await ask("herstel", { item, changes })).toEqual({
      key: opened.key,
      value: expect.objectContaining({ bijgewerkt: "2031-05-06", kader: ["K2.1", "K2.12"] }),
      text: "Eerst.\n\n## Kop\n\nBel {bel:comensha}.\n",
    });
    // What was typed since is not mended as if it were still the same.
    expect(await ask("herstel", { item: { ...item, text: "Iets anders.\n" }, changes: changes.filter(({ line }) => line > 20) })).toEqual({
      fout: "Dit is intussen veranderd. Wacht tot de controle heeft meegelezen.",
    });
  });

  test("what is wrong in a transcript stands at the recording, with a line of its own", async () => {
    const spoken = "WEBVTT\n\n00:00.000 --> 00:01.000\nZij bleef altijd.\n";
    const root = await buildableSite({ "assets/geluid/stem.mp3": "geen geluid", "assets/geluid/stem.vtt": spoken });
    const { ask, keyOf } = await deskAt(root);
    const opened = await ask<Opened>("open", { key: await keyOf(story) });
    const value = { ...(opened.value as object), geluid: { bestand: "stem.mp3", transcript: "stem.vtt", stem: "Een stemacteur" } };
    const { findings } = await ask<Looked>("kijk", { key: opened.key, value, text: opened.text, version: opened.version });
    expect(findings.filter(({ code }) => code.startsWith("transcript-"))).toEqual([
      expect.objectContaining({ field: "geluid.transcript", what: expect.stringMatching(/^Regel \d van het transcript: Wat op /) }),
    ]);
  });

  test("a register with a fault keeps no fault of a text from its writer, and is named", async () => {
    const root = await buildableSite();
    await writeFile(join(root, "_data/bronnen.yaml"), "* id: een\n", { flag: "a" });
    const { ask, keyOf } = await deskAt(root);
    const opened = await ask<Opened>("open", { key: await keyOf(topic) });
    const text = "##Kop\n\nBel 06 12345678.\n\n[Hier](/nergens/)\n";
    const { findings } = await ask<Looked>("kijk", { key: opened.key, value: opened.value, text, version: opened.version });
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ["geen-register", undefined],
      ["telefoonnummer", 3],
      ["link-onbekend", 5],
      ["opmaak-blijft-staan", 1],
    ]);
    expect(findings[0]?.what).toContain("_data/bronnen.yaml");
  });

  test("of every kind another reads it than who wrote it, and what waits for its reader is not ready", async () => {
    const { ask, keyOf } = await standingDesk();
    const opened = await ask<Opened>("open", { key: await keyOf(topic) });
    const fields = opened.value as { readonly eigenaar: string };
    const saidOf = async (more: object): Promise<string[]> => {
      const { findings } = await ask<Looked>("kijk", {
        key: opened.key,
        value: { ...fields, ...more },
        text: opened.text,
        version: opened.version,
      });
      return findings.flatMap(({ code, field }) => (code === "vier-ogen" ? [field] : []));
    };
    expect(await saidOf({ gezien_door: `de ${fields.eigenaar.toUpperCase()}` })).toEqual(["gezien_door"]);
    expect(await saidOf({ concept: true, ter_lezing: fields.eigenaar })).toEqual(["ter_lezing"]);
    expect(await saidOf({ concept: true, ter_lezing: "eindredactie" })).toEqual([]);
    expect(await saidOf({ ter_lezing: "eindredactie" })).toEqual(["ter_lezing"]);
    expect(await saidOf({ gezien_door: "eindredactie" })).toEqual([]);
  });

  test("a row of a register is checked and written, and no other line", async () => {
    const root = await buildableSite();
    const { ask, keyOf } = await deskAt(root);
    const { rows, fresh } = await ask<Rows>("open", { key: await keyOf("_data/bronnen.yaml") });
    const row = await ask<Opened>("open", { key: rows[1]?.key ?? "" });
    const value = { ...(row.value as object), gecontroleerd_op: "31-02-2030", url: "instituut" };
    const { findings } = await ask<{ findings: { field: string }[] }>("kijk", { key: row.key, value, version: row.version });
    expect(findings.map(({ field }) => field).sort()).toEqual(["gecontroleerd_op", "url"]);
    const before = await readFile(join(root, "_data/bronnen.yaml"), "utf8");
    await ask("bewaar", {
      item: { key: row.key, value: { ...(row.value as object), titel: "Een later onderzoek" } },
      version: row.version,
      over: false,
    });
    expect(await readFile(join(root, "_data/bronnen.yaml"), "utf8")).toBe(before.replace("Nog een onderzoek", "Een later onderzoek"));
    const added = await ask<Opened>("open", { key: fresh ?? "" });
    await ask("bewaar", { item: { key: added.key, value: { id: "derde" } }, version: added.version, over: false });
    expect(await readFile(join(root, "_data/bronnen.yaml"), "utf8")).toMatch(/\n- id: derde\n$/);
  });

  test("a row that was taken away comes back as it was, or behind what was written since", async () => {
    const root = await buildableSite();
    const file = "_data/bronnen.yaml";
    const path = join(root, file);
    const before = await readFile(path, "utf8");
    const { ask, post, keyOf } = await deskAt(root);
    const takeFirst = async (): Promise<Taken> => {
      const { rows } = await ask<Rows>("open", { key: await keyOf(file) });
      const opened = await ask<Opened>("open", { key: rows[0]?.key ?? "" });
      return ask<Taken>("rijweg", { key: opened.key, version: opened.version });
    };
    const first = await takeFirst();
    expect(await readFile(path, "utf8")).not.toBe(before);
    await ask("rijterug", { back: first.back });
    expect(await readFile(path, "utf8")).toBe(before);
    expect((await post("rijterug", { back: first.back })).status).toBe(409);

    const second = await takeFirst();
    const written = `# Een opmerking van een ander\n${await readFile(path, "utf8")}`;
    await writeFile(path, written);
    await ask("rijterug", { back: second.back });
    const after = await readFile(path, "utf8");
    expect(after.startsWith(written.trimEnd())).toBe(true);
    const { rows } = await ask<Rows>("open", { key: await keyOf(file) });
    expect(rows.at(-1)?.label).toBe(second.label);
  });

  test("of the private folder nothing is read, listed or named until somebody asks", async () => {
    const own = await privateFolder({ "getuigenissen/de-vrouw-die-vouwde.md": await told() });
    const { ask, get, keyOf } = await deskAt(await buildableSite(), { PRIVE_CONTENT: own });
    const before = await ask<List>("lijst", { prive: false });
    expect(before.hasPrivate).toBe(true);
    expect(JSON.stringify(before)).not.toContain("vouwde");
    await ask("open", { key: await keyOf(story) });
    expect(await (await get("/getuigenissen/")).text()).not.toContain("vouwde");
    const after = await ask<List>("lijst", { prive: true });
    const listed = after.pages.find(({ isPrivate }) => isPrivate === true);
    expect(listed).toMatchObject({ title: "De vrouw die sprak", file: "PRIVE_CONTENT/getuigenissen/de-vrouw-die-vouwde.md" });
    expect(listed?.key).toMatch(/^k\d+$/);
    const opened = await ask<Opened>("open", { key: listed?.key ?? "" });
    expect(opened.text).toContain("servetten");
    await ask("bewaar", {
      item: { key: opened.key, value: opened.value, text: `${opened.text ?? ""}\nEn nog een.\n` },
      version: opened.version,
      over: false,
    });
    expect(await readFile(join(own, "getuigenissen/de-vrouw-die-vouwde.md"), "utf8")).toMatch(/En nog een\.\n$/);
    expect(JSON.stringify(await ask("wijzigingen"))).not.toContain("vouwde");
    await ask("lijst", { prive: false });
    expect(JSON.stringify(await ask("open", { key: opened.key }))).toMatch(/^\{"fout":"Dit staat in de privémap/);
  });

  test("no answer that says no repeats what was asked, what a private story says, or where it lies", async () => {
    const own = await privateFolder({ "getuigenissen/de-vrouw-die-vouwde.md": await told({ body: "Zij vouwde een kwartel." }) });
    const { ask, post, keyOf, get, origin, cookie } = await deskAt(await buildableSite(), { PRIVE_CONTENT: own });
    const { pages } = await ask<List>("lijst", { prive: true });
    const { key, version } = await ask<Opened>("open", { key: pages.find(({ isPrivate }) => isPrivate === true)?.key ?? "" });
    await rm(join(own, "getuigenissen"), { recursive: true });
    await writeFile(join(own, "getuigenissen"), "kwartel");
    const open = await keyOf(story);
    const item = { key, value: { titel: "kwartel", kwartel: "kwartel" }, text: "kwartel" };
    const wrong: readonly (readonly [string, object])[] = [
      ["lijst", { prive: "kwartel" }],
      ["lijst", { prive: true }],
      ["open", { key: "kwartel" }],
      ["open", { key }],
      ["kijk", { ...item, value: "kwartel" }],
      ["kijk", item],
      ["bewaar", { item, version, over: false }],
      ["bewaar", { item, version, over: true }],
      ["herstel", { item, changes: [{ line: 1, was: ["kwartel"], becomes: ["kwartel"], sure: true }] }],
      ["rijweg", { key, version }],
      ["nieuw", { kind: "kwartel", answers: {}, write: false }],
      ["gaatweg", { key, title: "x" }],
      ["weghalen", { key: open.replace("k", "kwartel") }],
      ["vastleggen", { message: "kwartel" }],
      ["kwartel", {}],
    ];
    const answers = await Promise.all(wrong.map(([name, given]) => post(name, given)));
    const raw = ['{"kwartel', "kwartel", '"kwartel"'].map((body) =>
      fetch(`${origin}/redactie/api/open`, { method: "POST", headers: { cookie, origin }, body }),
    );
    const paths = ["/kwartel/", "/redactie/kwartel", "/redactie/voorbeeld/kwartel", "/img/%kwartel"].map(get);
    const refused = [...answers, ...(await Promise.all([...raw, ...paths]))].filter(({ status }) => status >= 400);
    expect(refused.length).toBeGreaterThan(15);
    for (const one of refused) {
      const said = await one.text();
      expect(said).not.toMatch(/kwartel/i);
      expect(said).not.toContain(own);
    }
  });

  test("a picture comes in small and without what a camera wrote in it", async () => {
    const root = await buildableSite();
    const { origin, cookie, keyOf } = await deskAt(root);
    const photo = await sharp({ create: { width: 4000, height: 100, channels: 3, background: "green" } })
      .withExif({ IFD0: { Artist: "Iemand" } })
      .jpeg()
      .toBuffer();
    const send = async (bytes: Uint8Array): Promise<Response> =>
      fetch(`${origin}/redactie/api/beeld`, {
        method: "POST",
        headers: { cookie, origin, "x-onderdeel": await keyOf(story), "x-naam": encodeURIComponent("Mijn Kas (2).JPG") },
        body: Buffer.from(bytes),
      });
    expect(await (await send(photo)).json()).toEqual({ file: "mijn-kas-2.jpg" });
    const { width, exif } = await sharp(join(root, "assets/images/mijn-kas-2.jpg")).metadata();
    expect({ width, exif }).toEqual({ width: 2944, exif: undefined });
    expect(await (await send(Buffer.from("geen foto"))).json()).toEqual({ fout: expect.stringContaining("geen foto die te lezen is") });
  });

  test("what was changed is said in words, sent as a zip without Git, and committed with it", async () => {
    const root = await buildableSite();
    const { ask, keyOf, get } = await deskAt(root);
    const change = async (samenvatting: string): Promise<void> => {
      const opened = await ask<Opened>("open", { key: await keyOf(story) });
      await ask("bewaar", {
        item: { key: opened.key, value: { ...(opened.value as object), samenvatting }, text: opened.text },
        version: opened.version,
        over: false,
      });
    };
    await change("Een eerste keer.");
    const said = { file: story, says: "Veranderd: “De man die vertrok”, het veld samenvatting." };
    expect(await ask("wijzigingen")).toEqual({ git: false, changes: [said] });
    const zip = unzipSync(new Uint8Array(await (await get("/redactie/wijziging.zip")).arrayBuffer()));
    expect(Object.keys(zip)).toEqual([story, "LEES-MIJ.txt"]);

    const git = gitIn(root);
    await writeFile(join(root, "notitie.txt"), "niet van de redactie");
    git("add", "notitie.txt");
    // A lock of Excel holds the name of whoever has the file open.
    await writeFile(join(root, "_data/~$cijfers.csv"), "Iemand");
    await change("Een tweede keer.");
    expect(await ask("wijzigingen")).toEqual({ git: true, changes: [said] });
    await ask("vastleggen", { message: "Maak de samenvatting duidelijker" });
    expect(git("show", "--name-only", "--format=%s").trim().split("\n")).toEqual(["Maak de samenvatting duidelijker", "", story]);
    expect(await ask("wijzigingen")).toEqual({ git: true, changes: [] });
  });

  test.for([
    ["a name of the list in the text", { text: "Zij heet Zuleyka Brandsma.\n" }, "naam-op-lijst"],
    ["a citizen service number in a draft", { concept: true, text: "Nummer 111 222 333.\n" }, "bsn"],
    ["a story that somebody told us", { herkomst: "interview", text: "Zij vertelde het.\n" }, "interview-in-project"],
  ] as const)("%s is saved, and neither committed nor sent", async ([, { text, ...fields }, code]) => {
    const root = await buildableSite();
    const list = join(await privateFolder({}), "namen.txt");
    await command("namenlijst", root, ["Zuleyka Brandsma"], { environment: { PRIVE_NAMENLIJST: list } });
    const git = gitIn(root);
    const { ask, post, keyOf, get } = await deskAt(root, { PRIVE_NAMENLIJST: list });
    const opened = await ask<Opened>("open", { key: await keyOf(story) });
    const item = { key: opened.key, value: { ...(opened.value as object), ...fields }, text };
    await ask("bewaar", { item, version: opened.version, over: false });
    for (const answer of [await post("vastleggen", { message: "Een verhaal" }), await get("/redactie/wijziging.zip")])
      expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining(`[${code}]`)]);
    expect(git("log", "--format=%s").trim()).toBe("Begin");
    expect(git("diff", "--cached", "--name-only")).toBe("");
    await writeFile(join(root, story), await original(story));
    expect((await get("/redactie/wijziging.zip")).status).toBe(200);
  });

  test("a sentence that leads to somebody is not put in the history", async () => {
    const root = await buildableSite();
    const list = join(await privateFolder({}), "namen.txt");
    await command("namenlijst", root, ["Zuleyka Brandsma"], { environment: { PRIVE_NAMENLIJST: list } });
    const git = gitIn(root);
    const { post } = await deskAt(root, { PRIVE_NAMENLIJST: list });
    await writeFile(join(root, story), (await original(story)).replace("Daarna ging zij weg.", "Daarna bleef zij."));
    for (const message of ["Verhaal van Zuleyka Brandsma", "Bel haar op 06 12345678", "Woont op Kerkstraat 12", "Mail z.b@example.nl"]) {
      const refused = await post("vastleggen", { message });
      expect([refused.status, await refused.text()]).toEqual([409, expect.not.stringMatching(/Zuleyka|1234|Kerk|@/)]);
    }
    expect((await post("vastleggen", { message: "Maak het slot van 2 verhalen korter, zie K2.1" })).status).toBe(200);
    expect(git("log", "--format=%s").trim()).toBe("Maak het slot van 2 verhalen korter, zie K2.1\nBegin");
  });

  test("a story is taken back after its places were counted, and says what remains to be done", async () => {
    const root = await buildableSite();
    const { ask, keyOf, until } = await deskAt(root);
    const key = await keyOf(story);
    const opened = await ask<Opened>("open", { key });
    await until(({ known }) => known);
    const { rows } = await ask<Going>("gaatweg", { key, title: "De man die vertrok" });
    expect(rows[0]?.count).toBe(1);
    expect(existsSync(join(root, story))).toBe(true);
    const { steps } = await ask<{ steps: string }>("weghalen", { key });
    expect(steps).toContain("Dit moet u nu zelf nog doen");
    expect(existsSync(join(root, story))).toBe(false);
    expect((await ask<List>("lijst", { prive: false })).withdrawn).toEqual([{ name: "de-man-die-vertrok", day: "2031-05-06" }]);
    // Another window still has its words, and so has whoever undoes a step.
    for (const over of [false, true])
      await ask("bewaar", { item: { key, value: opened.value, text: `${opened.text ?? ""} ` }, version: opened.version, over });
    expect(existsSync(join(root, story))).toBe(false);
  });
});

describe("while the whole site is checked", () => {
  test("the list and a save wait for nothing, and a page is judged as soon as the names are known", async () => {
    const root = await buildableSite();
    const { around, release } = held();
    const { ask, rowOf, keyOf, until } = await deskAt(root, {}, around);
    const row = await rowOf(topic);
    expect(row).toMatchObject({ title: "Signaleren", state: "klaar" });
    expect(row).not.toHaveProperty("faults");
    // Least of all somebody who takes a story back.
    const { rows } = await ask<Going>("gaatweg", { key: await keyOf(story), title: "De man die vertrok" });
    expect(rows.map(({ count }) => count === undefined)).toEqual([true, false, true]);
    const opened = await ask<Opened>("open", { key: await keyOf(topic) });
    expect(opened).toMatchObject({ namesLater: true, names: {} });
    const item = {
      key: opened.key,
      value: opened.value,
      text: "Eerst.\n\n[Daar](/getuigenissen/de-man-die-vertrok/#nergens)\n\n[x](/kompas/neergens/)\n",
    };
    const saved = await ask<Saved>("bewaar", { item, version: opened.version, over: false });
    expect(await readFile(join(root, topic), "utf8")).toContain("[Daar](");

    const looking = ask<Looked>("kijk", { ...item, version: saved.version });
    release("names");
    const codesIn = ({ findings }: Looked): string[] => findings.map(({ code }) => code);
    const early = await looking;
    expect(codesIn(early)).toEqual(["link-onbekend"]);
    expect(early.preview).toBeDefined();
    expect(Object.keys((await ask<Opened>("open", { key: opened.key })).names)).toContain("bron");
    expect(await rowOf(topic)).not.toHaveProperty("faults");
    expect(await until(() => true)).toMatchObject({ known: false, checked: false });

    // What takes the other pages is said when they are known.
    release("site");
    await until(({ checked }) => checked);
    expect(codesIn(await ask<Looked>("kijk", { ...item, version: saved.version })).sort()).toEqual(["link-onbekend", "plek-onbekend"]);
    expect(await rowOf(topic)).toMatchObject({ faults: 2 });
    expect(await rowOf(story)).toMatchObject({ faults: 0 });
  });

  test("what changes and disappears outside is seen, also under the check itself", async () => {
    const root = await buildableSite();
    const { around, release, checks } = held();
    const { rowOf, until } = await deskAt(root, {}, around);
    expect(await rowOf(topic)).not.toHaveProperty("faults");
    await rm(join(root, story));
    await writeFile(join(root, topic), (await readFile(join(root, topic), "utf8")).replace(/^titel: .*$/m, "titel: Anders"));
    expect(await rowOf(story)).toBeUndefined();
    expect(await rowOf(topic)).toMatchObject({ title: "Anders" });
    release("names");
    release("site");
    await until(({ checked }) => checked);
    expect(checks()).toBe(2);
    // The topic named the story.
    expect(await rowOf(topic)).toHaveProperty("faults");
  });

  test("a check that breaks is said, the rest goes on, and it is done again when somebody asks", async () => {
    const root = await buildableSite();
    let breaks = true;
    const { ask, rowOf, keyOf, until } = await deskAt(root, {}, ({ check, close }) => ({
      close,
      check: (showPrivate, tell) => (breaks ? Promise.reject(new TypeError("Kapot.")) : check(showPrivate, tell)),
    }));
    const key = await keyOf(story);
    const { trouble, checked } = await until((standing) => standing.trouble !== undefined);
    expect({ checked, trouble }).toMatchObject({ checked: false, trouble: expect.stringContaining("Er ging iets mis") });
    expect(await rowOf(story)).toMatchObject({ faults: 0 });
    const opened = await ask<Opened>("open", { key });
    const item = { key, value: { ...(opened.value as object), samenvatting: "Toch bewaard." }, text: opened.text };
    expect(await ask("kijk", { ...item, version: opened.version })).toEqual({ fout: trouble });
    await ask("bewaar", { item, version: opened.version, over: false });
    expect(await readFile(join(root, story), "utf8")).toContain("Toch bewaard.");
    breaks = false;
    await ask("opnieuw");
    expect(await until((standing) => standing.checked)).not.toHaveProperty("trouble");
    expect((await ask<Looked>("kijk", { ...item, version: opened.version })).preview).toBeDefined();
  });

  test("a thread that ends by itself is a check that broke, and the next check has another", async () => {
    const ending = wholeInThread(
      new URL("data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.once('message', () => process.exit(3));"),
    );
    for (const _ of [1, 2])
      await expect(ending.check(false, () => undefined)).rejects.toThrow("De controle van de hele site is onverwacht gestopt.");
    const waiting = wholeInThread(
      new URL("data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => {});"),
    );
    const asked = expect(waiting.check(false, () => undefined)).rejects.toThrow("onverwacht gestopt");
    await waiting.close();
    await asked;
  });

  test("of many pages one that cannot be read and registers that are broken are said, and hold up nothing else", async () => {
    const root = await buildableSite({
      "content/over/stuk.md": Buffer.from("---\ntitel: Caf\xe9\n---\nTekst.\n", "latin1"),
      "content/over/los.md": "---\ntitel: [Los\nsamenvatting: x\n---\nTekst.\n",
    });
    const { ask, rowOf, keyOf, until } = await deskAt(root);
    await keyOf(topic);
    await until(({ checked }) => checked);
    for (const file of ["content/over/stuk.md", "content/over/los.md"]) expect((await rowOf(file))?.faults).toBeGreaterThan(0);
    expect((await rowOf(story))?.faults).toBe(0);

    const register = "_data/bronnen.yaml";
    const whole = await readFile(join(root, register), "utf8");
    await writeFile(join(root, register), `${whole}- id: [\n`);
    await rowOf(register);
    await until(({ checked }) => checked);
    expect((await rowOf(register))?.faults).toBeGreaterThan(0);
    const opened = await ask<Opened>("open", { key: await keyOf(story) });
    const item = { key: opened.key, value: opened.value, text: "Anders.\n" };
    expect((await ask<Looked>("kijk", { ...item, version: opened.version })).findings).toMatchObject([{ code: "geen-register" }]);
    await ask("bewaar", { item, version: opened.version, over: false });
    expect(await readFile(join(root, story), "utf8")).toMatch(/Anders\.\n$/);
    await writeFile(join(root, register), whole);
    await rowOf(register);
    await until(({ checked }) => checked);
    expect((await ask<Looked>("kijk", { ...item, version: opened.version })).preview).toBeDefined();
  });
});
