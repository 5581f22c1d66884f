import type { Finding } from "../../../_shared/redactie.ts";
import { idOf } from "./fields.tsx";
import type { Writing } from "./state.ts";

/** The id of the element that a finding is about; a finding that belongs to no field is about the text. */
export function leadsTo({ field }: Finding, { opened: { form } }: Writing): string {
  const [first] = field.split(".");
  return form?.type === "group" && form.fields.some(({ name }) => name === first) ? idOf(field) : "veld-tekst";
}

/** Moves the focus to the field, or to the nearest one around it; for the text to the line. */
export function goTo(finding: Finding, writing: Writing): void {
  for (let path = leadsTo(finding, writing); path !== ""; path = path.includes("-") ? path.slice(0, path.lastIndexOf("-")) : "") {
    const found = document.getElementById(path);
    if (found === null) continue;
    for (let around = found.closest("details"); around !== null; around = around.parentElement?.closest("details") ?? null)
      around.open = true;
    found.focus();
    found.scrollIntoView({ block: "center" });
    if (found instanceof HTMLTextAreaElement && found.id === "veld-tekst" && finding.line !== undefined) selectLine(found, finding.line);
    return;
  }
}

/**
 * Selects a line of a text and scrolls to it.
 * @param line from 1
 */
export function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = ((line - 3) / Math.max(1, lines.length)) * area.scrollHeight;
}
