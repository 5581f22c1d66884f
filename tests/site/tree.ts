import type { CDPSession, Page } from "playwright-core";

/** Roles without meaning of their own, and text that is already the name of its parent. */
const silent = new Set(["none", "generic", "InlineTextBox", "ListMarker", "LineBreak", "paragraph", "LabelText", "strong", "emphasis"]);
/** States that a screen reader speaks besides role and name. */
const said = ["checked", "pressed", "expanded", "selected", "disabled", "invalid", "required", "focused", "busy"];

/**
 * What a screen reader gets of a part of the page: Chromium's accessibility tree, one line for each node with its role, name and state, indented by
 * depth. Text that repeats the name of its parent is left out.
 * @param selector of the part; the first match
 */
export async function treeOf(page: Page, session: CDPSession, selector: string): Promise<string> {
  const { result } = await session.send("Runtime.evaluate", { expression: `document.querySelector(${JSON.stringify(selector)})` });
  if (result.objectId === undefined) throw new Error(`Nothing on ${page.url()} is ${selector}.`);
  const { node } = await session.send("DOM.describeNode", { objectId: result.objectId });
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((one) => [one.nodeId, one]));
  const lines: string[] = [];
  const draw = (id: string, depth: number, named: string): void => {
    const one = byId.get(id);
    if (one === undefined) return;
    const role = String(one.role?.value ?? "");
    const name = String(one.name?.value ?? "")
      .replace(/\s+/g, " ")
      .trim();
    const isText = role === "StaticText";
    const hidden = one.ignored || silent.has(role) || (isText && (name === "" || named.includes(name)));
    if (!hidden) {
      const states = (one.properties ?? []).flatMap(({ name: state, value }) =>
        (said.includes(state) || (state === "level" && role === "heading")) && value.value !== false && value.value !== "false"
          ? [`${state}${value.value === true ? "" : `=${String(value.value)}`}`]
          : [],
      );
      const value = one.value?.value === undefined || one.value.value === "" ? [] : [`: ${JSON.stringify(one.value.value)}`];
      lines.push(
        `${"  ".repeat(depth)}${[isText ? "" : role, name === "" ? "" : `"${name}"`].filter((word) => word !== "").join(" ")}${states.map((state) => ` [${state}]`).join("")}${value.join("")}`.trimEnd(),
      );
    }
    for (const child of one.childIds ?? []) draw(child, hidden ? depth : depth + 1, hidden ? named : name);
  };
  const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (root !== undefined) draw(root.nodeId, 0, "");
  if (lines.length === 0) throw new Error(`Of ${selector} on ${page.url()} nothing is told.`);
  return `${lines.join("\n")}\n`;
}
