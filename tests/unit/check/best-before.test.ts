import { describe, expect, test } from "vitest";
import { daysLater } from "../../../_shared/text/daysLater.ts";
import { dueWarnings, dueWithin, isPast, stateHoldsUntil, withLapsed } from "../../../_config/check/best-before.ts";
import { rendered } from "../prose/rendered.ts";
import { editionOf, samplePage, sampleRegisters, surroundings } from "../sample.ts";

/** In the sample every fact is valid up to and including 2031-02-01, and every page is to be revised by 2030-08-01. */
const until = "2031-02-01";
const registers = sampleRegisters();

describe("the last day counts", () => {
  test.for([
    ["2031-01-31", false],
    ["2031-02-01", false],
    ["2031-02-02", true],
  ] as const)("on %s a fact that is valid until 2031-02-01 is past: %s", ([today, past]) => {
    expect(isPast(until, today)).toBe(past);
    expect(withLapsed(registers, today).figures.get("aantal")?.lapsed?.id).toBe(past ? "onderzoek" : undefined);
  });

  test.for([
    ["2032-01-30", 30, "2032-02-29"],
    ["2031-01-30", 30, "2031-03-01"],
    ["2031-03-29", 2, "2031-03-31"],
    ["2031-12-31", 1, "2032-01-01"],
  ] as const)("%s and %i days is %s", ([day, days, later]) => {
    expect(daysLater(day, days)).toBe(later);
  });
});

describe("a fact past its last day", () => {
  const past = withLapsed(registers, "2031-02-02");

  test("says where to find the present one, wherever prose names it", () => {
    const { $, faults } = rendered("Het zijn er {cijfer:aantal}, volgens de {wet:wet kaal}.", surroundings(past));
    expect(faults).toEqual([]);
    expect($("p").text()).toBe("Het zijn er 1.234,51 (controleer dit bij Tekst), volgens de Tekst (controleer dit bij Tekst).");
    expect($(".lapsed a").attr("href")).toBe("https://onderzoek.example/");
  });

  test("is no telephone number any more, not even as text", () => {
    for (const line of past.helpLines.values()) {
      const kept = line.id === "alarm";
      expect([line.id, line.tel !== undefined, line.nummer !== undefined, line.tijden !== undefined]).toEqual([line.id, kept, kept, kept]);
    }
    const { $, faults } = rendered("Bel {bel:comensha}. {tijden:comensha}\n\n::hulp\n", surroundings(past));
    expect(faults).toEqual([]);
    expect($("a[href^='tel:']").length).toBe(1);
    expect(
      $.root()
        .text()
        .match(/0800-1234/g),
    ).toHaveLength(1);
    expect($("p").first().text()).toContain("kijk daar voor het nummer");
    expect($("p a").first().attr("href")).toBe("https://onderzoek.example/");
    expect($(".help-block").text()).toContain("wij keken het te lang niet na");
  });

  test("the alarm number stays after its last day, first in the help block", () => {
    const { $ } = rendered("::hulp\n", surroundings(past));
    expect($(".help-block li").first().find("a").attr("href")).toBe("tel:08001234");
  });
});

describe("what is due", () => {
  const pages = [samplePage("pagina"), samplePage("instrument")];
  const due = (days: number, today: string): string[] =>
    dueWithin(days, { registers, pages, today }).map(({ until: day, name, past }) => `${day} ${name}${past ? " voorbij" : ""}`);

  test("is announced thirty days ahead, the thirtieth included, and not one day sooner", () => {
    const count = (today: string): number => dueWarnings({ registers, pages: [], today }).length;
    expect(count(daysLater(until, -31))).toBe(0);
    expect(count(daysLater(until, -30))).toBe(
      registers.figures.size +
        registers.laws.size +
        registers.rulings.size +
        registers.helpLines.size +
        registers.legislation.size +
        registers.rights.size +
        registers.sharing.size +
        registers.borderRoutes.size +
        [...registers.regions.values()].reduce((sum, { contacten }) => sum + contacten.length, 0),
    );
  });

  test("is a warning with another name once it is past", () => {
    const codes = (today: string): string[] => [...new Set(dueWarnings({ registers, pages: [], today }).map(({ code }) => code))];
    expect(codes(until)).toEqual(["verloopt-binnenkort"]);
    expect(codes(daysLater(until, 1))).toEqual(["verlopen"]);
  });

  test("holds pages to revise and law that was checked a year ago, the oldest first", () => {
    expect(due(0, "2031-02-01")).toEqual([
      "2030-08-01 Tekst voorbij",
      "2030-08-01 Tekst voorbij",
      "2031-02-01 aantal",
      "2031-02-01 beroep",
      "2031-02-01 route",
      "2031-02-01 alarm",
      "2031-02-01 arbeidsinspectie",
      "2031-02-01 centrum-seksueel-geweld",
      "2031-02-01 chat-met-fier",
      "2031-02-01 comensha",
      "2031-02-01 site",
      "2031-02-01 slachtofferhulp",
      "2031-02-01 veilig-thuis",
      "2031-02-01 status",
      "2031-02-01 Tekst (drenthe)",
      "2031-02-01 Tekst (drenthe)",
      "2031-02-01 uitspraak",
      "2031-02-01 Tekst",
      "2031-02-01 wet",
      "2031-02-01 Tekst (de regels)",
    ]);
  });

  test("holds a bill by the age of its source, sooner than a law", () => {
    const stages = ["geldt", "later", "voorstel"] as const;
    expect(stages.map((fase) => stateHoldsUntil({ stand_op: "2030-01-01", fase }))).toEqual(["2031-01-01", "2030-06-30", "2030-06-30"]);
  });

  test("holds the municipalities when the year of their division ends", () => {
    const [warning] = dueWarnings({ registers, pages: [], today: "2040-12-31" }).filter(({ file }) => file === "_data/site.yaml");
    expect(warning).toMatchObject({ code: "verloopt-binnenkort", field: "gemeenten.stand" });
    expect(dueWarnings({ registers, pages: [], today: "2040-11-30" }).map(({ file }) => file)).not.toContain("_data/site.yaml");
  });

  test("is nothing when nothing is due", () => {
    expect(due(0, "2030-08-01").filter((line) => line.includes("voorbij"))).toEqual([]);
    expect(dueWithin(0, { ...editionOf([]), pages: [], today: "2030-01-01" })).toEqual([]);
  });
});
