import type { VNode } from "preact";
import { formatDay } from "../../_shared/text/formatDay.ts";
import type { SjabloonView } from "../views.ts";
import { FactList } from "./FactList.tsx";
import { LawLink } from "./LawLink.tsx";
import { LinkedHeading } from "./LinkedHeading.tsx";

/** What somebody must know before they use a template: who signs, on what it rests, what must not be in it, and how long it is kept. */
export function TemplateFacts({ data, laws }: Pick<SjabloonView, "data" | "laws">): VNode {
  return (
    <section class="explanation template-facts" aria-labelledby="voor-u-begint">
      <LinkedHeading id="voor-u-begint" text="Voor u begint" />
      <FactList
        facts={[
          { term: "Wie tekent", text: [data.ondertekent] },
          { term: "Grondslag", text: [data.grondslag, ...(laws.length === 0 ? [] : [<LawLinks laws={laws} />])] },
          { term: "Wat u weglaat", text: data.weglaten, apart: true },
          { term: "Bewaren", text: [data.bewaren] },
          { term: "Nagekeken op", text: [formatDay(data.gecontroleerd_op)] },
          {
            term: "In Word",
            text: [
              "Wat u invult, is gekleurd en heeft de stijl Invullen. Uitleg heeft de stijl Toelichting. Selecteer alle tekst met die stijl en verwijder die.",
            ],
          },
        ]}
      />
    </section>
  );
}

/** Articles side by side: one under the other they would take half a sheet of the document. */
function LawLinks({ laws }: Pick<SjabloonView, "laws">): VNode {
  return (
    <>
      {laws.map((law, index) => (
        <>
          {index > 0 && "; "}
          <LawLink law={law} />
        </>
      ))}
    </>
  );
}
