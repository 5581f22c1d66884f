import { describe, expect, test } from "vitest";
import { marked } from "../../../../_config/model/marks.ts";
import { elementsIn, nodesOf } from "../../../../_config/model/nodes.ts";
import { paperOf, type PaperNode } from "../../../../_config/publish/paper/paper.ts";
import { withRowHeads } from "../../../../_config/publish/paper/row-heads.ts";
import { openTypesetter } from "../../../../_config/publish/paper/typeset.ts";
import { byId, vectorOf } from "../../../../_config/publish/paper/vector.ts";
import { samplePalette } from "../../sample.ts";

const said = (nodes: readonly PaperNode[]): string => nodes.map((node) => (typeof node === "string" ? node : said(node.children))).join("");
const all = (nodes: readonly PaperNode[]): Exclude<PaperNode, string>[] =>
  nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...all(node.children)]));

describe("a text on paper", () => {
  test("has no white space of the source at the ends of a line, and keeps what stands between words", () => {
    const [line] = paperOf(
      nodesOf(
        <p>
          {" \n Zij "}
          <strong>telt </strong>
          {"de\n  fietsen. "}
        </p>,
      ),
      0,
    );
    expect(said(line === undefined ? [] : [line])).toBe("Zij telt de fietsen.");
  });

  test("leaves out no level of its headings, whatever an editor skipped", () => {
    const headings = nodesOf([<h2>Een</h2>, <h5>Twee</h5>, <h3>Drie</h3>, <h2>Vier</h2>]);
    expect(all(paperOf(headings, 0)).map(({ level }) => level)).toEqual([1, 2, 2, 1]);
    expect(all(paperOf(headings, 1)).map(({ level }) => level)).toEqual([2, 3, 3, 2]);
  });

  test("leads to what is in the file or on the web, and nowhere else", () => {
    const paper = paperOf(
      nodesOf([
        <p id="hier">Hier</p>,
        <p>
          <a href="#hier">a</a> <a href="#weg">b</a> <a href="https://proef.example/">c</a>
        </p>,
      ]),
      0,
    );
    expect(all(paper).flatMap(({ tag, anchor, url }) => (tag === "a" ? [anchor ?? url] : []))).toEqual([
      "hier",
      undefined,
      "https://proef.example/",
    ]);
    expect(all(paper)[0]?.id).toBe("hier");
  });

  test("shows nothing that only a screen needs", () => {
    const paper = paperOf(
      nodesOf(
        <details>
          <summary>Open</summary>
          <p>
            Tekst<span class="visually-hidden"> die u hoort</span> <a {...marked("way back")}>↑</a>
          </p>
        </details>,
      ),
      0,
    );
    expect(said(paper)).toBe("Tekst");
  });

  test("knows which tables have a head in every row", () => {
    const row = (first: "th" | "td") => {
      const First = first;
      return (
        <table>
          <thead>
            <tr>
              <th>Vraag</th>
              <th>Antwoord</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <First>Wie</First>
              <td>Zij</td>
            </tr>
          </tbody>
        </table>
      );
    };
    expect(
      all(paperOf(nodesOf([row("th"), row("td")]), 0)).map(({ table }) => [table?.columns, table?.head.length, table?.rowHeads]),
    ).toEqual([
      [2, 1, true],
      [2, 1, false],
    ]);
  });
});

describe("a drawing on paper", () => {
  const nodes = nodesOf(
    <svg class="tekening" viewBox="0 0 480 320" role="img" aria-label="Tekening">
      <g id="deur">
        <path class="v1 z" d="M0 0h9" />
        <path class="weg" d="M0 9h9" />
      </g>
      <clipPath id="licht">
        <rect width="9" height="9" />
      </clipPath>
      <g class="kier" clip-path="url(#licht)">
        <use href="#deur" />
      </g>
    </svg>,
  );
  const [drawing] = [...elementsIn(nodes)];
  const vector = drawing === undefined ? undefined : vectorOf(drawing, byId(nodes));

  test("carries its colours, and the other ones in the light", () => {
    const [rest = "", light = ""] = vector?.svg.split("</clipPath>") ?? [];
    expect(rest).toContain('d="M0 0h9" fill="var(--tek-1)" stroke="none"');
    expect(light).toContain('d="M0 0h9" fill="var(--kier-1)" stroke="none"');
    expect(light).toContain('fill="var(--deur)" stroke="var(--licht)"');
    expect(vector?.svg).not.toMatch(/<use|class=|aria-/);
    expect([vector?.width, vector?.height]).toEqual([480, 320]);
  });
});

describe("the file", () => {
  const cell = (table: number, column: number): string =>
    `9 0 obj\n<<\n  /S /TD\n  /A [<<\n    /O /Table\n    /Headers [(U${String(table)}x${String(column)}y0)]\n  >>]\n>>\nendobj\n`;
  const file = Buffer.from(`/ID (U1x0y0) /ID (U1x1y0) /ID (U4x0y0)\n${cell(1, 0)}${cell(1, 1)}${cell(4, 0)}`);

  test("says of a row what its head is, in as many bytes, and leaves a table without one as it is", () => {
    const told = Buffer.from(withRowHeads(file, [true, false])).toString();
    expect(told.length).toBe(file.length);
    expect([...told.matchAll(/\/S \/(T[HD])|\/Scope \/(\w+)|\/Headers/g)].map(([match]) => match)).toEqual([
      "/S /TH",
      "/Scope /Row",
      "/S /TD",
      "/S /TD",
      "/Headers",
    ]);
  });

  test("is not made when its tables are others than were set", () => {
    expect(() => withRowHeads(file, [true])).toThrow("1 tables with a head were set, and 2 stand in the file.");
  });

  test("is not made with a character that no font has, and the message says which", async () => {
    const typesetter = await openTypesetter(process.cwd(), samplePalette, () => Buffer.of());
    const content = (text: string) => ({
      titel: "Proef",
      naam: "Proef",
      samenvatting: "Proef.",
      uitgever: "Proef",
      dag: [2031, 5, 6],
      uitgave: "Uitgave van 6 mei 2031",
      site: "Proef",
      adres: "https://proef.example/",
      dicht: false,
      vooraf: [text],
      groepen: [{ titel: "Deel", delen: paperOf(nodesOf(<h2>Deel</h2>), 0) }],
    });
    expect(() => typesetter.set("boek.typ", content("Een \u{13080} teken"))).toThrow('staat "\u{13080}", en geen letter');
    expect(Buffer.from(typesetter.set("boek.typ", content("Een # teken $ [dat] *niets* @doet")).bytes.subarray(0, 5)).toString()).toBe(
      "%PDF-",
    );
  });
});
