import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, describe, test } from "vitest";
import { openSite } from "./open-site.ts";
import { documentAt, published } from "./site.ts";

const exercises = published().filter((address) => /^\/kompas\/oefening\/.+\/$/.test(address));
const site = openSite();

test("there are three exercises, and the overview leads to each", () => {
  expect(exercises).toHaveLength(3);
  const links = documentAt("/kompas/oefening/")("main a")
    .get()
    .map((link) => link.attribs.href);
  expect(links).toEqual(expect.arrayContaining(exercises));
});

describe.for(exercises)("%s", (address) => {
  test("fills an hour: it begins at nought, every event is on its card and in the guide, and it ends with time to talk", () => {
    const $ = documentAt(address);
    const minutes = (selector: string): number[] =>
      $(selector)
        .get()
        .map((element) => Number($(element).text().replace(/\D+/g, "")));
    const guide = minutes(".exercise-guide .exercise-minute");
    const cards = minutes(".exercise-cards .exercise-minute");
    expect(guide[0]).toBe(0);
    expect(guide).toEqual(expect.arrayContaining(cards));
    expect(Math.max(...cards)).toBeLessThanOrEqual(45);
    expect(Math.max(...guide)).toBeGreaterThan(50);
  });

  test("has in its own guide what whoever leads it has to know: fewer or more people than cards, what to ask, and which number is never called", () => {
    const guide = documentAt(address)(".exercise-guide").text();
    expect(documentAt(address)(".exercise-cards").first().find("li")).toHaveLength(8);
    expect(guide).toMatch(/minder dan acht.+Bent u met meer/);
    expect(guide).toMatch(/bij elk besluit wie er belt, en op welke grond/);
    for (const [, then] of guide.matchAll(/Bel één nummer([^.]+)/g)) expect(then).toContain("nooit het alarmnummer");
  });

  test("gives nobody the part of a victim, and says that it is a composite", () => {
    const $ = documentAt(address);
    const roles = $(".exercise-cards h3")
      .get()
      .map((role) => $(role).text());
    expect(roles).toContain("De stoel");
    expect(roles.filter((role) => /slachtoffer|bewoner|jongen|vrouw\b/i.test(role))).toEqual([]);
    expect($(".tag-provenance").text()).toContain("Samengesteld uit openbare bronnen");
  });

  test("prints without scripts on A4, four cards on a sheet, each whole on one", async () => {
    const page = await site.look(address, { javaScriptEnabled: false });
    const titles = await page.locator(".exercise-cards h3").allInnerTexts();
    const pdf = await page.pdf({ format: "A4", margin: { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" } });
    const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
    const document = await task.promise;
    const sheets = await Promise.all(
      Array.from({ length: document.numPages }, async (_, index) => {
        const { items } = await (await document.getPage(index + 1)).getTextContent();
        return items.map((item) => ("str" in item ? item.str : "")).join(" ");
      }),
    );
    await task.destroy();
    // What goes on, the guide, the cards, and what is left of it.
    expect(sheets).toHaveLength(2 + Math.ceil(8 / 4) + Math.ceil((titles.length - 8) / 4) + 1);
    const cardSheets = sheets.slice(2, -1);
    for (const title of titles) expect(cardSheets.filter((sheet) => sheet.includes(title)).length, title).toBeGreaterThanOrEqual(1);
    for (const sheet of cardSheets) expect((sheet.match(/Let op|Wat doet u\?/g) ?? []).length).toBeLessThanOrEqual(4);
  });
});
