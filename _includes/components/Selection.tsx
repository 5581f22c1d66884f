import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { NeemmeeView } from "../views.ts";

/**
 * What somebody takes along from the Kompas. Without scripts a list of pages to read, each of which prints by itself; with
 * them every page has a box, and the chosen pages become one document (assets/js/islands/take-along.ts).
 */
export function Selection(props: Pick<NeemmeeView, "groups" | "origin"> & { word: string; title: string }): VNode {
  return (
    <div class="take-along screen-only" id="neem-mee" data-word={props.word} data-origin={props.origin} data-title={props.title}>
      {props.groups.map((group) => (
        <fieldset class="section">
          <legend>
            <h2>{group.title}</h2>
          </legend>
          <ul role="list">
            {group.pages.map((page) => (
              <li>
                <input type="checkbox" class="scripted" id={page.id} value={page.href} />
                <label for={page.id}>{page.text}</label>
                <a href={page.href}>
                  Lees <span class="visually-hidden">{page.text}</span>
                </a>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
      <section class="progress-file scripted" {...marked("not in search")}>
        <h2>Uw document</h2>
        <p id="neem-mee-status" role="status">
          Kies hierboven wat u wilt meenemen.
        </p>
        <div class="buttons">
          <button type="button" class="button" id="neem-mee-word">
            Maak een Word-bestand
          </button>
          <button type="button" class="button" id="neem-mee-print">
            Print
          </button>
        </div>
      </section>
    </div>
  );
}
