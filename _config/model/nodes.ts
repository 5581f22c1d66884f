import { Component, h, isValidElement, type ComponentChildren, type FunctionComponent, type PreactDOMAttributes, type VNode } from "preact";
import { hasMark, type Mark, type Marked } from "./marks.ts";

/** An element of a page, after all components were rendered. Its marks are not among its attributes, so that nothing that writes elements writes them. */
export interface Element extends Marked {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | true>>;
  readonly children: readonly Node[];
}

/** An element or a text; two texts are never adjacent. */
export type Node = Element | string;

/**
 * Renders markup to a tree of nodes, for code that searches it or puts it in a book, so that our own HTML is never parsed.
 * @param markup pure components and elements
 * @throws for anything else: a class component, or inner HTML of any element but a style
 */
export function nodesOf(markup: ComponentChildren): Node[] {
  const nodes: Node[] = [];
  drawInto(nodes, markup);
  return nodes;
}

/** Turns nodes back into markup. Created again for each page, because a rendered element keeps a reference to its parent. */
export function Nodes({ nodes }: { readonly nodes: readonly Node[] }): ComponentChildren {
  return nodes.map((node) => {
    if (typeof node === "string") return node;
    const { tag, attributes, children } = node;
    // In a style element HTML does not decode escapes.
    if (tag === "style") return h(tag, { ...attributes, dangerouslySetInnerHTML: { __html: textOf(children) } });
    return h(tag, attributes, Nodes({ nodes: children }));
  });
}

/** Appends nodes to a list; adjacent texts are joined. */
export function appendNodes(into: Node[], nodes: readonly Node[]): Node[] {
  for (const node of nodes) {
    const before = into.at(-1);
    if (typeof node === "string" && typeof before === "string") into[into.length - 1] = before + node;
    else if (node !== "") into.push(node);
  }
  return into;
}

/** Every element among nodes and inside them, in document order. */
export function* elementsIn(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    yield node;
    yield* elementsIn(node.children);
  }
}

/** Nodes without the elements of a mark, however deep they are. */
export function withoutMarked(nodes: readonly Node[], mark: Mark): Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (typeof node === "string") return [node];
    return hasMark(node, mark) ? [] : [{ ...node, children: withoutMarked(node.children, mark) }];
  });
}

/** The text of nodes, without that of skipped elements. */
export function textOf(nodes: readonly Node[], passesOver: (element: Element) => boolean = () => false): string {
  return nodes.map((node) => (typeof node === "string" ? node : passesOver(node) ? "" : textOf(node.children, passesOver))).join("");
}

/** The value of an attribute as text; "" for a boolean attribute. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  const value = attributes[name];
  return value === true ? "" : value?.toString();
}

/** The classes of an element. */
export function classesOf(element: Element): readonly string[] {
  return attributeOf(element, "class")?.split(" ") ?? [];
}

/** Renders markup and appends the result to `nodes`. */
export function drawInto(into: Node[], markup: ComponentChildren): void {
  if (Array.isArray(markup)) {
    for (const child of markup as readonly ComponentChildren[]) drawInto(into, child);
  } else if (typeof markup === "string" || typeof markup === "number") {
    appendNodes(into, [String(markup)]);
  } else if (isNodes(markup)) {
    appendNodes(into, markup.props.nodes);
  } else if (isValidElement(markup)) {
    const { type, props }: VNode<PreactDOMAttributes & Marked & Record<string, unknown>> = markup;
    if (typeof type !== "string") {
      if (!isPure(type)) throw new TypeError("A component of ours is a function.");
      drawInto(into, type(props));
    } else {
      into.push({ tag: type, attributes: attributesOf(props), marks: props.marks, children: childrenOf(type, props) });
    }
  }
}

function childrenOf(tag: string, { children, dangerouslySetInnerHTML: inner }: PreactDOMAttributes): Node[] {
  if (inner === undefined) return nodesOf(children);
  if (tag !== "style" || typeof inner.__html !== "string") throw new TypeError(`What stands in <${tag}> has no nodes.`);
  return [inner.__html];
}

function isNodes(markup: ComponentChildren): markup is VNode<Parameters<typeof Nodes>[0]> {
  return isValidElement(markup) && markup.type === Nodes;
}

function isPure(type: VNode["type"]): type is FunctionComponent<Record<string, unknown>> {
  return typeof type === "function" && !(type.prototype instanceof Component);
}

/** The attributes to write. For aria- and data- attributes, and for spellcheck, a boolean is written as "true" or "false". */
function attributesOf(props: Readonly<Record<string, unknown>>): Element["attributes"] {
  const attributes: Record<string, string | number | true> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name === "children") continue;
    if (typeof value === "boolean" && (name[4] === "-" || name === "spellcheck")) attributes[name] = String(value);
    else if (typeof value === "string" || typeof value === "number" || value === true) attributes[name] = value;
  }
  return attributes;
}
