import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { checkpoint } from "../../_config/edition/checkpoint.ts";
import { dutchSpelling } from "../../_config/check/language/spelling.ts";
import { writeMemory } from "../../_config/read/memory/file.ts";
import { command, fixtureSite, original, privateFolder } from "./fixture-site.ts";

const cache = await mkdtemp(join(tmpdir(), "spelling-"));
afterAll(() => rm(cache, { recursive: true }));

const long = `Zij zag${" een raam".repeat(14)}.`;
const story = "content/getuigenissen/de-man-die-vertrok.md";

const consent = "toestemming: { ref: T-ABCDEFGH, gegeven: 2031-01-01, geldig_tot: 2032-01-01, kanalen: [web] }";

describe("help with language", () => {
  test("warns and never stops the site: a long sentence, a word to avoid, a slip of the pen", async () => {
    const page = await original("content/over/index.md");
    const root = await fixtureSite({ "content/over/index.md": `${page}\n\n${long}\n\nDe sekslaaf was slachtofer.\n` });
    const { code, stdout } = await command("controle", root, ["over/index.md"]);
    expect(code).toBe(0);
    for (const said of ["[lange-zin]", long, "[liever-niet]", "Liever: slachtoffer", "[spelling]", "slachtofer", "Bedoelt u slachtoffer"])
      expect(stdout).toContain(said);
    expect(stdout).toContain("De inhoud klopt.");
    const { editions } = await checkpoint({ root, today: "2031-05-06", spelling: dutchSpelling(cache) });
    expect(editions?.web.byAddress.has("/over/")).toBe(true);
  });

  test.for(["interview", "openbaar"])(
    "says nothing of a story that somebody told (%s): not of a word, not of a sentence",
    async (provenance) => {
      const own = `${(await original(story)).replace(/herkomst: \w+/, `herkomst: ${provenance}`).replace(/^patroon: .*\n/m, "")}\n\n${long} De sekslaaf was slachtofer.\n`;
      const told =
        provenance === "interview"
          ? own.replace("herkomst: interview", `herkomst: interview\nauteur: schrijver\ngezien_door: lezer\n${consent}`)
          : own;
      const folder = await privateFolder(provenance === "interview" ? { "getuigenissen/een-stem.md": told } : {});
      const root = await fixtureSite(provenance === "openbaar" ? { [story]: told } : {});
      const { faults, warnings } = await checkpoint({ root, today: "2031-05-06", privateFolder: folder, spelling: dutchSpelling(cache) });
      expect(faults).toEqual([]);
      expect(warnings.filter(({ code }) => ["lange-zin", "liever-niet", "spelling"].includes(code))).toEqual([]);
    },
  );

  test("tells how hard the texts read, and never fails on it", async () => {
    const root = await fixtureSite();
    const { code, stdout } = await command("controle", root, ["--leesniveau"]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Per soort pagina[^]*onderwerp[^]*Per pagina[^]*de-man-die-vertrok\.md/)]);
    const asked = await command("controle", root, ["--leesniveau", "--json", "kompas/signaleren.md"]);
    expect(JSON.parse(asked.stdout)).toMatchObject({ paginas: [{ bestand: "content/kompas/signaleren.md" }] });
  });

  test("counts the habits of the texts, and never fails on them", async () => {
    const root = await fixtureSite({ [story]: `${await original(story)}\n\nWie belt, weet meer.\n` });
    const { code, stdout } = await command("controle", root, ["--stijl", "--json", story]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      wendingen: [{ aantal: 1, bestanden: [{ bestand: story, aantal: 1 }] }, {}, {}, {}, {}, {}, {}, {}, {}, {}],
    });
  });

  test("says nothing of a page in another language", async () => {
    const root = await fixtureSite({ "content/hulp/de.md": await readFile("content/hulp/de.md", "utf8") });
    const { warnings } = await checkpoint({ root, today: "2031-05-06", spelling: dutchSpelling(cache) });
    expect(warnings.filter(({ file, code }) => file.endsWith("de.md") && ["lange-zin", "liever-niet", "spelling"].includes(code))).toEqual(
      [],
    );
  });

  test("does speak of a composite: those words are ours", async () => {
    const root = await fixtureSite({ [story]: `${await original(story)}\n\n${long} De sekslaaf was slachtofer.\n` });
    const { warnings } = await checkpoint({ root, today: "2031-05-06", spelling: dutchSpelling(cache) });
    expect(warnings.filter(({ file }) => file === story).map(({ code }) => code)).toEqual(
      expect.arrayContaining(["lange-zin", "liever-niet", "spelling"]),
    );
  });
});

describe("the dictionary", () => {
  test("knows Dutch, its compounds and its accents, and finds slips", async () => {
    const wrong = await dutchSpelling(cache)(
      new Set(
        "mensenhandel aandachtsfunctionaris huismeester zorgcoördinator foto's Gemeente zo'n slachtofer gebeurdt verassing".split(" "),
      ),
    );
    expect([...wrong.keys()].sort()).toEqual(["gebeurdt", "slachtofer", "verassing"]);
    expect(wrong.get("slachtofer")).toContain("slachtoffer");
  });

  test("is not opened again for words it has seen", async () => {
    const spelling = dutchSpelling(cache);
    await spelling(new Set(["fiets", "fietss"]));
    // Of a word that stands in the memory as a good one, the dictionary would have said something.
    const path = join(cache, "spelling.json");
    const memory = z.object({ kept: z.looseObject({ dictionary: z.string() }) }).parse(JSON.parse(await readFile(path, "utf8")));
    await writeMemory(path, { ...memory.kept, good: ["fiets", "fietss"], wrong: {} }, "");
    expect(await spelling(new Set(["fiets", "fietss"]))).toEqual(new Map());
  });

  test("forgets what was remembered by another edition of it, or half written", async () => {
    const path = join(cache, "spelling.json");
    for (const memory of ['{"dictionary":"0","good":["fietss"],"wrong":{}}', '{"dictionary":']) {
      await writeFile(path, memory);
      expect([...(await dutchSpelling(cache)(new Set(["fietss"]))).keys()]).toEqual(["fietss"]);
      expect(await readFile(path, "utf8")).not.toContain('"good":["fietss"]');
    }
  });
});
