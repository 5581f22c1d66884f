import type { VNode } from "preact";
import type { HelpLine } from "../../_config/schemas/registers.ts";
import type { FrontMatter } from "../../_config/schemas/pages.ts";
import { formatDay } from "./formatDay.ts";
import { HelpContact } from "./HelpContact.tsx";

export interface CardSheetProps {
  readonly data: Pick<FrontMatter<"kaart">, "wat_ziet_u" | "wat_doet_u" | "niet_doen" | "bijgewerkt">;
  readonly lines: readonly HelpLine[];
  /** The full address of the page, for whoever holds the paper. */
  readonly address: string;
}

/** What stands on the card: what you see, what you do, what not, whom you call. One sheet of A4, black on white. */
export function CardSheet({ data, lines, address }: CardSheetProps): VNode {
  const part = (title: string, items: readonly string[]): VNode => (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </section>
  );
  return (
    <div class="card-sheet">
      {part("Wat u ziet", data.wat_ziet_u)}
      {part("Wat u doet", data.wat_doet_u)}
      {data.niet_doen.length > 0 && part("Wat u niet doet", data.niet_doen)}
      <section class="deur">
        <h2>Wie u belt</h2>
        <ul>
          {lines.map((line) => (
            <li>
              <HelpContact line={line} /> <span>{line.naam}</span>
            </li>
          ))}
        </ul>
      </section>
      <p class="meta">
        {address}, {formatDay(data.bijgewerkt)}. Eén signaal is geen bewijs. Leg verder niets vast over mensen op deze kaart.
      </p>
    </div>
  );
}
