import { describe, expect, test } from "vitest";
import { strFromU8, unzipSync } from "fflate";
import { readPdf } from "./pdf.ts";
import { openSite } from "./open-site.ts";
import { documentAt, published, read } from "./site.ts";

const talks = published().filter((address) => /^\/kompas\/presentatie\/.+\/$/.test(address));
const site = openSite();

test("there is a talk for the council and a lesson for a class, and the training leads to both", () => {
  const $ = documentAt("/kompas/leerpad/");
  expect(talks).toHaveLength(2);
  for (const address of talks) expect($(`a[href="${address}"]`), address).toHaveLength(1);
});

describe.for(talks)("%s", (address) => {
  const slides = documentAt(address)(".slide h2")
    .toArray()
    .map((heading) => documentAt(address)(heading).text());

  test("has words to say with every slide", () => {
    const $ = documentAt(address);
    expect(slides.length).toBeGreaterThanOrEqual(7);
    expect($(".slide .spoken")).toHaveLength(slides.length);
  });

  test("prints every slide on a sheet of its own, with what is said under it", async () => {
    const page = await site.look(address, { javaScriptEnabled: false });
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true }));
    const sheets = slides.map((title) => pages.filter((text) => text.startsWith(title) && text.includes("U zegt")).length);
    expect(sheets).toEqual(slides.map(() => 1));
  });

  test("goes along for Word and as Markdown, whole", () => {
    const name = address.split("/").at(-2) ?? "";
    const markdown = read(`${address}${name}.md`).toString();
    const word = strFromU8(unzipSync(read(`${address}${name}.docx`))["word/document.xml"] ?? new Uint8Array());
    for (const title of slides) {
      expect(markdown).toContain(`## ${title}`);
      expect(word).toContain(title);
    }
    expect(markdown.match(/U zegt/g)).toHaveLength(slides.length);
    // On paper each slide has a sheet, in Word as on the page; the title shares the first with what somebody must know.
    const begins = [...word.matchAll(/<w:p>.*?<\/w:p>/g)].map(([xml]) => xml).filter((xml) => xml.includes("<w:pageBreakBefore/>"));
    expect(begins.map((xml) => xml.replace(/<[^<>]+>/g, ""))).toEqual(slides);
  });
});
