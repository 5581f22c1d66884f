import type { Directive } from "../directive.ts";

/**
 * Compares the files that the browser receives with the list of this edition (assets/js/islands/verify.ts). Not shown without JavaScript; the page
 * says what else one can do.
 */
export const controle: Directive = {
  form: "leaf",
  required: [],
  optional: [],
  draw: () => (
    <>
      <form class="plain-form scripted" id="controle">
        <label for="controle-adres">Adres van een bladzijde op deze site</label>
        <input id="controle-adres" type="text" inputmode="url" autocomplete="off" spellcheck={false} value="/" />
        <p class="buttons">
          <button type="submit" class="button">
            Controleer deze bladzijde
          </button>
          <button type="button" class="button" id="controle-alles">
            Controleer alles
          </button>
        </p>
      </form>
      <p class="scripted" id="controle-status" role="status" />
      <ul class="scripted" id="controle-fouten" />
      {"\n"}
    </>
  ),
};
