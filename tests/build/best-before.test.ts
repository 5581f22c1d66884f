import { beforeAll, describe, expect, test, vi } from "vitest";
import { build, buildableSite, command, fixtureSite, original, type BuiltSite } from "./fixture-site.ts";
import { holding } from "./traces.ts";

/** The day after the last fact of the fixture site lapses. */
const late = "2099-01-02";

describe("a site whose facts were not looked at for years", () => {
  let site: BuiltSite;
  let numbers: string[];
  beforeAll(async () => {
    const register = await original("_data/hulplijnen.yaml");
    numbers = [...register.matchAll(/(?:nummer|tel): "?([\d +()-]+)"?/g)]
      .map(([, number = ""]) => number.trim())
      .filter((number) => number !== "112");
    vi.stubEnv("BOUWDATUM", late);
    site = await build(await buildableSite());
    vi.unstubAllEnvs();
  });

  test("has no telephone number anywhere, in pages, search or data, except the alarm number", async () => {
    expect(numbers.length).toBeGreaterThan(3);
    expect(await holding(site, new RegExp(numbers.map((number) => number.replace(/[+()]/g, "\\$&")).join("|")))).toEqual([]);
    const $ = await site.page("/hulp/");
    expect(
      $("a[href^='tel:']")
        .toArray()
        .map((link) => $(link).attr("href")),
    ).toEqual(["tel:112"]);
    expect($(".help-rows li").length).toBeGreaterThan(3);
  });

  test("says at a figure and under a chart where to look", async () => {
    const $ = await site.page("/longread/eerste/");
    expect($("main p .lapsed").first().text()).toContain("controleer dit bij");
    expect($(".chart + .lapsed").text()).toContain("Controleer ze bij");
  });
});

describe("npm run controle -- --verloop", () => {
  const run = async (day: string, ...args: string[]): Promise<{ code: number; stdout: string }> =>
    command("controle", await fixtureSite(), ["--verloop", ...args], { environment: { BOUWDATUM: day } });

  test("lists what is past, with where to look, and answers 1", async () => {
    const { code, stdout } = await run(late);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Over de datum: \d+\n/);
    expect(stdout).toMatch(/_data\/hulplijnen\.yaml:\d+\n {2}kijk na bij .+: https:\/\//);
  });

  test("answers 0 when nothing is past, however far it looks ahead", async () => {
    const { code, stdout } = await run("2030-03-01", "--dagen", "9999");
    expect([code, stdout.split("\n")[0]]).toEqual([0, expect.stringMatching(/^Verloopt binnen 9999 dagen: \d+$/)]);
    expect(await run("2030-03-01", "--dagen", "0")).toMatchObject({ code: 0, stdout: "Niets verloopt binnen 0 dagen.\n" });
  });

  test("gives the same list to programs", async () => {
    const { code, stdout } = await run(late, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      vandaag: late,
      over_de_datum: expect.arrayContaining([expect.objectContaining({ past: true })]) as unknown,
      rust_op: { "automatische-samenvatting": [], "tweede-hand": [], ongedateerd: [], "niet-ingedeeld": [] },
    });
  });

  test.for([["--verloop", "--dagen"], ["--verloop", "--dagen", "morgen"], ["--verloopt"], ["bestaat-niet.md"]])(
    "does not understand %s, and says what it does understand",
    async (args) => {
      const { code, stdout, stderr } = await command("controle", await fixtureSite(), args);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("--verloop  ");
    },
  );
});
