import { describe, expect, test } from "vitest";
import { withLapsed } from "../../../_config/check/best-before.ts";
import { keysOf, rightsCells, sharingCells } from "../../../_shared/vocabulary.ts";
import { hostile, sampleRegisters, surroundings } from "../sample.ts";
import { rendered } from "./rendered.ts";

const late = "2031-02-02";

describe("rechten", () => {
  test("has a sheet for every status, and in it every cell with a source that is in the list", () => {
    const { $, body, faults } = rendered("::rechten");
    expect(faults).toEqual([]);
    expect($(".jumps a").attr("href")).toBe("#status-status");
    expect($("#status-status").text()).toBe("Tekst");
    const cells = $(".sheet dd").toArray();
    expect(cells).toHaveLength(keysOf(rightsCells).length);
    for (const cell of cells)
      expect(body.notes.map(({ number }) => `#bron-${String(number)}`)).toContain($(cell).find("sup a").attr("href"));
  });

  test("addresses the person concerned on a help page, with numbers from the register", () => {
    const help = rendered("::rechten", { ...surroundings(), plainTerms: true }).$;
    expect(help("dd").first().text()).toContain("Je slaapt 1.234,5 nachten.");
    expect(help("dt").first().text()).toBe("Slapen");
    expect(rendered("::rechten").$("dt").first().text()).toBe("Opvang");
  });

  test("shows what is uncertain to professionals only", () => {
    const help = rendered("::rechten", { ...surroundings(), plainTerms: true }).$;
    expect(help("dd").first().text()).not.toContain("Tekst");
    expect(rendered("::rechten").$("dd").first().text()).toContain("Tekst");
  });

  test("is a table when one question is asked", () => {
    const { $, faults } = rendered('::rechten kolom="werk"');
    expect(faults).toEqual([]);
    expect($("th[scope=col]").length).toBe(2);
    expect($("th[scope=row]").text()).toBe("Tekst");
    expect(rendered('::rechten kolom="weer"').faults[0]).toContain("De kolom weer bestaat niet.");
  });

  test("reports a reference that is wrong at the row of the register, not at the page", () => {
    const registers = sampleRegisters("{cijfer:weg}");
    const { faults } = rendered("tekst\n\n\n::rechten", surroundings({ ...registers, lineOf: () => 77 }));
    expect(faults[0]).toBe("77: weg staat niet in _data/cijfers.csv.");
  });
});

test("delen has a sheet for every profession, and in it every cell with a source", () => {
  const { $, faults } = rendered("::delen");
  expect(faults).toEqual([]);
  expect(
    $("dt")
      .toArray()
      .map((term) => $(term).text()),
  ).toEqual(Object.values(sharingCells));
  expect(
    $("dd")
      .toArray()
      .filter((cell) => $(cell).find("sup a").length === 0),
  ).toEqual([]);
});

describe("wetgeving", () => {
  test("gives the status of a law, since when, what it changes and its source", () => {
    const { $, faults } = rendered('::wetgeving onderwerp="strafrecht"');
    expect(faults).toEqual([]);
    expect($("#wet-12345").text()).toBe("Tekst");
    expect($(".tag").text()).toBe("Geldt");
    expect($("dd").first().text()).toBe("Op 1 februari 2030: Tekst.1");
    expect($("dd a[rel]").attr("href")).toBe("https://wet.example/");
    expect(rendered('::wetgeving onderwerp="wonen"').$(".sheet")).toHaveLength(0);
    expect(rendered('::wetgeving onderwerp="weer"').faults).toHaveLength(1);
  });

  test("is named in a text with its state, that day, and a way to its row", () => {
    const { $ } = rendered("Zie {wetgeving:12345}, ofwel {wetgeving:12345 naam}.");
    expect($("p").text()).toBe("Zie Tekst (stand op 1 februari 2030: Tekst)1, ofwel Tekst.");
    expect($("p > a").attr("href")).toBe("/kompas/wat-geldt-nu/#wet-12345");
    expect(rendered("{wetgeving:weg}").faults).toHaveLength(1);
  });
});

test("a row that is past its day says so, in a sheet and in a text", () => {
  const past = surroundings(withLapsed(sampleRegisters(), late));
  const { $ } = rendered('::rechten\n\n::delen\n\n::wetgeving onderwerp="strafrecht"\n\nZie {wetgeving:12345 }.', past);
  expect($(".sheet .lapsed")).toHaveLength(3);
  expect($(".sheet .lapsed").last().text()).toContain("Deze stand is van 1 februari 2030");
  expect(rendered("{wetgeving:12345}", past).$(".lapsed").text()).toContain("controleer dit bij");
});

test("text of a register is escaped everywhere", () => {
  const { $ } = rendered(
    '::rechten\n\n::delen\n\n::wetgeving onderwerp="strafrecht"\n\n{wetgeving:12345}',
    surroundings(sampleRegisters(hostile)),
  );
  expect($("script")).toHaveLength(0);
  expect($("h3").first().text()).toBe(hostile);
});
