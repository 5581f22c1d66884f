import { expect, test } from "vitest";
import { linkFaults } from "../../../_config/check/links.ts";
import { discreetFaults } from "../../../_config/check/privacy/discreet.ts";
import { samplePage, sampleRegisters, surroundings } from "../sample.ts";
import { rendered } from "./rendered.ts";

const names = { ...surroundings(undefined, ["/kompas/onderwerp/", "/getuigenissen/getuigenis/"]), pictures: ["kas.jpg"] };

/** A slip in every kind of name that a text can have, and what was meant. */
const slips = [
  ["{cijfer:antal}", "aantal"],
  ["{wet:wett}", "wet"],
  ["{uitspraak:uitspraken}", "uitspraak"],
  ["{wetgeving:12354}", undefined],
  ["{wetgeving:123456}", "12345"],
  ["{bron:onderzeok}", "onderzoek"],
  ["{bel:comensa}", "comensha"],
  ["{bel:sitee}", undefined],
  ["{tijden:veilig-tuis}", "veilig-thuis"],
  ["{begrip:begrp}", "begrip"],
  ["{kader:K2.11}", "K2.1"],
  ["{begrp:begrip}", "begrip"],
  ["{wet:iets-anders}", undefined],
  ['::laat-zien waarom="onderwrp"\n\nTekst.', "onderwerp"],
  ['::laat-zien waarom="K2.11"\n\nTekst.', "K2.1"],
  ['::moment soort="twijfl" plek="hotel" kader="K2.1" wat="Zij ziet het."\n\nTekst.', "twijfel"],
  ['::getuigenis naam="getuigenus"', "getuigenis"],
  [':::wev rol="r" titel="t" getuigenis="getuigenus"\nTekst.\n:::', "getuigenis"],
  ["[zo](/getuigenissen/getuigenus/)", "getuigenis"],
  ['::tekening onderwerp="hotelgnag" bijschrift="b"', "hotelgang"],
  ['## Zo\n\n:::kijkmee onderwerp="hotelgnag" bijschrift="b"\n### a\nb\n:::', "hotelgang"],
  ['::grafiek naam="inbeeld"', "in-beeld"],
  ['::rechten kolom="opvnag"', "opvang"],
  ['::wetgeving onderwerp="strafrcht"', "strafrecht"],
  ["::huplp", "hulp"],
  ['::getuigenis naam="getuigenis" nam="x"', "naam"],
  ["![Een kas](kass.jpg)", "kas.jpg"],
] as const;

test.for(slips)("%s is asked whether it meant %s", ([text, meant]) => {
  const { context } = rendered(text, names);
  const [said, ...more] = [...context.faults, ...context.warnings];
  expect(more).toEqual([]);
  expect(/^Bedoelt u (\S+)\? ./.exec(said?.mend ?? "")?.[1]).toBe(meant);
});

test("a link is asked whether it meant another page or place, never the heading of a story", () => {
  const registers = sampleRegisters();
  const page = samplePage("onderwerp", { prose: "## Wat u doet" });
  const story = samplePage("getuigenis", { prose: "## Het schip" });
  const asked = (href: string): string | undefined => {
    const targets = surroundings(registers, [page.address, story.address]).targets;
    const rows = [page, story].map((one) => ({ page: one, links: one === page ? [{ href, line: 0 }] : [], bodyLine: 1 }));
    return linkFaults(rows, registers, targets)[0]?.mend;
  };
  expect(asked("/kompas/onderwrp/")).toMatch(/^Bedoelt u \/kompas\/onderwerp\/\? /);
  expect(asked("/data/cijfer.csv")).toMatch(/^Bedoelt u \/data\/cijfers\.csv\? /);
  expect(asked("#wat-u-deot")).toMatch(/^Bedoelt u wat-u-doet\? /);
  expect(asked(`${story.address}#het-schp`)).toBe("Neem de kop over in kleine letters met streepjes.");
});

test("a fault in a private story makes no suggestion", () => {
  for (const [text] of slips) {
    const { context } = rendered(text, names);
    const faults = [...context.faults, ...context.warnings].map((fault) => ({ ...fault, file: "PRIVE_CONTENT/getuigenissen/een.md" }));
    const said = discreetFaults(faults, { nameOf: (file) => file, denyList: undefined });
    expect(said.filter(({ mend }) => mend.includes("Bedoelt u"))).toEqual([]);
  }
});
