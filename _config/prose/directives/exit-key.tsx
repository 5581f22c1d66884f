import type { Directive } from "../directive.ts";

/**
 * A button that turns the exit key (pressing Shift three times) off and on again (assets/js/islands/exit-key.ts). Not shown without JavaScript, since
 * Shift does nothing then.
 */
export const shiftUit: Directive = {
  form: "leaf",
  required: [],
  optional: [],
  draw: () => (
    <>
      <p class="scripted">
        <button type="button" class="button" id="shift" data-uit="Zet drie keer Shift uit" data-aan="Zet drie keer Shift weer aan">
          Zet drie keer Shift uit
        </button>
      </p>
      <p
        class="scripted"
        id="shift-status"
        role="status"
        data-uit="Drie keer Shift is nu uit. De knop Verlaat deze site werkt gewoon."
        data-aan="Drie keer Shift werkt weer."
      />
      {"\n"}
    </>
  ),
};
