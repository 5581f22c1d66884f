import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { listenTo, type Speech } from "./speech.ts";

/*
 * Six journeys as somebody hears them: what is said, in which order, and what is said of itself when something changes. Only the words that decide
 * are asserted. That a real screen reader says the same nobody has tried.
 */

const site = openSite();
let page: Page;

beforeAll(async () => {
  page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
});

/** Opens a page and listens. */
const listen = async (address: string): Promise<Speech> => {
  await page.goto(site.server.origin + address);
  return listenTo(page);
};

describe("whoever listens", () => {
  test("comes from the front page to a number, and hears whose it is, what it costs and what a telephone keeps", async () => {
    const front = await listen("/");
    expect(await front.until("link, Hulp")).toEqual(["document", "link, Naar de inhoud", "navigation, Hulp en uitweg", "link, Hulp"]);
    await front.press();
    await page.waitForURL("**/hulp/");
    const help = await listenTo(page);
    expect((await help.until("Bel 112")).slice(-2)).toEqual([
      "heading, Nu in gevaar, level 2",
      expect.stringMatching(/^link, Bel 112\W+Alarmnummer$/),
    ]);
    expect((await help.until("Dit nummer blijft in de belgeschiedenis")).join(" ")).toContain("Altijd, dag en nacht. Gratis.");
    expect((await help.until("Bel 0800-2000")).slice(-2)).toEqual([
      "heading, Praten over thuis of een vriend, level 2",
      expect.stringMatching(/^link, Bel 0800-2000\W+Veilig Thuis$/),
    ]);
    expect((await help.until("Nagekeken")).join(" ")).toContain("Ook zonder naam.");
  });

  test("says in the guide what is seen, hears at once what that is, and finds whom to call", async () => {
    await page.goto(`${site.server.origin}/signalen/wegwijzer/`);
    // What is folded the virtual reader does not know: it is opened as by keyboard.
    await page.locator("summary", { hasText: "In de buurt" }).press("Enter");
    const guide = await listenTo(page);
    expect((await guide.until("Dezelfde groep wordt")).at(-1)).toMatch(/^checkbox, .* busje gebracht en opgehaald\., not checked$/);
    await guide.press();
    expect((await guide.announced()).at(-1)).toMatch(/^polite: Een plek in beeld\. /);
    await guide.until("link, Wat nu");
    await guide.press();
    expect((await guide.announced()).at(-1)).toBe("heading, Wat nu, level 2");
    expect(await guide.until("Bel 0900-8844")).toContainEqual(expect.stringMatching(/^link, Bel 0900-8844\W+Politie$/));
  });

  test("types a frightened sentence in the search, and hears that help first", async () => {
    await page.goto(`${site.server.origin}/zoeken/`);
    const field = page.getByRole("combobox", { name: "Wat zoekt u?" });
    await field.fill("mijn baas heeft mijn paspoort");
    await field.press("Enter");
    await page.getByRole("complementary", { name: "Gaat dit over jou?" }).waitFor();
    const results = await listenTo(page);
    const said = (await results.until("Bel 112")).slice(-20);
    const places = ["Gaat dit over jou?", "Je paspoort is van jou", "Kun je niet praten?", "Bel 112"].map((words) =>
      said.findIndex((phrase) => phrase.includes(words)),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
  });

  test("hears in the self-scan which question of how many is asked, and each answer with its state", async () => {
    const scan = await listen("/kader/zelfscan/");
    const [question = ""] = (await scan.until("K1.1")).slice(-1);
    expect(question).toMatch(/^group, Basis K1\.1 .* Vraag 1 van 51$/);
    expect((await scan.until("radio, Onbekend")).filter((phrase) => phrase.startsWith("radio, "))).toEqual(
      ["Niet", "Deels", "Op orde", "Onbekend"].map(
        (answer, index) => `radio, ${answer}, not checked, position ${String(index + 1)}, set size 5`,
      ),
    );
    await scan.press();
    // The virtual reader says the state of a field as the page was written; what it is now the form says.
    expect(await page.getByRole("radio", { name: "Onbekend" }).first().isChecked()).toBe(true);
  });

  test("hears before a story what it is about and how to pass it, and of a note that it is one, where it comes from and the way back", async () => {
    const story = await listen("/getuigenissen/het-meisje-dat-elke-dag-later-thuiskwam/");
    const before = await story.until("link, Sla dit verhaal over");
    const places = [
      "Samengesteld uit openbare bronnen",
      "heading, Het meisje",
      "Voor u begint",
      "Dit verhaal gaat over seksuele uitbuiting",
      "Sla dit",
    ].map((words) => before.findIndex((phrase) => phrase.includes(words)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
    expect((await story.until("Bron 1")).at(-1)).toBe("link, Bron 1");
    await story.until("heading, Bronnen");
    expect((await story.until("Terug")).at(-1)).toMatch(/^link, Terug naar .*1/);
  });

  test("hears of the way out what it is and which key does the same, and hears of that key again once it is pressed", async () => {
    const cover = await listen("/longread/");
    expect((await cover.until("Verlaat deze site")).at(-1)).toBe("link, Verlaat deze site, Drie keer snel Shift verlaat deze site.");
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    await expect.poll(cover.announced).toEqual(["polite: Drie keer snel Shift verlaat deze site."]);
  });
});
