import { formatDay } from "../../../_shared/text/formatDay.ts";
import { marked } from "../../model/marks.ts";
import { missing } from "../names.ts";
import type { Directive } from "../directive.ts";
import { registerTable } from "../../read/registers.ts";
import { registerText } from "../register-text.ts";

/**
 * A quotation from the register: the words, the speaker and their role, and where and when they were said. Nothing else on the site has quotation
 * marks.
 */
export const stem: Directive = {
  form: "leaf",
  required: ["naam"],
  optional: [],
  draw: (attributes, context, line) => {
    const id = attributes.get("naam") ?? "";
    const row = context.registers.voices.get(id);
    if (row === undefined) {
      const unknown = missing("stem", id, context.surroundings);
      if (unknown !== undefined) context.say(line, unknown);
      return undefined;
    }
    const { file } = registerTable.voices;
    const said = `Letterlijk gezegd in het openbaar: ${row.plaats}, ${saidOn(row.dag)}.`;
    const place = registerText(said, [row.bron], context, { file, line: context.registers.lineOf(file, id), field: "plaats" });
    return (
      <>
        <figure class="stem" {...marked("voice")}>
          <blockquote lang={row.taal}>
            <p>“{row.woorden}”</p>
          </blockquote>
          <figcaption>
            <div class="naambord">
              <p>
                <strong>{row.spreker}</strong>
              </p>
              <p>{row.functie}</p>
              {row.over !== undefined && <p>{row.over}</p>}
            </div>
            <p class="stem-place">{place}</p>
          </figcaption>
        </figure>
        {"\n"}
      </>
    );
  },
};

/** "2019-02" as "februari 2019": the date as far as it is known. */
function saidOn(day: string): string {
  if (/^\d{4}-\d{2}$/.test(day)) return formatDay(`${day}-01`).replace(/^1 /, "");
  return day.length === "2019-02-01".length ? formatDay(day) : day;
}
