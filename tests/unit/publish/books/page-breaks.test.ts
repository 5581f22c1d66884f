import { expect, test } from "vitest";
import { pageId, withPageBreaks } from "../../../../_config/publish/books/page-breaks.ts";
import { attributeOf, elementsIn, textOf, type Element, type Node } from "../../../../_config/model/nodes.ts";

const element = (tag: string, ...children: Node[]): Element => ({ tag, attributes: {}, children });
const paragraph = (signs: number): Element => element("p", "a".repeat(signs));
const isMark = (node: Node | undefined): boolean =>
  node !== undefined && typeof node !== "string" && attributeOf(node, "epub:type") === "pagebreak";
const marksIn = (nodes: readonly Node[]): string[] =>
  [...elementsIn(nodes)].flatMap((found) => (isMark(found) ? [attributeOf(found, "aria-label") ?? ""] : []));

test("a document begins with a page, and turns one after some 1,800 signs, between two paragraphs", () => {
  const { nodes, last } = withPageBreaks([paragraph(1000), paragraph(1000), paragraph(1000)], 7);
  expect(nodes.map((node) => (isMark(node) ? "mark" : textOf([node]).length))).toEqual(["mark", 1000, 1000, "mark", 1000]);
  expect([marksIn(nodes), last]).toEqual([["7", "8"], 8]);
  expect([...elementsIn(nodes)].filter(isMark).map((mark) => [mark.tag, attributeOf(mark, "id"), attributeOf(mark, "role")])).toEqual([
    ["span", pageId(7), "doc-pagebreak"],
    ["span", pageId(8), "doc-pagebreak"],
  ]);
});

test.for(["blockquote", "figure", "table", "p"])("a %s stays whole, however long it is", (tag) => {
  const whole = element(tag, paragraph(2000), paragraph(2000));
  const { nodes } = withPageBreaks([whole, paragraph(10)], 1);
  expect(nodes.map((node) => (isMark(node) ? "mark" : textOf([node]).length))).toEqual(["mark", 4000, "mark", 10]);
});

test("a heading stays with what follows it", () => {
  const { nodes } = withPageBreaks([paragraph(1795), element("h2", "Een kop"), paragraph(300), paragraph(300)], 1);
  expect(nodes.map((node) => (isMark(node) ? "mark" : textOf([node]).length))).toEqual(["mark", 1795, 7, 300, "mark", 300]);
});

test("of a long list an item has the mark in it, as a list has nothing but items; of definitions the word has it", () => {
  const list = element("ol", element("li", paragraph(1900)), element("li", "twee"));
  const words = element(
    "dl",
    element("div", element("dt", "een"), element("dd", paragraph(1900))),
    element("div", element("dt", "twee"), element("dd", "b")),
  );
  const { nodes } = withPageBreaks([element("section", list), words], 1);
  const holders = [...elementsIn(nodes)]
    .filter(({ children }) => isMark(children[0]))
    .map(({ tag, children }) => `${tag} ${textOf(children)}`);
  expect(holders).toEqual(["li twee", "dt twee"]);
  expect(marksIn(nodes)).toEqual(["1", "2", "3"]);
});

test("spaces between tags, and words in a drawing, make no page", () => {
  const drawing = element("div", element("svg", element("text", "a".repeat(5000))));
  expect(withPageBreaks([drawing, "\n".repeat(4000), paragraph(10)], 1).last).toBe(1);
});
