import { expect, test } from "vitest";
import { nodesOf } from "../../../_config/model/nodes.ts";
import { piecesOfNodes } from "../../../_config/prose/pieces.ts";
import { markdownOf } from "../../../_shared/documents/markdown.ts";

const nodes = nodesOf(
  <>
    <h2 id="a">
      Wat u <b>ziet</b>
    </h2>
    <p>
      Iemand <strong>anders</strong> praat.
      <sup class="note-ref">
        <a href="#bron-1">1</a>
      </sup>{" "}
      Lees <a href="/kompas/">verder</a>
      <button>?</button>
      <span popover>uitleg</span>.
    </p>
    <ul>
      <li>een</li>
      <li>twee</li>
    </ul>
    <Steps />
    <nav>
      <p>weg</p>
    </nav>
    <table>
      <thead>
        <tr>
          <th>a</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>b | c</td>
        </tr>
      </tbody>
    </table>
  </>,
);

function Steps() {
  return (
    <ol class="steps">
      <li>
        <h3>Bel</h3>
        <p>Nu.</p>
      </li>
    </ol>
  );
}

test("has the text of a page, without its controls", () => {
  expect(piecesOfNodes(nodes)).toEqual([
    { kind: "heading", level: 2, text: "Wat u ziet" },
    {
      kind: "paragraph",
      spans: [
        { text: "Iemand " },
        { text: "anders", bold: true },
        { text: " praat." },
        { text: " Lees " },
        { text: "verder", href: "/kompas/" },
        { text: "." },
      ],
    },
    { kind: "list", ordered: false, items: [[{ text: "een" }], [{ text: "twee" }]] },
    { kind: "heading", level: 3, text: "Bel" },
    { kind: "paragraph", spans: [{ text: "Nu." }] },
    { kind: "table", rows: [["a"], ["b | c"]] },
  ]);
});

test("writes it as Markdown, in which nothing becomes what it was not", () => {
  const text = markdownOf(
    [...piecesOfNodes(nodes), { kind: "paragraph", spans: [{ text: "# geen kop, *geen* nadruk, [geen](link)" }] }],
    "https://proef.example",
  );
  expect(text).toContain("Iemand **anders** praat. Lees [verder](https://proef.example/kompas/).");
  expect(text).toContain("- een\n- twee");
  expect(text).toContain("| b \\| c |");
  expect(text).toContain("\\# geen kop, \\*geen\\* nadruk, \\[geen\\](link)");
});
