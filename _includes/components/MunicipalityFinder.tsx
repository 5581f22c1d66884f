import type { VNode } from "preact";
import type { HelpLine } from "../../_config/model/registers.ts";
import { HelpNumber, type NumberWords } from "./HelpNumber.tsx";

/** Finds a municipality in the list below, with the island `municipality-finder`. Nothing is sent or stored; without scripts it is absent. */
export function MunicipalityFinder({ coordination, words }: { coordination: HelpLine | undefined; words: NumberWords }): VNode {
  return (
    <div id="gemeentezoeker" class="finder scripted screen-only">
      <label for="gemeente">Uw gemeente</label>
      <input id="gemeente" type="text" autocomplete="off" autocapitalize="none" spellcheck={false} aria-describedby="gemeentestatus" />
      <p id="gemeentestatus" class="meta" role="status" />
      <ul role="list" id="gevonden" class="found" />
      {/* No result is a dead end: CoMensha knows every region. */}
      <div id="onbekend" hidden>
        {coordination !== undefined && <HelpNumber line={coordination} words={words} brief />}
      </div>
    </div>
  );
}
