import type { VNode } from "preact";
import type { LeerpadView } from "../views.ts";
import { CardMark } from "./CardMark.tsx";

/**
 * A certificate of participation. The reader fills it in, here or with a pen, and prints it: nothing is sent. Of their plans, only the ticked ones
 * are printed.
 */
export function Certificate({ title, modules }: { title: string; modules: LeerpadView["modules"] }): VNode {
  return (
    <section class="certificate" id="bewijs" aria-labelledby="bewijs-titel">
      <CardMark />
      <h2 id="bewijs-titel">Bewijs van deelname</h2>
      <p>Leerpad van het Kompas, {title}</p>
      <div class="certificate-fields">
        <label for="bewijs-naam">Naam</label>
        <input type="text" id="bewijs-naam" autocomplete="off" />
        <label for="bewijs-functie">Functie</label>
        <input type="text" id="bewijs-functie" autocomplete="off" />
        <label for="bewijs-datum">Datum</label>
        <input type="text" id="bewijs-datum" autocomplete="off" />
      </div>
      <fieldset>
        <legend>Gedaan</legend>
        {modules.map(({ slug, text }) => (
          <label>
            <input type="checkbox" id={`gedaan-${slug}`} /> {text}
          </label>
        ))}
      </fieldset>
      <fieldset class="plans">
        <legend>Dit ga ik doen</legend>
        {modules.map(({ slug, text, plans }) => (
          <div>
            <p class="meta">{text}</p>
            {plans.map((plan, index) => (
              <label>
                <input type="checkbox" data-morgen={slug} value={index + 1} /> {plan}
              </label>
            ))}
          </div>
        ))}
      </fieldset>
      <p class="meta">De deelnemer vulde dit bewijs zelf in. Het is geen diploma en niemand toetste de antwoorden.</p>
    </section>
  );
}
