import { execFileSync } from "node:child_process";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { command, filesUnder, fixtureSite, original, spawned } from "./fixture-site.ts";

const today = "2031-05-06";
const read = (root: string, path: string): Promise<string> => readFile(join(root, path), "utf8");

/** Every file with its bytes: what a refused command may not have touched. */
async function everything(root: string): Promise<Record<string, string>> {
  const files = (await filesUnder(root)).filter((path) => !path.startsWith(".cache"));
  return Object.fromEntries(await Promise.all(files.map(async (path) => [path, await read(root, path)] as const)));
}

describe("a page that gets another place", () => {
  test("takes its links, the fields that name it and its place on a page along, and leaves its old address leading there", async () => {
    const about = await original("content/over/index.md");
    const root = await fixtureSite({
      "content/over/index.md": `${about}\nZie [dit](/kompas/signaleren/#stap-voor-stap), [dat](/kompas/signaleren/) en [de rest](/kompas/).\n`,
      "docs/redactie/proef.md": "Kijk in content/kompas/signaleren.md, op /kompas/signaleren/.\n",
      "docs/besluiten/proef.md": "Toen stond het op /kompas/signaleren/.\n",
      "_includes/proef.tsx": 'const href = "/kompas/signaleren/";\n',
    });
    const { code, stdout, stderr } = await command("verplaats", root, ["content/kompas/signaleren.md", "kompas/herkennen.md"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(await filesUnder(join(root, "content/kompas"))).not.toContain("signaleren.md");
    expect(await read(root, "content/kompas/herkennen.md")).toBe(await original("content/kompas/signaleren.md"));
    expect(await read(root, "content/over/index.md")).toContain(
      "Zie [dit](/kompas/herkennen/#stap-voor-stap), [dat](/kompas/herkennen/) en [de rest](/kompas/).",
    );
    expect(await read(root, "_data/kader.yaml")).toMatch(/kompas: \[herkennen\]/);
    expect(await read(root, "docs/redactie/proef.md")).toBe("Kijk in content/kompas/herkennen.md, op /kompas/herkennen/.\n");
    expect(await read(root, "docs/besluiten/proef.md")).toContain("/kompas/signaleren/");
    // Who came to an older address goes on in one step.
    expect(await read(root, "_data/verhuisd.yaml")).toBe(
      `- { van: /kompas/eerste-stappen/, naar: "/kompas/herkennen/#stap-voor-stap", dag: 2030-03-01 }\n- van: /kompas/signaleren/\n  naar: /kompas/herkennen/\n  dag: ${today}\n`,
    );
    expect(stdout).toContain("/kompas/signaleren/ naar /kompas/herkennen/");
    expect(stdout).toContain("_includes/proef.tsx:1");
    expect((await command("controle", root)).stdout).toContain("De inhoud klopt.");
  });

  test("that goes back to where it was is no longer gone from there", async () => {
    const root = await fixtureSite();
    const before = await everything(root);
    expect((await command("verplaats", root, ["kompas/signaleren.md", "kompas/herkennen.md"])).code).toBe(0);
    expect((await command("verplaats", root, ["kompas/herkennen.md", "kompas/signaleren.md"])).code).toBe(0);
    const after = await everything(root);
    expect({ ...after, "_data/verhuisd.yaml": "" }).toEqual({ ...before, "_data/verhuisd.yaml": "" });
    expect(after["_data/verhuisd.yaml"]).toContain("van: /kompas/herkennen/\n  naar: /kompas/signaleren/");
    expect(after["_data/verhuisd.yaml"]).not.toContain("van: /kompas/signaleren/");
  });

  test("a chapter keeps its way without details, and only another number is another file and no other address", async () => {
    const root = await fixtureSite();
    const rows = await read(root, "_data/verhuisd.yaml");
    const number = await command("verplaats", root, ["longread/02-tweede.md", "longread/04-tweede.md"]);
    expect([number.code, number.stdout]).toEqual([0, expect.stringContaining("Het adres blijft /longread/tweede/")]);
    expect(await read(root, "_data/verhuisd.yaml")).toBe(rows);
  });

  test("a draft, which nobody could read, leaves no row", async () => {
    const root = await fixtureSite();
    const rows = await read(root, "_data/verhuisd.yaml");
    const { code } = await command("verplaats", root, ["longread/03-derde.md", "longread/03-vierde.md"]);
    expect([code, await read(root, "_data/verhuisd.yaml")]).toEqual([0, rows]);
  });
});

describe("a page whose file was renamed by hand", () => {
  const git = (root: string, ...args: string[]): unknown => execFileSync("git", ["-C", root, ...args]);

  /** A fixture site in a clone of its own, committed before the renaming. */
  async function renamed(from: string, to: string, change: (text: string) => string = (text) => text): Promise<string> {
    const root = await fixtureSite();
    git(root, "init", "--quiet");
    git(root, "add", "content", "_data");
    git(root, "-c", "user.name=Redactie", "-c", "user.email=redactie@example.nl", "commit", "--quiet", "-m", "Begin");
    await writeFile(join(root, to), change(await read(root, from)));
    await rm(join(root, from));
    return root;
  }

  test("is one message with the command that mends everything, instead of one for each text that names it", async () => {
    const root = await renamed("content/kompas/signaleren.md", "content/kompas/herkennen.md", (text) => `${text}\nEen regel erbij.\n`);
    const said = (await command("controle", root)).stdout;
    expect(said).toContain("Fouten: 1\n\ncontent/kompas/herkennen.md:1  bestand  [met-de-hand-verplaatst]");
    const [, given = ""] = /Geef: npm run verplaats -- (\S+ \S+)\./.exec(said) ?? [];
    const { code, stdout } = await command("verplaats", root, given.split(" "));
    expect([code, stdout]).toEqual([0, expect.stringContaining("/kompas/signaleren/ naar /kompas/herkennen/")]);
    expect(await read(root, "content/kompas/herkennen.md")).toContain("Een regel erbij.");
    expect(await read(root, "_data/kader.yaml")).toMatch(/kompas: \[herkennen\]/);
    expect((await command("controle", root)).stdout).toContain("De inhoud klopt.");
  });

  test("may wait while another that was renamed is mended", async () => {
    const root = await renamed("content/kompas/signaleren.md", "content/kompas/herkennen.md");
    await rename(join(root, "content/over/index.md"), join(root, "content/over/wij.md"));
    expect((await command("controle", root)).stdout).toContain("Fouten: 2");
    expect((await command("verplaats", root, ["kompas/signaleren.md", "kompas/herkennen.md"])).code).toBe(0);
    expect((await command("controle", root)).stdout).toContain("Fouten: 1\n\ncontent/over/wij.md:1  bestand  [met-de-hand-verplaatst]");
  });

  test.for([
    ["a draft, which nobody could read", "content/longread/03-derde.md", "content/longread/03-vierde.md"],
    ["a chapter with another number", "content/longread/02-tweede.md", "content/longread/04-tweede.md"],
  ] as const)("is no matter for %s", async ([, from, to]) => {
    expect((await command("controle", await renamed(from, to))).stdout).toContain("De inhoud klopt.");
  });

  test("is not taken for the page of another text", async () => {
    const other = (text: string): string =>
      `${text.split("\n## ")[0] ?? ""}\n${Array.from({ length: 40 }, (_, at) => `Regel ${at}.\n`).join("\n")}`;
    const root = await renamed("content/kompas/signaleren.md", "content/kompas/herkennen.md", other);
    expect((await command("controle", root)).stdout).not.toContain("met-de-hand-verplaatst");
    const { code, stderr } = await command("verplaats", root, ["kompas/signaleren.md", "kompas/herkennen.md"]);
    expect([code, stderr]).toEqual([1, expect.stringContaining("content/kompas/signaleren.md is er niet.")]);
  });
});

describe("what cannot be is refused, and nothing is changed", () => {
  const taken = "- { slug: de-man-die-vertrok, datum: 2031-05-01 }\n";
  test.for([
    ["nothing named", [], {}, "npm run verplaats --"],
    ["a file that is not there", ["kompas/signalern.md", "kompas/x.md"], {}, "Bedoelt u content/kompas/signaleren.md?"],
    ["a place that is taken", ["kompas/signaleren.md", "over/index.md"], {}, "is er al"],
    ["a name that is no address", ["kompas/signaleren.md", "kompas/Nieuw_2.md"], {}, "kleine letters"],
    ["a way out of the content", ["kompas/signaleren.md", "../buiten.md"], {}, "past niet in een adres"],
    ["the front page", ["index.md", "over/voor.md"], {}, "vaste plek"],
    ["a theme of the Kader, whose name its blocks have", ["kader/signalerend-vermogen.md", "kader/signaleren.md"], {}, "Kies uit:"],
    ["a folder whose pages have other fields", ["kompas/signaleren.md", "over/signaleren.md"], {}, "De controle weigert dit"],
    [
      "the name of a story that was taken back",
      ["getuigenissen/de-vrouw-die-bleef.md", "getuigenissen/de-man-die-vertrok.md"],
      { "_data/ingetrokken.yaml": taken, "content/getuigenissen/de-man-die-vertrok.md": null },
      "ingetrokken",
    ],
    [
      "content with a fault",
      ["kompas/signaleren.md", "kompas/herkennen.md"],
      { "content/over/fout.md": "geen velden" },
      "Herstel die eerst",
    ],
  ] as const)("%s", async ([, args, changes, says]) => {
    const root = await fixtureSite(changes);
    const before = await everything(root);
    const { code, stderr } = await command("verplaats", root, args);
    expect([code, stderr]).toEqual([1, expect.stringContaining(says)]);
    expect(stderr).toContain("Er is niets veranderd.");
    expect(await everything(root)).toEqual(before);
  });

  test("halfway, when a file cannot be written: what was written is put back", async () => {
    const about = await original("content/over/index.md");
    // The story before it in the alphabet is written; this page is larger than what may be written.
    const root = await fixtureSite({
      "content/over/index.md": `${about}\n[Zie](/kompas/signaleren/) ${"Dit is een zin. ".repeat(400)}\n`,
    });
    const before = await everything(root);
    const { code } = await spawned("verplaats", root, ["kompas/signaleren.md", "kompas/herkennen.md"], {
      shell: "ulimit -f 4; trap '' XFSZ;",
    });
    expect(code).toBe(2);
    expect(await everything(root)).toEqual(before);
  });

  test("a setting that is wrong is no refusal: it could not run", async () => {
    const root = await fixtureSite();
    const run = await command("verplaats", root, ["kompas/signaleren.md", "kompas/herkennen.md"], {
      environment: { PRIVE_CONTENT: "/weg" },
    });
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining("PRIVE_CONTENT")]);
  });
});
