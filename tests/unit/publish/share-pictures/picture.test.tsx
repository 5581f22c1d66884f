import { load } from "cheerio";
import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { inColours } from "../../../../_config/publish/colours.ts";
import { readLettering } from "../../../../_config/publish/share-pictures/lettering.ts";
import { drawSharePicture, type SharePicture } from "../../../../_config/publish/share-pictures/picture.tsx";
import { ColumnChart } from "../../../../_includes/components/ColumnChart.tsx";
import { nodesOf } from "../../../../_config/model/nodes.ts";
import { drawings, drawingSubjects } from "../../../../_includes/drawings/index.ts";
import { samplePalette } from "../../sample.ts";
import { scenePlaces, scenes } from "../../../../_includes/scenes/index.ts";
import { renderToStaticMarkup } from "preact-render-to-string";

const letterings = {
  headline: await readLettering(readFileSync("assets/fonts/faustina-nl.woff2"), 700),
  label: await readLettering(readFileSync("assets/fonts/instrument-sans-nl.woff2"), 600),
  plain: await readLettering(readFileSync("assets/fonts/instrument-sans-nl.woff2"), 400),
};
const draw = (picture: Partial<SharePicture>): string =>
  inColours(
    drawSharePicture({ title: "Onder onze ogen", line: "Hoofdstuk 1 van 12", ...picture }, "Mensenhandel in Nederland", letterings),
    samplePalette,
  );

describe("a share picture", () => {
  test("holds outlines and no text, so that no font of the machine is asked", () => {
    const $ = load(draw({ drawing: "kas" }), { xml: true });
    expect($("text, tspan, image, foreignObject, [href], [font-family]")).toHaveLength(0);
    expect($.root().text().replace($("style").text(), "").trim()).toBe("");
  });

  test("shows a chart on paper beside the light, every word of it an outline and every shape coloured", async () => {
    const [chart] = nodesOf(
      <ColumnChart
        label="Twee jaren."
        columns={[{ label: "2029" }, { label: "2030", value: 5, shown: "5", told: true }]}
        hit={1}
        remarks={[{ column: 0, lines: ["niet geteld"], anchor: "start" }]}
      />,
    );
    if (chart === undefined || typeof chart === "string") throw new Error("The chart is an element.");
    const svg = draw({ chart: { svg: chart, counts: "Meldingen per jaar", caption: "Bron: Instituut." } });
    const $ = load(svg, { xml: true });
    expect($("text")).toHaveLength(0);
    expect($("g path[d]").length).toBeGreaterThan(4);
    expect($("g rect[fill=none], g rect[fill^='#']").length).toBe($("g rect").length);
    const paper = await sharp(Buffer.from(svg)).extract({ left: 1150, top: 5, width: 1, height: 1 }).raw().toBuffer();
    expect([...paper.subarray(0, 3)].map((part) => part.toString(16))).toEqual(samplePalette.overal.papier.slice(1, 7).match(/../g));
  });

  test("has the size that networks show whole, and is the same when it is drawn again", async () => {
    const png = async (): Promise<Buffer> =>
      sharp(Buffer.from(draw({ drawing: "hotelgang" })))
        .png()
        .toBuffer();
    const [one, two] = [await png(), await png()];
    expect(await sharp(one).metadata()).toMatchObject({ width: 1200, height: 630, format: "png" });
    expect(two.equals(one)).toBe(true);
  });

  test.for([
    "Kader",
    "Wat het is en wat niet",
    "Een heel lange titel die over vier regels loopt omdat er zoveel in staat dat niet korter kan, zegt de schrijver",
    "Arbeidsuitbuitingsslachtofferhulpverlening en aandachtsfunctionarissen",
  ])("keeps its words on the dark plane: %s", async (title) => {
    // The kier stays what it is without words: no letter runs into the light, and none leaves the picture.
    const pixels = async (svg: string) => sharp(Buffer.from(svg)).extract({ left: 870, top: 0, width: 330, height: 630 }).raw().toBuffer();
    expect((await pixels(draw({ title }))).equals(await pixels(draw({ title: "x", line: "x" })))).toBe(true);
    const [band, empty] = await Promise.all(
      [draw({ title }), draw({ title: "x" })].map(async (svg) =>
        sharp(Buffer.from(svg)).extract({ left: 0, top: 0, width: 870, height: 150 }).raw().toBuffer(),
      ),
    );
    expect(empty?.equals(band ?? Buffer.alloc(0)), "the name of the site stands free").toBe(true);
  });

  const shown = [
    ...drawingSubjects.map((drawing) => [drawing, drawings[drawing], { drawing }] as const),
    ...scenePlaces.map((scene) => [`place ${scene}`, scenes[scene], { scene }] as const),
  ];
  test.for(shown)("colours every part of the %s", ([, { base, off }, picture]) => {
    const $ = load(`<svg>${[base(), off()].map((part) => renderToStaticMarkup(<>{part}</>)).join("")}</svg>`, { xml: true });
    const used = new Set(
      $("[class]")
        .toArray()
        .flatMap((element) => ($(element).attr("class") ?? "").split(" ")),
    );
    const coloured = load(draw(picture), { xml: true })("style").text();
    for (const name of used) expect(coloured).toContain(`.${name}{`);
    expect(used.size).toBeGreaterThan(3);
  });
});
