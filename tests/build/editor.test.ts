import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildableSite, change, command, filesUnder, privateFolder, siteAt } from "./fixture-site.ts";
import { holding, repeating } from "./traces.ts";

/*
 * An editor at work, with nothing but the four commands and a text editor: a story is begun, written, checked, published,
 * and taken back the same day. Once for a composite in the project, once for a story that somebody told.
 */

const slug = "de-vrouw-die-de-ramen-zag";
const sentence = "In de vensterbank bewaarde zij elf knopen van een jas die zij niet meer had";
const answers = [
  ["--titel", "De vrouw die de ramen zag"],
  "--soort overlever --vormen dienstbaarheid --leeftijdsgroep 23-en-ouder --gender vrouw --regiotype niet-genoemd".split(" "),
  "--kader K2.1 --kompas signaleren --tekening keuken".split(" "),
].flat();

interface Work {
  readonly where: string;
  readonly more: readonly string[];
  /** Folder of the story, by the folders of the project and of the private one. */
  readonly home: (project: string, secret: string) => string;
}

const works: readonly Work[] = [
  {
    where: "in the project",
    more: ["--herkomst", "samengesteld", "--patroon", "V7"],
    home: (project) => join(project, "content/getuigenissen"),
  },
  {
    where: "in the private folder",
    more: "--herkomst interview --gegeven 2031-05-01 --kanalen web,zoeken --auteur schrijver --gezien-door lezer".split(" "),
    home: (_, secret) => join(secret, "getuigenissen"),
  },
];

describe.for(works)("an editor publishes a story $where, and takes it back", ({ more, home }) => {
  let root: string;
  let file: string;
  let environment: Record<string, string>;
  const run = (name: Parameters<typeof command>[0], ...args: string[]) => command(name, root, args, { environment });
  beforeAll(async () => {
    root = await buildableSite();
    const secret = await privateFolder({});
    environment = { PRIVE_CONTENT: secret };
    file = join(home(root, secret), `${slug}.md`);
  });

  test("begins with a draft that the check accepts and the site does not show", async () => {
    expect(await run("nieuw", "getuigenis", ...answers, ...more)).toMatchObject({ code: 0, stderr: "" });
    const checked = await run("controle", `${slug}.md`);
    expect(checked.code).toBe(0);
    expect(checked.stdout).toContain("[nog-in-te-vullen]");
    expect(checked.stdout).toContain(`${slug}.md (concept)`);
  });

  test("hears what is wrong while writing, and publishes nothing", async () => {
    const draft = await readFile(file, "utf8");
    await change(join(file, ".."), {
      [`${slug}.md`]: draft.replace("concept: true\n", "").replace("kompas: [signaleren]", "kompas: [signalern]"),
    });
    const checked = await run("controle", `${slug}.md`);
    expect(checked.code).toBe(1);
    for (const said of ["[nog-in-te-vullen]", "[onderwerp-onbekend]", "kompas.1"]) expect(checked.stdout).toContain(said);
    expect((await run("build")).code).toBe(1);
    expect(await filesUnder(root)).not.toContain("_site/index.html");
    await change(join(file, ".."), { [`${slug}.md`]: draft });
  });

  test("fills it in, and it is on the site, in the list and in search", async () => {
    const draft = await readFile(file, "utf8");
    const written = draft
      .replace("concept: true\n", "")
      .replace(/VUL IN: [^"\n]*/, "Over een huis met veel ramen.")
      .replace(/VUL IN: [^"\n]*/g, `${sentence}.`);
    await change(join(file, ".."), { [`${slug}.md`]: written });
    expect(await run("controle")).toMatchObject({ code: 0, stdout: expect.stringContaining("De inhoud klopt.") as string });
    expect((await run("build")).code).toBe(0);

    const site = await siteAt(root);
    const page = await site.page(`/getuigenissen/${slug}/`);
    expect(page("h1").text()).toBe("De vrouw die de ramen zag");
    expect(page("main").text()).toContain(sentence);
    expect((await site.page("/getuigenissen/"))("main").text()).toContain("De vrouw die de ramen zag");
    expect(await repeating(site, sentence)).toEqual(expect.arrayContaining([expect.stringMatching(/^zoek\/index\/.+\.json$/)]));
    expect((await site.bytes("sitemap.xml")).toString()).toContain(slug);
  });

  test("takes it back: the address answers 410, and not a word of it is left", async () => {
    expect((await run("intrekken", slug)).code).toBe(0);
    expect((await run("build")).code).toBe(0);
    const site = await siteAt(root);
    expect(await repeating(site, sentence)).toEqual([]);
    expect(await holding(site, new RegExp(`${slug}|ramen zag|knopen`))).toEqual([]);
    expect((await site.page("/410.html"))("h1").text()).not.toBe("");
    const nginx = await readFile(join(root, "._site.server/nginx-server.conf"), "utf8");
    const caddy = await readFile(join(root, "._site.server/caddy.conf"), "utf8");
    for (const config of [nginx, caddy]) expect(config).toMatch(new RegExp(`/getuigenissen/${slug}/[^]*410`));
    expect((await filesUnder(root)).filter((path) => path.includes(slug))).toEqual([]);
    await expect(readFile(file)).rejects.toThrow("ENOENT");
  });

  test("cannot use the name again", async () => {
    const { code, stderr } = await run("nieuw", "getuigenis", ...answers, ...more);
    expect([code, stderr]).toEqual([1, expect.stringContaining("ingetrokken")]);
  });
});
