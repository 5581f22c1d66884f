import type { VNode } from "preact";
import type { DataSetView } from "../views.ts";
import { HeardOf } from "./HeardOf.tsx";
import { FactList } from "./FactList.tsx";

const forms = [
  { form: "csv", text: "CSV" },
  { form: "excel", text: "CSV voor Excel" },
  { form: "json", text: "JSON" },
  { form: "schema", text: "JSON Schema" },
] as const;

/** An open data set: what it is, its files, and the meaning of each column. */
export function DataSet({ set: { name, title, what, files, columns } }: { set: DataSetView }): VNode {
  return (
    <section class="prose" id={name}>
      <h3>{title}</h3>
      <p>{what}</p>
      <p>
        {forms.map(({ form, text }, index) => (
          <>
            {index > 0 && ", "}
            <a href={files[form]}>
              {text}
              <HeardOf what={title} />
            </a>
          </>
        ))}
      </p>
      <details>
        <summary>
          Kolommen
          <HeardOf what={title} />
        </summary>
        <FactList facts={columns.map((column) => ({ term: column.name, text: [column.what] }))} />
      </details>
    </section>
  );
}
