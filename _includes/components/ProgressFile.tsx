import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";

/**
 * Where the training keeps what somebody did: in this window, and in a file when the reader asks for one. Shown only
 * where scripts run; the island (assets/js/islands/training.ts) finds its parts by id.
 */
export function ProgressFile({ module }: { module?: string }): VNode {
  return (
    <section class="progress-file scripted screen-only" id="voortgang" data-module={module} {...marked("not in search")}>
      <h2>Uw voortgang</h2>
      <p id="voortgang-status" role="status">
        Uw antwoorden blijven op deze pagina. Gaat u verder zonder te bewaren, dan zijn ze weg; wij vragen het eerst.
      </p>
      <div class="buttons">
        <button type="button" class="button" id="voortgang-bewaar">
          Bewaar als bestand
        </button>
        <label class="button">
          Open een bestand
          <input type="file" id="voortgang-open" accept=".json,application/json" class="visually-hidden" />
        </label>
      </div>
    </section>
  );
}
