import type { ComponentChildren } from "preact";
import { capitalise } from "../../../_shared/text/capitalise.ts";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import { marked } from "../../model/marks.ts";
import { withGuess } from "../../model/nearest-name.ts";
import type { RealCase } from "../../model/registers.ts";
import { courtOf, rulingAddress } from "../../model/rulings.ts";
import { registerTable } from "../../read/registers.ts";
import type { Directive } from "../directive.ts";
import { missing } from "../names.ts";
import { registerText } from "../register-text.ts";

/**
 * A part of a real case, told from its ruling. The frame says that the case is not made up, names the ruling and how far the case went, and
 * lists its moments: the current one, and the chapters that tell the others.
 */
export const zaak: Directive = {
  form: "container",
  required: ["naam", "titel"],
  optional: ["moment"],
  draw: (attributes, context, line, inside) => {
    const name = attributes.get("naam") ?? "";
    const row = context.registers.cases.get(name);
    if (row === undefined) {
      const unknown = missing("zaak", name, context.surroundings);
      if (unknown !== undefined) context.say(line, unknown);
      return undefined;
    }
    const moment = attributes.get("moment");
    const moments = row.momenten.map(({ id }) => id);
    if (moment !== undefined && !moments.includes(moment)) {
      context.report(
        line,
        "keuze-onbekend",
        `De zaak ${name} heeft geen moment ${moment}.`,
        withGuess(moment, moments, moments.length === 0 ? "Haal moment weg." : `Kies uit: ${moments.join(", ")}.`),
      );
    }
    const heading = context.uid("zaak");
    const { file } = registerTable.cases;
    const ruling = `${capitalise(courtOf(row.ecli))}, [${row.ecli}](${rulingAddress(row.ecli)}), ${formatDay(row.uitgesproken)}. ${row.stand}`;
    const place = { file, line: context.registers.lineOf(file, name), field: "stand" };
    return (
      <>
        <section class="zaak" {...marked("case")} aria-labelledby={heading}>
          <div class="zaak-text">
            <p class="zaak-label">
              <strong>Uit een uitspraak: {row.naam}.</strong> Een echte zaak, niet samengesteld.
            </p>
            <h3 id={heading}>{attributes.get("titel")}</h3>
            {"\n"}
            {inside}
            <p class="zaak-ruling" {...marked("ruling")}>
              {registerText(ruling, row.bronnen, context, place)}
            </p>
          </div>
          {"\n"}
          {thread(row, moment)}
        </section>
        {"\n"}
      </>
    );
  },
};

/** The moments in order. Not printed and not in documents, where the text itself tells them. */
function thread({ momenten }: RealCase, here: string | undefined): ComponentChildren {
  if (momenten.length === 0) return undefined;
  return [
    <ol role="list" class="draad screen-only">
      {momenten.map(({ id, wanneer, wat, hoofdstuk }) => (
        <li aria-current={id === here ? "step" : undefined}>
          <span>{wanneer}</span> {id === here ? wat : <a href={hoofdstuk}>{wat}</a>}
        </li>
      ))}
    </ol>,
    "\n",
  ];
}
