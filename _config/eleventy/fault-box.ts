import { escapeHtml } from "../../_shared/text/escape.ts";
import { sortFaults, type Fault } from "../model/faults.ts";

/** The style sheet of the box over a page; a separate file, since pages allow no inline styles but their own. */
export const faultSheet = {
  path: "/.start/fouten.css",
  css: `.start-fouten { position: fixed; inset: 1rem; z-index: 2147483647; margin: 0; inline-size: auto; block-size: fit-content; max-inline-size: 60rem; max-block-size: calc(100vh - 2rem);
overflow: auto; padding: 1rem 1.25rem; border: 4px solid #8d1f16; background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif; white-space: pre-line; }
.start-fouten h2 { font-size: 1.25rem; }
.start-fouten li { margin-block: 0.5rem; }`,
};

/** Puts a box over a page with the faults of the content and what keeps the site from being rebuilt; without either the page is unchanged. */
export function withFaults(html: string, faults: readonly Fault[], troubles: readonly string[]): string {
  if (faults.length === 0 && troubles.length === 0) return html;
  const count = faults.length === 1 ? "1 fout" : `${String(faults.length)} fouten`;
  const rows = sortFaults(faults).map(
    ({ file, line, field, what, mend }) =>
      `<li><strong>${escapeHtml(`${file}:${String(line)}  ${field}`)}</strong>\n${escapeHtml(what)}\n${escapeHtml(mend)}</li>`,
  );
  const box =
    `<link rel="stylesheet" href="${faultSheet.path}"><dialog open class="start-fouten" aria-labelledby="start-fouten">` +
    `<h2 id="start-fouten">${faults.length === 0 ? "De site kan niet opnieuw worden gemaakt" : `De inhoud heeft ${count}`}</h2>` +
    `<p>Hieronder staat de pagina zoals zij was.</p>${troubles.map((one) => `<p>${escapeHtml(one)}</p>`).join("")}<ul>${rows.join("")}</ul>` +
    `<form method="dialog"><button>Sluit</button></form></dialog>`;
  return html.replace(/<body[^>]*>/, (body) => body + box);
}
